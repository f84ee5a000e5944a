import { normalQuantile } from '#lib/engine/normal.ts';
import type { Assumption, Shape } from '#lib/engine/quantity.ts';
import { namesIn } from '#lib/engine/formula.ts';
import { dimensions } from '#lib/engine/sobol.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { lines } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';
import { tables } from '#lib/model/table.ts';
import { expect, test } from 'vitest';

const table = Object.values(tables).flat();
const ids = table.map(({ id }) => id);
const used = new Set(model.order.flatMap(({ id }) => namesIn(model.formulas.get(id)!)));

/** Assumptions, choices and constants that no formula uses, with the reason. */
const unused: Readonly<Record<string, string>> = {
  chip: 'sets the values of other assumptions',
  precision: 'sets the chip’s peak',
};

test.each(model.assumptions.map((assumption) => [assumption.id, assumption] as const))(
  '%s: value in its range, range in its bounds, source and date known',
  (id, assumption) => {
    const {
      value,
      plausible: [low, high],
      bounds: [min, max],
      source,
      asOf,
    } = assumption;
    expect(min).toBeLessThan(max);
    expect([low >= min, low <= value, value <= high, high <= max]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(sourceById(source), `source "${source}"`).toBeDefined();
    expect(asOf).toMatch(/^20\d\d(-(0[1-9]|1[0-2]))?$/);
    expect(asOf <= '2026-11' || asOf === '2026').toBe(true);
    expect(used.has(id) || id in unused).toBe(true);
  },
);

const scale: Record<Shape, (x: number) => number> = {
  fixed: (x) => x,
  uniform: (x) => x,
  lognormal: Math.log,
  logitnormal: (p) => Math.log(p / (1 - p)),
};

/** Where the value lies between the ends of the range, on the scale of its shape: 0.5 is the middle. */
function place({ value, plausible: [low, high], shape }: Assumption): number {
  const on = scale[shape];
  return (on(value) - on(low)) / (on(high) - on(low));
}

test('each value lies near the middle of its range, so that the bill’s numbers and its ranges tell the same', () => {
  for (const assumption of model.assumptions) {
    if (assumption.shape === 'fixed')
      expect(assumption.plausible, assumption.id).toEqual([assumption.value, assumption.value]);
    else expect(Math.abs(place(assumption) - 0.5), assumption.id).toBeLessThan(0.25);
  }
});

test('a lognormal stays above zero, a share between 0 and 1', () => {
  for (const {
    id,
    shape,
    plausible: [low, high],
    bounds: [min, max],
  } of model.assumptions) {
    if (shape === 'lognormal') expect(low, id).toBeGreaterThan(0);
    if (shape === 'logitnormal')
      expect([low > 0, high < 1, min >= 0, max <= 1], id).toEqual([true, true, true, true]);
  }
});

test('no name is there twice', () => {
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('every name in a formula is in the table', () => {
  expect([...used].filter((name) => !ids.includes(name))).toEqual([]);
});

test('constants and choices are used too', () => {
  const idle = table.filter(
    ({ id, kind }) => kind !== 'result' && !used.has(id) && !(id in unused),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
  expect(Object.keys(unused).filter((id) => used.has(id) || !ids.includes(id))).toEqual([]);
});

test('the names that links and other people’s code rely on are there', () => {
  const promised =
    'params activeParams tokens flopPerToken trainingFlop chip peak mfu goodput chipHours projectChipHours chips days chipRent chipPrice chipPower pue energy projectEnergy gridIntensity carbon electricityPrice homes compute data talent iteration infrastructure total';
  expect(promised.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
});

test('every line and part of the bill is a result in dollars', () => {
  for (const { sum, parts } of Object.values(lines)) {
    for (const id of [sum, ...parts])
      expect(model.quantities.get(id), id).toMatchObject({ kind: 'result', unit: 'USD' });
  }
});

test('every sentence about a quantity ends as one', () => {
  for (const quantity of table) {
    const { id, label } = quantity;
    const said = 'note' in quantity ? quantity.note : quantity.why;
    expect(said, id).toMatch(/^\S.*\.$/);
    expect(said, id).not.toMatch(/ {2}|'|"/);
    expect(label, id).not.toMatch(/\.$|^\s|\s$/);
  }
});

test('each chip that can be chosen sets numbers inside their bounds', () => {
  for (const { options } of model.choices) {
    for (const [option, { sets = {} }] of Object.entries(options)) {
      for (const [id, value] of Object.entries(sets)) {
        const {
          bounds: [min, max],
        } = model.quantities.get(id) as Assumption;
        expect(value >= min && value <= max, `${option} sets ${id} to ${value}`).toBe(true);
      }
    }
  }
});

test('the chip that is chosen at first sets what the table has, but that it is bought new', () => {
  const { value, options } = model.choices.find(({ id }) => id === 'chip')!;
  for (const [id, number] of Object.entries(options[value]!.sets!))
    if (id !== 'chipAge') expect(model.quantities.get(id), id).toMatchObject({ value: number });
});

test('there is a dimension of the sequence for every assumption', () => {
  expect(model.assumptions.length).toBeLessThanOrEqual(dimensions);
});

test('the arithmetic of the GPT-4-class run is Epoch AI’s 2.1e25, and its 90 % range theirs', () => {
  const of = (id: string) => model.quantities.get(id) as Assumption;
  const product = ['params', 'activeShare', 'tokens'].reduce((flop, id) => flop * of(id).value, 6);
  expect(product / 2.1e25).toBeCloseTo(1, 3);
  // For a product of lognormals the variances of the logarithms add up; the share is nearly one.
  const z = normalQuantile(0.95);
  const deviation = Math.hypot(
    ...['params', 'activeShare', 'tokens'].map(
      (id) => Math.log(of(id).plausible[1] / of(id).plausible[0]) / (2 * z),
    ),
  );
  expect(Math.exp(z * deviation)).toBeCloseTo(Math.sqrt(4.4e25 / 8.2e24), 0);
});
