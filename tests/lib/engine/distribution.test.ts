import { defaultBelief, movedBelief } from '#lib/engine/distribution.ts';
import { drawBelief } from '#lib/engine/draw-belief.ts';
import { normals } from '#lib/engine/draws.ts';
import { atRanks } from '#lib/engine/quantile.ts';
import type { Assumption, Shape } from '#lib/engine/quantity.ts';
import { assume } from '#lib/model/define.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';

const count = 16_384;
const z = normals({ dimension: 3, count, seed: 1 });

const given = (
  shape: Shape,
  value: number,
  plausible: readonly [number, number],
  bounds: readonly [number, number],
): Assumption =>
  assume('a', {
    label: 'a',
    unit: '1',
    value,
    plausible,
    bounds,
    shape,
    source: 'judgement',
    asOf: '2026',
    note: '',
  });
const drawn = (assumption: Assumption, belief = defaultBelief(assumption)) =>
  drawBelief(assumption, belief, z, new Float64Array(count)) as Float64Array;
const quantiles = (draws: Float64Array) =>
  atRanks(
    draws,
    [0.05, 0.5, 0.95].map((p) => Math.round(p * (count - 1))),
  );

test.each([
  ['lognormal', [20, 80], 40],
  ['logitnormal', [0.1, 0.5], 0.25],
  ['uniform', [2, 6], 4],
] as const)(
  '%s: 5 and 95 %% of the draws are the plausible range %s, the half is %d, within 1 %%',
  (shape, plausible, middle) => {
    const [low, half, high] = quantiles(drawn(given(shape, middle, plausible, [0, 1000])));
    expect(low! / plausible[0]).toBeCloseTo(1, 2);
    expect(high! / plausible[1]).toBeCloseTo(1, 2);
    expect(half! / middle).toBeCloseTo(1, 2);
  },
);

test('so they are for every assumption of the model', () => {
  for (const assumption of model.assumptions) {
    if (assumption.shape === 'fixed') continue;
    const [low, , high] = quantiles(drawn(assumption));
    expect(Math.abs(low! / assumption.plausible[0] - 1), `${assumption.id}, low end`).toBeLessThan(
      0.01,
    );
    expect(
      Math.abs(high! / assumption.plausible[1] - 1),
      `${assumption.id}, high end`,
    ).toBeLessThan(0.01);
  }
});

test('no draw lies outside the bounds', () => {
  for (const assumption of model.assumptions) {
    if (assumption.shape === 'fixed') continue;
    const draws = drawn(assumption);
    expect(Math.min(...draws), assumption.id).toBeGreaterThanOrEqual(assumption.bounds[0]);
    expect(Math.max(...draws), assumption.id).toBeLessThanOrEqual(assumption.bounds[1]);
  }
});

test('bounds inside the range are kept too', () => {
  const draws = drawn(given('lognormal', 2, [1, 4], [1.5, 3]));
  expect([Math.min(...draws), Math.max(...draws)]).toEqual([1.5, 3]);
});

test('fixed, or without width, there is one number and no column', () => {
  const out = new Float64Array(count);
  expect(
    drawBelief(given('fixed', 7, [7, 7], [0, 10]), { value: 7, low: 7, high: 7 }, z, out),
  ).toBe(7);
  expect(
    drawBelief(given('lognormal', 0, [1, 4], [0, 10]), { value: 0, low: 0, high: 0 }, z, out),
  ).toBe(0);
});

test('a moved lognormal keeps its ratio: 40 (20–80) moved to 400 is 200–800', () => {
  const assumption = given('lognormal', 40, [20, 80], [0, 1e6]);
  expect(movedBelief(assumption, defaultBelief(assumption), 400)).toEqual({
    value: 400,
    low: 200,
    high: 800,
  });
});

test('a moved uniform keeps its width: 4 (2–6) moved to 5 is 3–7', () => {
  const assumption = given('uniform', 4, [2, 6], [0, 10]);
  expect(movedBelief(assumption, defaultBelief(assumption), 5)).toEqual({
    value: 5,
    low: 3,
    high: 7,
  });
});

test('a moved share keeps its odds: 1:1 (1:3–3:1) moved to 3:1 is 1:1–9:1', () => {
  const assumption = given('logitnormal', 0.5, [0.25, 0.75], [0, 1]);
  const moved = movedBelief(assumption, defaultBelief(assumption), 0.75);
  expect(moved.low).toBeCloseTo(0.5, 12);
  expect(moved.high).toBeCloseTo(0.9, 12);
});

test('a moved range stops at the bounds', () => {
  const assumption = given('lognormal', 40, [20, 80], [10, 100]);
  expect(movedBelief(assumption, defaultBelief(assumption), 90)).toEqual({
    value: 90,
    low: 45,
    high: 100,
  });
});

test('moved to zero, a lognormal has no width left', () => {
  const assumption = given('lognormal', 40, [20, 80], [0, 100]);
  expect(movedBelief(assumption, defaultBelief(assumption), 0)).toEqual({
    value: 0,
    low: 0,
    high: 0,
  });
});

test('moved to 0 or 1, a share stays a share', () => {
  const assumption = given('logitnormal', 0.5, [0.25, 0.75], [0, 1]);
  for (const end of [0, 1]) {
    const { low, high } = movedBelief(assumption, defaultBelief(assumption), end);
    expect(low).toBeCloseTo(end, 6);
    expect(high).toBeCloseTo(end, 6);
  }
});
