import { attribution } from '#lib/engine/attribution.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallModel, valuesOf } from '../small-model.ts';

const ids = Array.from({ length: 16 }, (_, i) => `x${i}`);
const numbers = Object.fromEntries(ids.map((id) => [id, [1, 0.5, 2] as [number, number, number]]));
const model = smallModel(numbers, {
  product: 'x0 * x1 / x2',
  sum: 'x0 + x1 - x2',
  both: 'x0 * x1 + x2 * x3',
  crossing: 'x0 * x1 - x2',
  many: ids.join(' * '),
  mixed: `(${ids.slice(0, 8).join(' * ')}) + ${ids.slice(8).join(' + ')}`,
  signed: `${ids.slice(0, 8).join(' * ')} - ${ids.slice(8).join(' * ')}`,
  pole: '1 / (x0 - x1)',
});
const values = (changes: Record<string, number>) =>
  new Map([...valuesOf(model), ...Object.entries(changes)]);
const of = (result: string, from: Record<string, number>, to: Record<string, number>) =>
  attribution(model, { from: values(from), to: values(to), result });
const amounts = ({ contributions }: ReturnType<typeof of>) =>
  Object.fromEntries(contributions.map(({ id, amount }) => [id, amount]));

test('of a product of 1 × 1 that becomes 4 × 16 = 64, 16 did twice as much as 4: 21 and 42', () => {
  const found = amounts(of('product', {}, { x0: 4, x1: 16 }));
  expect(found.x0).toBeCloseTo(21, 9);
  expect(found.x1).toBeCloseTo(42, 9);
});

test('of a sum of positive numbers each share is near its own step, and all make the whole', () => {
  const found = amounts(of('sum', { x0: 10, x1: 10, x2: 1 }, { x0: 12, x1: 7, x2: 1 }));
  expect(found.x0! + found.x1!).toBeCloseTo(-1, 12);
  expect(found.x0).toBeCloseTo(2, 1);
  expect(found.x1).toBeCloseTo(-3, 1);
});

test('where the result can be negative, differences count as they are: of a sum, exactly each step', () => {
  const found = amounts(of('sum', { x2: 5 }, { x0: 3, x1: 2, x2: 4 }));
  expect(found).toEqual({ x0: 2, x1: expect.closeTo(1, 12), x2: expect.closeTo(1, 12) });
});

test('from nothing to 3 × 4: without the one the other does nothing, so they share it, 6 and 6', () => {
  const found = amounts(of('product', { x0: 0, x1: 0 }, { x0: 3, x1: 4 }));
  expect(found).toEqual({ x0: 6, x1: 6 });
});

test('an input that changes and does nothing gets nothing', () => {
  const found = of('both', { x3: 0 }, { x0: 2, x3: 0, x2: 7 });
  expect(amounts(found)).toEqual({ x0: 1, x2: 0 });
});

test('no difference, no amounts; equal ends by opposite changes, opposite amounts', () => {
  expect(of('product', {}, {})).toEqual({ from: 1, to: 1, contributions: [] });
  const found = amounts(of('product', {}, { x0: 2, x1: 0.5 }));
  expect(found.x0).toBeCloseTo(Math.log(2), 12);
  expect(found.x0).toBeCloseTo(-found.x1!, 12);
});

const anyNumber = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: -9, max: 4, noNaN: true }).map((x) => 10 ** x) },
  { weight: 1, arbitrary: fc.constantFrom(0, 5e-324) },
);
const any = fc.record(Object.fromEntries(ids.map((id) => [id, anyNumber])));

test.each(['product', 'sum', 'both', 'crossing', 'many', 'mixed', 'signed'])(
  'the contributions to %s sum to its difference, for any two sets of numbers',
  (result) => {
    fc.assert(
      fc.property(any, any, (from, to) => {
        // A divisor stays away from zero.
        const [a, b] = [from, to].map((each) => ({ ...each, x2: each.x2! + 0.1 }));
        const found = of(result, a!, b!);
        const sum = found.contributions.reduce((all, { amount }) => all + amount, 0);
        const size = found.contributions.reduce(
          (all, { amount }) => all + Math.abs(amount),
          Math.abs(found.from) + Math.abs(found.to),
        );
        expect(Math.abs(sum - (found.to - found.from))).toBeLessThanOrEqual(1e-10 * size + 1e-300);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  },
);

test('what one gains on the way there it loses on the way back', () => {
  fc.assert(
    fc.property(any, any, (from, to) => {
      const [there, back] = [of('both', from, to), of('both', to, from)].map(amounts);
      for (const [id, amount] of Object.entries(there!)) expect(back![id]).toBeCloseTo(-amount, 5);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('sampled orders agree with all orders within three standard errors', () => {
  const to = Object.fromEntries(ids.slice(0, 12).map((id, i) => [id, 1 + i / 4]));
  const found = of('mixed', {}, to);
  // Symmetric in the first eight and in the others, so equal inputs must be given equal amounts.
  const { contributions } = of('mixed', {}, { ...to, x1: 3, x2: 3, x3: 3 });
  const [a, b, c] = ['x1', 'x2', 'x3'].map((id) => contributions.find((each) => each.id === id)!);
  expect(Math.abs(a!.amount - b!.amount)).toBeLessThan(3 * (a!.error + b!.error));
  expect(Math.abs(b!.amount - c!.amount)).toBeLessThan(3 * (b!.error + c!.error));
  expect(a!.error).toBeGreaterThan(0);
  expect(a!.error).toBeLessThan(0.02 * Math.abs(a!.amount));
  expect(found.contributions.find(({ id }) => id === 'x0')).toBeUndefined();
});

test('of a product of sixteen the shares are exact whatever the sample', () => {
  const to = Object.fromEntries(ids.map((id, i) => [id, 2 ** ((i % 5) - 2)]));
  const found = of('many', {}, to);
  const ratio = Math.log(found.to / found.from);
  for (const { id, amount, error } of found.contributions) {
    expect(amount).toBeCloseTo((Math.log(to[id]!) / ratio) * (found.to - found.from), 9);
    expect(error).toBeLessThan(1e-9);
  }
});

test('a mix without a finite value is an error that names the divisor', () => {
  expect(() => of('pole', { x0: 5, x1: 3 }, { x0: 3, x1: 2 })).toThrow(
    expect.objectContaining({ name: 'NotFinite', place: 'pole' }),
  );
});

test('what is no result is refused', () => {
  expect(() => of('x0', {}, {})).toThrow(expect.objectContaining({ name: 'BadQuantity' }));
});
