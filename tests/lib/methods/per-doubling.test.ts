import { expect, test } from 'vitest';
import { perDoubling } from '#lib/methods/per-doubling.ts';

test('y = 3 x² gives four times y for twice x, with no doubt', () => {
  const points = [1, 2, 5, 10].map((x) => ({ x, y: 3 * x * x }));
  const fit = perDoubling(points)!;
  expect(fit.factor).toBeCloseTo(4, 9);
  expect(fit.high - fit.low).toBeLessThan(1e-6);
  expect(fit.at(7)).toBeCloseTo(147, 6);
});

test('three points by hand: x 1, 2, 4 and y 1, 4, 4 give a slope of 1 and t(1) = 6.314', () => {
  // in doublings: x 0 1 2, y 0 2 2; slope = (−1·−4/3 + 1·2/3)/2 = 1; residuals −1/3, 2/3, −1/3
  // squares 6/9, one degree of freedom, spread 2: reach = 6.314 · √(0.6667 / 2) = 3.645
  const fit = perDoubling([
    { x: 1, y: 1 },
    { x: 2, y: 4 },
    { x: 4, y: 4 },
  ])!;
  expect(fit.factor).toBeCloseTo(2, 9);
  expect(Math.log2(fit.high)).toBeCloseTo(1 + 3.645, 2);
  const { low, high } = fit.bandAt(2);
  expect(low).toBeLessThan(fit.at(2));
  expect(high).toBeGreaterThan(fit.at(2));
});

test('no line through two points or through one x', () => {
  expect(
    perDoubling([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]),
  ).toBeUndefined();
  expect(perDoubling([1, 2, 3].map((y) => ({ x: 5, y })))).toBeUndefined();
});
