import type { Interval } from '#lib/engine/ensemble.ts';
import type { HomeUse } from '#lib/evidence/homes.ts';
import { countInWords, inWords, plain, short } from '#lib/format/number.ts';
import { capital } from '#lib/format/sentence.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('homes');

/** The claim’s “hundreds of homes”. */
export const HUNDREDS: [number, number] = [100, 1000];

/** What a published run took from the meter, and how that is known. */
export interface Run {
  id: string;
  name: string;
  year: number;
  mwh: number;
  counts: 'final run' | 'whole project';
  /** Measured power; the chips’ rated power for all their hours; or only a sum is published. */
  how: 'measured' | 'rated' | 'reported';
  /** What a rated run has for the building on top of its chips, as a factor. */
  building?: number;
}

/** A run in homes supplied for a year; the reader’s own among them. */
export interface Row extends Omit<Run, 'how'> {
  how: Run['how'] | 'yours';
  homes: number;
  low: number;
  high: number;
}

/** The home that is counted in: how much it uses, and where and when, unless it was typed. */
export interface Home {
  kwh: number;
  of?: Pick<HomeUse, 'country' | 'year'> | undefined;
}

export interface Own extends Interval {
  mwh: number;
  homes: number;
}

/** All runs, the smallest first. */
export function rowsOf(runs: readonly Run[], own: Own, { kwh }: Home): Row[] {
  const published = runs.map((run): Row => {
    const homes = (run.mwh * 1000) / kwh;
    return { ...run, homes, low: homes, high: homes };
  });
  const mine: Row = {
    ...{ id: 'yours', name: 'Your final run', year: 0, counts: 'final run', how: 'yours' },
    ...own,
    low: Math.min(own.low, own.homes),
    high: Math.max(own.high, own.homes),
  };
  return [...published, mine].toSorted((a, b) => a.mwh - b.mwh);
}

export type Verdict = 'fewer' | 'hundreds' | 'thousands' | 'millions';

/** How many homes, in the claim’s own word. */
export function verdictOf(homes: number): Verdict {
  if (homes < HUNDREDS[0]) return 'fewer';
  if (homes < HUNDREDS[1]) return 'hundreds';
  return homes < 1e6 ? 'thousands' : 'millions';
}

/** “120 homes”, “a home for 8 hours”; below ten thousand with as many digits as are asked for. */
export function homesText(homes: number, digits = 3): string {
  if (homes >= 0.995) {
    const text = inWords(homes, homes < 10 ? 2 : homes < 1e3 || homes >= 1e4 ? 3 : digits);
    return `${text} home${text === '1' ? '' : 's'}`;
  }
  const hours = homes * 365.25 * 24;
  if (hours >= 23.5) {
    const days = plain(hours / 24, 2);
    return `a home for ${days} day${days === '1' ? '' : 's'}`;
  }
  if (hours >= 0.95) return `a home for ${plain(hours, 2)} hours`;
  return hours * 60 >= 0.95 ? `a home for ${plain(hours * 60, 2)} min` : 'a home for seconds';
}

/** “homes of Germany in 2010”, “homes of 5,000 kWh a year” */
export const homeWords = ({ kwh, of }: Home) =>
  of
    ? `homes of ${of.country === 'World' || of.country.startsWith('United') ? 'the ' : ''}${of.country === 'World' ? 'world' : of.country} in ${of.year}`
    : `homes of ${plain(kwh, 4)} kWh a year`;

const holding = (rows: readonly Row[]) =>
  rows.filter(({ homes }) => verdictOf(homes) === 'hundreds').length;

export function title(rows: readonly Row[], home: Home): string {
  const published = rows.filter(({ how }) => how !== 'yours');
  const yours = rows.find(({ how }) => how === 'yours')!;
  return `“As much as hundreds of homes in a year” holds for ${countInWords(holding(published))} of ${countInWords(published.length)} published runs, counted in ${homeWords(home)}; yours would supply ${homesText(yours.homes)}`;
}

/** How the count falls out, and what kind of home it is in. */
export function words(rows: readonly Row[], home: Home): string {
  const published = rows.filter(({ how }) => how !== 'yours');
  const count = (verdict: Verdict) =>
    published.filter(({ homes }) => verdictOf(homes) === verdict).length;
  const [few, many] = [count('fewer'), count('thousands') + count('millions')];
  const finals = published.filter(({ counts }) => counts === 'final run');
  const old =
    home.of?.year === 2010
      ? ' That figure is old: of 2010, the only year in which sixteen countries were counted in one way.'
      : '';
  return `${capital(countInWords(few))} took less than that, ${countInWords(many)} more. Among the ${countInWords(finals.length)} final runs it holds for ${countInWords(holding(finals))}; the other ${countInWords(published.length - finals.length)} count a whole project with all its trials. A home is taken at ${plain(home.kwh, 5)} kWh a year.${old}`;
}

/** The ends of the axis: powers of ten around all, from a thousandth of a home to ten thousand at least. */
export function ends(rows: readonly Row[]): [number, number] {
  const all = rows.flatMap(({ low, high, homes }) => [low, high, homes]).filter((x) => x > 0);
  const power = (round: (x: number) => number, value: number) => 10 ** round(Math.log10(value));
  return [
    Math.min(1e-3, power(Math.floor, Math.min(...all))),
    Math.max(1e4, power(Math.ceil, Math.max(...all))),
  ];
}

/** A number of homes on the axis: 0.001, 100, 10K. */
export const tick = (homes: number) => (homes < 1 ? String(homes) : short(homes));

/** Which rated runs have the building in them, and what the largest would be without. */
export function buildingWords(rows: readonly Row[]): string {
  const built = rows.filter(({ building }) => building);
  const { name, homes, building } = built.at(-1)!;
  const names = built.map((run) => run.name).join(' and ');
  return `${names} have a tenth more for the building, the other hollow ones nothing: ${name}’s chips alone come to ${homesText(homes / building!, 4)}.`;
}

/** “2023, whole project, rated power”, “2024, final run, rated × 1.1” */
export function noteOf({ year, counts, how, building }: Row): string {
  if (how === 'yours') return `${counts}, your numbers`;
  const rated = building ? `rated × ${building}` : 'rated power';
  const power = { measured: 'measured', rated, reported: 'as reported' }[how];
  return `${year}, ${counts}, ${power}`;
}

export const working = ({ mwh, homes }: Own, { kwh }: Home) =>
  `${plain(mwh, 4)} MWh × 1,000 ÷ ${plain(kwh, 5)} kWh = ${homesText(homes)}`;

export function tableOf(rows: readonly Row[]) {
  const digits = (value: number) => Number(value.toPrecision(4));
  return {
    columns: ['Run', 'Year', 'Counts', 'Power', 'MWh', 'Homes for a year', 'Verdict'],
    rows: rows.map(({ name, year, counts, how, building, mwh, homes }) => [
      name,
      year || '–',
      counts,
      how === 'yours' ? 'your numbers' : building ? `${how} × ${building} for the building` : how,
      digits(mwh),
      digits(homes),
      verdictOf(homes),
    ]),
  };
}
