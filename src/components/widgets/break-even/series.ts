import type { Column } from '#lib/engine/column.ts';
import type { Ensemble, Interval } from '#lib/engine/ensemble.ts';
import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { breakEvenYears, costsAfter, type BuyOrRent } from '#lib/methods/break-even.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** As far as the picture looks: chips are mostly replaced by then. */
export const YEARS = 5;
/** How many draws the bands are made of; their ends are good to a few percent. */
export const BAND_DRAWS = 256;
/** Points along each band and line. */
const STEPS = 10;

/** What is drawn with ranges: the rest is the reader's number as it stands. */
export const DRAWN = [
  'chipPrice',
  'chipRent',
  'valueDecline',
  'serverCost',
  'networkShare',
  'powerHourly',
] as const;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(...DRAWN, 'utilisation');

type Value = (id: string) => number;

/** One chip, bought with its share of server and network or rented, from the model's numbers. */
export function ofModel(value: Value, sells: boolean): BuyOrRent {
  return {
    priceUsd: (value('chipPrice') * value('serverCost')) / (1 - value('networkShare')),
    powerUsdPerHour: value('powerHourly'),
    rentUsdPerHour: value('chipRent'),
    hoursPerYear: value('hoursPerYear') * value('utilisation'),
    lossPerYear: -Math.log(1 - value('valueDecline')),
    sells,
  };
}

/** How many draws there are, and a number of one of them. */
export interface Draws {
  count: number;
  at: (id: string, draw: number) => number;
}

/** The columns of an ensemble that this figure needs, and no others. */
export function columnsOf(ensemble: Pick<Ensemble, 'column' | 'draws'>): Draws {
  const columns = new Map<string, Column>(DRAWN.map((id) => [id, ensemble.column(id)]));
  return {
    count: ensemble.draws,
    at: (id, draw) => {
      const column = columns.get(id)!;
      return typeof column === 'number' ? column : column[draw]!;
    },
  };
}

/** What the draws say; the hours fit the use they were made for. */
export interface Spread {
  buyBand: [hours: number, low: number, high: number][];
  rentBand: [hours: number, low: number, high: number][];
  /** Share of the draws in which buying is cheaper within the years shown. */
  likely: number;
  /** The middle 90 % of the draws' break-evens in years; the high end may be beyond the picture. */
  range: Interval;
}

export interface BreakEven {
  /** Break-even in hours of use and in years; missing when it is not within the years shown. */
  hours?: number;
  years?: number;
  /** Hours of use at the right end. */
  mostHours: number;
  mostUsd: number;
  buy: [hours: number, usd: number][];
  rent: [hours: number, usd: number][];
  /** The ends of the break-even in hours. */
  range?: Interval;
  title: string;
  /** Two or three sentences under the picture. */
  words: string;
  /** The arithmetic with the numbers in it. */
  working: string;
  /** At the mark. */
  markHours: string;
  markMonths: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** A break-even too far away to be told from never. */
const NEVER = 1e9;

function quantiles(values: number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { low: at(0.05), high: at(0.95) };
}

const stops = Array.from({ length: STEPS + 1 }, (_, i) => (i / STEPS) * YEARS);

/** Bands for the two lines and the break-even. Money is for one chip; hours are hours in use. */
export function spreadOf(value: Value, { sells, draws }: { sells: boolean; draws: Draws }): Spread {
  const { hoursPerYear } = ofModel(value, sells);
  const isDrawn = new Set<string>(DRAWN);
  const worlds = Array.from({ length: draws.count }, (_, draw) =>
    // The reader's own use is what the axis is made of, so it stands still.
    ofModel((id) => (isDrawn.has(id) ? draws.at(id, draw) : value(id)), sells),
  );
  const crossings = worlds.map((world) => breakEvenYears(world) ?? NEVER);
  const rents = quantiles(worlds.map((world) => world.rentUsdPerHour));
  return {
    buyBand: stops.map((time) => {
      const bought = quantiles(worlds.map((world) => costsAfter(time, world).bought));
      return [time * hoursPerYear, bought.low, bought.high];
    }),
    rentBand: stops.map((time) => {
      const hours = time * hoursPerYear;
      return [hours, hours * rents.low, hours * rents.high];
    }),
    likely: crossings.filter((time) => time <= YEARS).length / draws.count,
    range: quantiles(crossings),
  };
}

/** Everything the figure says; without a spread, what can be said before the draws are there. */
export function breakEven(
  value: Value,
  { sells, spread }: { sells: boolean; spread: Spread | undefined },
): BreakEven {
  const of = ofModel(value, sells);
  const costs = stops.map((time) => costsAfter(time, of));
  const found = breakEvenYears(of);
  const within = found !== undefined && found <= YEARS ? found : undefined;
  const line = (which: 'bought' | 'rented') =>
    costs.map((cost, i): [number, number] => [stops[i]! * of.hoursPerYear, cost[which]]);
  const bands = [...(spread?.buyBand ?? []), ...(spread?.rentBand ?? [])];
  return {
    ...(within !== undefined && { years: within, hours: within * of.hoursPerYear }),
    mostHours: of.hoursPerYear * YEARS,
    mostUsd: Math.max(
      ...costs.flatMap((cost) => [cost.bought, cost.rented]),
      ...bands.map(([, , high]) => high),
    ),
    buy: line('bought'),
    rent: line('rented'),
    ...(spread && {
      range: {
        low: spread.range.low * of.hoursPerYear,
        high: spread.range.high * of.hoursPerYear,
      },
    }),
    title: titleOf(within),
    words: [wordsOf(value, of), ...(spread ? [spreadInWords(spread)] : [])].join(' '),
    working: workingOf(of, found, value('utilisation')),
    markHours: within ? `${plain(within * of.hoursPerYear, 2)} hours` : '',
    markMonths: within ? monthsInWords(within) : '',
    table: tableOf(line('bought'), line('rented'), spread),
  };
}

function tableOf(
  buy: BreakEven['buy'],
  rent: BreakEven['rent'],
  spread: Spread | undefined,
): BreakEven['table'] {
  const ends = ['Bought, low', 'Bought, high', 'Rented, low', 'Rented, high'];
  return {
    columns: ['Years', 'Hours in use', 'Bought, $', 'Rented, $', ...(spread ? ends : [])],
    rows: stops.map((time, i) => {
      const [, ...bought] = spread?.buyBand[i] ?? [0];
      const [, ...rented] = spread?.rentBand[i] ?? [0];
      return [time, ...[...buy[i]!, rent[i]![1], ...bought, ...rented].map(Math.round)];
    }),
  };
}

/** A time in months as people say it, up to five years; days below one month. */
export function monthsInWords(years: number): string {
  const months = Math.round(years * 12);
  if (months < 1) return duration(Math.max(1, years * 365.25));
  return months === 1 ? '1 month' : `${months} months`;
}

function titleOf(within: number | undefined): string {
  if (within === undefined)
    return 'Even after five years of steady use, renting is still cheaper than buying';
  if (within === 0) return 'Buying is cheaper than renting from the first hour';
  return `After ${monthsInWords(within)} of steady use, buying is cheaper than renting`;
}

const when = (years: number) =>
  years === 0
    ? 'at once'
    : years > YEARS
      ? 'not within five years'
      : `after ${monthsInWords(years)}`;

const from = (years: number) => (years === 0 ? 'the first hour' : monthsInWords(years));
const to = (years: number) => (years > YEARS ? 'never within five years' : from(years));

function wordsOf(value: Value, of: BuyOrRent): string {
  const price = moneyInWords(of.priceUsd);
  const chip = moneyInWords(value('chipPrice'));
  return of.sells
    ? `A chip of ${chip} with its share of server and network takes ${price}; what it would still fetch is taken off again.`
    : `A chip of ${chip} with its share of server and network takes ${price} before the first hour, and is worth nothing at the end.`;
}

function spreadInWords({ likely, range: { low, high } }: Spread): string {
  const share = plain(likely * 100, 2);
  const ends =
    when(low) === when(high)
      ? `nearly always ${when(low)}`
      : `and nine cases in ten lie between ${from(low)} and ${to(high)}`;
  return `Prices and rents are uncertain: in ${share} of 100 plausible cases buying wins within five years, ${ends}.`;
}

function workingOf(of: BuyOrRent, found: number | undefined, utilisation: number): string {
  const [price, rent, power] = [of.priceUsd, of.rentUsdPerHour, of.powerUsdPerHour].map((usd) =>
    moneyInWords(usd),
  );
  const saved = of.rentUsdPerHour - of.powerUsdPerHour;
  if (saved <= 0) {
    return `An hour of rent (${rent}) is no dearer than an hour of electricity (${power}): buying never pays.`;
  }
  const use = `${plain(of.hoursPerYear, 4)} hours a year (${percent(utilisation)} of them all)`;
  if (!of.sells) {
    return `${price} ÷ (${rent} − ${power}) = ${plain(of.priceUsd / saved)} hours; at ${use}, ${years(found!)}`;
  }
  const loss = `${price} × (1 − e^(−${plain(of.lossPerYear)} × years))`;
  const rest = `(${rent} − ${power}) × ${plain(of.hoursPerYear, 4)} × years`;
  return found === 0
    ? `${loss} is less than ${rest} from the start`
    : `${loss} = ${rest} after ${years(found!)}`;
}

const years = (time: number) => {
  const text = time > 100 ? 'more than 100' : plain(time, 2);
  return `${text} ${text === '1' ? 'year' : 'years'}`;
};
