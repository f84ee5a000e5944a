import type { RunHistory } from '#lib/simulations/failing-run.ts';

/** Failures that are drawn at once; of more, the part around the chosen one. */
export const MOST_DRAWN = 1500;
/** Rows that the calendar has at most. */
const MOST_ROWS = 60;

const spans = [
  { hours: 1, row: 'Hour', step: 1, first: 1, ticks: 4, per: 1 / 60, label: 'Minutes' },
  { hours: 6, row: 'Hour', step: 6, first: 0, ticks: 6, per: 1, label: 'Hours' },
  { hours: 24, row: 'Day', step: 1, first: 1, ticks: 4, per: 1, label: 'Hour of the day' },
  { hours: 168, row: 'Week', step: 1, first: 1, ticks: 7, per: 24, label: 'Days of the week' },
  { hours: 672, row: 'Week', step: 4, first: 1, ticks: 4, per: 168, label: 'Weeks' },
  { hours: 8736, row: 'Year', step: 1, first: 1, ticks: 4, per: 168, label: 'Weeks' },
] as const;

/** How the time of a run is broken into rows, like the days of a calendar. */
export interface Calendar {
  rowHours: number;
  /** What a row is called, and the number of each. */
  rowName: string;
  numberOf: (row: number) => number;
  /** Ticks along a row in hours, the hours that their unit has, and its name. */
  ticks: number[];
  tickHours: number;
  label: string;
  /** The first hour drawn, and the hour after the last. */
  fromHour: number;
  toHour: number;
  rows: number;
}

/** Rows for a run, or for the part of it around one of its failures. */
export function calendarOf(
  history: Pick<RunHistory, 'atHours' | 'wallHours'>,
  chosen: number,
): Calendar {
  const { atHours, wallHours } = history;
  const page = Math.floor(chosen / MOST_DRAWN);
  const startsAt = page === 0 ? 0 : atHours[page * MOST_DRAWN]!;
  const endsAt = atHours[(page + 1) * MOST_DRAWN] ?? wallHours;
  const longest = Math.max(endsAt - startsAt, atHours[MOST_DRAWN] ?? 0, 1e-3);
  const span =
    spans.find(({ hours }) => longest / hours <= MOST_ROWS) ?? longer(longest / MOST_ROWS);
  const before = Math.floor(startsAt / span.hours);
  const fromHour = before * span.hours;
  const toHour = Math.max(endsAt, fromHour + span.hours * 1e-3);
  return {
    rowHours: span.hours,
    rowName: span.row,
    numberOf: (row) => span.first + (before + row) * span.step,
    ticks: Array.from({ length: span.ticks + 1 }, (_, i) => (i / span.ticks) * span.hours),
    tickHours: span.per,
    label: span.label,
    fromHour,
    toHour,
    rows: Math.ceil((toHour - fromHour) / span.hours - 1e-9),
  };
}

/** Rows of ten years, a hundred … for runs that nobody would wait for. */
function longer(hours: number) {
  const years = 10 ** Math.ceil(Math.log10(hours / 8736));
  return {
    hours: years * 8736,
    row: 'Year',
    step: years,
    first: 1,
    ticks: 2,
    per: 8736,
    label: 'Years',
  };
}

/** Where the rows stand on paper. */
export interface Place {
  left: number;
  width: number;
  top: number;
  row: number;
}

/** An hour’s row and its place in it. */
export function placeOf(hour: number, { calendar, place }: { calendar: Calendar; place: Place }) {
  const since = hour - calendar.fromHour;
  const row = Math.min(calendar.rows - 1, Math.max(0, Math.floor(since / calendar.rowHours)));
  return {
    x: place.left + ((since - row * calendar.rowHours) / calendar.rowHours) * place.width,
    y: place.top + (row + 0.5) * place.row,
    row,
  };
}

/** Bars along the middle of the rows, for one path: a stretch of time that goes over the end of a row goes on in the next. */
export function barsOf(
  stretches: Iterable<readonly [fromHour: number, toHour: number]>,
  on: { calendar: Calendar; place: Place },
): string {
  const { calendar, place } = on;
  const px = place.width / calendar.rowHours;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  let path = '';
  for (const [from, to] of stretches) {
    let start = Math.max(from, calendar.fromHour) - calendar.fromHour;
    const end = Math.min(to, calendar.toHour) - calendar.fromHour;
    for (let row = Math.floor(start / calendar.rowHours); start < end; row += 1) {
      const stop = Math.min(end, (row + 1) * calendar.rowHours);
      const x = place.left + (start - row * calendar.rowHours) * px;
      // What is shorter than half a pixel would vanish.
      const width = Math.max(0.5, (stop - start) * px);
      path += `M${tenth(x)} ${tenth(place.top + (row + 0.5) * place.row)}h${tenth(width)}`;
      start = stop;
    }
  }
  return path;
}

/** The stretches of a run that were thrown away, and those of its restarts. */
export function stretchesOf(
  history: Pick<RunHistory, 'atHours' | 'lostHours' | 'wallHours'>,
  of: { restartHours: number; calendar: Calendar },
) {
  const { atHours, lostHours, wallHours } = history;
  const lost: [number, number][] = [];
  const restarts: [number, number][] = [];
  for (let i = 0; i < atHours.length; i += 1) {
    const at = atHours[i]!;
    const back = Math.min(at + of.restartHours, atHours[i + 1] ?? wallHours, wallHours);
    if (back < of.calendar.fromHour) continue;
    if (at - lostHours[i]! > of.calendar.toHour) break;
    if (lostHours[i]! > 0) lost.push([at - lostHours[i]!, at]);
    if (back > at) restarts.push([at, back]);
  }
  return { lost, restarts };
}
