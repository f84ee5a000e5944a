import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staffCost, staffRanges } from '#lib/methods/staff-cost.ts';

test('Cottier et al.: OPT-175B, 19 people for 192 days, $1.1 million (0.78 to 1.7)', () => {
  const { quantile } = staffCost({ contributors: 19, years: 192 / 365.25 });
  // they draw a person's equity once for all samples; the figure is within 12 % of theirs
  expect(quantile(0.5) / 1.1e6).toBeCloseTo(1.1, 1);
  expect(quantile(0.05)).toBeGreaterThan(0.78e6);
  expect(quantile(0.95)).toBeLessThan(2e6);
});

test('without spread it is arithmetic: 3 · (100,000 · 1.3 + 50,000) · 0.5 · 2 = 540,000', () => {
  const certain = {
    salary: [1e5, 1e5],
    overhead: [1.3, 1.3],
    equity: [5e4, 5e4],
    fullTimeShare: [0.5, 0.5],
  } as const;
  const { mean, quantile } = staffCost({ contributors: 3, years: 2, ...certain });
  expect(mean).toBeCloseTo(540_000, 3);
  expect(quantile(0.95)).toBeCloseTo(540_000, 3);
});

const meanOf = ([low, high]: readonly [number, number]) => {
  const sigma = Math.log(high / low) / 3.2897072539029444;
  return Math.sqrt(low * high) * Math.exp(sigma ** 2 / 2);
};

test.each([1, 40, 200])(
  'the mean of %i people is that many times the mean of one',
  (contributors) => {
    const { salary, overhead, equity, fullTimeShare } = staffRanges;
    const one = (meanOf(salary) * meanOf(overhead) + meanOf(equity)) * meanOf(fullTimeShare);
    const { mean } = staffCost({ contributors, years: 1 });
    expect(Math.abs(mean / (contributors * one) - 1)).toBeLessThan(0.01);
  },
);

test('more people narrow the range by the square root of their number', () => {
  const width = (contributors: number) => {
    const { quantile } = staffCost({ contributors, years: 1 });
    return (quantile(0.95) - quantile(0.05)) / quantile(0.5);
  };
  expect(width(40) / width(160)).toBeCloseTo(2, 0.7);
});

test('an uncertain duration widens the range', () => {
  const sure = staffCost({ contributors: 25, years: 0.7 });
  const unsure = staffCost({ contributors: 25, years: [4 / 12, 13 / 12] });
  expect(unsure.quantile(0.95)).toBeGreaterThan(sure.quantile(0.95));
  expect(unsure.quantile(0.05)).toBeLessThan(sure.quantile(0.05));
});

test('law: quantiles rise; same seed, same figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (contributors, seed) => {
      const of = { contributors, years: 1, draws: 256, seed };
      const { quantile } = staffCost(of);
      expect(quantile(0.05)).toBeLessThanOrEqual(quantile(0.5));
      expect(quantile(0.5)).toBeLessThanOrEqual(quantile(0.95));
      expect(staffCost(of).mean).toBe(staffCost(of).mean);
    }),
    { numRuns: 20 },
  );
});

test('nobody, or a range the wrong way round, is refused', () => {
  expect(() => staffCost({ contributors: 0, years: 1 })).toThrow(/"contributors" is 0/);
  expect(() => staffCost({ contributors: 1e6, years: 1 })).toThrow(/up to 20000/);
  expect(() => staffCost({ contributors: 1, years: 1, salary: [2, 1] })).toThrow(/does not fall/);
});
