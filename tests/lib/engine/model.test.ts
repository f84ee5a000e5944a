import { defineModel } from '#lib/engine/define-model.ts';
import { checkUnits } from '#lib/engine/model.ts';
import type { Quantity } from '#lib/engine/quantity.ts';
import { assume, constant, result } from '#lib/model/define.ts';
import { model } from '#lib/model/model.ts';
import { tables } from '#lib/model/table.ts';
import { expect, test } from 'vitest';

const given = (id: string, unit: string): Quantity =>
  assume(id, {
    label: id,
    unit,
    value: 1,
    plausible: [1, 1],
    bounds: [0, 10],
    shape: 'fixed',
    source: 'judgement',
    asOf: '2026',
    note: '',
  });
const worked = (id: string, unit: string, formula: string): Quantity =>
  result(id, { label: id, unit, formula, why: '' });
const failing = (table: Quantity[]) => {
  try {
    checkUnits(defineModel(table));
  } catch (error) {
    return error as Error & { place: string };
  }
  throw new Error('nothing failed');
};

test('results come in an order in which each has what it uses', () => {
  const table = [worked('c', 'h', 'b * 2'), worked('b', 'h', 'a * 2'), given('a', 'h')];
  expect(defineModel(table).order.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('a change reaches what follows from it, and nothing else', () => {
  const { reaches } = defineModel([
    given('a', 'h'),
    given('z', 'h'),
    worked('b', 'h', 'a + z'),
    worked('c', 'h', 'b'),
    worked('d', 'h', 'z'),
  ]);
  expect(reaches.get('a')).toEqual(['b', 'c']);
  expect(reaches.get('c')).toEqual([]);
});

test('a typing error names the quantity and suggests the right name', () => {
  const error = failing([given('chipHours', 'h'), worked('cost', 'h', 'chipHuors * 2')]);
  expect(error).toMatchObject({ name: 'UnknownName', place: 'cost' });
  expect(error.message).toContain('"chipHuors"');
  expect(error.message).toMatch(/Did you mean chipHours/);
});

test('a loop is shown whole: a → b → c → a', () => {
  const error = failing([worked('a', '1', 'b'), worked('b', '1', 'c'), worked('c', '1', 'a + 1')]);
  expect(error).toMatchObject({ name: 'Cycle' });
  expect(error.message).toContain('a → b → c → a');
});

test('a quantity that uses itself is a loop', () => {
  expect(failing([worked('a', '1', 'a + 1')]).message).toContain('a → a');
});

test('the same name twice is refused', () => {
  expect(failing([given('a', 'h'), given('a', 'h')])).toMatchObject({
    name: 'BadQuantity',
    place: 'a',
  });
});

test('a unit that cannot be read names its quantity', () => {
  expect(failing([given('a', 'USD per h'), worked('b', 'h', 'a')])).toMatchObject({
    name: 'BadUnit',
    place: 'a',
  });
});

const energy = (formula: string) => [
  given('power', 'W'),
  given('hours', 'h'),
  constant('whPerKwh', { label: '', unit: 'Wh/kWh', value: 1000, why: '' }),
  worked('energy', 'kWh', formula),
];

test('watts times hours over 1,000 Wh/kWh are kilowatt-hours', () => {
  expect(() => checkUnits(defineModel(energy('power * hours / whPerKwh')))).not.toThrow();
});

test.each(['power * hours', 'power * hours / 1000', 'power * hours * whPerKwh'])(
  '%s is not kilowatt-hours',
  (formula) => {
    expect(failing(energy(formula))).toMatchObject({ name: 'UnitClash', place: 'energy' });
  },
);

test('every formula of the model comes out in the unit it declares', () => {
  expect(() => checkUnits(model)).not.toThrow();
});

test('a conversion factor taken out of any formula of the model is a unit clash', () => {
  const table = Object.values(tables).flat();
  const conversions = tables.shared.filter((q) => q.kind === 'constant').map(({ id }) => id);
  const survivors: string[] = [];
  let tried = 0;
  for (const quantity of table) {
    if (quantity.kind !== 'result') continue;
    for (const id of conversions) {
      const formula = quantity.formula.replace(new RegExp(` [*/] ${id}\\b`), '');
      if (formula === quantity.formula) continue;
      tried++;
      const broken = table.map((q) => (q === quantity ? { ...quantity, formula } : q));
      try {
        checkUnits(defineModel(broken));
        survivors.push(`${quantity.id} without ${id}`);
      } catch (error) {
        expect(error).toMatchObject({ name: 'UnitClash' });
      }
    }
  }
  expect(survivors).toEqual([]);
  expect(tried).toBeGreaterThan(15);
});
