import type { Case } from './case-file.ts';
import type { Figures, Reference } from './compare.ts';
import type { Inputs } from './inputs.ts';

/** How the cases of one file are run with the library. */
export interface Method {
  /** @param of `wanted`: names that the case asks for, for figures that cost time */
  figures: (of: { id: string; inputs: Inputs; wanted: readonly string[] }) => Figures;
  /** What the figures are compared with; the case's outputs, when absent. */
  references?: (of: Case, figures: Figures) => Reference[];
}

/** The outputs of a case with its own tolerance. */
export function outputsOf({ outputs, relTol, absTol }: Case): Reference {
  return {
    group: 'outputs',
    wanted: outputs,
    ...(relTol !== undefined && { relTol }),
    ...(absTol !== undefined && { absTol }),
  };
}

/** A group of numbers of a case, or an empty one. */
export function groupOf(record: Case['record'], name: string): Readonly<Record<string, unknown>> {
  const group = record[name];
  return typeof group === 'object' && group !== null && !Array.isArray(group)
    ? (group as Record<string, unknown>)
    : {};
}
