import type { Interval } from '#lib/engine/ensemble.ts';
import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { breakEvenYears, costsAfter, type BuyOrRent } from '#lib/methods/break-even.ts';

/** As far as the picture looks: chips are mostly replaced by then. */
export const YEARS = 5;
/** How many draws the bands are made of; their ends are good to a few percent. */
export const BAND_DRAWS = 256;
/** Points along each band and line. */
const STEPS = 20;

/** Every assumption and choice the figure depends on. */
export const KEYS = [
  'chip',
  'chipPrice',
  'chipRent',
  'valueDecline',
  'serverCost',
  'networkShare',
  'utilisation',
  'chipPower',
  'serverPower',
  'powerFraction',
  'pue',
  'electricityPrice',
] as const;

/** What is drawn with ranges: the rest is the reader's number as it stands. */
export const DRAWN = [
  'chipPrice',
  'chipRent',
  'valueDecline',
  'serverCost',
  'networkShare',
  'powerHourly',
] as const;

type Value = (id: string) => number;

/** One chip, bought with its share of server and network or rented, from the model's numbers. */
export function ofModel(value: Value, sells: boolean): BuyOrRent {
  return {
    priceUsd: (value('chipPrice') * value('serverCost')) / (1 - value('networkShare')),
    powerUsdPerHour: value('powerHourly'),
    rentUsdPerHour: value('chipRent'),
    hoursPerYear: value('hoursPerYear') * value('utilisation'),
    lossPerYear: value('valueDecline'),
    sells,
  };
}

/** How many draws there are, and a number of one of them. */
export interface Draws {
  count: number;
  at: (id: string, draw: number) => number;
}

export interface BreakEven {
  /** Break-even in hours of use; missing when it is not within the years shown. */
  hours?: number;
  years?: number;
  /** Hours of use at the right end. */
  mostHours: number;
  mostUsd: number;
  buy: [hours: number, usd: number][];
  rent: [hours: number, usd: number][];
  buyBand: [hours: number, low: number, high: number][];
  rentBand: [hours: number, low: number, high: number][];
  /** Share of the draws in which buying is cheaper within the years shown. */
  likely: number;
  /** The middle 90 % of the draws' break-evens in hours; the high end may be beyond the picture. */
  range: Interval;
  title: string;
  /** Two or three sentences under the picture. */
  words: string;
  /** The arithmetic with the numbers in it. */
  working: string;
  /** At the mark. */
  markText: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** A break-even too far away to be told from never. */
const NEVER = 1e9;

function quantiles(values: number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { low: at(0.05), high: at(0.95) };
}

/** Everything the figure says. Money is for one chip; hours are hours in use. */
export function breakEven(
  value: Value,
  { sells, draws }: { sells: boolean; draws: Draws },
): BreakEven {
  const of = ofModel(value, sells);
  const mostHours = of.hoursPerYear * YEARS;
  const stops = Array.from({ length: STEPS + 1 }, (_, i) => (i / STEPS) * YEARS);
  const costs = stops.map((years) => costsAfter(years, of));

  const worlds = Array.from({ length: draws.count }, (_, draw) =>
    // The reader's own use is what the axis is made of, so it stands still.
    ofModel(
      (id) => ((DRAWN as readonly string[]).includes(id) ? draws.at(id, draw) : value(id)),
      sells,
    ),
  );
  const crossings = worlds.map((world) => breakEvenYears(world) ?? NEVER);
  const { low, high } = quantiles(crossings);
  const buyBand = stops.map((years): [number, number, number] => {
    const bought = quantiles(worlds.map((world) => costsAfter(years, world).bought));
    return [years * of.hoursPerYear, bought.low, bought.high];
  });
  const rents = quantiles(worlds.map((world) => world.rentUsdPerHour));
  const rentBand = buyBand.map(([hours]): [number, number, number] => [
    hours,
    hours * rents.low,
    hours * rents.high,
  ]);

  const found = breakEvenYears(of);
  const within = found !== undefined && found <= YEARS ? found : undefined;
  const likely = crossings.filter((years) => years <= YEARS).length / Math.max(1, draws.count);
  const line = (which: 'bought' | 'rented') =>
    costs.map((cost, i): [number, number] => [stops[i]! * of.hoursPerYear, cost[which]]);
  return {
    ...(within !== undefined && { years: within, hours: within * of.hoursPerYear }),
    mostHours,
    mostUsd: Math.max(
      ...costs.flatMap((cost) => [cost.bought, cost.rented]),
      ...buyBand.map((point) => point[2]),
      ...rentBand.map((point) => point[2]),
    ),
    buy: line('bought'),
    rent: line('rented'),
    buyBand,
    rentBand,
    likely,
    range: { low: low * of.hoursPerYear, high: high * of.hoursPerYear },
    title: titleOf(within),
    words: wordsOf(value, { of, likely, low, high }),
    working: workingOf(of, found, value('utilisation')),
    markText:
      within === undefined || within === 0
        ? ''
        : `${plain(within * of.hoursPerYear, 2)} hours, ${monthsInWords(within)}`,
    table: {
      columns: [
        'Years',
        'Hours in use',
        'Bought, $',
        'Bought, low',
        'Bought, high',
        'Rented, $',
        'Rented, low',
        'Rented, high',
      ],
      rows: stops
        .map((years, i) => [
          years,
          ...[
            years * of.hoursPerYear,
            costs[i]!.bought,
            buyBand[i]![1],
            buyBand[i]![2],
            costs[i]!.rented,
            rentBand[i]![1],
            rentBand[i]![2],
          ].map(Math.round),
        ])
        .filter((_, i) => i % 2 === 0),
    },
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

function wordsOf(
  value: Value,
  { of, likely, low, high }: { of: BuyOrRent; likely: number; low: number; high: number },
): string {
  const price = moneyInWords(of.priceUsd);
  const chip = moneyInWords(value('chipPrice'));
  const start = of.sells
    ? `A chip of ${chip} with its share of server and network takes ${price}; what it would still fetch is taken off again.`
    : `A chip of ${chip} with its share of server and network takes ${price} before the first hour, and is worth nothing at the end.`;
  const tenth = plain(likely * 100, 2);
  const spread =
    when(low) === when(high)
      ? `nearly always ${when(low)}`
      : `nine times in ten between “${when(low)}” and “${when(high)}”`;
  return `${start} Prices and rents are uncertain: in ${tenth} of 100 plausible cases buying wins within five years, ${spread}.`;
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
