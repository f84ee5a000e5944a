import { randomWords } from '#lib/engine/random-words.ts';
import { notNegative, positive } from '#lib/methods/refuse.ts';

/** Keeps the causes of a run apart from its times, which are drawn from the same seed. */
const OTHER_WORDS = 0x9e3779b9;

/**
 * A cause for each of many failures, drawn in proportion to weights; as indices of the weights.
 * The first ones stay the same when there are more.
 * @throws ModelError `OutOfBounds` for a weight below zero, or no weight at all
 */
export function causesOf(of: {
  failures: number;
  weights: readonly number[];
  seed: number;
}): Uint8Array {
  const total = of.weights.reduce((sum, weight) => sum + weight, 0);
  positive({ weights: total });
  for (const weight of of.weights) notNegative({ weight });
  const word = randomWords(of.seed ^ OTHER_WORDS);
  return Uint8Array.from({ length: of.failures }, () => {
    let rest = ((word() + 0.5) / 2 ** 32) * total;
    const cause = of.weights.findIndex((weight) => (rest -= weight) < 0);
    return cause < 0 ? of.weights.length - 1 : cause;
  });
}

/** How many failures each cause has. */
export function countsOf(causes: Uint8Array, kinds: number): number[] {
  const counts = new Array<number>(kinds).fill(0);
  for (const cause of causes) counts[cause]! += 1;
  return counts;
}
