import { Asked } from '#components/state/asked.svelte.ts';
import type { Setting } from './runs.ts';

type Run = Setting['run'];

/** A run, and of many like it the share of the time that makes progress. */
export interface Shares {
  run: Run;
  shares: readonly number[];
}

/** What tells two runs apart; the last digits differ between machines. */
const keyOf = (run: Run): string =>
  Object.entries(run)
    .map(([name, value]) => `${name} ${Number(value).toPrecision(9)}`)
    .join();

/** What many runs with the same numbers come to, worked out on another thread. */
export const luckFrom = ({ run, shares }: Shares) =>
  new Asked<Run, readonly number[]>({
    thread: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    keyOf,
    first: { question: run, answer: shares },
  });
