import { clusterMtbfHours, timeShares, youngIntervalHours } from '#lib/methods/checkpointing.ts';
import type { FailingRun } from '#lib/simulations/failing-run.ts';

/** What was published of the runs that can be watched. */
export interface Published {
  llama: {
    chips: number;
    chipHoursPerFailure: number;
    days: number;
    interruptions: number;
    /** Share of the time that made progress: more than that. */
    effective: number;
    /** Interruptions by cause; they sum to all of them. */
    causes: { label: string; count: number }[];
  };
  bloom: { chips: number; chipHoursPerFailure: number; chipHours: number; saveSeconds: number };
}

export const watched = {
  llama: 'Llama 3.1',
  bloom: 'BLOOM',
  yours: 'Your model',
} as const;
export type Watched = keyof typeof watched;

/** How many runs show what luck does; their seeds are 1 to this. */
export const RUNS = 200;

/** A run to be simulated, with its chips. */
export interface Setting {
  id: Watched;
  chips: number;
  run: Omit<FailingRun, 'seed'>;
  /** What Young’s rule says, in hours of work. */
  youngHours: number;
}

type Value = (id: string) => number;

/**
 * The run that is watched: a published one for as long as it was, or the reader’s to its end. What was not
 * published of it is the reader’s: the time to start again, and Meta’s time to save.
 */
export function settingOf(
  id: Watched,
  value: Value,
  of: { published: Published; intervalHours?: number | undefined },
): Setting {
  const { llama, bloom } = of.published;
  const known = {
    llama: { ...llama, hours: llama.days * 24, saveSeconds: value('saveSeconds') },
    bloom: { ...bloom, hours: bloom.chipHours / bloom.chips },
    yours: {
      chips: value('chips'),
      chipHoursPerFailure: value('chipHoursPerFailure'),
      hours: value('chipHours') / value('chips'),
      saveSeconds: value('saveSeconds'),
    },
  }[id];
  const mtbfHours = clusterMtbfHours({
    chips: known.chips,
    chipMtbfHours: known.chipHoursPerFailure,
  });
  const checkpointHours = known.saveSeconds / 3600;
  const youngHours = youngIntervalHours({ checkpointHours, mtbfHours });
  return {
    id,
    chips: known.chips,
    youngHours,
    run: {
      // No more work fits into the time that is watched.
      workHours: known.hours,
      intervalHours: of.intervalHours ?? youngHours,
      checkpointHours,
      restartHours: value('restartHours'),
      mtbfHours,
      ...(id !== 'yours' && { mostHours: known.hours }),
    },
  };
}

/** Daly’s expected share of the time that makes progress. */
export const expectedGoodput = ({ run }: Setting): number => timeShares(run).useful;

/**
 * Seconds that a save may take for a run to make progress in a share of its time, with the best interval
 * by Young’s rule; nothing when restarts alone cost more.
 */
export function secondsToReach(share: number, { run }: Setting): number | undefined {
  const at = (seconds: number) => {
    const checkpointHours = seconds / 3600;
    const intervalHours = youngIntervalHours({ checkpointHours, mtbfHours: run.mtbfHours });
    return timeShares({ ...run, checkpointHours, intervalHours }).useful;
  };
  let [low, high] = [1e-3, 1e5];
  if (at(low) < share) return undefined;
  for (let step = 0; step < 60; step += 1) {
    const middle = Math.sqrt(low * high);
    if (at(middle) >= share) low = middle;
    else high = middle;
  }
  return low;
}
