import { ModelError } from './errors.ts';
import { z95 } from './normal.ts';
import { randomWords } from './random-words.ts';

/**
 * What a function gave for two independent samples A and B of its inputs, `n` points each, and for A
 * with the column of one input at a time taken from B.
 */
export interface SobolOutputs {
  /** f(A); n values. */
  a: Float64Array;
  /** f(B); n values. */
  b: Float64Array;
  /** For each input i, f(A with its column i from B); n values each. */
  ab: readonly Float64Array[];
}

/** An index with its 90 % bootstrap confidence interval. Sampling error can carry it past 0 or 1. */
export interface SobolIndex {
  value: number;
  low: number;
  high: number;
}

export interface SobolIndices {
  /** Variance of f over A and B. */
  variance: number;
  /** Share of the variance that each input causes alone. */
  first: SobolIndex[];
  /** Share of the variance that goes when each input alone is known, with what it does together with others. */
  total: SobolIndex[];
}

/**
 * Sobol indices of first and total order from columns of outputs. No unit: shares of a variance.
 *
 *     first_i = mean(f(B) · (f(AB_i) − f(A))) ÷ variance        total_i = mean((f(A) − f(AB_i))²) ÷ 2 variance
 *
 * The confidence interval is ±1.645 standard deviations over `resamples` draws of the points with
 * replacement; it takes the points for random, so for a Sobol sequence it is too wide rather than too narrow.
 * Source: Saltelli et al. 2010, Variance based sensitivity analysis of model output.
 * @throws ModelError `BadQuantity` when the columns differ in length or have fewer than two points,
 *   `NotFinite` when a value is not finite or the outputs do not vary
 */
export function sobolIndices(
  outputs: SobolOutputs,
  { seed = 1, resamples = 100 }: { seed?: number; resamples?: number } = {},
): SobolIndices {
  const terms = termsOf(outputs);
  const all = indicesOf(terms);
  const bootstrap = deviations(terms, { seed, resamples });
  const index = (value: number, deviation: number): SobolIndex => ({
    value,
    low: value - z95 * deviation,
    high: value + z95 * deviation,
  });
  return {
    variance: all.variance,
    first: Array.from(all.first, (value, i) => index(value, bootstrap.first[i]!)),
    total: Array.from(all.total, (value, i) => index(value, bootstrap.total[i]!)),
  };
}

/**
 * Share of the variance that two inputs cause only together.
 *
 *     second_ij = mean(f(BA_j) · f(AB_i) − f(A) · f(B)) ÷ variance − first_i − first_j
 *
 * @param i an input, counted from 0
 * @param j another one
 * @param baJ f(B with column j from A); n values
 * Source: Saltelli 2002, Making best use of model evaluations to compute sensitivity indices.
 * @throws ModelError as `sobolIndices`; `BadQuantity` for an input that is not there
 */
export function secondOrderIndex(
  outputs: SobolOutputs,
  { i, j, baJ }: { i: number; j: number; baJ: Float64Array },
): number {
  const known = outputs.ab.length;
  if (i === j || !(i in outputs.ab) || !(j in outputs.ab))
    throw bad(`A pair takes two of the ${known} inputs, not ${i} and ${j}.`);
  const { a, b, ab } = checked({ ...outputs, ab: [...outputs.ab, baJ] });
  const { centre } = spreadOf(a, b);
  const { variance, first } = indicesOf(termsOf(outputs));
  let sum = 0;
  for (let k = 0; k < a.length; k++)
    sum += (baJ[k]! - centre) * (ab[i]![k]! - centre) - (a[k]! - centre) * (b[k]! - centre);
  return sum / a.length / variance - first[i]! - first[j]!;
}

/** What is summed over the points, point by point: a resample only weighs the points anew. */
interface Terms {
  /** f(A) + f(B), from their common mean; half of it is a point's share of the mean. */
  sums: Float64Array;
  squares: Float64Array;
  first: Float64Array[];
  total: Float64Array[];
}

function termsOf(outputs: SobolOutputs): Terms {
  const { a, b, ab } = checked(outputs);
  const { centre, variance } = spreadOf(a, b);
  if (!(variance > 0)) {
    throw new ModelError(
      'NotFinite',
      'sobolIndices',
      'There are no Sobol indices: the outputs are all the same, so there is no variance to share out.',
    );
  }
  const column = (term: (k: number) => number) => Float64Array.from(a, (_, k) => term(k));
  return {
    sums: column((k) => a[k]! - centre + (b[k]! - centre)),
    squares: column((k) => (a[k]! - centre) ** 2 + (b[k]! - centre) ** 2),
    first: ab.map((mixed) => column((k) => (b[k]! - centre) * (mixed[k]! - a[k]!))),
    total: ab.map((mixed) => column((k) => (a[k]! - mixed[k]!) ** 2 / 2)),
  };
}

function spreadOf(a: Float64Array, b: Float64Array): { centre: number; variance: number } {
  let centre = 0;
  for (let k = 0; k < a.length; k++) centre += (a[k]! + b[k]!) / (2 * a.length);
  let variance = 0;
  for (let k = 0; k < a.length; k++)
    variance += ((a[k]! - centre) ** 2 + (b[k]! - centre) ** 2) / (2 * a.length);
  // Equal outputs leave a rest of rounding.
  return { centre, variance: variance > (centre * 1e-13) ** 2 ? variance : 0 };
}

/** @param weights how often each point counts; once each when absent */
function indicesOf(terms: Terms, weights?: Float64Array) {
  const n = terms.sums.length;
  const mean = (values: Float64Array) => {
    let sum = 0;
    if (weights) for (let k = 0; k < n; k++) sum += weights[k]! * values[k]!;
    else for (let k = 0; k < n; k++) sum += values[k]!;
    return sum / n;
  };
  const variance = mean(terms.squares) / 2 - (mean(terms.sums) / 2) ** 2;
  const share = (values: Float64Array) => mean(values) / variance;
  return { variance, first: terms.first.map(share), total: terms.total.map(share) };
}

/** Standard deviations of the indices over resamples of the points. */
function deviations(terms: Terms, of: { seed: number; resamples: number }) {
  const n = terms.sums.length;
  const next = randomWords(of.seed);
  const weights = new Float64Array(n);
  const moments = (count: number) =>
    Array.from({ length: count }, () => ({ count: 0, mean: 0, squares: 0 }));
  const [first, total] = [moments(terms.first.length), moments(terms.total.length)];
  for (let r = 0; r < of.resamples; r++) {
    weights.fill(0);
    for (let k = 0; k < n; k++) weights[Math.floor((next() / 2 ** 32) * n)]! += 1;
    const resample = indicesOf(terms, weights);
    // A resample of very few points can lack variance; it says nothing then.
    if (!(resample.variance > 0)) continue;
    resample.first.forEach((value, i) => add(first[i]!, value));
    resample.total.forEach((value, i) => add(total[i]!, value));
  }
  return { first: first.map(deviation), total: total.map(deviation) };
}

/** Welford's running mean and sum of squares. */
interface Moments {
  count: number;
  mean: number;
  squares: number;
}

function add(moments: Moments, value: number): void {
  moments.count += 1;
  const away = value - moments.mean;
  moments.mean += away / moments.count;
  moments.squares += away * (value - moments.mean);
}

const deviation = ({ count, squares }: Moments) => Math.sqrt(squares / Math.max(count - 1, 1));

function checked(outputs: SobolOutputs): SobolOutputs {
  const columns = [outputs.a, outputs.b, ...outputs.ab];
  const n = outputs.a.length;
  if (n < 2 || columns.some(({ length }) => length !== n)) {
    throw bad(
      `Each column has to have the same number of points, two or more; there are ${columns.map(({ length }) => length).join(', ')}.`,
    );
  }
  for (const column of columns) {
    const k = column.findIndex((value) => !Number.isFinite(value));
    if (k === -1) continue;
    throw new ModelError(
      'NotFinite',
      'sobolIndices',
      `There are no Sobol indices: the output of point ${k + 1} is ${column[k]}.`,
    );
  }
  return outputs;
}

const bad = (message: string) => new ModelError('BadQuantity', 'sobolIndices', message);
