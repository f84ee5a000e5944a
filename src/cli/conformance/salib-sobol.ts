import { normalQuantile } from '#lib/engine/normal.ts';
import type { SobolIndex } from '#lib/engine/sobol-indices.ts';
import {
  ishigami,
  lognormalProduct,
  sampledIndices,
  sobolG,
  type TestFunction,
} from '#lib/methods/sobol-functions.ts';
import { tolerance } from './case-file.ts';
import type { Inputs } from './inputs.ts';
import { groupOf, outputsOf, type Method } from './method.ts';
import { CaseProblem } from './problem.ts';

export const salibSobol: Method = {
  figures: ({ inputs, wanted }) => {
    const tested = functionOf(inputs);
    const points = inputs.number('N', 8192);
    if (!Number.isInteger(points) || points < 2 || points > 2 ** 20)
      throw new CaseProblem(`"N" is ${points}, not a whole number from 2 to 1048576`);
    const found = sampledIndices(tested, { points });
    const pairs = wanted.flatMap((name) => {
      const [, i, j] = /^S([1-9])([1-9])$/.exec(name) ?? [];
      return i === undefined ? [] : [[name, found.second(Number(i) - 1, Number(j) - 1)]];
    });
    const values = (indices: SobolIndex[]) => indices.map(({ value }) => value);
    return {
      S1: values(found.first),
      ST: values(found.total),
      S1_conf: found.first.map(halfWidth95),
      ST_conf: found.total.map(halfWidth95),
      V: found.variance,
      ...(inputs.isList('sigmas') && { S1_log: ofLogarithm(inputs.numbers('sigmas'), points) }),
      ...(Object.fromEntries(pairs) as Record<string, number>),
    };
  },
  // The truth is known; the peer's own figures are samples, and only what has no truth is held to them.
  references: (of) => {
    const absTol = tolerance(of.record, 'abs_tol_vs_analytic');
    const analytic = groupOf(of.record, 'analytic');
    if (absTol === undefined) return [outputsOf(of)];
    const { V, ...indices } = analytic;
    const sampled = Object.entries(of.outputs).filter(([name]) => !(name in analytic));
    return [
      { group: 'analytic', wanted: indices, absTol },
      // The indices are shares of the variance; for the variance itself the same share is allowed.
      { group: 'analytic', wanted: V === undefined ? {} : { V }, relTol: absTol },
      { group: 'outputs', wanted: Object.fromEntries(sampled), absTol },
    ];
  },
};

function functionOf(inputs: Inputs): TestFunction {
  if (inputs.isList('sigmas')) return lognormalProduct(inputs.numbers('sigmas'));
  if (inputs.isList('a')) return sobolG(inputs.numbers('a'));
  const bounds = inputs.text('bounds', '[-pi,pi]^3').replaceAll(' ', '');
  if (bounds !== '[-pi,pi]^3')
    throw new CaseProblem(`the bounds are ${bounds}; Ishigami's function is known on [-pi,pi]^3`);
  return ishigami({ a: inputs.number('a', 7), b: inputs.number('b', 0.1) });
}

/** Of a 90 % interval, what it would be each way at 95 %. */
const halfWidth95 = ({ low, high }: SobolIndex) =>
  (((high - low) / 2) * normalQuantile(0.975)) / normalQuantile(0.95);

/** The logarithm of a product is a sum. */
function ofLogarithm(sigmas: readonly number[], points: number): number[] {
  const sum = (shares: readonly number[]) =>
    shares.reduce((total, p, i) => total + sigmas[i]! * normalQuantile(p), 0);
  return sampledIndices({ inputs: sigmas.length, at: sum }, { points }).first.map((s) => s.value);
}
