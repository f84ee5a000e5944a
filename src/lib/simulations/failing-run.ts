import { randomWords } from '#lib/engine/random-words.ts';
import { notNegative, positive } from '#lib/methods/refuse.ts';
import { exponentials } from './exponential.ts';

/** A training run on chips that fail at random; all times in hours. */
export interface FailingRun {
  /** Useful work until the run is done. */
  workHours: number;
  /** Work between two saves; the end of the work is saved too. */
  intervalHours: number;
  /** A save; the chips wait meanwhile. */
  checkpointHours: number;
  /** From a failure until work goes on. */
  restartHours: number;
  /** Mean time between failures of all chips together, see `clusterMtbfHours`. */
  mtbfHours: number;
  seed: number;
  /** How long to look on; without it until the run is done. */
  mostHours?: number;
}

/** Done; looked at for as long as asked; or given up, because it failed `MOST_FAILURES` times. */
export type Ending = 'done' | 'stopped' | 'given up';

/** Failures after which a run is given up, so that one that never ends takes no time without end. */
export const MOST_FAILURES = 50_000;

/** Where the hours went; the four parts sum to `wallHours`. */
export interface RunTotals {
  ending: Ending;
  failures: number;
  wallHours: number;
  usefulHours: number;
  savingHours: number;
  /** Work that was not saved when something failed, and saves that were cut off. */
  repeatedHours: number;
  restartingHours: number;
}

/** What a failure struck. */
export const struckWhile = ['working', 'saving', 'restarting'] as const;

/** Told of each failure: hours since the start, work saved by then, hours lost, index in `struckWhile`. */
type Told = (atHours: number, savedHours: number, lostHours: number, struck: number) => void;

/**
 * Totals of one run from a seed, as in Daly's model: failures come at random, and may strike while saving
 * and restarting. Failures have no memory, so only the time to the next one of all chips is drawn, and
 * everything up to it follows by division: the cost is one step for a failure, whatever the chips and months.
 * It leaves out repairs that take longer each time, and failures that come in bursts.
 * @throws ModelError `OutOfBounds`
 */
export function runTotals(of: FailingRun, told?: Told): RunTotals {
  const { workHours, intervalHours, checkpointHours, restartHours, mtbfHours } = of;
  const { mostHours = Number.MAX_VALUE } = of;
  positive({ intervalHours, mtbfHours, mostHours });
  notNegative({ workHours, checkpointHours, restartHours });
  const wait = exponentials(randomWords(of.seed));
  const pieces = Math.ceil(workHours / intervalHours);
  let [wallHours, saved, failures, repeatedHours, restartingHours] = [0, 0, 0, 0, 0];
  const result = (ending: Ending, { usefulHours = 0, savingHours = 0 }): RunTotals => ({
    ending,
    failures,
    wallHours,
    usefulHours,
    savingHours,
    repeatedHours,
    restartingHours,
  });

  for (let restart = 0; ; restart = restartHours) {
    const next = wallHours + wait() * mtbfHours;
    const until = Math.min(next, mostHours);
    const restarting = Math.min(restart, until - wallHours);
    restartingHours += restarting;
    const hours = until - wallHours - restarting;

    const left = workHours - saved * intervalHours + (pieces - saved) * checkpointHours;
    if (hours >= left) {
      wallHours += restarting + left;
      return result('done', { usefulHours: workHours, savingHours: pieces * checkpointHours });
    }
    const whole = Math.min(pieces - saved, Math.floor(hours / (intervalHours + checkpointHours)));
    saved += whole;
    const savedHours = Math.min(workHours, saved * intervalHours);
    const unsaved = Math.max(0, hours - whole * (intervalHours + checkpointHours));
    const worked = Math.min(unsaved, intervalHours, workHours - savedHours);
    wallHours = until;
    if (next >= mostHours) {
      return result('stopped', {
        usefulHours: savedHours + worked,
        savingHours: saved * checkpointHours + unsaved - worked,
      });
    }
    failures += 1;
    repeatedHours += unsaved;
    told?.(next, savedHours, unsaved, hours > 0 || restart === 0 ? Number(worked < unsaved) : 2);
    if (failures >= MOST_FAILURES) {
      return result('given up', {
        usefulHours: savedHours,
        savingHours: saved * checkpointHours,
      });
    }
  }
}

/** A run with each of its failures, by index. */
export interface RunHistory extends RunTotals {
  /** Hours from the start of the run. */
  atHours: Float64Array;
  /** Work that was safe when it failed: where work goes on. */
  savedHours: Float64Array;
  /** Hours thrown away: those since the last save. */
  lostHours: Float64Array;
  /** Index in `struckWhile`. */
  struck: Uint8Array;
}

/** One run from a seed, failure by failure. @throws ModelError `OutOfBounds` */
export function runHistory(of: FailingRun): RunHistory {
  const [at, saved, lost, struck]: [number[], number[], number[], number[]] = [[], [], [], []];
  const totals = runTotals(of, (...failure) => {
    at.push(failure[0]);
    saved.push(failure[1]);
    lost.push(failure[2]);
    struck.push(failure[3]);
  });
  return {
    ...totals,
    atHours: Float64Array.from(at),
    savedHours: Float64Array.from(saved),
    lostHours: Float64Array.from(lost),
    struck: Uint8Array.from(struck),
  };
}

/** Share of the time that makes progress in runs that differ in their seeds alone: 1, 2, 3 … */
export function manyGoodputs(of: Omit<FailingRun, 'seed'>, runs: number): number[] {
  return Array.from({ length: runs }, (_, run) => goodputOf(runTotals({ ...of, seed: run + 1 })));
}

/** Useful hours of all hours; 1 for a run that has not begun. */
export function goodputOf({ usefulHours, wallHours }: RunTotals): number {
  return wallHours > 0 ? Math.min(1, usefulHours / wallHours) : 1;
}
