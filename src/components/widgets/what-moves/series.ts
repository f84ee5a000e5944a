import type { Assumption } from '#lib/engine/quantity.ts';
import type { FactorIndices } from '#lib/engine/factor-indices.ts';
import type { Tornado } from '#lib/engine/tornado.ts';
import { money } from '#lib/format/money.ts';
import { countInWords, percent } from '#lib/format/number.ts';
import { bareText, quantityText } from '#lib/format/quantity.ts';
import { lines, type Driver } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';

/** Draws behind the shares: their confidence intervals are about five points wide. */
export const SHARE_DRAWS = 2048;
/** As many rows as can be taken in; the rest is summed up in a sentence. */
export const ROWS = 9;

/** What a worker finds out about one result, in dollars. */
export interface Findings {
  tornado: Tornado;
  indices: FactorIndices;
}

export interface Row {
  id: string;
  label: string;
  /** What the result is at the low and the high end of the assumption's range. */
  low: number;
  high: number;
  /** The ends themselves, in words. */
  lowText: string;
  highText: string;
  /** Share of the result's variance, alone and with others, 0 to 1. */
  share: number;
  shareLow: number;
  shareHigh: number;
  /** Other assumptions that the share is for as well: they move together. */
  others: string[];
}

/** All that the figure shows of one result: small enough to travel with the page. */
export interface View {
  /** The result with every assumption at its value, in dollars. */
  value: number;
  rows: Row[];
  words: string;
}

/** @param what names the result: "the whole bill" */
export function viewOf(findings: Findings, what: string): View {
  return {
    value: short(findings.tornado.value),
    rows: rowsOf(findings),
    words: summary(findings, what),
  };
}

/** Four digits: more are only weight in the page. */
const short = (x: number) => Number(x.toPrecision(4));

const label = (id: string) => model.quantities.get(id)!.label;

const assumption = (id: string) => model.quantities.get(id) as Assumption;

/** The assumptions that move the result most by themselves, the largest first. */
export function rowsOf({ tornado, indices }: Findings): Row[] {
  return tornado.bars.slice(0, ROWS).map(({ id, low, high }) => {
    const factor = indices.factors.find(({ ids }) => ids.includes(id));
    return {
      id,
      label: label(id),
      low: short(low.output),
      high: short(high.output),
      lowText: bareText(low.input, assumption(id)),
      highText: quantityText(high.input, assumption(id)),
      share: short(factor?.total.value ?? 0),
      shareLow: short(factor?.total.low ?? 0),
      shareHigh: short(factor?.total.high ?? 0),
      others: (factor?.ids ?? []).filter((other) => other !== id).map(label),
    };
  });
}

/** A share as a reader needs it: whole points, never below nothing. */
export const shareText = (share: number) =>
  share < 0.005 ? `under ${percent(0.01)}` : percent(Math.round(share * 100) / 100);

/** “What moves the whole bill most: tokens read in training, from $99.3M to $264M by itself” */
export function finding(rows: readonly Row[], what: string): string {
  const [first] = rows;
  if (!first) return `Nothing that is uncertain moves ${what}`;
  const [from, to] = [Math.min(first.low, first.high), Math.max(first.low, first.high)];
  return `What moves ${what} most: ${first.label}, from ${money(from)} to ${money(to)} by itself`;
}

/** What part of all that single numbers explain the few in the sentence have to explain. */
const MOST = 0.8;

/** How few numbers hold most of the uncertainty, and what belongs to none alone. */
export function summary({ tornado, indices }: Findings, what: string): string {
  const { length } = tornado.bars;
  if (length === 0) return '';
  const ranked = indices.factors.map(({ first }) => Math.max(0, first.value)).sort((a, b) => b - a);
  const alone = ranked.reduce((sum, share) => sum + share, 0);
  let known = 0;
  let count = 0;
  for (const share of ranked) {
    if (known >= MOST * alone) break;
    known += share;
    count += 1;
  }
  const together = Math.max(0, 1 - alone);
  const joint =
    together > 0.03
      ? ` About ${shareText(together)} belongs to no single one: it is what they do to each other.`
      : '';
  const firsts = count === 1 ? 'the first one' : `the ${countInWords(count)} that matter most`;
  return `${length} uncertain numbers reach ${what}. To know ${firsts} exactly would take away ${shareText(Math.min(1, known))} of the uncertainty.${joint}`;
}

export function tableOf(rows: readonly Row[]) {
  const dollars = (usd: number) => Number(usd.toPrecision(3));
  return {
    columns: [
      'Assumption',
      'low end of its range',
      'result then, $',
      'high end of its range',
      'result then, $',
      'share of the variance',
      'low end of 90\u00a0%',
      'high end of 90\u00a0%',
      'shared with',
    ],
    rows: rows.map((row) => [
      row.label,
      row.lowText,
      dollars(row.low),
      row.highText,
      dollars(row.high),
      shareText(row.share),
      shareText(row.shareLow),
      shareText(row.shareHigh),
      row.others.join(', '),
    ]),
  };
}

/** The ends of the dollar axis: a little beyond the furthest row. */
export function endsOf(rows: readonly Row[], value: number): [number, number] {
  const all = [value, ...rows.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least || Math.abs(value) || 1) * 0.04;
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

/** What a result is called in a sentence. */
export const nameOf = (result: string, driver: Driver) =>
  result === 'total' ? 'the whole bill' : `the ${lines[driver].name.toLowerCase()} line`;
