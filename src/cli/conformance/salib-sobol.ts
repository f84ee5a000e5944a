import { normalQuantile } from '#lib/engine/normal.ts';
import type { SobolIndex } from '#lib/engine/sobol-indices.ts';
import {
  ishigami,
  lognormalProduct,
  sampledIndices,
  sobolG,
  type Sampled,
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
    const runs = scramblings(tested, points);
    const pairs = wanted.flatMap((name) => {
      const [, i, j] = /^S([1-9])([1-9])$/.exec(name) ?? [];
      return i === undefined
        ? []
        : [[name, mean(runs.map((run) => run.second(Number(i) - 1, Number(j) - 1)))]];
    });
    return {
      S1: values(runs, 'first'),
      ST: values(runs, 'total'),
      S1_conf: runs[0]!.first.map(halfWidth95),
      ST_conf: runs[0]!.total.map(halfWidth95),
      V: mean(runs.map(({ variance }) => variance)),
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

/** So few points say little of a product: the sequence is scrambled anew until there are 8,192 in all. */
function scramblings(tested: Pick<TestFunction, 'inputs' | 'at'>, points: number): Sampled[] {
  const count = Math.ceil(8192 / points);
  return Array.from({ length: count }, (_, i) => sampledIndices(tested, { points, seed: i + 1 }));
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

const values = (runs: readonly Sampled[], order: 'first' | 'total') =>
  runs[0]![order].map((_, i) => mean(runs.map((run) => run[order][i]!.value)));

/** Of a 90 % interval, what it would be each way at 95 %. */
const halfWidth95 = ({ low, high }: SobolIndex) =>
  (((high - low) / 2) * normalQuantile(0.975)) / normalQuantile(0.95);

/** The logarithm of a product is a sum. */
function ofLogarithm(sigmas: readonly number[], points: number): number[] {
  const sum = (shares: readonly number[]) =>
    shares.reduce((total, p, i) => total + sigmas[i]! * normalQuantile(p), 0);
  return values(scramblings({ inputs: sigmas.length, at: sum }, points), 'first');
}
