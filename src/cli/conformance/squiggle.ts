import { formulaSpread } from '#lib/methods/lognormal-draws.ts';
import type { Case } from './case-file.ts';
import type { Reference } from './compare.ts';
import { groupOf, outputsOf, type Method } from './method.ts';

const usual = [0.05, 0.25, 0.5, 0.75, 0.95];

export const squiggle: Method = {
  figures: ({ inputs }) => {
    const ranges = inputs.group('lognormal_90ci');
    const spread = formulaSpread({
      formula: inputs.text('expression'),
      ranges: Object.fromEntries(
        ranges.names.map((name) => [
          name,
          ranges.isList(name) ? ranges.maybeRange(name)! : ranges.number(name),
        ]),
      ),
    });
    const quantiles = inputs.numbers('quantiles', usual).map(spread.quantile);
    return { mean: spread.mean, quantiles, q: quantiles };
  },
  references: (of) => {
    const { mean, q } = groupOf(of.record, 'truth');
    const truth: Reference[] =
      mean === undefined ? [] : [{ group: 'truth', wanted: { mean, q: q ?? null }, relTol: 0.02 }];
    return [...sampled(of), ...truth];
  },
};

/** The peer's figures are samples; where its own seeds differ by more than the tolerance, that much is allowed. */
function sampled(of: Case): Reference[] {
  const { max_rel_spread_over_5_seeds: spread, mean, quantiles, ...rest } = of.outputs;
  const outputs = outputsOf(of);
  if (!Array.isArray(spread) || !Array.isArray(quantiles) || of.relTol === undefined)
    return [{ ...outputs, wanted: { ...rest, mean: mean ?? null, quantiles: quantiles ?? null } }];
  const relTol = Math.max(of.relTol, ...(spread as number[]));
  return [
    { ...outputs, wanted: rest },
    { ...outputs, wanted: { mean: mean ?? null, quantiles }, relTol },
  ];
}
