import { randomWords } from './random-words.ts';

/**
 * The outcomes of `rows` mixes of old and new inputs; `isNew` says whether the i-th input is the new
 * one in a row.
 */
export type Mixes = (rows: number, isNew: (i: number, row: number) => boolean) => Float64Array;

/**
 * The scale on which steps are averaged, what one unit of it comes to in the outcome, and whether an
 * input's steps are nearly the same in every order on it, so that few orders tell.
 */
export type ScaleOf = (
  outcomes: Float64Array,
  from: number,
  to: number,
) => { on: Float64Array; unit: number; isEven: boolean };

export interface Shares {
  from: number;
  to: number;
  each: { amount: number; error: number }[];
}

/** With so many inputs all their 2^n mixes are evaluated; above, orders are sampled. */
const COUNTED = { even: 10, uneven: 14 };
/** Pairs of an order and its reverse. */
const PAIRS = { even: 256, uneven: 2048 };
/** Rows evaluated at once. */
const ROWS = 8192;

/**
 * The mean step that each of n inputs makes when it changes from old to new, over all orders in which
 * they can change one after the other. The amounts sum to the whole step.
 * @param n how many inputs differ
 */
export function shapley(
  n: number,
  mixes: Mixes,
  { seed, scaleOf }: { seed: number; scaleOf: ScaleOf },
): Shares {
  if (n <= COUNTED.even) return counted(n, mixes, scaleOf);
  const few = sampled(n, mixes, { seed, scaleOf, pairs: PAIRS.even });
  if (few.isEven) return few;
  return n <= COUNTED.uneven
    ? counted(n, mixes, scaleOf)
    : sampled(n, mixes, { seed, scaleOf, pairs: PAIRS.uneven });
}

/** Over all orders: the bits of a row's number say which inputs are the new ones in it. */
function counted(n: number, mixes: Mixes, scaleOf: ScaleOf): Shares {
  const rows = 2 ** n;
  const found = mixes(rows, (i, row) => ((row >> i) & 1) === 1);
  const [from, to] = [found[0]!, found[rows - 1]!];
  const { on, unit } = scaleOf(found, from, to);
  // Of all orders, one in n · (n−1 choose k) has a given k inputs, and no others, before the i-th.
  const weights = [1 / n];
  for (let k = 1; k < n; k++) weights.push((weights[k - 1]! * k) / (n - k));
  const sizes = new Uint8Array(rows);
  for (let row = 1; row < rows; row++) sizes[row] = sizes[row >> 1]! + (row & 1);
  const each = Array.from({ length: n }, (_, i) => {
    let mean = 0;
    for (let row = 0; row < rows; row++) {
      if ((row >> i) & 1) continue;
      mean += weights[sizes[row]!]! * (on[row | (1 << i)]! - on[row]!);
    }
    return { amount: mean * unit, error: 0 };
  });
  return { from, to, each };
}

/** Over sampled orders: n + 1 rows for each, in which one input after the other becomes the new one. */
function sampled(
  n: number,
  mixes: Mixes,
  { seed, scaleOf, pairs }: { seed: number; scaleOf: ScaleOf; pairs: number },
): Shares & { isEven: boolean } {
  const places = sampledOrders(n, { seed, pairs });
  const steps = n + 1;
  const found = new Float64Array(places.length * steps);
  const atOnce = Math.ceil(ROWS / steps);
  for (let first = 0; first < places.length; first += atOnce) {
    const some = places.slice(first, first + atOnce);
    const isNew = (i: number, row: number) => some[Math.floor(row / steps)]![i]! < row % steps;
    found.set(mixes(some.length * steps, isNew), first * steps);
  }
  const [from, to] = [found[0]!, found[n]!];
  const { on, unit, isEven } = scaleOf(found, from, to);
  const step = (order: number, i: number) => {
    const row = order * steps + places[order]![i]!;
    return on[row + 1]! - on[row]!;
  };
  const each = Array.from({ length: n }, (_, i) => {
    const means = Array.from(
      { length: pairs },
      (__, pair) => (step(2 * pair, i) + step(2 * pair + 1, i)) / 2,
    );
    const mean = means.reduce((sum, value) => sum + value, 0) / pairs;
    const squares = means.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return {
      amount: mean * unit,
      error: Math.sqrt(squares / (pairs - 1) / pairs) * Math.abs(unit),
    };
  });
  return { from, to, each, isEven };
}

/** Where each of n inputs stands in each order; every second is the reverse of the one before. */
function sampledOrders(n: number, { seed, pairs }: { seed: number; pairs: number }): Uint16Array[] {
  const next = randomWords(seed);
  const order = Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: pairs }, () => {
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor((next() / 2 ** 32) * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const place = new Uint16Array(n);
    order.forEach((i, p) => (place[i] = p));
    return [place, place.map((p) => n - 1 - p)];
  }).flat();
}
