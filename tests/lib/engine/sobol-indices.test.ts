import { normals } from '#lib/engine/draws.ts';
import { secondOrderIndex, sobolIndices, type SobolOutputs } from '#lib/engine/sobol-indices.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

type F = (x: readonly number[]) => number;

/** Outputs for standard normal inputs: A from the first dimensions, B from the next. */
function outputs(f: F, inputs: number, count = 2048, seed = 1) {
  const column = (dimension: number) => normals({ dimension, count, seed });
  const a = Array.from({ length: inputs }, (_, i) => column(i));
  const b = Array.from({ length: inputs }, (_, i) => column(inputs + i));
  const at = (columns: Float64Array[]) =>
    Float64Array.from({ length: count }, (_, k) => f(columns.map((x) => x[k]!)));
  const mixed = (i: number) => a.map((x, j) => (j === i ? b[j]! : x));
  const back = (i: number) => b.map((x, j) => (j === i ? a[j]! : x));
  return {
    all: { a: at(a), b: at(b), ab: a.map((_, i) => at(mixed(i))) } satisfies SobolOutputs,
    ba: (j: number) => at(back(j)),
  };
}

test('of 2x + y + 0z, x causes 4 parts in 5, y 1 part in 5, z nothing', () => {
  const { first, total, variance } = sobolIndices(outputs(([x, y]) => 2 * x! + y!, 3).all);
  expect(variance).toBeCloseTo(5, 1);
  for (const indices of [first, total]) {
    expect(indices[0]!.value).toBeCloseTo(0.8, 1.7);
    expect(indices[1]!.value).toBeCloseTo(0.2, 1.7);
    expect(indices[2]).toEqual({ value: 0, low: 0, high: 0 });
  }
});

test('of x · y neither causes anything alone and everything together: first 0, total 1, pair 1', () => {
  const { all, ba } = outputs(([x, y]) => x! * y!, 2, 8192);
  const { first, total } = sobolIndices(all);
  expect(first[0]!.value).toBeCloseTo(0, 1.5);
  expect(total[0]!.value).toBeCloseTo(1, 1.3);
  expect(secondOrderIndex(all, { i: 0, j: 1, baJ: ba(1) })).toBeCloseTo(1, 1.2);
});

test('of x + y the pair causes nothing', () => {
  const { all, ba } = outputs(([x, y]) => x! + y!, 2, 8192);
  expect(secondOrderIndex(all, { i: 0, j: 1, baJ: ba(1) })).toBeCloseTo(0, 1.7);
});

test('the 90 % interval has the true index, and four times the points halve it', () => {
  const f: F = ([x, y]) => Math.exp(0.5 * x! + 0.3 * y!);
  // S = (e^(s²) − 1) ÷ (e^(Σs²) − 1) for a product of lognormals
  const truth = Math.expm1(0.25) / Math.expm1(0.34);
  const few = sobolIndices(outputs(f, 2, 2048).all).first[0]!;
  const many = sobolIndices(outputs(f, 2, 8192).all).first[0]!;
  expect(few.low).toBeLessThan(truth);
  expect(few.high).toBeGreaterThan(truth);
  expect((few.high - few.low) / (many.high - many.low)).toBeGreaterThan(1.5);
  expect((few.high - few.low) / (many.high - many.low)).toBeLessThan(2.7);
});

test('a scale and a shift of the outputs change no index', () => {
  const f: F = ([x, y]) => x! + x! * y!;
  const plain = sobolIndices(outputs(f, 2, 256).all);
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      (scale, shift) => {
        const moved = sobolIndices(outputs((x) => shift * scale + scale * f(x), 2, 256).all);
        moved.first.forEach(({ value, high }, i) => {
          expect(value).toBeCloseTo(plain.first[i]!.value, 6);
          expect(high).toBeCloseTo(plain.first[i]!.high, 6);
        });
      },
    ),
    { numRuns: 20 },
  );
});

test('the same seed gives the same interval, another seed another one', () => {
  const { all } = outputs(([x, y]) => x! + y! ** 2, 2, 128);
  expect(sobolIndices(all, { seed: 3 })).toEqual(sobolIndices(all, { seed: 3 }));
  expect(sobolIndices(all, { seed: 3 })).not.toEqual(sobolIndices(all, { seed: 4 }));
});

const same = new Float64Array([3.3, 3.3, 3.3]);
const off = new Float64Array([1, 2, Infinity]);
test.each([
  ['NotFinite', /all the same/, { a: same, b: same, ab: [same] }],
  ['NotFinite', /point 3 is Infinity/, { a: same, b: off, ab: [same] }],
  ['BadQuantity', /same number of points.*3, 3, 2/, { a: same, b: same, ab: [same.slice(1)] }],
  ['BadQuantity', /two or more/, { a: new Float64Array(1), b: new Float64Array(1), ab: [] }],
])('%s: %s', (name, message, columns) => {
  expect(() => sobolIndices(columns)).toThrow(expect.objectContaining({ name }));
  expect(() => sobolIndices(columns)).toThrow(message);
});

test('a pair of one input, or with an input that is not there, is refused', () => {
  const { all, ba } = outputs(([x, y]) => x! + y!, 2, 64);
  expect(() => secondOrderIndex(all, { i: 1, j: 1, baJ: ba(1) })).toThrow(/two of the 2 inputs/);
  expect(() => secondOrderIndex(all, { i: 0, j: 2, baJ: ba(1) })).toThrow(/two of the 2 inputs/);
});
