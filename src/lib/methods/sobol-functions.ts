import { normalQuantile } from '#lib/engine/normal.ts';
import { secondOrderIndex, sobolIndices, type SobolIndices } from '#lib/engine/sobol-indices.ts';
import { dimensions, sobolWords } from '#lib/engine/sobol.ts';
import { ModelError } from '#lib/engine/errors.ts';
import { positive } from './refuse.ts';

/** A function of independent inputs, each even between 0 and 1, whose Sobol indices are known. */
export interface TestFunction {
  inputs: number;
  at: (shares: readonly number[]) => number;
  /** Analytic indices, and the variance. */
  first: number[];
  total: number[];
  variance: number;
}

/**
 * sin x₁ + a·sin² x₂ + b·x₃⁴·sin x₁, each x even between −π and π.
 * Source: 'ishigami-1990'.
 */
export function ishigami({ a = 7, b = 0.1 }: { a?: number; b?: number } = {}): TestFunction {
  const first1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
  const first2 = a ** 2 / 8;
  const pair13 = (8 * b ** 2 * Math.PI ** 8) / 225;
  const variance = first1 + first2 + pair13;
  return {
    inputs: 3,
    at: (shares) => {
      const [x = 0, y = 0, z = 0] = shares.map((p) => Math.PI * (2 * p - 1));
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    },
    first: [first1 / variance, first2 / variance, 0],
    total: [(first1 + pair13) / variance, first2 / variance, pair13 / variance],
    variance,
  };
}

/**
 * ∏ (|4xᵢ − 2| + aᵢ) ÷ (1 + aᵢ), each x even between 0 and 1: the smaller its a, the more an input counts.
 * Source: 'saltelli-2010' (Sobol's G function).
 * @throws ModelError `OutOfBounds` for an a at or below −1
 */
export function sobolG(a: readonly number[]): TestFunction {
  a.forEach((value, i) => positive({ [`1 + a${i + 1}`]: 1 + value }));
  return {
    ...productIndices(a.map((value) => 1 / 3 / (1 + value) ** 2)),
    at: (shares) =>
      shares.reduce((all, x, i) => (all * (Math.abs(4 * x - 2) + a[i]!)) / (1 + a[i]!), 1),
  };
}

/**
 * ∏ e^(σᵢ·Zᵢ), each Z standard normal: what a cost of independent lognormal factors is.
 * @throws ModelError `OutOfBounds` for a σ that is not above zero
 */
export function lognormalProduct(sigmas: readonly number[]): TestFunction {
  sigmas.forEach((sigma, i) => positive({ [`sigma${i + 1}`]: sigma }));
  const { inputs, first, total, variance } = productIndices(sigmas.map((s) => Math.expm1(s ** 2)));
  return {
    inputs,
    at: (shares) => Math.exp(shares.reduce((sum, p, i) => sum + sigmas[i]! * normalQuantile(p), 0)),
    first,
    total,
    // The mean is the product of e^(σ² ÷ 2), and the variance scales with its square.
    variance: variance * Math.exp(sigmas.reduce((sum, s) => sum + s ** 2, 0)),
  };
}

/** Indices of a product of independent factors with mean 1, from the variance of each. */
function productIndices(variances: readonly number[]): Omit<TestFunction, 'at'> {
  const whole = variances.reduce((all, v) => all * (1 + v), 1);
  const variance = whole - 1;
  return {
    inputs: variances.length,
    first: variances.map((v) => v / variance),
    total: variances.map((v) => (v * (whole / (1 + v))) / variance),
    variance,
  };
}

/** Sobol indices found by sampling, and those of pairs on request (inputs counted from 0). */
export interface Sampled extends SobolIndices {
  second: (i: number, j: number) => number;
}

/**
 * Sobol indices of any function of inputs that are even between 0 and 1, from `points` · (inputs + 2)
 * evaluations on a scrambled Sobol sequence.
 * Source: 'saltelli-2010'.
 * @throws ModelError `BadQuantity` for more inputs than half the sequence's dimensions; as `sobolIndices`
 */
export function sampledIndices(
  { inputs, at }: Pick<TestFunction, 'inputs' | 'at'>,
  { points = 8192, seed = 1 }: { points?: number; seed?: number } = {},
): Sampled {
  if (inputs * 2 > dimensions) {
    throw new ModelError(
      'BadQuantity',
      'inputs',
      `There are ${inputs} inputs; sampling is possible for ${dimensions / 2}.`,
    );
  }
  const shares = (dimension: number) =>
    Float64Array.from(
      sobolWords({ dimension, count: points, seed }),
      (word) => (word + 0.5) / 2 ** 32,
    );
  const a = Array.from({ length: inputs }, (_, i) => shares(i));
  const b = Array.from({ length: inputs }, (_, i) => shares(inputs + i));
  const outputs = (columns: readonly Float64Array[]) =>
    Float64Array.from({ length: points }, (_, k) => at(columns.map((x) => x[k]!)));
  const swapped = (into: Float64Array[], from: Float64Array[], i: number) =>
    outputs(into.map((x, j) => (j === i ? from[j]! : x)));
  const all = { a: outputs(a), b: outputs(b), ab: a.map((_, i) => swapped(a, b, i)) };
  return {
    ...sobolIndices(all, { seed }),
    second: (i, j) => secondOrderIndex(all, { i, j, baJ: swapped(b, a, j) }),
  };
}
