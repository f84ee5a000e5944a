import { evaluate } from '#lib/engine/evaluate.ts';
import { goalSeek } from '#lib/engine/goal-seek.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallModel, valuesOf } from '../small-model.ts';

const small = smallModel(
  { a: [2, 1, 4], b: [5, 1, 9] },
  {
    product: 'a * b',
    parabola: '(a - 10) * (a - 30)',
    touching: '(a - 12.345) ^ 2 + 7',
    step: 'a < 20 ? 1 : 5',
    plateau: 'min(a, 4) + 0 * b',
    pole: '1 / (a - 2)',
    never: '1 / (b - b) + a',
    other: 'b + 1',
  },
  { bounds: [0, 100] },
);
const seek = (result: string, target: number, vary = 'a', values = valuesOf(small)) =>
  goalSeek(small, values, { vary, result, target });

test('a · 5 is 30 when a is 6', () => {
  const goal = seek('product', 30);
  expect(goal).toMatchObject({ found: true, others: [] });
  expect(goal.found && goal.input).toBeCloseTo(6, 12);
});

test('of two solutions the nearer to the present value is taken and the other told', () => {
  const near = seek('parabola', 0, 'a', new Map(valuesOf(small)).set('a', 25));
  expect(near.found && [near.input, ...near.others].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([
    30, 10,
  ]);
  const far = seek('parabola', 0);
  expect(far.found && far.input).toBeCloseTo(10, 9);
});

test('a result that only just touches the target at its turn is found', () => {
  const goal = seek('touching', 7);
  expect(goal.found && goal.input).toBeCloseTo(12.345, 3);
});

test('one that does not reach it tells the closest it comes, and between what it lies', () => {
  const goal = seek('touching', 6);
  expect(goal).toMatchObject({ found: false, reason: 'out of reach' });
  expect(!goal.found && goal.closest.input).toBeCloseTo(12.345, 3);
  expect(!goal.found && goal.closest.output).toBeCloseTo(7, 6);
  expect(!goal.found && goal.least).toBeCloseTo(7, 6);
  expect(!goal.found && goal.most).toBeCloseTo(87.655 ** 2 + 7, 6);
});

test('out of reach beyond a bound: the bound is the closest', () => {
  expect(seek('product', 501)).toEqual({
    found: false,
    reason: 'out of reach',
    closest: { input: 100, output: 500 },
    least: 0,
    most: 500,
  });
});

test('a jump over the target is no solution', () => {
  expect(seek('step', 3)).toMatchObject({
    found: false,
    reason: 'out of reach',
    least: 1,
    most: 5,
  });
});

test('a change of sign through infinity is no solution either', () => {
  expect(seek('pole', 0)).toMatchObject({ found: false, reason: 'out of reach' });
  const there = seek('pole', 0.25);
  expect(there.found && there.input).toBeCloseTo(6, 9);
});

test('where it stands still at the target, the present value is a solution if it is one of them', () => {
  expect(seek('plateau', 4, 'a', new Map(valuesOf(small)).set('a', 50))).toMatchObject({
    found: true,
    input: 50,
    output: 4,
  });
});

test('a result that the assumption does not change: no effect, and what it is', () => {
  expect(seek('other', 10)).toMatchObject({
    found: false,
    reason: 'no effect',
    closest: { output: 6 },
  });
  // In the formula and yet without effect.
  expect(seek('plateau', 10, 'b')).toMatchObject({ reason: 'no effect', closest: { output: 2 } });
});

test('a result without a finite value anywhere is an error', () => {
  expect(() => seek('never', 1)).toThrow(
    expect.objectContaining({ name: 'NotFinite', place: 'never' }),
  );
});

test.each([
  ['product', 1, 'c', 'UnknownName'],
  ['product', 1, 'product', 'BadQuantity'],
  ['a', 1, 'a', 'BadQuantity'],
  ['prodct', 1, 'a', 'UnknownName'],
  ['product', NaN, 'a', 'NotANumber'],
  ['product', Infinity, 'a', 'NotANumber'],
])('%s = %d by %s: %s', (result, target, vary, name) => {
  expect(() => seek(result, target, vary)).toThrow(expect.objectContaining({ name }));
});

test('whatever value of a is hidden, it is found again from the result', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (hidden) => {
      for (const result of ['product', 'parabola']) {
        const target = evaluate(
          smallModel(
            { a: [hidden, 0, 1], b: [5, 1, 9] },
            { product: 'a * b', parabola: '(a - 10) * (a - 30)' },
          ),
          new Map([
            ['a', hidden],
            ['b', 5],
          ]),
        ).get(result)!;
        const goal = seek(result, target);
        expect(goal.found && Math.abs(goal.output - target)).toBeLessThanOrEqual(
          1e-8 * Math.max(1, Math.abs(target)),
        );
      }
    }),
    { numRuns: 200 },
  );
});
