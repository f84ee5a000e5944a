import { countInWords } from '#lib/format/number.ts';
import { capital } from '#lib/format/sentence.ts';
import type { Lane, OutputId, Row } from './row.ts';

/** A table as figures show and save it. */
interface Table {
  columns: string[];
  rows: (string | number)[][];
  sortable: true;
}

const two = (ratio: number) => ratio.toFixed(2);

/** With fewer comparisons than this there is no spread to speak of. */
const FEW = 5;

/** What the picture of one figure shows, as a sentence that follows the numbers. */
export function finding({ label, count, median, quartiles: [low, high] }: Lane): string {
  if (count < FEW) {
    return `Only ${countInWords(count)} published ${label} ${count === 1 ? 'counts' : 'count'}: the others were worked out as the model works them out`;
  }
  if (two(low) === two(high))
    return `${capital(label)}: the model comes to ${two(median)} times what was reported`;
  return `${capital(label)}: half of ${count} predictions lie between ${two(low)} and ${two(high)} times what was reported`;
}

/** What the strips of all figures show together. */
export function overall(lanes: readonly Lane[]): string {
  const [count, close] = [sum(lanes, 'count'), sum(lanes, 'close')];
  return `Of ${count} predictions that can be checked, ${close} are within a factor of one and a half`;
}

const sum = (lanes: readonly Lane[], key: 'count' | 'close') =>
  lanes.reduce((total, lane) => total + lane[key], 0);

/** The comparisons of one figure: those that count, or all. */
export function shownRows(
  rows: readonly Row[],
  { output, all }: { output: OutputId; all: boolean },
): Row[] {
  return rows.filter((row) => row.output === output && (all || row.standing === 'counted'));
}

/** Short enough to stand beside a mark. */
export const shortName = (name: string): string => name.split(',')[0]!.replace(/ \(.*/, '');

/** Well known, so named first where there is room. */
const known = /^(GPT|BLOOM|Llama 3.1 405B|LLaMA-65B|PaLM|DeepSeek-V3|Gopher|Falcon|Olmo 3|T5)/;

/** In which order runs are named: the furthest off, then the well-known, then the largest. */
export function namingOrder(rows: readonly Row[]): number[] {
  const off = ({ ratio }: Row) => Math.abs(Math.log(ratio));
  const furthest = new Set([...rows].sort((a, b) => off(b) - off(a)).slice(0, 5));
  const rank = (row: Row) => (furthest.has(row) ? 0 : known.test(row.name) ? 1 : 2);
  return rows
    .map((_, index) => index)
    .sort((a, b) => rank(rows[a]!) - rank(rows[b]!) || rows[b]!.reported - rows[a]!.reported);
}

/** All that is known of a comparison, in sentences. */
export function inSentences(row: Row, { unit }: Pick<Lane, 'unit'>): string[] {
  const [reported, predicted] = row.texts;
  const of = row.output === 'costUsd' ? '' : ` ${unit}`;
  return [
    `${row.name}, ${row.year}: ${predicted}${of} predicted, ${reported} reported, ${two(row.ratio)} times as much.`,
    row.assumed ? `Assumed: ${row.assumed}.` : 'Its source states everything that goes in.',
    ...(row.miss ? [row.miss] : []),
    ...(row.why ? [`Not counted: ${row.why}.`] : []),
  ];
}

/** The rows of one figure as its table. */
export function comparisonTable(rows: readonly Row[], { unit }: Pick<Lane, 'unit'>): Table {
  return {
    columns: [
      'Run',
      'Year',
      `Reported, ${unit}`,
      `Predicted, ${unit}`,
      'Ratio',
      'Assumed',
      'Not counted',
    ],
    rows: rows.map((row) => [
      row.name,
      row.year,
      row.reported,
      Number(row.predicted.toPrecision(4)),
      Number(row.ratio.toPrecision(3)),
      row.assumed || '–',
      row.why ?? '–',
    ]),
    sortable: true,
  };
}

/** How the ratios of each figure lie, as a table. */
export function spreadTable(lanes: readonly Lane[]): Table {
  const range = ([low, high]: readonly [number, number], count: number) =>
    count < FEW ? '–' : `${two(low)} to ${two(high)}`;
  return {
    columns: [
      'Figure',
      'Count',
      'Told everything',
      'Median ratio',
      'Half lie between',
      'Nine in ten lie between',
      'Within 1.5 times',
    ],
    rows: lanes.map((lane) => [
      lane.label,
      lane.count,
      lane.told,
      two(lane.median),
      range(lane.quartiles, lane.count),
      range(lane.ends, lane.count),
      lane.close,
    ]),
    sortable: true,
  };
}

/** A column to sort the table of everything by. */
export type Column = 'name' | 'output' | 'reported' | 'predicted' | 'ratio' | 'standing';

/** What the reader is looking for in the table of everything. */
export interface Sieve {
  output: OutputId | 'all';
  standing: 'all' | 'counted' | 'not';
  words: string;
}

/** The rows that fit, in order; figures of different units sort among their own. */
export function sieved(
  rows: readonly Row[],
  { output, standing, words }: Sieve,
  by?: { column: Column; down: boolean },
): Row[] {
  const wanted = words.trim().toLowerCase();
  const fit = rows.filter(
    (row) =>
      (output === 'all' || row.output === output) &&
      (standing === 'all' || (row.standing === 'counted') === (standing === 'counted')) &&
      (wanted === '' || `${row.name} ${row.year}`.toLowerCase().includes(wanted)),
  );
  if (!by) return fit;
  const { column, down } = by;
  const order = (a: Row, b: Row) => {
    const [one, other] = [a[column], b[column]];
    return typeof one === 'number' && typeof other === 'number'
      ? one - other
      : String(one).localeCompare(String(other), 'en');
  };
  return fit.sort((a, b) => (down ? order(b, a) : order(a, b)));
}
