import { factorIndices } from '#lib/engine/factor-indices.ts';
import { normalQuantile, z95 } from '#lib/engine/normal.ts';
import { fillShuffled } from '#lib/engine/shuffled.ts';
import { correlations } from '#lib/model/correlations.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { beliefs } from '../inputs.ts';
import { beliefsOf, smallModel } from '../small-model.ts';

/** A lognormal whose logarithm has this standard deviation. */
const spread = (sigma: number) =>
  [1, Math.exp(-sigma * z95), Math.exp(sigma * z95)] as [number, number, number];
/** Exact indices of a product of independent lognormals: see the published formula below. */
const first = (sigma: number, all: number) => Math.expm1(sigma ** 2) / Math.expm1(all);
const total = (sigma: number, all: number) =>
  (Math.expm1(sigma ** 2) * Math.exp(all - sigma ** 2)) / Math.expm1(all);

const sigmas = { a: 0.5, b: 0.3, c: 0.2, d: 0.1 };
const small = smallModel(
  Object.fromEntries(Object.entries(sigmas).map(([id, sigma]) => [id, spread(sigma)])),
  { product: 'a * b / c * d', same: 'a * 0 + 3' },
);

test('of a product of lognormals: S = (e^s² − 1) ÷ (e^Σs² − 1), S_T = S · e^(Σs² − s²), within their intervals', () => {
  const all = 0.5 ** 2 + 0.3 ** 2 + 0.2 ** 2 + 0.1 ** 2;
  const { factors, variance } = factorIndices(small, beliefsOf(small), 'product');
  expect(factors.map(({ ids }) => ids)).toEqual([['a'], ['b'], ['c'], ['d']]);
  expect(variance / (Math.expm1(all) * Math.exp(all))).toBeCloseTo(1, 1);
  for (const { ids, ...index } of factors) {
    const sigma = sigmas[ids[0] as 'a'];
    expect(Math.abs(index.first.value - first(sigma, all))).toBeLessThan(0.02);
    expect(Math.abs(index.total.value - total(sigma, all))).toBeLessThan(0.02);
    expect(index.first.low).toBeLessThan(first(sigma, all));
    expect(index.first.high).toBeGreaterThan(first(sigma, all));
  }
});

test('two that correlate are one factor, with the variance of both and of what they share', () => {
  const rank = 0.6;
  const normal = 2 * Math.sin((Math.PI * rank) / 6);
  const both = 0.5 ** 2 + 0.3 ** 2 + 2 * normal * 0.5 * 0.3;
  const all = both + 0.2 ** 2 + 0.1 ** 2;
  const { factors } = factorIndices(small, beliefsOf(small), 'product', {
    draws: 8192,
    correlations: [{ a: 'b', b: 'a', rank }],
  });
  expect(factors.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c'], ['d']]);
  expect(factors[0]!.first.value).toBeCloseTo(first(Math.sqrt(both), all), 1.7);
  expect(factors[0]!.total.value).toBeCloseTo(total(Math.sqrt(both), all), 1.7);
});

test('one whose partner is known is a factor by itself, as if they did not correlate', () => {
  const known = beliefsOf(small).set('b', { value: 1, low: 1, high: 1 });
  const all = 0.5 ** 2 + 0.2 ** 2 + 0.1 ** 2;
  const { factors } = factorIndices(small, known, 'product', {
    draws: 8192,
    correlations: [{ a: 'b', b: 'a', rank: 0.6 }],
  });
  expect(factors.map(({ ids }) => ids)).toEqual([['a'], ['c'], ['d']]);
  expect(factors[0]!.first.value).toBeCloseTo(first(0.5, all), 1.5);
});

test('with 120 inputs, more than the sequence has dimensions for, it still holds', () => {
  const ids = Array.from({ length: 120 }, (_, i) => `x${i}`);
  const sigma = (i: number) => (i < 100 ? 0.05 : 0.12);
  const wide = smallModel(Object.fromEntries(ids.map((id, i) => [id, spread(sigma(i))])), {
    product: ids.join(' * '),
  });
  const all = ids.reduce((sum, _, i) => sum + sigma(i) ** 2, 0);
  const { factors } = factorIndices(wide, beliefsOf(wide), 'product', { draws: 4096 });
  expect(factors).toHaveLength(120);
  for (const {
    ids: [id],
    total: index,
  } of factors)
    expect(Math.abs(index.value - total(sigma(Number(id!.slice(1))), all)), id).toBeLessThan(0.03);
});

test('a result without spread has no factors', () => {
  expect(factorIndices(small, beliefsOf(small), 'same')).toEqual({ variance: 0, factors: [] });
  const known = new Map(small.assumptions.map(({ id }) => [id, { value: 1, low: 1, high: 1 }]));
  expect(factorIndices(small, known, 'product')).toEqual({ variance: 0, factors: [] });
});

test('of the model’s total: shares that sum to less than one, totals above firsts, each assumption once', () => {
  const { factors } = factorIndices(model, beliefs('own'), 'total', { correlations });
  const ids = factors.flatMap((factor) => factor.ids);
  expect(new Set(ids).size).toBe(ids.length);
  const sum = factors.reduce((all, factor) => all + factor.first.value, 0);
  expect(sum).toBeGreaterThan(0.5);
  expect(sum).toBeLessThan(1.05);
  for (const each of factors) expect(each.total.high).toBeGreaterThanOrEqual(each.first.low);
  const totals = factors.map((factor) => factor.total.value);
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
});

test('a correlation with what is not in the model is refused by name', () => {
  const pairs = [{ a: 'a', b: 'z', rank: 0.5 }];
  expect(() => factorIndices(small, beliefsOf(small), 'product', { correlations: pairs })).toThrow(
    expect.objectContaining({ name: 'UnknownName', place: 'z' }),
  );
});

test('the same seed gives the same indices, another seed others', () => {
  const of = (seed: number) =>
    factorIndices(small, beliefsOf(small), 'product', { draws: 256, seed });
  expect(of(3)).toEqual(of(3));
  expect(of(4)).not.toEqual(of(3));
});

test('beyond the sequence: one normal from each of n equal shares, in a random order', () => {
  const z = new Float64Array(64);
  fillShuffled(z, { seed: 5 });
  const rising = [...z].sort((a, b) => a - b);
  rising.forEach((x, i) => expect(x).toBe(normalQuantile((i + 0.5) / 64)));
  expect([...z]).not.toEqual(rising);
});
