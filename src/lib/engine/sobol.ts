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

/** Random lower-triangular mixing of the bits of each word (Matoušek's linear scrambling). */
function scrambled(v: Uint32Array, next: () => number): Uint32Array {
  const rows = Array.from({ length: BITS }, (_, bit) => {
    const below = bit === 0 ? 0 : next() & ~(0xffffffff >>> bit);
    return (below | (1 << (BITS - 1 - bit))) >>> 0;
  });
  return v.map((word) => {
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

/**
 * The first `count` points of one dimension of a scrambled Sobol sequence (linear scrambling and
 * digital shift), each coordinate in 1/2^32. The same seed gives the same points on every machine;
 * the first n points of a longer sequence are the same.
 */
export function sobolWords(of: { dimension: number; count: number; seed: number }): Uint32Array {
  const next = randomWords(
    Math.imul(of.seed, 0x9e3779b1) ^ Math.imul(of.dimension + 1, 0x85ebca6b),
  );
  const v = scrambled(directionWords(of.dimension), next);
  const points = new Uint32Array(of.count);
  let word = next();
  for (let i = 0; i < points.length; i++) {
    points[i] = word;
    const lowestZero = 31 - Math.clz32(~i & (i + 1));
    word ^= v[lowestZero]!;
  }
  return points;
}
