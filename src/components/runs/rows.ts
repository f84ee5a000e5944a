import type { Circular } from '#lib/evidence/runs/run.ts';
import { inWords, plain } from '#lib/format/number.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { model } from '#lib/model/model.ts';
import type { Comparison, Standing } from '#lib/scorecard/comparison.ts';
import type { OutputId, Row } from './row.ts';

/** Why a row proves nothing, in a few words. */
export const circles: Readonly<Record<Circular, string>> = {
  'rated-power': 'reported from rated power × hours',
  'assumed-power': 'reported from another run’s power × hours',
  'assumed-rent': 'reported from an assumed rent × hours',
  'same-time': 'its arithmetic or speed comes from the same time',
};

const others: Readonly<Record<Exclude<Standing, 'circular'>, string>> = {
  counted: '',
  estimate: 'third parties’ estimate',
  unconfirmed: 'not read in its source',
};

/** A value of a figure as people write it, without its unit. */
export function figureText(output: OutputId, value: number): string {
  if (output === 'costUsd') return moneyInWords(value);
  return value >= 1e6 ? inWords(value) : plain(value, value >= 100 ? 4 : 3);
}

/** What of a run has a default, in the model's words. */
export const assumedText = (assumed: readonly string[]): string =>
  assumed.map((id) => model.quantities.get(id)!.label).join('; ');

/** A comparison as the page shows it. */
export function rowOf({ run, output, reported, predicted, ratio, ...one }: Comparison): Row {
  const why = one.circular ? circles[one.circular] : others[one.standing as 'counted'];
  return {
    id: `${run.id}.${output}`,
    name: run.name,
    year: run.date.slice(0, 4),
    output,
    reported,
    predicted,
    ratio,
    standing: one.standing,
    texts: [figureText(output, reported), figureText(output, predicted)],
    assumed: assumedText(one.assumed),
    ...(why && { why }),
    ...(one.miss && { miss: one.miss }),
  };
}
