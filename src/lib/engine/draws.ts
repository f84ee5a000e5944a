import { normalQuantile } from './normal.ts';
import { sobolWords } from './sobol.ts';

/**
 * A Sobol dimension visits each of 2^14 equal strata once in 16,384 points, so the normal quantile
 * is needed at their centres only: one table instead of a million logarithms.
 */
const STRATA_BITS = 14;
const STRATA = 2 ** STRATA_BITS;
let table: Float64Array | undefined;

function quantileTable(): Float64Array {
  table ??= Float64Array.from({ length: STRATA }, (_, i) => normalQuantile((i + 0.5) / STRATA));
  return table;
}

/** Nothing a reader does changes them, so those of the last size and seed are kept, like the table. */
let made = { count: 0, seed: 0, columns: new Map<number, Float64Array>() };

/**
 * `count` standard normals of one dimension, quasi-random, in [-4.01, 4.01]; same seed, same numbers.
 * For reading only: whoever asks again gets the same array.
 */
export function normals(of: { dimension: number; count: number; seed: number }): Float64Array {
  if (made.count !== of.count || made.seed !== of.seed)
    made = { count: of.count, seed: of.seed, columns: new Map() };
  const known = made.columns.get(of.dimension);
  if (known) return known;
  const quantiles = quantileTable();
  const words = sobolWords(of);
  const z = new Float64Array(of.count);
  for (let i = 0; i < z.length; i++) z[i] = quantiles[words[i]! >>> (32 - STRATA_BITS)]!;
  made.columns.set(of.dimension, z);
  return z;
}
