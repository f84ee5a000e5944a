import type { Interval } from '#lib/engine/ensemble.ts';
import { plain } from '#lib/format/number.ts';
import type { Bet } from '#lib/lessons/bet.ts';
import { keysOf } from '#lib/model/inputs.ts';

export const QUESTION = 'iteration-final-share';

/** What can be bet on: dollars of ten. */
export const bets = [9, 5, 3, 1].map((value) => ({
  value,
  label: value === 1 ? '1 dollar' : `${value} dollars`,
}));

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('projectMultiple', 'progress');

/** A share that somebody published or estimated. */
export interface Published {
  id: string;
  name: string;
  /** 0 to 1. */
  share: number;
  low: number;
  high: number;
  /** What was counted: dollars, energy, chip work. */
  unit: string;
  url: string;
}

/** The reader’s own share, with the range that comes of how much is tried. */
export interface Own extends Interval {
  share: number;
}

/** Dollars of ten as they are said: 4.3, 10. */
export const ofTen = (share: number) => plain(share * 10, 2);
const dollars = (share: number) =>
  ofTen(share) === '1' ? '1 dollar of ten' : `${ofTen(share)} dollars of ten`;

/** Those whose source gives one number. */
const single = (published: readonly Published[]) =>
  published.filter(({ low, high }) => low === high);
const ends = (published: readonly Published[]) => {
  const sorted = single(published).toSorted((a, b) => a.share - b.share);
  return [sorted[0]!, sorted.at(-1)!] as const;
};

/** How far the bet was from what was published, and from the reader’s own bill. */
export function verdict(bet: Bet, published: readonly Published[], own: Own): string {
  const [least, most] = ends(published);
  const bill = `Your bill as it stands keeps ${ofTen(own.share)}`;
  if (bet === undefined || bet === 'skip') {
    return `Between ${ofTen(least.share)} (${least.name}) and ${dollars(most.share)} (${most.name}), as far as it was published. ${bill}.`;
  }
  const mine = bet / 10;
  const off = Math.abs(mine * 10 - Number(ofTen(own.share)));
  const own_ =
    off < 0.05
      ? `${bill}, just as you bet.`
      : `${bill}, ${plain(off, 2)} ${own.share < mine ? 'less' : 'more'} than you bet.`;
  return `You bet on ${dollars(mine)}. ${besides(mine, published)} ${own_}`;
}

/** Where a bet lies among the published figures. */
function besides(mine: number, published: readonly Published[]): string {
  const [least, most] = ends(published);
  if (mine > most.share) {
    return `The most that was published is ${ofTen(most.share)} (${most.name}), ${plain(mine * 10 - Number(ofTen(most.share)), 2)} less; the least is ${ofTen(least.share)} (${least.name}).`;
  }
  const nearest = single(published).toSorted(
    (a, b) => Math.abs(a.share - mine) - Math.abs(b.share - mine),
  )[0]!;
  const near = `The nearest published figure is ${ofTen(nearest.share)} (${nearest.name})`;
  const above = single(published).filter(({ share }) => share > mine + 1e-9).length;
  const below = single(published).filter(({ share }) => share < mine - 1e-9).length;
  if (above === 0) return `${near}; no other is higher.`;
  return below === 0
    ? `${near}; no other is lower.`
    : `${near}; apart from those given as ranges, ${below} are lower and ${above} higher.`;
}

/** Why nine is a natural bet, and what follows for every figure in the news. */
export function meaning(published: readonly Published[]): string {
  const [least, most] = ends(published);
  return `Papers and news tell of the last run, the one that worked, so it is easy to take its cost for the whole. By these figures the whole is ${plain(1 / most.share, 2)} to ${plain(1 / least.share, 2)} times as much: the rest went into smaller models, settings that were tried, and runs that broke. An hour of a chip costs the same whatever comes of it, so shares of energy or chip work are drawn here as if they were dollars.`;
}

/** The finding once the answer is out, and the question until then. */
export function title(published: readonly Published[], revealed: boolean): string {
  if (!revealed) return 'A bet: how much of the computing goes into the run that is kept?';
  const [least, most] = ends(published);
  return `Of ten dollars of chips, ${ofTen(least.share)} to ${ofTen(most.share)} went into the run that was kept, where it was counted or estimated`;
}

export function shareTable(published: readonly Published[], own: Own) {
  const tenth = (share: number) => Number((share * 10).toPrecision(3));
  return {
    columns: ['Whose', 'Dollars of ten kept', 'low', 'high', 'Counted in'],
    rows: [
      ...published.map(({ name, share, low, high, unit }) => [
        name,
        low === high ? tenth(share) : '–',
        tenth(low),
        tenth(high),
        unit,
      ]),
      ['Your bill', tenth(own.share), tenth(own.low), tenth(own.high), 'chip-hours'],
    ],
  };
}
