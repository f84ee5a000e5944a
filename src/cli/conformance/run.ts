import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ModelError } from '#lib/engine/errors.ts';
import { casesOf, type Case } from './case-file.ts';
import { comparison, type Comparison } from './compare.ts';
import { Inputs } from './inputs.ts';
import { outputsOf, type Method } from './method.ts';
import { methods } from './methods.ts';
import { CaseProblem } from './problem.ts';

/** What came of one file. */
export interface FileResult {
  file: string;
  /** No method goes by the file's name. */
  skipped: boolean;
  passed: number;
  failed: number;
  worstRelative: number;
  worstAbsolute: number;
  /** A sentence for each failure, naming file, case and reason. */
  failures: string[];
}

/**
 * Runs every file of cases in a folder, in the order of their names.
 * @throws CaseProblem when there is no such folder, or no file of cases in it
 */
export function resultsOf(folder: string): FileResult[] {
  let files: string[];
  try {
    files = statSync(folder).isDirectory() ? readdirSync(folder) : [];
  } catch {
    throw new CaseProblem(`There is no folder ${folder}.`);
  }
  const cases = files.filter((file) => file.endsWith('.json')).sort();
  if (cases.length === 0) throw new CaseProblem(`There is no file of cases (*.json) in ${folder}.`);
  return cases.map((file) => resultOf(file, () => textOf(join(folder, file))));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CaseProblem(`it cannot be read: ${(error as Error).message}`);
  }
}

/** Runs the cases of one file. */
export function resultOf(file: string, read: () => string): FileResult {
  const result: FileResult = {
    file,
    skipped: false,
    passed: 0,
    failed: 0,
    worstRelative: 0,
    worstAbsolute: 0,
    failures: [],
  };
  const name = file.replace(/\.json$/, '');
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) return { ...result, skipped: true };
  try {
    for (const each of casesOf(read())) {
      const { comparisons, reasons } = outcome(each, method);
      for (const { worstRelative, worstAbsolute } of comparisons) {
        result.worstRelative = Math.max(result.worstRelative, worstRelative);
        result.worstAbsolute = Math.max(result.worstAbsolute, worstAbsolute);
      }
      result[reasons.length === 0 ? 'passed' : 'failed'] += 1;
      result.failures.push(...reasons.map((reason) => `${file}, case ${each.id}: ${end(reason)}`));
    }
    if (result.passed + result.failed === 0) throw new CaseProblem('there is no case in it');
  } catch (error) {
    result.failed += 1;
    result.failures.push(`${file}: ${end(reasonOf(error))}`);
  }
  return result;
}

function outcome(
  each: Case | { id: string; problem: CaseProblem },
  method: Method,
): { comparisons: Comparison[]; reasons: string[] } {
  if ('problem' in each) return { comparisons: [], reasons: [each.problem.message] };
  try {
    const wanted = ['outputs', 'analytic'].flatMap((group) =>
      Object.keys((each.record[group] as object | undefined) ?? {}),
    );
    const figures = method.figures({ id: each.id, inputs: new Inputs(each.inputs), wanted });
    const references = method.references?.(each, figures) ?? [outputsOf(each)];
    const comparisons = references.map((reference) => comparison(figures, reference));
    const compared = comparisons.reduce((sum, c) => sum + c.compared, 0);
    const reasons = comparisons.flatMap(({ misses }) => misses);
    return {
      comparisons,
      reasons: compared > 0 ? reasons : ['there is no number to compare in it'],
    };
  } catch (error) {
    return { comparisons: [], reasons: [reasonOf(error)] };
  }
}

/** What the case or its numbers are to blame for; anything else is a mistake of the program. */
function reasonOf(error: unknown): string {
  if (error instanceof CaseProblem || error instanceof ModelError) return error.message;
  throw error;
}

const end = (reason: string) => (/[.?!]$/.test(reason) ? reason : `${reason}.`);
