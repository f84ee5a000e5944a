import { runs } from '#lib/evidence/runs/all.ts';
import type { Circular, Reported, Run } from '#lib/evidence/runs/run.ts';
import { missOf } from './misses.ts';
import { outputs } from './outputs.ts';
import { predict } from './predict.ts';

/**
 * Whether a comparison counts in the headline, or why not: the reported figure was computed as the
 * model computes it (circular), inputs or figure are third parties' estimates, or a number that went
 * in was not read in its source.
 */
export type Standing = 'counted' | 'circular' | 'estimate' | 'unconfirmed';

/** One figure of one run: as reported, and as the model works it out from what its source states. */
export interface Comparison {
  run: Run;
  output: Reported;
  reported: number;
  predicted: number;
  /** Predicted divided by reported. */
  ratio: number;
  standing: Standing;
  circular?: Circular;
  /** What went in, by id of the model. */
  stated: Readonly<Record<string, number>>;
  /** Ids of the model for which a default stood in. */
  assumed: readonly string[];
  /** Why the ratio is as far from one as it is, where that is far. */
  miss?: string;
}

/** A miss is large, and owes a reason, from this factor on. */
export const LARGE = 1.5;

/** How far a ratio is from one, as a factor of one or more. */
export const missFactor = (ratio: number): number => Math.max(ratio, 1 / ratio);

/** Every figure of a run that is reported and can be worked out. */
export function comparisonsOf(run: Run): Comparison[] {
  return outputs.flatMap(({ id: output }) => {
    const reported = run[output];
    const prediction = reported === undefined ? undefined : predict(run, output);
    if (reported === undefined || !prediction) return [];
    const { value: predicted, values, assumed, fields } = prediction;
    const circular = run.circular?.[output];
    const miss = missOf(run.id, output);
    return {
      run,
      output,
      reported,
      predicted,
      ratio: predicted / reported,
      standing: standingOf(run, [output, ...fields]),
      ...(circular && { circular }),
      stated: values,
      assumed,
      ...(miss && { miss }),
    };
  });
}

function standingOf(run: Run, [output, ...fields]: [Reported, ...(keyof Run)[]]): Standing {
  if (run.circular?.[output]) return 'circular';
  if (run.grade === 'estimate') return 'estimate';
  const used: readonly string[] = [output, ...fields];
  return run.unconfirmed?.some((field) => used.includes(field)) ? 'unconfirmed' : 'counted';
}

/** The whole scorecard: every run that gives something to compare, oldest first. */
export const scorecard: readonly Comparison[] = runs.flatMap(comparisonsOf);
