import type { FailingRun, RunHistory } from './failing-run.ts';

type Pace = Pick<FailingRun, 'workHours' | 'intervalHours' | 'checkpointHours' | 'restartHours'>;
type Failures = Pick<RunHistory, 'atHours' | 'savedHours'>;

/** How many failures there were up to an hour. */
export function failuresBy(atHours: Float64Array, hour: number): number {
  let [from, to] = [0, atHours.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (atHours[middle]! <= hour) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Hours of work that stand at an hour, those not yet saved too; at a failure, those that it left. */
export function workAt(hour: number, of: Failures, pace: Pace): number {
  const before = failuresBy(of.atHours, hour) - 1;
  return workAfter(hour, before, of, pace);
}

/** The same, counted on from one failure (−1 for the start), whatever came after it. */
function workAfter(hour: number, failure: number, of: Failures, pace: Pace): number {
  const { workHours, intervalHours, checkpointHours, restartHours } = pace;
  const since = failure < 0 ? hour : hour - of.atHours[failure]! - restartHours;
  if (since <= 0) return failure < 0 ? 0 : of.savedHours[failure]!;
  const piece = intervalHours + checkpointHours;
  const whole = Math.floor(since / piece);
  const worked = whole * intervalHours + Math.min(intervalHours, since - whole * piece);
  return Math.min(workHours, (failure < 0 ? 0 : of.savedHours[failure]!) + worked);
}

/** Saves in a stretch beyond which its steps are not told one by one, but as a slope. */
const MOST_SAVES = 400;

/**
 * Corners of the line of work against time in a stretch of a run: up while working, level while saving
 * and restarting, down at a failure.
 */
export function progressLine(
  stretch: { fromHour: number; toHour: number },
  of: Failures,
  pace: Pace,
): [hour: number, workHours: number][] {
  const { fromHour, toHour } = stretch;
  const { intervalHours, checkpointHours, restartHours } = pace;
  const piece = intervalHours + checkpointHours;
  const steps = (toHour - fromHour) / piece <= MOST_SAVES;
  const points: [number, number][] = [];
  const last = failuresBy(of.atHours, toHour);
  for (let failure = failuresBy(of.atHours, fromHour) - 1; failure < last; failure += 1) {
    const failed = failure < 0 ? 0 : of.atHours[failure]!;
    const goesOn = failure < 0 ? 0 : failed + restartHours;
    const from = Math.max(fromHour, failed);
    const to = Math.min(toHour, of.atHours[failure + 1] ?? Infinity);
    const add = (hour: number) => points.push([hour, workAfter(hour, failure, of, pace)]);
    add(from);
    if (goesOn > from && goesOn < to) add(goesOn);
    const first = Math.max(0, Math.floor((from - goesOn) / piece));
    for (let k = first; steps && goesOn + k * piece < to; k += 1) {
      for (const corner of [goesOn + k * piece, goesOn + k * piece + intervalHours]) {
        if (corner > Math.max(from, goesOn) && corner < to) add(corner);
      }
    }
    add(to);
  }
  return points;
}
