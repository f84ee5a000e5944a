import { runs } from '#lib/evidence/runs/all.ts';
import type { Run } from '#lib/evidence/runs/run.ts';
import type { RunsFile } from '#lib/files.ts';
import { modelVersion } from '#lib/model/model.ts';
import { comparisonsOf, scorecard, type Comparison } from './comparison.ts';
import { outputs } from './outputs.ts';
import { spreadOf } from './spread.ts';

const counted = (output: string) =>
  scorecard.filter((each) => each.output === output && each.standing === 'counted');

/** A comparison without the run it stands under. */
function withoutRun(one: Comparison): Omit<Comparison, 'run'> {
  const copy: Partial<Comparison> = { ...one };
  delete copy.run;
  return copy as Omit<Comparison, 'run'>;
}

/** The scorecard as a file: every run with its figures, and the spread of what counts by figure. */
export function scorecardFile(): RunsFile {
  return {
    model: modelVersion,
    count: runs.length,
    spread: Object.fromEntries(
      outputs
        .filter(({ id }) => counted(id).length > 0)
        .map(({ id }) => [id, spreadOf(counted(id))]),
    ),
    runs: runs.map((run) => ({ ...run, comparisons: comparisonsOf(run).map(withoutRun) })),
  };
}

const fields: readonly (keyof Run)[] = [
  'id', 'name', 'by', 'date', 'scope', 'params', 'activeParams', 'tokens', 'flop', 'chip', 'chips', 'mfu', 'mfuOf', 'hfu',
  'powerW', 'pue', 'gridKgPerKwh', 'energyOf', 'rentUsd', 'chipHours', 'days', 'energyMwh', 'carbonT', 'costUsd',
]; // prettier-ignore

/** The same as a table: one row for a run; a figure that cannot be worked out is an empty cell. */
export function scorecardTable(): { columns: string[]; rows: (string | number)[][] } {
  const parts = ['predicted', 'ratio', 'standing', 'assumed'] as const;
  return {
    columns: [
      ...fields,
      ...outputs.flatMap(({ id }) => parts.map((part) => `${id}_${part}`)),
      'source',
      'place',
      'grade',
      'unconfirmed',
      'note',
    ],
    rows: runs.map((run) => {
      const compared = comparisonsOf(run);
      const cells = outputs.flatMap(({ id }) => {
        const one = compared.find(({ output }) => output === id);
        return one
          ? [one.predicted, one.ratio, one.standing, one.assumed.join(' ')]
          : parts.map(() => '');
      });
      const { source, place, grade, unconfirmed = [], note = '' } = run;
      return [
        ...fields.map((field) => (run[field] ?? '') as string | number),
        ...cells,
        source,
        place,
        grade,
        unconfirmed.join(' '),
        note,
      ];
    }),
  };
}
