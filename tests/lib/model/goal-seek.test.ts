import type { Assumption } from '#lib/engine/quantity.ts';
import { seek } from '#lib/model/goal-seek.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { expect, test } from 'vitest';

const rented: Picks = { scenario: defaultScenario, changes: { basis: 'rent' } };
const owned: Picks = { scenario: defaultScenario, changes: { basis: 'own' } };

test('half the days take twice the chips', () => {
  const values = valuesOf(owned);
  const goal = seek(owned, { vary: 'chips', result: 'days', target: values.get('days')! / 2 });
  expect(goal.found && goal.input / values.get('chips')!).toBeCloseTo(2, 9);
  expect(goal.message).toMatch(/^“days the final run takes” is .* when “.*” is .*chips\.$/);
});

const wishes = (
  ['tokens', 'mfu', 'projectMultiple', 'researcherPay', 'chipPrice', 'electricityPrice'] as const
).flatMap((vary) => [0.9, 1.1].map((by) => [vary, by] as const));

test.each(wishes)('%s that makes the whole bill %d times as large is one that does', (vary, by) => {
  const target = valuesOf(owned).get('total')! * by;
  const goal = seek(owned, { vary, result: 'total', target });
  const { bounds } = model.quantities.get(vary) as Assumption;
  if (goal.found) {
    const picks = { ...owned, changes: { ...owned.changes, [vary]: goal.input } };
    expect(Math.abs(valuesOf(picks).get('total')! / target - 1)).toBeLessThan(1e-8);
    expect(goal.input >= bounds[0] && goal.input <= bounds[1]).toBe(true);
  } else {
    expect(goal.reason).toBe('out of reach');
    expect(goal.least > target || goal.most < target).toBe(true);
    expect(goal.message).toMatch(/cannot be .* alone: within its bounds it lies between .* and/);
  }
});

test('the price of a chip does not matter to who rents, and the answer says so', () => {
  expect(seek(rented, { vary: 'chipPrice', result: 'total', target: 1e6 })).toMatchObject({
    found: false,
    reason: 'no effect',
    message: expect.stringMatching(/whatever “price of a chip” is: it does not depend on it here/),
  });
});

test('a bill of one dollar is out of reach, and the nearest is told', () => {
  const goal = seek(owned, { vary: 'mfu', result: 'total', target: 1 });
  expect(goal).toMatchObject({ found: false, reason: 'out of reach', closest: { input: 1 } });
  expect(goal.message).toMatch(/It comes nearest, .*, at 100.%\.$/);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: the present total is found at the present number of tokens',
  (_, scenario) => {
    const picks = { scenario, changes: {} };
    const values = valuesOf(picks);
    const goal = seek(picks, { vary: 'tokens', result: 'total', target: values.get('total')! });
    expect(goal.found && goal.input / values.get('tokens')!).toBeCloseTo(1, 6);
  },
);

test('names that are not there are refused with the nearest', () => {
  expect(() => seek(owned, { vary: 'chipz', result: 'total', target: 1 })).toThrow(
    /Did you mean chip/,
  );
  expect(() => seek(owned, { vary: 'basis', result: 'total', target: 1 })).toThrow(
    /"basis" is not an assumption but a choice/,
  );
});
