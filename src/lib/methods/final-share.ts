import type { Interval } from '#lib/engine/ensemble.ts';

/** What tells how much of a project's chip-hours its final run is. */
export interface Project {
  /** Chip-hours of all runs, in final runs; below 1 counts as 1, for the final run is one of them. */
  multiple: number;
  /** Share of the final run's time that makes progress, above 0 to 1. */
  progress: number;
}

/** Share of all chip-hours, those lost to failures too, that the final run's progress is: 0 to 1. */
export const finalShare = ({ multiple, progress }: Project): number =>
  1 / (Math.max(1, multiple) + 1 / progress - 1);

/** The same of the model's numbers, and its range while only how much is tried is uncertain. */
export function finalShareRange(
  value: (id: string) => number,
  trials: Interval,
): Interval & { share: number } {
  const at = (multiple: number) => finalShare({ multiple, progress: value('progress') });
  return { share: at(value('projectMultiple')), low: at(trials.high), high: at(trials.low) };
}
