import { evaluate } from '#lib/engine/evaluate.ts';
import { tornado } from '#lib/engine/tornado.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { beliefs, inputs } from '../inputs.ts';
import { beliefsOf, smallModel } from '../small-model.ts';

test('4 (2–8) times 3 (1–5), and 1 (1–1): 12, from 6 to 24 and from 4 to 20, the wider first', () => {
  const small = smallModel(
    { a: [4, 2, 8], b: [3, 1, 5], c: [1, 1, 1], d: [9, 1, 10] },
    { product: 'a * b * c', other: 'd' },
  );
  expect(tornado(small, beliefsOf(small), 'product')).toEqual({
    value: 12,
    bars: [
      { id: 'a', low: { input: 2, output: 6 }, high: { input: 8, output: 24 }, swing: 18 },
      { id: 'b', low: { input: 1, output: 3 * 4 - 8 }, high: { input: 5, output: 20 }, swing: 16 },
    ],
  });
});

test('what lowers the result has its high output at its low end', () => {
  const small = smallModel({ a: [4, 2, 8] }, { inverse: '8 / a' });
  const [bar] = tornado(small, beliefsOf(small), 'inverse').bars;
  expect(bar).toMatchObject({ low: { output: 4 }, high: { output: 1 }, swing: 3 });
});

test.each(['rent', 'own'] as const)(
  'each end of each bar of the total is what scalar evaluation gives (%s)',
  (basis) => {
    const { value, bars } = tornado(model, beliefs(basis), 'total');
    expect(value).toBe(evaluate(model, inputs(basis)).get('total'));
    expect(bars.length).toBeGreaterThan(30);
    for (const { id, low, high } of bars) {
      for (const { input, output } of [low, high])
        expect(output, id).toBe(evaluate(model, inputs(basis, { [id]: input })).get('total'));
    }
    expect(bars.map(({ swing }) => swing)).toEqual(
      bars.map(({ swing }) => swing).toSorted((a, b) => b - a),
    );
  },
);

test('an end at which the result is not finite is an error that names it', () => {
  const small = smallModel({ a: [4, 2, 8] }, { pole: '1 / (a - 2)' });
  expect(() => tornado(small, beliefsOf(small), 'pole')).toThrow(
    expect.objectContaining({
      name: 'NotFinite',
      place: 'pole',
      message: expect.stringMatching(
        /With "a" at 2, the low end of its range, "pole" has no finite value: it divides by/,
      ),
    }),
  );
});

test('what is no result is refused by name', () => {
  expect(() => tornado(model, beliefs('own'), 'totl')).toThrow(/Did you mean total/);
  expect(() => tornado(model, beliefs('own'), 'mfu')).toThrow(
    /"mfu" is not a result but an assumption/,
  );
});
