import { duration } from '#lib/format/duration.ts';
import { inWords } from '#lib/format/number.ts';
import { failuresBy, progressLine, workAt } from '#lib/simulations/run-progress.ts';
import { clock, type Run } from './series.ts';

/** How much of a run is looked at. */
export const zooms = { near: 'this interruption', day: 'its day', run: 'the whole run' } as const;
export type Zoom = keyof typeof zooms;

/** Lengths of a close look in hours, and into how many whole times each divides. */
const sizes: readonly (readonly [hours: number, parts: number])[] = [
  [0.1, 6],
  [0.25, 3],
  [0.5, 3],
  [1, 4],
  [2, 4],
  [4, 4],
  [6, 3],
  [12, 4],
  [24, 4],
  [48, 4],
  [96, 4],
  [168, 7],
];
/** Failures beyond which a line is drawn through points at even distances instead of every step. */
const MOST_STEPS = 700;
const POINTS = 500;

/** A failure on the line, with the work before and after it, in hours since the start of the look. */
export interface Drop {
  index: number;
  hour: number;
  from: number;
  to: number;
}

/** A step of 1, 2 or 5 that divides a length into six at most. */
function niceStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length / 6));
  return power * ([1, 2, 5].find((step) => step * power >= length / 6) ?? 10);
}

/** The stretch of time that is shown, and its ticks: some saves around a failure, its day, or all. */
export function stretchOf(run: Run, { chosen, zoom }: { chosen: number; zoom: Zoom }) {
  const { wallHours, atHours } = run.history;
  const { intervalHours, checkpointHours, restartHours } = run.setting.run;
  const evenly = (fromHour: number, toHour: number, parts: number) => ({
    fromHour,
    toHour,
    ticks: Array.from(
      { length: parts + 1 },
      (_, i) => fromHour + (i / parts) * (toHour - fromHour),
    ),
  });
  const at = atHours[chosen] ?? 0;
  const all = Math.max(wallHours, 1e-3);
  const wanted = 4 * (intervalHours + checkpointHours) + 1.5 * restartHours;
  const [size, parts] = sizes.find(([hours]) => hours >= wanted) ?? [wanted, 2];
  if (zoom === 'day' && all > 24) {
    const fromHour = Math.floor(at / 24) * 24;
    return evenly(fromHour, fromHour + 24, 4);
  }
  if (zoom !== 'near' || size >= all) {
    const step = niceStep(all > 48 ? all / 24 : all) * (all > 48 ? 24 : 1);
    const ticks = Array.from({ length: Math.floor(all / step + 1e-9) + 1 }, (_, i) => i * step);
    return { fromHour: 0, toHour: all, ticks };
  }
  const step = size / parts;
  const fromHour = Math.max(0, Math.floor((at - size * 0.55) / step) * step);
  return evenly(fromHour, fromHour + size, parts);
}

/** Work gained against time in a part of a run, from its beginning on. */
export function closeLook(run: Run, of: { chosen: number; zoom: Zoom }) {
  const { history, setting } = run;
  const { fromHour, toHour, ticks } = stretchOf(run, of);
  const hours = toHour - fromHour;
  const ends = Math.min(toHour, history.wallHours);
  const base = workAt(fromHour, history, setting.run);
  const first = failuresBy(history.atHours, fromHour - 1e-9);
  const after = failuresBy(history.atHours, toHour);
  const line =
    after - first > MOST_STEPS
      ? Array.from({ length: POINTS + 1 }, (_, i): [number, number] => {
          const hour = fromHour + (i / POINTS) * (ends - fromHour);
          return [hour, workAt(hour, history, setting.run) - base];
        })
      : progressLine({ fromHour, toHour: ends }, history, setting.run).map(
          ([hour, work]): [number, number] => [hour, work - base],
        );
  const drops = Array.from({ length: after - first }, (_, i): Drop => {
    const index = first + i;
    const to = history.savedHours[index]! - base;
    const lost = Math.min(history.lostHours[index]!, setting.run.intervalHours);
    return { index, hour: history.atHours[index]!, from: to + lost, to };
  });
  const least = Math.min(0, ...line.map(([, work]) => work));
  const end = line.at(-1)?.[1] ?? 0;
  const [unitHours, unit] =
    hours <= 3 ? [1 / 60, 'minutes'] : hours <= 72 ? [1, 'hours'] : [24, 'days'];
  const lostHere = Math.max(0, ends - fromHour - end);
  const timed = hours <= 48;
  const day = clock(of.zoom === 'near' ? (history.atHours[of.chosen] ?? 0) : fromHour).replace(
    /,.*/,
    '',
  );
  const count = drops.length === 1 ? 'one interruption' : `${drops.length || 'no'} interruptions`;
  const where = timed
    ? `On ${day}, ${duration(hours / 24)}`
    : `In ${duration((ends - fromHour) / 24)}`;
  return {
    fromHour,
    toHour,
    ends,
    line,
    drops,
    end,
    least: least < 0 ? least * 1.05 : 0,
    most: hours,
    unitHours,
    xTicks: ticks,
    yTicks: ticks.map((tick) => tick - fromHour),
    timeOf: (hour: number) => (timed ? clock(hour).replace(/.*, /, '') : inWords(hour / 24)),
    xLabel: timed ? `Time, ${day}` : 'Days since the start',
    yLabel: `Work gained, ${unit}`,
    behind: `${duration(lostHere / 24)} behind`,
    title: `${where} with ${count}: ${duration(lostHere / 24)} behind`,
  };
}
