import { moneyInWords } from '#lib/format/money.ts';
import { computeOptimum } from '#lib/methods/chinchilla.ts';

/** The ends of the axis: less than the first stands at it. */
export const ENDS: [number, number] = [1, 1e12];
export const YEARS: [number, number] = [2019, 2026];
export const START_BUDGET = 1000;

/** A run that is on the list: a preset of this site’s model, or one that somebody published. */
export interface Run {
  id: string;
  name: string;
  /** Of the run, and of its dollars. */
  year: number;
  /** The final run alone, in its year. */
  final: number;
  /** A language model that starts from nothing: the rule of better recipes is for those. */
  text: boolean;
  /** The year of the model it starts from, where that is not nothing. */
  tuned?: number;
  /** The whole bill in its year with its 90 % range, and how much of it machines are; presets only. */
  bill?: { total: number; low: number; high: number; machines: number };
}

/** What an hour of a chip cost from a year on. */
export interface Rent {
  from: number;
  chip: string;
  usd: number;
  /** Operations per second. */
  peak: number;
  /** Where and when it was the price. */
  note: string;
}

/** How fast prices fall and the largest run grows, each with the ends of its range. */
export interface Rules {
  /** Years in which a dollar buys twice the speed. */
  hardware: Range;
  /** Months in which the same quality takes half the arithmetic. */
  algorithms: Range;
  /** Times a year by which the largest run grows, from a run of a year. */
  growth: Range;
  largest: { usd: number; year: number };
  /** Share of the peak that a run reaches. */
  mfu: number;
}
export interface Range {
  value: number;
  low: number;
  high: number;
}

/** Dollars, and the ends of what the rules leave open. */
export type Price = Range;

/** The rules with another halving time: its range moves along. */
export function withMonths(rules: Rules, months: number): Rules {
  const { value, low, high } = rules.algorithms;
  const by = months / value;
  return { ...rules, algorithms: { value: months, low: low * by, high: high * by } };
}

/** By how many times the price of a run has fallen between its year and another; below one before it. */
export function fallOf(
  { year, text }: Pick<Run, 'year' | 'text'>,
  to: number,
  rules: Rules,
): Range {
  const years = to - year;
  const doublings = (pick: 'value' | 'low' | 'high') => [
    1 / rules.hardware[pick],
    text ? 12 / rules.algorithms[pick] : 0,
  ];
  const [hardware = 0, algorithms = 0] = doublings('value');
  // Short halving times are the fast end. The two are independent: their ends go as squares.
  const reach = (pick: 'low' | 'high') => {
    const [h = 0, a = 0] = doublings(pick);
    return Math.hypot(h - hardware, a - algorithms);
  };
  const middle = hardware + algorithms;
  const ends = [middle - reach('high'), middle + reach('low')].map((x) => 2 ** (years * x));
  return { value: 2 ** (years * middle), low: Math.min(...ends), high: Math.max(...ends) };
}

/** What the same final run costs in a year. */
export function priceIn(run: Run, year: number, rules: Rules): Price {
  const { value, low, high } = fallOf(run, year, rules);
  return { value: run.final / value, low: run.final / high, high: run.final / low };
}

/** The whole bill in a year: machines get cheaper, people and data do not. */
export function billIn({ bill, ...run }: Run, year: number, rules: Rules): Price | undefined {
  if (!bill) return undefined;
  const rest = bill.total - bill.machines;
  const value = rest + bill.machines / fallOf(run, year, rules).value;
  return { value, low: (value * bill.low) / bill.total, high: (value * bill.high) / bill.total };
}

/** The largest run of a year, if it grew as Cottier et al. found. */
export function largestIn(year: number, { largest, growth }: Rules): Price {
  const years = year - largest.year;
  const ends = [growth.low, growth.high].map((times) => largest.usd * times ** years);
  return {
    value: largest.usd * growth.value ** years,
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
}

export const rentIn = (year: number, rents: readonly Rent[]): Rent =>
  rents.findLast(({ from }) => from <= year) ?? rents[0]!;

/** What a sum rents in a year, and the best model that this arithmetic makes. */
export function buys(
  usd: number,
  year: number,
  { rents, rules }: { rents: readonly Rent[]; rules: Rules },
) {
  const rent = rentIn(year, rents);
  const hours = usd / rent.usd;
  const flop = hours * 3600 * rent.peak * rules.mfu;
  const { params, tokens } = computeOptimum({ flop });
  return { rent, hours, flop, params, tokens };
}

/** The list in a year, and which of it a budget pays, of those that start from nothing. */
export function ladderOf(
  runs: readonly Run[],
  { budget, year, rules }: { budget: number; year: number; rules: Rules },
) {
  const rows = runs.map((run) => ({
    ...run,
    price: priceIn(run, year, rules),
    whole: billIn(run, year, rules),
  }));
  const counted = rows.filter(({ tuned }) => !tuned);
  const count = (pick: (row: (typeof rows)[number]) => number | undefined) =>
    counted.filter((row) => (pick(row) ?? Infinity) <= budget).length;
  return {
    rows,
    counted,
    reached: count(({ price }) => price.value),
    /** When prices fell as slowly, or as fast, as the ranges allow. */
    least: count(({ price }) => price.high),
    most: count(({ price }) => price.low),
    bills: count(({ whole }) => whole?.value),
  };
}
export type Ladder = ReturnType<typeof ladderOf>;

/** The halving time at which a run of one year would cost what another paid later; in months. */
export function monthsThatFit(
  run: Run,
  later: { usd: number; year: number },
  rules: Rules,
): number {
  const years = later.year - run.year;
  const doublings = Math.log2(run.final / later.usd) - years / rules.hardware.value;
  return (12 * years) / doublings;
}

/** A typed budget, kept on the axis. */
export function onTheAxis(usd: number): { value: number } | { error: string } {
  const [least, most] = ENDS;
  return usd >= least && usd <= most
    ? { value: usd }
    : { error: `Type a sum from ${moneyInWords(least)} to ${moneyInWords(most)}.` };
}
