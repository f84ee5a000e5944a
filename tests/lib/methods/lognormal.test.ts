import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaSpread, spreadOf } from '#lib/methods/lognormal-draws.ts';
import { lognormalOf, meanOf, productOf, quantileOf } from '#lib/methods/lognormal.ts';

test('1 to 100 has the median 10 and its ends at 5 % and 95 %', () => {
  const of = lognormalOf([1, 100]);
  expect(quantileOf(of, 0.5)).toBeCloseTo(10, 9);
  expect(quantileOf(of, 0.05)).toBeCloseTo(1, 9);
  expect(quantileOf(of, 0.95)).toBeCloseTo(100, 7);
});

test('a product of draws agrees with the closed form in mean and quantiles', () => {
  const ranges = { a: [1, 10], b: [2, 5], c: [0.3, 0.6] } as const;
  const drawn = formulaSpread({ formula: 'a * b * c', ranges });
  const exact = productOf(Object.values(ranges).map(lognormalOf));
  expect(Math.abs(drawn.mean / meanOf(exact) - 1)).toBeLessThan(0.002);
  for (const p of [0.05, 0.25, 0.5, 0.75, 0.95])
    expect(Math.abs(drawn.quantile(p) / quantileOf(exact, p) - 1)).toBeLessThan(0.005);
});

test('even of 1 to 1,000, whose mean sits far out, the mean is within 2 %', () => {
  const { mean } = formulaSpread({ formula: 'a', ranges: { a: [1, 1000] } });
  expect(Math.abs(mean / meanOf(lognormalOf([1, 1000])) - 1)).toBeLessThan(0.02);
});

test('means of a sum add up, and a name that stands twice is one draw', () => {
  const ranges = { a: [1, 10], b: [5, 50] } as const;
  const { mean } = formulaSpread({ formula: 'a + b', ranges });
  expect(mean).toBeCloseTo(meanOf(lognormalOf([1, 10])) + meanOf(lognormalOf([5, 50])), 1);
  expect(formulaSpread({ formula: 'a / a', ranges }).quantile(0.95)).toBe(1);
});

const end = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

test('law: scaling a range scales every quantile, and quantiles rise', () => {
  fc.assert(
    fc.property(end, fc.double({ min: 1, max: 50, noNaN: true }), (low, ratio) => {
      const of = (scale: number) =>
        formulaSpread({
          formula: 'a',
          ranges: { a: [scale * low, scale * low * ratio] },
          draws: 64,
        });
      expect(of(2).quantile(0.9) / of(1).quantile(0.9)).toBeCloseTo(2, 9);
      expect(of(1).quantile(0.1)).toBeLessThanOrEqual(of(1).quantile(0.9));
    }),
    { numRuns: 30 },
  );
});

test('a plain number, and a formula of none but numbers, need no draws', () => {
  expect(formulaSpread({ formula: '2 * x', ranges: { x: 3 } }).mean).toBe(6);
  expect(formulaSpread({ formula: '1 + 1', ranges: {} }).quantile(0.3)).toBe(2);
});

test('quantiles between two draws lie between them', () => {
  const { quantile, mean } = spreadOf(new Float64Array([4, 0, 2]));
  expect([0, 0.25, 0.5, 1].map(quantile)).toEqual([0, 1, 2, 4]);
  expect(mean).toBe(2);
});

test('what cannot be drawn is refused with the reason', () => {
  expect(() => lognormalOf([0, 1])).toThrow(/starts above zero/);
  expect(() => formulaSpread({ formula: 'prise', ranges: { price: [1, 2] } })).toThrow(
    /uses "prise", which has no range\. Did you mean price\?/,
  );
  expect(() => formulaSpread({ formula: '1 / (a - a)', ranges: { a: [1, 2] } })).toThrow(
    /Infinity/,
  );
});
