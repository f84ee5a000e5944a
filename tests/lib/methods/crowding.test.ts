import { crowded, floorDays } from '#lib/methods/crowding.ts';
import { evaluate } from '#lib/engine/evaluate.ts';
import { model } from '#lib/model/model.ts';
import { resolve } from '#lib/model/scenario.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const run = { chips: 100, mfu: 0.4, days: 90, crowdingChips: 900 };

test('ten times 100 chips with crowding at 900: cost 1900/1000 = 1.9, speed 10/1.9 = 5.3, days 90 × 1.9 / 10 = 17.1', () => {
  const { mfu, days, speedUp, cost } = crowded(run, 1000);
  expect(cost).toBeCloseTo(1.9, 12);
  expect(mfu).toBeCloseTo(0.4 / 1.9, 12);
  expect(speedUp).toBeCloseTo(10 / 1.9, 12);
  expect(days).toBeCloseTo((90 * 1.9) / 10, 12);
});

test('the known number of chips gives back the known run', () => {
  expect(crowded(run, 100)).toEqual({ mfu: 0.4, days: 90, speedUp: 1, cost: 1 });
});

test('with crowding at 900 chips, 900 chips wait half of each step: half the utilisation of next to none', () => {
  const alone = crowded(run, 1e-9).mfu;
  expect(crowded(run, 900).mfu / alone).toBeCloseTo(0.5, 9);
});

test('however many chips: never under 90 × 100 / 1000 = 9 days', () => {
  expect(floorDays(run)).toBe(9);
  expect(crowded(run, 1e12).days).toBeCloseTo(9, 6);
});

const numbers = fc.record({
  chips: fc.double({ min: 1, max: 1e7, noNaN: true }),
  mfu: fc.double({ min: 0.01, max: 1, noNaN: true }),
  days: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
  crowdingChips: fc.double({ min: 1, max: 1e9, noNaN: true }),
});
const count = fc.double({ min: 1, max: 1e8, noNaN: true });

test('more chips are always sooner and dearer, and reach less of their peak', () => {
  fc.assert(
    fc.property(numbers, count, (of, n) => {
      const [fewer, more] = [crowded(of, n), crowded(of, n * 2)];
      expect(more.days).toBeLessThan(fewer.days);
      expect(more.cost).toBeGreaterThan(fewer.cost);
      expect(more.mfu).toBeLessThan(fewer.mfu);
      expect(more.days).toBeGreaterThan(floorDays(of));
    }),
  );
});

test('days × chips × utilisation, the work done, is the same for any number of chips', () => {
  fc.assert(
    fc.property(numbers, count, (of, n) => {
      const { days, mfu } = crowded(of, n);
      expect((days * n * mfu) / (of.days * of.chips * of.mfu)).toBeCloseTo(1, 9);
    }),
  );
});

test('the model agrees: with the new chips and utilisation in, its days are these and its crowding stays', () => {
  const inputs = resolve({ scenario: defaultScenario, changes: {} }).values;
  const before = evaluate(model, inputs);
  const of = Object.fromEntries(
    ['chips', 'mfu', 'days', 'crowdingChips'].map((id) => [id, before.get(id)!]),
  ) as unknown as typeof run;
  const { mfu, days } = crowded(of, 250_000);
  const after = evaluate(model, new Map(inputs).set('chips', 250_000).set('mfu', mfu));
  expect(after.get('days')).toBeCloseTo(days, 9);
  expect(after.get('crowdingChips')! / of.crowdingChips).toBeCloseTo(1, 9);
});

test.each([0, -5, NaN, Infinity])('%s chips, or crowding at as many, are refused', (bad) => {
  expect(() => crowded(run, bad)).toThrow(/"chips" is/);
  expect(() => crowded({ ...run, crowdingChips: bad }, 10)).toThrow(/wait longer than a step/);
  expect(() => floorDays({ ...run, crowdingChips: bad })).toThrow(/"crowdingChips" is/);
});
