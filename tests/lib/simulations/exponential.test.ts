import { expect, test } from 'vitest';
import { randomWords } from '#lib/engine/random-words.ts';
import { exponentials } from '#lib/simulations/exponential.ts';

const wait = exponentials(randomWords(1));
const waits = Float64Array.from({ length: 400_000 }, wait).sort();

test('the mean is 1 and the variance 1, within four standard errors of 400,000', () => {
  const mean = waits.reduce((a, b) => a + b) / waits.length;
  const variance = waits.reduce((a, b) => a + (b - mean) ** 2, 0) / waits.length;
  expect(Math.abs(mean - 1)).toBeLessThan(0.0064);
  expect(Math.abs(variance - 1)).toBeLessThan(0.018); // √(8 ÷ 400,000) = 0.0045
});

test('the share that waits longer than t is e^−t, at every t (Kolmogorov and Smirnov, 1 in 1,000)', () => {
  const furthest = waits.reduce(
    (most, t, i) => Math.max(most, Math.abs((i + 0.5) / waits.length - (1 - Math.exp(-t)))),
    0,
  );
  expect(furthest).toBeLessThan(1.95 / Math.sqrt(waits.length));
});

test('one word after the other falls until it rises: odd lengths are taken, even ones add a whole', () => {
  // 0.3, then 0.5 is no fall: one long, taken.
  expect(exponentials(words(0.3, 0.5))()).toBeCloseTo(0.3, 8);
  // 0.6, 0.2, then 0.9: two long, so one whole; then 0.4 with 0.7: taken.
  expect(exponentials(words(0.6, 0.2, 0.9, 0.4, 0.7))()).toBeCloseTo(1.4, 8);
});

function words(...shares: number[]): () => number {
  let at = 0;
  return () => Math.floor(shares[at++]! * 2 ** 32);
}
