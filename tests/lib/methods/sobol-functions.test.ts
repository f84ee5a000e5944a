import { expect, test } from 'vitest';
import {
  ishigami,
  lognormalProduct,
  sampledIndices,
  sobolG,
  type TestFunction,
} from '#lib/methods/sobol-functions.ts';

test('Ishigami with a = 7 and b = 0.1: S 0.3139, 0.4424, 0; ST 0.5576, 0.4424, 0.2437; variance 13.84', () => {
  const { first, total, variance } = ishigami();
  expect(first.map((s) => Number(s.toFixed(4)))).toEqual([0.3139, 0.4424, 0]);
  expect(total.map((s) => Number(s.toFixed(4)))).toEqual([0.5576, 0.4424, 0.2437]);
  expect(variance).toBeCloseTo(13.8446, 4);
});

test.each<[string, TestFunction]>([
  ['Ishigami', ishigami()],
  ['Ishigami, a = 5, b = 0.3', ishigami({ a: 5, b: 0.3 })],
  ['G of eight inputs', sobolG([0, 1, 4.5, 9, 99, 99, 99, 99])],
  ['a product of four lognormals', lognormalProduct([0.5, 0.3, 0.4, 0.25])],
])('%s: 8,192 points find every index within 0.02', (_, tested) => {
  const found = sampledIndices(tested);
  tested.first.forEach((value, i) => {
    expect(Math.abs(found.first[i]!.value - value)).toBeLessThan(0.02);
    expect(Math.abs(found.total[i]!.value - tested.total[i]!)).toBeLessThan(0.02);
  });
  expect(Math.abs(found.variance / tested.variance - 1)).toBeLessThan(0.02);
});

test('what x₁ and x₃ of Ishigami cause only together is all that x₃ causes', () => {
  const found = sampledIndices(ishigami());
  expect(Math.abs(found.second(0, 2) - 0.2437)).toBeLessThan(0.02);
  expect(Math.abs(found.second(0, 1))).toBeLessThan(0.02);
});

test('of a product with two like factors of variance 1, each causes 1 ÷ 3 alone and 2 ÷ 3 in all', () => {
  // variance 2 · 2 − 1 = 3
  const { first, total, variance } = lognormalProduct([Math.sqrt(Math.LN2), Math.sqrt(Math.LN2)]);
  expect(first[0]).toBeCloseTo(1 / 3, 12);
  expect(total[1]).toBeCloseTo(2 / 3, 12);
  // the mean is e^(ln 2) = 2, so the variance 3 · 4
  expect(variance).toBeCloseTo(12, 9);
});

test('too many inputs for the sequence, and parameters without meaning, are refused', () => {
  expect(() => sampledIndices({ inputs: 81, at: () => 0 })).toThrow(/81 inputs.*possible for 80/);
  expect(() => sobolG([-1])).toThrow(/"1 \+ a1" is 0/);
  expect(() => lognormalProduct([0])).toThrow(/"sigma1" is 0/);
});
