import { randomWords } from './random-words.ts';
import { directions } from './sobol-directions.ts';

const BITS = 32;

/** Dimensions for which there are direction numbers. */
export const dimensions = 160;

let table: number[][] | undefined;

/** The 32 direction words of a dimension, counted from 0 (van der Corput). */
function directionWords(dimension: number): Uint32Array {
  const v = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let i = 0; i < BITS; i++) v[i] = 2 ** (BITS - 1 - i);
    return v;
  }
  table ??= directions.split(';').map((row) => row.split(',').map(Number));
  const [a = 0, ...m] = table[dimension - 1]!;
  const s = m.length;
  for (let i = 0; i < s; i++) v[i] = m[i]! * 2 ** (BITS - 1 - i);
  for (let i = s; i < BITS; i++) {
    let word = v[i - s]! ^ (v[i - s]! >>> s);
    for (let k = 1; k < s; k++) if ((a >>> (s - 1 - k)) & 1) word ^= v[i - k]!;
    v[i] = word;
  }
  return v;
}

/** Random lower-triangular mixing of the bits of each of the first words (Matoušek's linear scrambling). */
function scrambled(v: Uint32Array, { next, used }: { next: () => number; used: number }) {
  const rows = Array.from({ length: BITS }, (_, bit) => {
    const below = bit === 0 ? 0 : next() & ~(0xffffffff >>> bit);
    return (below | (1 << (BITS - 1 - bit))) >>> 0;
  });
  return v.subarray(0, used).map((word) => {
    let mixed = 0;
    for (let bit = 0; bit < BITS; bit++) mixed = ((mixed << 1) | parity(word & rows[bit]!)) >>> 0;
    return mixed;
  });
}

function parity(word: number): number {
  let w = word ^ (word >>> 16);
  w ^= w >>> 8;
  w ^= w >>> 4;
  return (0x6996 >>> (w & 15)) & 1;
}

interface Scrambled {
  /** As many direction words as were asked for. */
  v: Uint32Array;
  /** The first point. */
  shift: number;
}

/** Those of the last seed are kept: the blocks of one sequence ask for them again and again. */
let kept = { seed: NaN, byDimension: new Map<number, Scrambled>() };

function scrambledOf(dimension: number, seed: number, used: number): Scrambled {
  if (kept.seed !== seed) kept = { seed, byDimension: new Map() };
  const known = kept.byDimension.get(dimension);
  if (known && known.v.length >= used) return known;
  const next = randomWords(Math.imul(seed, 0x9e3779b1) ^ Math.imul(dimension + 1, 0x85ebca6b));
  const made = { v: scrambled(directionWords(dimension), { next, used }), shift: next() };
  kept.byDimension.set(dimension, made);
  return made;
}

export interface Stretch {
  /** Counted from 0; below `dimensions`. */
  dimension: number;
  count: number;
  seed: number;
  /** The first point; a multiple of a power of two that is at least `count`. */
  start?: number;
}

/**
 * `count` points of one dimension of a scrambled Sobol sequence (linear scrambling and digital
 * shift), each coordinate in 1/2^32, into `out`. The same seed gives the same points on every machine;
 * the first n points of a longer sequence are the same.
 */
export function sobolWords(
  { dimension, count, seed, start = 0 }: Stretch,
  out = new Uint32Array(count),
): Uint32Array {
  const used = BITS - Math.clz32(start + count - 1);
  const { v, shift } = scrambledOf(dimension, seed, used);
  // Point n is the shift and one direction word for each bit of n's Gray code.
  let first = shift;
  for (let bit = 0; bit < used; bit++) if (((start ^ (start >>> 1)) >>> bit) & 1) first ^= v[bit]!;
  out[0] = first;
  // So the next 1, 2, 4 … points are those before, all changed by the same word.
  for (let size = 1, bit = 0; size < count; size *= 2, bit++) {
    const change = v[bit]! ^ (bit > 0 ? v[bit - 1]! : 0);
    const end = Math.min(size, count - size);
    for (let i = 0; i < end; i++) out[size + i] = out[i]! ^ change;
  }
  return out;
}
