import { parseFormula } from '#lib/engine/parse.ts';
import { parseUnit, sameUnit, unitOf, unitText } from '#lib/engine/units.ts';
import { expect, test } from 'vitest';

const named: Record<string, string> = {
  chips: 'chip',
  hours: 'h',
  power: 'W/chip',
  price: 'USD/kWh',
  share: '1',
  rate: '1/year',
  age: 'year',
};
const comesOutIn = (formula: string) =>
  unitText(unitOf(parseFormula(formula, 'x'), (id) => parseUnit(named[id]!, id), 'x'));

test.each([
  ['USD/chip/h', 'USD/chip*h', false],
  ['USD/chip/h', 'USD/h/chip', true],
  ['W*h', 'Wh', true],
  ['Wh', 'kWh', false],
  ['kWh/Wh', '1', false],
  ['m^2/m', 'm', true],
  ['FLOP/s/chip', 'FLOP/chip/s', true],
])('%s and %s: the same unit is %s', (a, b, same) => {
  expect(sameUnit(parseUnit(a, 'x'), parseUnit(b, 'x'))).toBe(same);
});

test.each(['', 'USD per chip', 'USD//h', '2*h', 'h^x', '€'])('"%s" is no unit', (text) => {
  expect(() => parseUnit(text, 'pue')).toThrow(
    expect.objectContaining({ name: 'BadUnit', place: 'pue' }),
  );
});

test.each([
  ['chips * power * hours', 'h*W'],
  ['power / power', 'a pure number'],
  ['1 / hours', '1/h'],
  ['(chips * hours) ^ 2', 'chip^2*h^2'],
  ['sqrt(hours * hours)', 'h'],
  ['exp(-rate * age)', 'a pure number'],
  ['share ? chips : chips * 2', 'chip'],
  ['min(chips, chips)', 'chip'],
  ['chips > chips', 'a pure number'],
])('%s comes out in %s', (formula, unit) => {
  expect(comesOutIn(formula)).toBe(unit);
});

test.each([
  ['chips + hours', 'adds chip and h'],
  ['1 - hours', 'subtracts a pure number and h'],
  ['exp(hours)', 'takes exp of a number with a unit'],
  ['log(price)', 'takes log of a number with a unit'],
  ['2 ^ hours', 'raises to a power with a unit'],
  ['hours ^ share', 'raises a unit to a power that varies'],
  ['max(chips, hours)', 'takes the max of chip and h'],
  ['chips < hours', 'compares chip and h'],
  ['hours ? chips : chips', 'tests a number with a unit'],
  ['share ? chips : hours', 'either chip and h'],
])('%s is a clash: it %s', (formula, what) => {
  expect(() => comesOutIn(formula)).toThrow(
    expect.objectContaining({ name: 'UnitClash', message: expect.stringContaining(what) }),
  );
});
