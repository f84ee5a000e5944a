/** The place of each value from the smallest up, 1 the first; equal values share their middle place. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const places = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (const index of order.slice(from, to)) places[index] = (from + 1 + to) / 2;
    from = to;
  }
  return places;
}

/**
 * Spearman’s rank correlation of pairs: 1 where they rise together, −1 where one falls as the other
 * rises, near 0 where they do not hang together. Nothing for fewer than three pairs, or one value for all.
 * Source: C. Spearman, "The proof and measurement of association between two things", 1904.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < 3) return undefined;
  const [a, b] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  // Both have the same mean, for places are shared out in full.
  const mean = (pairs.length + 1) / 2;
  const sum = (xs: readonly number[], ys: readonly number[]) =>
    xs.reduce((total, x, i) => total + (x - mean) * (ys[i]! - mean), 0);
  const spread = Math.sqrt(sum(a, a) * sum(b, b));
  return spread > 0 ? sum(a, b) / spread : undefined;
}

/** How far from 0 a rank correlation of this many pairs comes by chance, nineteen times in twenty. */
export const byChance = (pairs: number): number => 1.96 / Math.sqrt(pairs - 1);
