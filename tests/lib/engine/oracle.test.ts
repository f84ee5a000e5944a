import { evaluate } from '#lib/engine/evaluate.ts';
import { defineModel } from '#lib/engine/define-model.ts';
import { type Model } from '#lib/engine/model.ts';
import type { Quantity } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import fc from 'fast-check';
import { all, create, type MathType, type Unit } from 'mathjs';
import { expect, test } from 'vitest';
import { anyInputs, inputs } from '../inputs.ts';

/**
 * mathjs reads every formula by itself, with real units: watts, hours, years and bytes at their true
 * scale. There a conversion such as 3,600 s/h is the number one, and one is what mathjs is given: the
 * factors of 3,600 or a million are its own. So a conversion that is wrong, missing or upside down shows.
 */
const math = create(all!, {});
for (const name of ['USD', 'FLOP', 'chip', 'param', 'token', 'person', 'label', 'pair', 'home'])
  math.createUnit(name);

const withUnit = (value: number, unit: string): MathType =>
  unit === '1' ? value : math.unit(value, unit);
const isUnit = (value: unknown): value is Unit => math.typeOf(value) === 'Unit';

const isConversion = ({ kind, unit }: Quantity) =>
  kind === 'constant' && unit.includes('/') && !unit.startsWith('FLOP');

/** What mathjs makes of a model: each result as a number in the unit that the model declares. */
function oracle(of: Model, given: ReadonlyMap<string, number>): Map<string, number> {
  const scope = new Map<string, MathType>();
  for (const [id, quantity] of of.quantities) {
    if (quantity.kind === 'constant')
      scope.set(id, isConversion(quantity) ? 1 : withUnit(quantity.value, quantity.unit));
    else if (quantity.kind !== 'result') scope.set(id, withUnit(given.get(id)!, quantity.unit));
  }
  const found = new Map<string, number>();
  for (const { id, unit, formula } of of.order) {
    const value = math.evaluate(formula, scope) as MathType;
    const number = isUnit(value)
      ? unit === '1'
        ? NaN
        : value.toNumber(unit)
      : unit === '1'
        ? Number(value)
        : NaN;
    found.set(id, number);
    scope.set(id, value);
  }
  return found;
}

/** The model with one quantity written differently. */
function changed(id: string, change: Readonly<Record<string, unknown>>): Model {
  const table = [...model.quantities.values()].map((q) => (q.id === id ? { ...q, ...change } : q));
  return defineModel(table as Quantity[]);
}

function compare(of: Model, given: ReadonlyMap<string, number>): void {
  const ours = evaluate(of, given);
  const theirs = oracle(of, given);
  for (const { id } of of.order) {
    const [a, b] = [ours.get(id)!, theirs.get(id)!];
    expect(Math.abs(a - b), `${id}: ${a} here, ${b} by mathjs`).toBeLessThanOrEqual(
      1e-9 * Math.max(Math.abs(a), Math.abs(b)),
    );
  }
}

test.each(['rent', 'own'] as const)(
  'mathjs finds the same value and unit for every formula (%s)',
  (basis) => {
    compare(model, inputs(basis));
  },
);

test('and for any inputs inside the bounds', () => {
  fc.assert(
    fc.property(anyInputs, fc.constantFrom('rent', 'own'), (changes, basis) =>
      compare(model, inputs(basis, changes)),
    ),
    { numRuns: 40 },
  );
});

test.each([
  ['secondsPerHour', 3601],
  ['hoursPerYear', 8760],
  ['whPerMwh', 1e3],
  ['bytesPerTerabyte', 1e9],
])('it would find a %s of %d', (id, value) => {
  expect(() => compare(changed(id, { value }), inputs('own'))).toThrow(/by mathjs/);
});

test.each([
  ['energy', 'chipHours * powerPerChip'],
  ['energy', 'chipHours * powerPerChip * whPerMwh'],
  ['energy', 'chipHours * powerPerChip * pue / whPerMwh'],
  ['carbon', 'energy * gridIntensity / kgPerTonne'],
])('it would find %s = %s', (id, formula) => {
  const broken = changed(id, { formula });
  const [ours, theirs] = [
    evaluate(broken, inputs('own')).get(id)!,
    oracle(model, inputs('own')).get(id)!,
  ];
  expect(Math.abs(ours / theirs - 1)).toBeGreaterThan(0.01);
});

test('mathjs refuses what the model’s own check refuses: hours for dollars', () => {
  const scope = { chipHours: withUnit(8, 'chip*h'), chipRent: withUnit(2, 'USD/chip/h') };
  expect((math.evaluate('chipHours * chipRent', scope) as Unit).toNumber('USD')).toBe(16);
  expect(() => (math.evaluate('chipHours', scope) as Unit).toNumber('USD')).toThrow();
});

test('every named conversion is true: 3600 s/h is 1, and so are the others', () => {
  for (const quantity of model.quantities.values()) {
    if (quantity.kind !== 'constant' || !isConversion(quantity)) continue;
    const [above = '', ...below] = quantity.unit.split('/');
    expect(math.unit(quantity.value, above).toNumber(below.join('/')), quantity.id).toBeCloseTo(
      1,
      12,
    );
  }
});
