import { expect, test } from 'vitest';
import { byChance, rankCorrelation } from '#lib/methods/rank-correlation.ts';

test('by hand: places 1 2 3 4 5 against 2 1 4 3 5 differ by 1 four times: 1 − 6·4 ÷ (5·24) = 0.8', () => {
  const pairs = [10, 20, 30, 40, 50].map((x, i) => [x, [2, 1, 40, 3, 500][i]!] as const);
  expect(rankCorrelation(pairs)).toBeCloseTo(0.8, 12);
});

test('it is 1 along any rising curve and −1 along any falling one', () => {
  const xs = [0.1, 3, 2, 90, 7];
  expect(rankCorrelation(xs.map((x) => [x, Math.log(x)]))).toBeCloseTo(1, 12);
  expect(rankCorrelation(xs.map((x) => [x, -(x ** 3)]))).toBeCloseTo(-1, 12);
});

test('equal values share a place: 1 2 2 4 against 1 2 3 4 is 4.5 ÷ √(4.5 · 5)', () => {
  const pairs = [
    [1, 1],
    [2, 2],
    [2, 3],
    [4, 4],
  ] as const;
  expect(rankCorrelation(pairs)).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test('nothing where there is nothing to compare', () => {
  expect(rankCorrelation([])).toBeUndefined();
  expect(
    rankCorrelation([
      [1, 2],
      [2, 3],
    ]),
  ).toBeUndefined();
  expect(rankCorrelation([1, 2, 3].map((x) => [x, 7]))).toBeUndefined();
});

test('over 26 pairs 0.392 can be chance: 1.96 ÷ √25', () => {
  expect(byChance(26)).toBeCloseTo(0.392, 12);
});
