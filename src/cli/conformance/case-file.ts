import { CaseProblem } from './problem.ts';

/** One case of a file: what goes in, what a peer found, and how near one has to come. */
export interface Case {
  id: string;
  inputs: Readonly<Record<string, unknown>>;
  outputs: Readonly<Record<string, unknown>>;
  relTol?: number;
  absTol?: number;
  /** The whole record, for methods that compare with more than the outputs. */
  record: Readonly<Record<string, unknown>>;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The cases of a file. A case that is malformed comes as its problem, so that the others still run.
 * @throws CaseProblem when the file as a whole is not understood
 */
export function casesOf(text: string): (Case | { id: string; problem: CaseProblem })[] {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CaseProblem(`it is not JSON: ${(error as Error).message}`);
  }
  if (!isGroup(file)) throw new CaseProblem('it is not an object with "cases"');
  if (!Array.isArray(file['cases'])) throw new CaseProblem('it has no list of "cases"');
  return file['cases'].map((record: unknown, i) => {
    const id = isGroup(record) && typeof record['id'] === 'string' ? record['id'] : `no. ${i + 1}`;
    try {
      return caseOf(record);
    } catch (error) {
      if (error instanceof CaseProblem) return { id, problem: error };
      throw error;
    }
  });
}

function caseOf(record: unknown): Case {
  if (!isGroup(record)) throw new CaseProblem('it is not an object');
  const { id, inputs, outputs } = record;
  if (typeof id !== 'string' || id === '') throw new CaseProblem('it has no "id"');
  if (!isGroup(inputs)) throw new CaseProblem('it has no group of "inputs"');
  if (!isGroup(outputs) || Object.keys(outputs).length === 0)
    throw new CaseProblem('it has no group of "outputs"');
  const relTol = tolerance(record, 'rel_tol');
  const absTol = tolerance(record, 'abs_tol');
  if ([relTol, absTol, tolerance(record, 'abs_tol_vs_analytic')].every((t) => t === undefined))
    throw new CaseProblem('it says neither "rel_tol" nor "abs_tol"');
  return {
    id,
    inputs,
    outputs,
    ...(relTol !== undefined && { relTol }),
    ...(absTol !== undefined && { absTol }),
    record,
  };
}

/** @throws CaseProblem for a tolerance that is not a number of zero or more */
export function tolerance(
  record: Readonly<Record<string, unknown>>,
  name: string,
): number | undefined {
  const value = record[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value;
  throw new CaseProblem(`its "${name}" is ${JSON.stringify(value)}, not a number of zero or more`);
}
