import type { Interval } from '#lib/engine/ensemble.ts';
import type { Choice } from '#lib/engine/quantity.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { countInWords, plain } from '#lib/format/number.ts';
import { quantityText } from '#lib/format/quantity.ts';
import { listed } from '#lib/format/sentence.ts';
import { model } from '#lib/model/model.ts';
import type { Step, Waterfall, WayId } from './series.ts';

/** A way as the figure names it. */
export interface Way {
  id: WayId;
  name: string;
  /** In the title: “open weights”. */
  brief: string;
  /** What it changes on the bill, and what it costs in quality or risk. */
  does: string;
  price: string;
  cited: { by: string; year: number; url: string }[];
}

/** “4.3 times less”, “hardly less”, “12 % more”. */
function against({ start, end }: Waterfall): string {
  if (end <= 0) return start > 0 ? 'all of it' : 'no more';
  const ratio = start / end;
  if (ratio >= 1.95) return `${plain(ratio, 2)} times less`;
  if (ratio > 1.005) return `${plain((1 - end / start) * 100, 2)}\u00a0% less`;
  if (ratio > 0.995) return 'no less';
  return `${plain((end / start - 1) * 100, 2)}\u00a0% more`;
}

/** The finding: which ways, from how much to how much, and how many times. */
export function titleOf(found: Waterfall, ways: readonly Way[], whose: string): string {
  const { steps, start, end } = found;
  if (steps.length === 0)
    return `With no cheaper way switched on, ${whose} is ${moneyInWords(start)}`;
  const names = steps.map(({ id }) => ways.find((way) => way.id === id)!.brief);
  const who = names.length > 3 ? `${countInWords(names.length)} cheaper ways` : listed(names);
  return `With ${who}, ${whose} goes from ${moneyInWords(start)} to ${moneyInWords(end)}: ${against(found)}`;
}

/** A step in money with its sign: “−$6.5M”, “+$120K”. */
export function stepText({ from, to }: Pick<Step, 'from' | 'to'>): string {
  const change = to - from;
  if (Math.abs(change) < 0.005) return '±$0';
  return change < 0 ? money(change) : `+${money(change)}`;
}

/** What a way that is off would do to the bill as it now is, beside its name. */
export function offText(gain: number | string | undefined): string {
  return typeof gain === 'number' ? `would be ${stepText({ from: gain, to: 0 })}` : '';
}

/** What a step changes, before and after: “tokens read in training: 2 trillion → 48.1 billion”. */
export function movesText({ moves }: Step): string {
  return moves
    .map(({ id, from, to }) => {
      const quantity = model.quantities.get(id)!;
      const text = (value: number | string) =>
        typeof value === 'string'
          ? (quantity as Choice).options[value]!.label
          : quantityText(value, quantity);
      return `${quantity.label} ${text(from)} → ${text(to)}`;
    })
    .join('; ');
}

/** What remains when all is switched, in a sentence: the largest line. */
export function restText({ lines, end }: Waterfall, nameOf: (id: string) => string): string {
  if (end <= 0) return '';
  const { driver, end: usd } = lines.toSorted((a, b) => b.end - a.end)[0]!;
  return `Of the ${moneyInWords(end)} that remain, the largest line is ${nameOf(driver).toLowerCase()}, ${moneyInWords(usd)}.`;
}

export function tableOf(
  found: Waterfall,
  ways: readonly Way[],
  { start, end }: { start: Interval; end: Interval },
) {
  const round = (usd: number) => Number(usd.toPrecision(3));
  const range = (value: number, of: Interval) => [round(value * of.low), round(value * of.high)];
  return {
    columns: [
      'Step',
      'change, US dollars',
      'bill after it',
      'low end of 90\u00a0%',
      'high end of 90\u00a0%',
      'what it changes',
    ],
    rows: [
      ['before', 0, round(found.start), ...range(found.start, start), '–'],
      ...found.steps.map((step) => [
        ways.find(({ id }) => id === step.id)!.name,
        round(step.to - step.from),
        round(step.to),
        '–',
        '–',
        movesText(step),
      ]),
      ['after', round(found.end - found.start), round(found.end), ...range(found.end, end), '–'],
    ],
  };
}
