import { inWords, percent, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';
import type { Powers, PowerOfRun } from './powers.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('peakPower', 'powerFraction');

/** As many American homes as the picture compares with: a large town. */
export const HOMES = 100_000;

/** Published numbers beside the runs; megawatts. */
export interface Claims {
  /** Times a year, with the range: what others fitted. */
  growths: { factor: number; low: number; high: number }[];
  colossus: { mw: number; chips: number; year: number };
  forecast: { low: number; high: number; year: number };
  /** What as many homes draw on average. */
  homes: { count: number; mw: number };
  station: { mw: number };
}

/** The reader’s own run. */
export interface Own {
  year: number;
  /** With all chips at their rated power. */
  rated: number;
  /** On average. */
  drawn: number;
}

export function ownOf(value: (id: string) => number, year: number): Own {
  const rated = value('peakPower');
  return { year, rated, drawn: rated * value('powerFraction') };
}

/** “22.7 MW”, “4.2 kW”, “1.75 GW” */
export function powerText(mw: number): string {
  const [value, unit] =
    mw >= 1000
      ? [mw / 1e3, 'GW']
      : mw >= 1
        ? [mw, 'MW']
        : mw >= 1e-3
          ? [mw * 1e3, 'kW']
          : [mw * 1e6, 'W'];
  return `${plain(value)}\u00a0${unit}`;
}

export const between = ({ low, high }: { low: number; high: number }) =>
  `${plain(low, 2)} to ${plain(high, 2)}`;

export function titleOf({ growth }: Pick<Powers, 'growth'>, own: Own): string {
  return `The power of the largest runs grew ${plain(growth.factor, 2)} times a year (${between(growth)}); yours is rated at ${powerText(own.rated)}`;
}

/** What the reader’s run would mean for the grid. */
export function ownInWords(own: Own, { homes }: Claims): string {
  const count = (own.rated / homes.mw) * homes.count;
  const as =
    count >= 1
      ? `, what ${inWords(Number(count.toPrecision(2)))} American ${Math.round(count) === 1 ? 'home draws' : 'homes draw'}`
      : '';
  return `Your site must be built for ${powerText(own.rated)}${as}; on average your run draws ${powerText(own.drawn)}.`;
}

export function workingOf(value: (id: string) => number): string {
  const [chips, watts, server, pue, share] = [
    ...['chips', 'chipPower', 'serverPower', 'pue', 'powerFraction'],
  ].map(value) as [number, number, number, number, number];
  const own = ownOf(value, 0);
  return `${inWords(chips)} chips × ${plain(watts, 4)} W × ${plain(server)} for the server × ${plain(pue, 4)} for the building = ${powerText(own.rated)} rated; × ${percent(share)} drawn = ${powerText(own.drawn)}`;
}

/** Ends of both axes around everything that is drawn, whole powers of ten and whole years. */
export function endsOf(
  { runs, beyondBand }: Powers,
  own: Own,
  { claims, extrapolated }: { claims: Claims; extrapolated: boolean },
) {
  const amounts = [
    ...runs.flatMap(({ rated, measured }) => [rated, measured]),
    ...[own.rated, own.drawn, claims.colossus.mw],
    ...(extrapolated ? [claims.forecast.high, ...beyondBand.map(([, , high]) => high)] : []),
  ].filter((mw): mw is number => mw !== undefined && mw > 0);
  const years = [...runs.map(({ year }) => year), own.year, claims.colossus.year + 0.6];
  return {
    years: [
      Math.floor(Math.min(...years)),
      extrapolated ? Math.max(2031, Math.max(...years)) : Math.ceil(Math.max(...years) + 0.01),
    ] as [number, number],
    mw: [
      10 ** Math.floor(Math.log10(Math.min(...amounts)) + 1e-9),
      10 ** Math.ceil(Math.log10(Math.max(...amounts)) - 1e-9),
    ] as [number, number],
  };
}

const shown = (mw: number | undefined) => (mw === undefined ? '–' : mw);
const standing = ({ estimate }: PowerOfRun) => (estimate ? 'estimated' : 'published');

export function tableOf({ runs }: Powers, own: Own) {
  return {
    columns: [
      ...['Run', 'By', 'Date', 'Chips', 'Rated, megawatts', 'Measured or drawn, megawatts'],
      ...['Chips and watts are', 'In the fit'],
    ],
    rows: [
      ...runs.map((run) => [
        ...[run.name, run.by, run.date, run.chips, shown(run.rated), shown(run.measured)],
        ...[standing(run), run.frontier ? 'yes' : 'no'],
      ]),
      [
        ...['Your run', 'you', String(Math.floor(own.year)), '–'],
        ...[Number(own.rated.toPrecision(4)), Number(own.drawn.toPrecision(4)), 'yours', 'no'],
      ],
    ],
    sortable: true as const,
  };
}
