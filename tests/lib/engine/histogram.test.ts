import { Histogram } from '#lib/engine/histogram.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const ps = [0, 0.05, 0.5, 0.95, 1];
const of = (...blocks: number[][]) => {
  const histogram = new Histogram();
  for (const block of blocks) histogram.add(Float64Array.from(block));
  return histogram;
};
const exact = (values: number[]) => {
  const sorted = Float64Array.from(values).sort();
  return ps.map((p) => sorted[Math.round(p * (values.length - 1))]!);
};

const any = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, min: -1e-300, max: 1e-300 }),
);

test('of any numbers of either sign, quantiles are off by less than 0.1 %, and rise', () => {
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 300 }), (values) => {
      const found = of(values).quantiles(ps);
      exact(values).forEach((value, i) =>
        expect(Math.abs(found[i]! - value)).toBeLessThanOrEqual(
          Math.abs(value) * 1e-3 + Number.MIN_VALUE * 2 ** 52,
        ),
      );
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test('the least and the most are exact', () => {
  expect(of([3.14159, -2.71828, 7.3]).quantiles([0, 1])).toEqual([-2.71828, 7.3]);
});

test('a million equal numbers are that number', () => {
  expect(of(Array.from({ length: 1000 }, () => 0.1)).quantiles(ps)).toEqual(ps.map(() => 0.1));
});

test('in blocks or at once, the same', () => {
  const values = Array.from({ length: 500 }, (_, i) => Math.sin(i) * 10 ** (i % 9));
  expect(of(values.slice(0, 100), values.slice(100)).quantiles(ps)).toEqual(
    of(values).quantiles(ps),
  );
});

test('only the first values count when told so', () => {
  const histogram = new Histogram();
  histogram.add(Float64Array.of(1, 2, 3, 1e9), 3);
  expect(histogram.quantiles([1])).toEqual([3]);
});

test.each([NaN, Infinity, -Infinity])('it says where a %d is', (value) => {
  const histogram = new Histogram();
  expect(histogram.add(Float64Array.of(1, 2, value, 4))).toBe(2);
  expect(histogram.add(Float64Array.of(1, 2, 3, value), 3)).toBe(-1);
});
