import { atRanks } from '#lib/engine/quantile.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }));

test('ranks are what sorting gives, for any numbers, ties and orders', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 3000, size: 'max' }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (numbers, p) => {
        const values = Float64Array.from(numbers);
        const rank = Math.round(p * (values.length - 1));
        const sorted = values.slice().sort();
        expect(atRanks(values, [0, rank, values.length - 1])).toEqual([
          sorted[0],
          sorted[rank],
          sorted[values.length - 1],
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['rising', (i: number) => i],
  ['falling', (i: number) => -i],
  ['all the same', () => 5],
  ['two values', (i: number) => i % 2],
  ['a saw', (i: number) => i % 97],
  ['one far away', (i: number) => (i === 4000 ? 1e300 : i)],
])('10,000 numbers, %s: 5 %%, 50 %% and 95 %% are exact', (_, f) => {
  const values = Float64Array.from({ length: 10_000 }, (_, i) => f(i));
  const sorted = values.slice().sort();
  expect(atRanks(values, [500, 5000, 9499])).toEqual([sorted[500], sorted[5000], sorted[9499]]);
});

/** Long lists of few shapes: the quick way of two ranks is taken only above 1,024 numbers. */
const long = fc
  .tuple(
    fc.integer({ min: 1025, max: 4000 }),
    fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    fc.constantFrom<(x: number) => number>(
      (x) => x,
      (x) => Math.exp(30 * x - 15),
      (x) => Math.round(x * 5),
      (x) => (x < 0.9 ? 1 : x),
      (x) => Math.tan(Math.PI * (x - 0.5)),
      (x) => (x < 0.02 ? -Infinity : x > 0.99 ? Infinity : x),
      (x) => 5e-324 * Math.round(x * 9),
    ),
  )
  .map(([length, seed, shape]) =>
    Float64Array.from({ length }, (_, i) => shape((((i + 1) * (seed | 1)) % 2 ** 20) / 2 ** 20)),
  );

test('two ranks of many numbers are what sorting gives, for any shape, order and pair of ranks', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(long, share, share, (values, a, b) => {
      const sorted = values.slice().sort();
      for (const [p, q] of [
        [Math.min(a, b), Math.max(a, b)],
        [0.05, 0.95],
        [0, 1],
      ] as const) {
        const ranks = [p, q].map((each) => Math.round(each * (values.length - 1)));
        expect(atRanks(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

test('the numbers stay as they were', () => {
  const values = Float64Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5000);
  const before = values.slice();
  atRanks(values, [10, 4000]);
  expect(values).toEqual(before);
});
