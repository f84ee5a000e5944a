import { expect, test } from 'vitest';
import { causesOf, countsOf } from '#lib/simulations/causes.ts';

const weights = [148, 72, 54, 35, 32, 78];

test('shares of the weights: 148 of 419 are 35.3 %, within four standard errors of 100,000', () => {
  const counts = countsOf(causesOf({ failures: 100_000, weights, seed: 1 }), weights.length);
  expect(counts.reduce((a, b) => a + b)).toBe(100_000);
  counts.forEach((count, cause) => {
    const share = weights[cause]! / 419;
    expect(Math.abs(count / 100_000 - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / 1e5),
    );
  });
});

test('the same seed gives the same causes, and more failures begin with the same', () => {
  const few = causesOf({ failures: 10, weights, seed: 5 });
  const many = causesOf({ failures: 50, weights, seed: 5 });
  expect([...many.slice(0, 10)]).toEqual([...few]);
  expect(causesOf({ failures: 50, weights, seed: 6 })).not.toEqual(many);
});

test('a weight of nothing is never drawn; no weights are refused', () => {
  expect(countsOf(causesOf({ failures: 500, weights: [0, 1, 0], seed: 1 }), 3)).toEqual([
    0, 500, 0,
  ]);
  expect(() => causesOf({ failures: 1, weights: [0, 0], seed: 1 })).toThrow(/"weights" is 0/);
  expect(() => causesOf({ failures: 1, weights: [2, -1], seed: 1 })).toThrow(/"weight" is -1/);
});
