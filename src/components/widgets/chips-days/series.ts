import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { crowded, floorDays, type Crowding } from '#lib/methods/crowding.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('days', 'finalRun', 'crowdingChips', 'exchangeSeconds');

export type Value = (id: string) => number;

/** The reader's run, and how uncertain it is when more chips get in each other's way. */
export interface Situation extends Crowding {
  /** The 90 % range of `crowdingChips`. */
  range: { low: number; high: number };
  /** What the final run costs at the reader's number of chips, USD. */
  finalRun: number;
}

/** A run of somebody else, for comparison: other sizes, other chips. */
export interface PublishedRun {
  name: string;
  chips: number;
  days: number;
}

export function situation(
  value: Value,
  interval: (id: string) => { low: number; high: number },
): Situation {
  return {
    chips: value('chips'),
    mfu: value('mfu'),
    days: value('days'),
    crowdingChips: value('crowdingChips'),
    range: interval('crowdingChips'),
    finalRun: value('finalRun'),
  };
}

/**
 * Why these numbers contradict each other, if they do: the chips would wait longer than a whole step
 * takes, or would have to be faster than their peak if nobody waited.
 */
export function contradiction(value: Value): string | undefined {
  const [chips, crowding] = [value('chips'), value('crowdingChips')];
  const step = seconds(
    (value('flopPerToken') * value('batchTokens')) / (chips * value('peak') * value('mfu')),
  );
  const wait = seconds(value('exchangeSeconds'));
  const cure =
    'Read more tokens in a step, give the chips faster links, take fewer chips, or expect less utilisation.';
  if (crowding > 0) return undefined;
  return `These numbers contradict each other. At ${percent(value('mfu'))} utilisation ${count(chips)} finish a step in ${step}, but ${wait} of it would be waiting for each other. ${cure}`;
}

const seconds = (length: number) => duration(length / 86_400);
const count = (chips: number) => (chips === 1 ? 'one chip' : `${inWords(chips)} chips`);

/** The numbers of chips that are drawn: whole powers of ten, from 100 times fewer to 40 times more than the reader's, and the number tried. */
export function chipsDomain(chips: number, tried = chips): [number, number] {
  const least = Math.min(chips / 100, tried);
  const most = Math.max(chips * 40, tried);
  return [
    10 ** Math.max(0, Math.floor(Math.log10(least) + 1e-9)),
    10 ** Math.ceil(Math.log10(most) - 1e-9),
  ];
}

export interface Point {
  chips: number;
  days: number;
  /** Days if nobody had to wait more than at the reader's number. */
  ideal: number;
  low: number;
  high: number;
  mfu: number;
}

const STEPS = 48;

/** The run at many numbers of chips, evenly on a log axis; only where utilisation stays possible. */
export function curve(run: Situation, [from, to]: readonly [number, number]): Point[] {
  const numbers = Array.from({ length: STEPS + 1 }, (_, i) => from * (to / from) ** (i / STEPS));
  return numbers.map((chips) => point(run, chips)).filter(({ mfu }) => mfu <= 1);
}

export function point(run: Situation, chips: number): Point {
  const { days, mfu } = crowded(run, chips);
  // A range that reaches zero would mean waiting alone; the band stops just short of it.
  const at = (crowdingChips: number) =>
    crowded({ ...run, crowdingChips: Math.max(1, crowdingChips) }, chips).days;
  const ends = [at(run.range.low), at(run.range.high)] as const;
  return {
    chips,
    days,
    ideal: (run.days * run.chips) / chips,
    low: Math.min(days, ...ends),
    high: Math.max(days, ...ends),
    mfu,
  };
}

/** The number of chips to try first: ten times the reader's, or the most that can be had. */
export const firstTry = (chips: number, most: number) => Math.min(most, chips * 10);

export interface Trade {
  chips: number;
  days: number;
  mfu: number;
  /** Times as soon, and times as much money. */
  speedUp: number;
  cost: number;
  finalRun: number;
  title: string;
  /** Beside the marker. */
  text: string;
  /** What is read out and written under the chart. */
  sentence: string;
}

const multiples: Readonly<Record<number, string>> = {
  2: 'Twice the chips',
  3: 'Three times the chips',
  4: 'Four times the chips',
  5: 'Five times the chips',
  10: 'Ten times the chips',
  100: 'A hundred times the chips',
};

/** What another number of chips would bring. */
export function trade(run: Situation, chips: number): Trade {
  const { days, mfu, speedUp, cost } = crowded(run, chips);
  const finalRun = run.finalRun * cost;
  const least = floorDays(run);
  return {
    chips,
    days,
    mfu,
    speedUp,
    cost,
    finalRun,
    title: titleOf(run, { chips, speedUp, cost, days }),
    text: `${count(chips)}: ${duration(days)}`,
    sentence: `With ${count(chips)} the run takes ${duration(days)} at ${percent(mfu)} utilisation, and the final run costs ${moneyInWords(finalRun)}. However many chips you add, it never takes less than ${duration(least)}: by then they do nothing but wait for each other. Real runs gain less still: a batch cannot be cut ever finer, and more chips fail more often.`,
  };
}

function titleOf(
  run: Situation,
  { chips, speedUp, cost, days }: { chips: number; speedUp: number; cost: number; days: number },
): string {
  const ratio = chips / run.chips;
  if (Math.abs(ratio - 1) < 0.005) return `Your ${count(chips)} finish in ${duration(days)}`;
  const price = Math.abs(cost - 1);
  // Below a half percent nobody would call it more.
  const paid =
    price < 0.005
      ? 'hardly change the cost'
      : cost >= 2
        ? `cost ${plain(cost, 2)} times as much`
        : `cost ${percent(Number(price.toPrecision(2)))} ${cost > 1 ? 'more' : 'less'}`;
  const named = Object.entries(multiples).find(
    ([times]) => Math.abs(ratio / Number(times) - 1) < 0.002,
  );
  const subject = named?.[1] ?? `${inWords(chips)} chips instead of ${inWords(run.chips)}`;
  if (ratio > 1) {
    return speedUp < 1.05
      ? `${subject} finish hardly sooner and ${paid}`
      : `${subject} finish ${plain(speedUp, 2)} times sooner and ${paid}`;
  }
  return `${subject} take ${plain(1 / speedUp, 2)} times as long and ${paid}`;
}

/** Said once the numbers were taken over. */
export const taken = ({ chips, mfu }: { chips: number; mfu: number }) =>
  `The bill now has ${count(chips)} and ${percent(mfu)} utilisation: two numbers, two steps to undo.`;

const YEAR = 365.25;
const ticks = [
  ...[1e-9, 1e-7, 1e-5].map((days) => ({ days, text: duration(days) })),
  { days: 1 / 1440, text: '1 minute' },
  { days: 1 / 24, text: '1 hour' },
  { days: 1, text: '1 day' },
  { days: 10, text: '10 days' },
  { days: 100, text: '100 days' },
  { days: YEAR, text: '1 year' },
  ...[10, 100, 1e3, 1e4, 1e6, 1e8, 1e11, 1e15, 1e20].map((years) => ({
    days: years * YEAR,
    text: `${inWords(years)} years`,
  })),
];

/** The part of time that is drawn, with its ticks in days. */
export function daysAxis(points: readonly Point[], others: readonly PublishedRun[]) {
  const all = points.flatMap(({ days, ideal }) => [days, ideal]);
  const low = Math.min(...all, ...others.map(({ days }) => days)) / 2.5;
  const high = Math.max(...all) * 1.3;
  return {
    domain: [low, high] as [number, number],
    ticks: ticks.filter(({ days }) => days >= low && days <= high),
  };
}

export function tradeTable(run: Situation, others: readonly PublishedRun[], chips: number) {
  const [first, last] = chipsDomain(run.chips);
  const powers = Array.from(
    { length: Math.round(Math.log10(last / first)) + 1 },
    (_, i) => first * 10 ** i,
  );
  const numbers = [...new Set([...powers, run.chips, chips])].sort((a, b) => a - b);
  const round = (value: number) => Number(value.toPrecision(3));
  const rows = numbers
    .map((n) => ({ ...point(run, n), cost: crowded(run, n).cost * run.finalRun }))
    .filter(({ mfu }) => mfu <= 1)
    .map(({ chips: n, days, low, high, ideal, mfu, cost }) => [
      'your run',
      n,
      ...[days, low, high, ideal, mfu, cost].map(round),
    ]);
  return {
    columns: [
      'Run',
      'Chips',
      'Days',
      'Days, low end of 90\u00a0%',
      'Days, high end of 90\u00a0%',
      'Days without more waiting',
      'Utilisation',
      'Final run, USD',
    ],
    rows: [
      ...rows,
      ...others.map((each) => [each.name, each.chips, round(each.days), '', '', '', '', '']),
    ],
  };
}
