import { normalQuantile } from './normal.ts';
import { sobolWords, type Stretch } from './sobol.ts';

/**
 * A Sobol dimension visits each of 2^14 equal strata once in 16,384 points, so the normal quantile
 * is needed at their centres only: one table instead of a million logarithms.
 */
const STRATA_BITS = 14;
const STRATA = 2 ** STRATA_BITS;
let table: Float64Array | undefined;

function quantileTable(): Float64Array {
  if (table) return table;
  table = new Float64Array(STRATA);
  for (let i = 0; i < STRATA / 2; i++) {
    table[i] = normalQuantile((i + 0.5) / STRATA);
    table[STRATA - 1 - i] = -table[i]!;
  }
  return table;
}

let words = new Uint32Array(0);

/** Fills `out` with quasi-random standard normals of one dimension in [-4.01, 4.01]; same seed, same numbers. */
export function fillNormals(out: Float64Array, of: Omit<Stretch, 'count'>): void {
  const quantiles = quantileTable();
  if (words.length < out.length) words = new Uint32Array(out.length);
  sobolWords({ ...of, count: out.length }, words);
  for (let i = 0; i < out.length; i++) out[i] = quantiles[words[i]! >>> (32 - STRATA_BITS)]!;
}

/** Nothing a reader does changes them, so those of the last size are kept, like the table. */
let made = { count: 0, columns: new Map<number, { seed: number; z: Float64Array }>() };

/**
 * The first `count` standard normals of one dimension, as fillNormals() makes them.
 * For reading at once: whoever asks again gets the same array, with another seed's numbers if asked so.
 */
export function normals(of: { dimension: number; count: number; seed: number }): Float64Array {
  const { dimension, count, seed } = of;
  if (made.count !== count) made = { count, columns: new Map() };
  const known = made.columns.get(dimension);
  if (known?.seed === seed) return known.z;
  const z = known?.z ?? new Float64Array(count);
  fillNormals(z, of);
  made.columns.set(dimension, { seed, z });
  return z;
}

/**
 * Fills `out` with a weighted sum of columns of standard normals whose squared weights add up to 1.
 * It stays where they lie: what is further out than their outermost stratum is moved into it.
 */
export function mixed(
  parts: readonly { z: Float64Array; weight: number }[],
  out: Float64Array,
): Float64Array {
  const furthest = quantileTable()[STRATA - 1]!;
  for (const [k, { z, weight }] of parts.entries()) {
    if (k === 0) for (let i = 0; i < out.length; i++) out[i] = weight * z[i]!;
    else for (let i = 0; i < out.length; i++) out[i] = out[i]! + weight * z[i]!;
  }
  for (let i = 0; i < out.length; i++) out[i] = Math.min(Math.max(out[i]!, -furthest), furthest);
  return out;
}
