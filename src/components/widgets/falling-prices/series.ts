import { decimalYear, monthInWords } from '#lib/format/date.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, plain } from '#lib/format/number.ts';

/** A price somebody paid or reckoned for a model of the quality of GPT-2. */
export interface Price {
  name: string;
  usd: number;
  /** What it costs on spare capacity, where that is known. */
  spareUsd?: number;
  date: string;
  /** Reckoned by a third party. */
  estimate: boolean;
}

interface Range {
  value: number;
  low: number;
  high: number;
}

/** What the page hands over, so that the reader need not load the tables. */
export interface Given {
  /** The first is where both rates start. */
  prices: readonly [Price, ...Price[]];
  /** Months in which the arithmetic for the same quality halves, and years in which a dollar buys twice the speed. */
  halving: Range;
  doubling: Range;
  /** The trend of the runs that were among the ten largest: dollars of 2023 at two years, the growth a year, and those that were dearer than all before. */
  dearest: Range & {
    from: [year: number, usd: number];
    to: [year: number, usd: number];
    records: { name: string; usd: number; date: string }[];
  };
}

export interface Rates {
  halvingMonths: number;
  doublingYears: number;
}

export interface Control {
  id: 'halving' | 'doubling';
  label: string;
  unit: string;
  /** Of the slider. */
  ends: [number, number];
  /** Of what may be typed; beyond these nothing can be drawn. */
  bounds: [number, number];
}

/** The two rates that the reader sets. */
export const RATES: readonly Control[] = [
  {
    id: 'halving',
    label: 'Algorithms: the arithmetic halves every … months',
    unit: 'month',
    ends: [3, 36],
    bounds: [1, 1000],
  },
  {
    id: 'doubling',
    label: 'Hardware: a dollar buys twice the speed every … years',
    unit: 'year',
    ends: [1, 10],
    bounds: [0.25, 100],
  },
];
/** The years of the picture. */
export const YEARS: [number, number] = [2019, 2027];
/** The dollars of the picture. */
export const DOLLARS: [number, number] = [1, 1e9];

/** Times cheaper a year, by each rate alone and by both. */
export function fallOf({ halvingMonths, doublingYears }: Rates) {
  const algorithms = 2 ** (12 / halvingMonths);
  const hardware = 2 ** (1 / doublingYears);
  return { algorithms, hardware, both: algorithms * hardware };
}

/**
 * The slowest and the fastest fall a year by both rates, each with the spread its source gives it: the
 * halvings a year add up, and their distances from the middle as independent ones do.
 */
export function rangeOf({ halvingMonths, doublingYears }: Rates, { halving, doubling }: Given) {
  const sum = 12 / halvingMonths + 1 / doublingYears;
  // A rate of one's own is as doubtful, in proportion, as the published one.
  const apart = (end: 'low' | 'high') =>
    Math.hypot(
      (12 / halvingMonths) * (halving.value / halving[end] - 1),
      (1 / doublingYears) * (doubling.value / doubling[end] - 1),
    );
  return { slow: 2 ** (sum - apart('high')), fast: 2 ** (sum + apart('low')) };
}

export interface Falling {
  fall: ReturnType<typeof fallOf>;
  range: ReturnType<typeof rangeOf>;
  /** Decimal year of the first price, and its dollars. */
  start: [year: number, usd: number];
  /** Times cheaper a year, from the first price to the last. */
  seen: number;
  title: string;
  words: string;
  working: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** “3.7”, and near one with a digit more. */
export const times = (value: number) => plain(value, value < 1.1 ? 3 : 2);
/** Dollars in words, down to a cent. */
const worth = (usd: number) => (usd < 0.01 ? 'less than a cent' : moneyInWords(usd, 2));

/** Everything the picture and its sentences need. */
export function falling(rates: Rates, given: Given): Falling {
  const { prices, dearest } = given;
  const first = prices[0];
  const last = prices.at(-1)!;
  const start: [number, number] = [decimalYear(first.date), first.usd];
  const years = decimalYear(last.date) - start[0];
  const seen = (first.usd / last.usd) ** (1 / years);
  const fall = fallOf(rates);
  const range = rangeOf(rates, given);
  const at = (a: number, date: string) => first.usd / a ** (decimalYear(date) - start[0]);
  const said = at(fall.both, last.date);
  return {
    fall,
    range,
    start,
    seen,
    title: `By these two rates the same quality gets ${fall.both < 1.02 ? 'hardly' : `${times(fall.both)} times`} cheaper each year; it got ${times(seen)} times cheaper, and the largest runs ${times(dearest.value)} times dearer`,
    words: wordsOf({ rates, given, said, seen, range, years }),
    working: `${moneyInWords(first.usd)} ÷ 2^(${plain(years, 3)} years × 12 ÷ ${plain(rates.halvingMonths)} months) ÷ 2^(${plain(years, 3)} ÷ ${plain(rates.doublingYears)} years) = ${moneyInWords(first.usd)} ÷ ${inWords(fall.algorithms ** years)} ÷ ${inWords(fall.hardware ** years)} = ${worth(said)}`,
    table: {
      columns: [
        'What',
        'Date',
        'Dollars',
        'Dollars are',
        'By both rates',
        'by the slow end',
        'by the fast end',
      ],
      rows: [
        ...prices.map(({ name, usd, date, estimate }) => [
          name,
          date,
          usd,
          estimate ? 'an estimate' : 'a price paid',
          ...[fall.both, range.slow, range.fast].map((a) => Number(at(a, date).toPrecision(3))),
        ]),
        ...dearest.records.map(({ name, usd, date }) => [
          `${name}, dearest so far`,
          date,
          usd,
          'an estimate',
          '–',
          '–',
          '–',
        ]),
      ],
    },
  };
}

function wordsOf(of: {
  rates: Rates;
  given: Given;
  said: number;
  seen: number;
  range: { slow: number; fast: number };
  years: number;
}): string {
  const { rates, given, said, seen, range, years } = of;
  const { prices } = given;
  const last = prices.at(-1)!;
  const inside = seen >= range.slow && seen <= range.fast;
  const month = monthInWords(last.date);
  const explained = `The rates make ${moneyInWords(prices[0].usd)} into ${worth(said)} by ${month}; the price seen is ${moneyInWords(last.usd)}, ${inside ? 'within' : seen < range.slow ? 'above' : 'below'} the band.`;
  // How many halvings a year are left for the algorithms once the hardware has had its own.
  const left = Math.log2(prices[0].usd / last.usd) / years - 1 / rates.doublingYears;
  const asked =
    left > 0.01
      ? `With hardware as you have it, the prices seen ask for halving every ${times(12 / left)} months.`
      : 'Your hardware alone explains all of the fall, and leaves nothing for better algorithms.';
  return `${explained} ${asked}`;
}
