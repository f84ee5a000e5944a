import { evaluate } from '#lib/engine/evaluate.ts';
import { defineModel } from '#lib/engine/define-model.ts';
import { assume, constant, result } from '#lib/model/define.ts';
import { expect, test } from 'vitest';

const given = (id: string) =>
  assume(id, {
    label: id,
    unit: '1',
    value: 1,
    plausible: [1, 1],
    bounds: [0, 1e308],
    shape: 'fixed',
    source: 'judgement',
    asOf: '2026',
    note: '',
  });
const worked = (id: string, formula: string) =>
  result(id, { label: id, unit: '1', formula, why: '' });
const of = (inputs: Record<string, number>, ...formulas: [string, string][]) =>
  evaluate(
    defineModel([
      ...Object.keys(inputs).map(given),
      constant('thousand', { label: '', unit: '1', value: 1000, why: '' }),
      ...formulas.map(([id, f]) => worked(id, f)),
    ]),
    new Map(Object.entries(inputs)),
  );

test('8 chips at 700 W for 24 h with PUE 1.25 use 168 kWh', () => {
  const values = of({ chips: 8, power: 700, hours: 24, pue: 1.25 }, [
    'energy',
    'chips * power * hours * pue / thousand',
  ]);
  expect(values.get('energy')).toBe(168);
});

test('results build on results, whatever their order in the table', () => {
  const values = of({ a: 2 }, ['c', 'b + 1'], ['b', 'a * 10']);
  expect(values.get('c')).toBe(21);
});

test('what goes in and the constants come out too', () => {
  const values = of({ a: 2 }, ['b', 'a']);
  expect([values.get('a'), values.get('thousand')]).toEqual([2, 1000]);
});

test('a division by zero names the result and the divisor', () => {
  expect(() => of({ chips: 0 }, ['days', '24 / chips'])).toThrow(
    expect.objectContaining({
      name: 'NotFinite',
      place: 'days',
      message: '"days" has no finite value: it divides by "chips", which is 0. Change that number.',
    }),
  );
});

test('a division by a sum that is zero says so, however deep it stands', () => {
  expect(() => of({ a: 1 }, ['b', 'min(3, 2 * (1 / (1 - a)))'], ['c', '1 / (1 - a)'])).toThrow(
    /divides by a product or sum, which is 0/,
  );
});

test('the first result that fails is named, not those that build on it', () => {
  expect(() => of({ a: 0 }, ['b', '1 / a'], ['c', 'b + 1'])).toThrow(
    expect.objectContaining({ place: 'b' }),
  );
});

test('numbers too large to hold are an error too', () => {
  expect(() => of({ a: 1e200 }, ['b', 'a * a'])).toThrow(/too large to hold/);
});

test('the branch not taken may divide by zero', () => {
  expect(of({ a: 0 }, ['b', 'a > 0 ? 1 / a : 7']).get('b')).toBe(7);
});
