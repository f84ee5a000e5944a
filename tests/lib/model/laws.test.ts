import { evaluate } from '#lib/engine/evaluate.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInputs, inputs, type Basis } from '../inputs.ts';

type Changes = Record<string, number>;
const value = (result: string, basis: Basis, changes: Changes) =>
  evaluate(model, inputs(basis, changes)).get(result)!;
const bounds = (id: string) => (model.quantities.get(id) as Assumption).bounds;

/** Checks a law for any inputs in which the assumption has room to be multiplied by the factor. */
function forAny(
  id: string,
  factor: number,
  law: (basis: Basis, before: Changes, after: Changes) => void,
): void {
  fc.assert(
    fc.property(anyInputs, fc.constantFrom('rent', 'own'), (changes, basis) => {
      const after = { ...changes, [id]: changes[id]! * factor };
      fc.pre(after[id]! <= bounds(id)[1] && after[id]! >= bounds(id)[0]);
      law(basis, changes, after);
    }),
    { numRuns: 200 },
  );
}

test.each([
  ['chips', 'days', 1 / 2],
  ['tokens', 'trainingFlop', 2],
  ['tokens', 'chipHours', 2],
  ['params', 'flopPerToken', 2],
  ['peak', 'chipHours', 1 / 2],
  ['mfu', 'chipHours', 1 / 2],
  ['chips', 'hardwarePurchase', 2],
  ['chips', 'peakPower', 2],
  ['pue', 'energy', 2],
  ['chipPower', 'projectEnergy', 2],
  ['gridIntensity', 'carbon', 2],
  ['homeUse', 'homes', 1 / 2],
  ['labels', 'labelling', 2],
  ['keepRate', 'crawlSize', 1 / 2],
  ['crawlPrice', 'crawling', 2],
  ['preferencePrice', 'preferences', 2],
  ['projectMonths', 'security', 2],
  ['equity', 'shares', 2],
  ['sequence', 'attentionPerToken', 2],
  ['layers', 'activationMemory', 2],
  ['chipMemory', 'fewestChips', 1 / 2],
  ['epochs', 'keptSize', 1 / 2],
  ['labelWage', 'labelling', 2],
  ['supportPay', 'support', 2],
  ['chips', 'mtbf', 1 / 2],
  ['embodiedCarbon', 'embodied', 2],
  ['hardwareLife', 'embodied', 1 / 2],
  ['egressPrice', 'egress', 2],
  ['chipLicence', 'chipLicences', 2],
])('twice the %s: %s times %d', (id, result, factor) => {
  forAny(id, 2, (basis, before, after) => {
    const expected = value(result, basis, before) * factor;
    expect(Math.abs(value(result, basis, after) - expected)).toBeLessThanOrEqual(1e-9 * expected);
  });
});

test.each([
  ['tokens', 'total', 'more'],
  ['params', 'total', 'more'],
  ['projectMultiple', 'total', 'more'],
  ['electricityPrice', 'energyCost', 'more'],
  ['chipPrice', 'total', 'more'],
  ['chipRent', 'total', 'more'],
  ['researchers', 'talent', 'more'],
  ['mfu', 'total', 'less'],
  ['peak', 'total', 'less'],
  ['goodput', 'total', 'less'],
  ['goodput', 'days', 'less'],
  ['utilisation', 'total', 'less'],
  ['keepRate', 'data', 'less'],
  ['overlap', 'exchangeSeconds', 'less'],
  ['chipHoursPerFailure', 'failureGoodput', 'more'],
  ['saveSeconds', 'failureGoodput', 'less'],
  ['restartHours', 'failureGoodput', 'less'],
  ['uniqueShare', 'data', 'less'],
  ['sweepShare', 'sweeps', 'more'],
] as const)(
  'more %s never makes %s turn the wrong way: it is %s or the same',
  (id, result, way) => {
    forAny(id, 1.25, (basis, before, after) => {
      const [a, b] = [value(result, basis, before), value(result, basis, after)];
      const slack = 1e-9 * Math.max(a, b);
      if (way === 'more') expect(b).toBeGreaterThanOrEqual(a - slack);
      else expect(b).toBeLessThanOrEqual(a + slack);
    });
  },
);

test('older chips cost less to own', () => {
  forAny('chipAge', 2, (_, before, after) => {
    expect(value('ownHourly', 'own', after)).toBeLessThanOrEqual(value('ownHourly', 'own', before));
  });
});

test('electricity for nothing leaves nothing on the energy line', () => {
  fc.assert(
    fc.property(anyInputs, fc.constantFrom('rent', 'own'), (changes, basis) => {
      expect(value('energyCost', basis, { ...changes, electricityPrice: 0 })).toBe(0);
    }),
  );
});

test('dearer electricity moves dollars within a rent and does not raise it', () => {
  const of = (electricityPrice: number) => evaluate(model, inputs('rent', { electricityPrice }));
  const [cheap, dear] = [of(0.05), of(0.1)];
  expect(dear.get('energyCost')! / cheap.get('energyCost')!).toBeCloseTo(2, 12);
  expect(dear.get('finalRun')).toBe(cheap.get('finalRun'));
  expect(dear.get('total')! / cheap.get('total')!).toBeCloseTo(1, 12);
});

test('without trials and failures, the project is its final run', () => {
  const values = evaluate(model, inputs('own', { projectMultiple: 1, goodput: 1 }));
  expect(values.get('iteration')).toBe(0);
  expect(values.get('projectChipHours')).toBe(values.get('chipHours'));
  expect(values.get('projectEnergy')).toBe(values.get('energy'));
});

test('nobody on the project: nothing under talent', () => {
  expect(
    value('talent', 'own', { researchers: 0, engineers: 0, dataPeople: 0, supportStaff: 0 }),
  ).toBe(0);
});

test('chips in use all the time leave no idle capacity', () => {
  expect(value('idle', 'own', { utilisation: 1 })).toBe(0);
});
