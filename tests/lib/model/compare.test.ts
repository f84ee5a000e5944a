import type { Assumption } from '#lib/engine/quantity.ts';
import { compare, compareResult, type Difference } from '#lib/model/compare.ts';
import { drivers } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInputs } from '../inputs.ts';

const plain = (scenario = defaultScenario): Picks => ({ scenario, changes: {} });
const changed = (changes: Picks['changes']): Picks => ({ scenario: defaultScenario, changes });
const size = ({ because, from, to }: Difference) =>
  because.reduce((sum, { amount }) => sum + Math.abs(amount), Math.abs(from) + Math.abs(to));
const said = ({ because }: Difference) => because.reduce((sum, { amount }) => sum + amount, 0);

function expectToAddUp(difference: Difference, name: string): void {
  const slack = 1e-9 * size(difference) + 1e-9;
  expect(Math.abs(difference.to - difference.from - difference.difference), name).toBeLessThan(
    slack,
  );
  expect(Math.abs(said(difference) - difference.difference), name).toBeLessThan(slack);
}

function expectAllToAddUp(from: Picks, to: Picks): void {
  const { lines, total } = compare(from, to);
  expectToAddUp(total, 'total');
  const [before, after] = [valuesOf(from).get('total')!, valuesOf(to).get('total')!];
  expect(Math.abs(total.from - before)).toBeLessThanOrEqual(1e-9 * before);
  expect(Math.abs(total.to - after)).toBeLessThanOrEqual(1e-9 * after);
  for (const driver of drivers) {
    expectToAddUp(lines[driver], driver);
    for (const [id, part] of Object.entries(lines[driver].parts)) expectToAddUp(part, id);
  }
}

const pairs = scenarios
  .slice(1)
  .map((to, i) => [scenarios[i]!.id, to.id, scenarios[i]!, to] as const);

test.each(pairs)(
  'from %s to %s: the contributions to every line, part and the total sum to its difference',
  (_, __, from, to) => expectAllToAddUp(plain(from), plain(to)),
);

test('so they do for any two sets of numbers inside the bounds', () => {
  fc.assert(
    fc.property(anyInputs, anyInputs, fc.constantFrom('rent', 'own'), (a, b, basis) => {
      expectAllToAddUp(changed(a), changed({ ...b, basis }));
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

test('only the rent differs: it is the whole reason', () => {
  const { changes, total, lines } = compare(
    changed({ basis: 'rent', chipRent: 2 }),
    changed({ basis: 'rent', chipRent: 3 }),
  );
  expect(changes).toEqual([{ id: 'chipRent', from: 2, to: 3 }]);
  expect(total.because.map(({ id }) => id)).toEqual(['chipRent']);
  expect(total.because[0]!.amount).toBeCloseTo(total.difference, 3);
  expect(lines.talent).toMatchObject({ difference: 0, because: [] });
});

test('twice the tokens and half the parameters leave compute alone: one adds what the other takes', () => {
  const params = (model.quantities.get('params') as Assumption).value;
  const tokens = (model.quantities.get('tokens') as Assumption).value;
  const { lines } = compare(plain(), changed({ tokens: tokens * 2, params: params / 2 }));
  const { because, difference } = lines.compute;
  expect(Math.abs(difference)).toBeLessThan(1e-9 * lines.compute.from);
  const amount = (id: string) => because.find((each) => each.id === id)!.amount;
  expect(amount('tokens')).toBeCloseTo(-amount('params'), 3);
  expect(amount('tokens') / lines.compute.from).toBeCloseTo(Math.log(2), 9);
});

test('a choice can be a reason too', () => {
  const { total } = compare(changed({ basis: 'own' }), changed({ basis: 'rent' }));
  expect(total.because.map(({ id }) => id)).toEqual(['basis']);
});

test('against itself a scenario does not differ', () => {
  const { changes, total } = compare(plain(), plain());
  expect(changes).toEqual([]);
  expect(total).toMatchObject({ difference: 0, because: [] });
});

test('any result can be compared; a line and the total are those of the bill', () => {
  const [from, to] = [plain(scenarios[0]), plain()];
  const energy = compareResult(from, to, 'energy');
  expectToAddUp(energy, 'energy');
  expect(energy.to).toBe(valuesOf(to).get('energy'));
  expect(compareResult(from, to, 'total')).toEqual(compare(from, to).total);
  expect(compareResult(from, to, 'talent')).toEqual(compare(from, to).lines.talent);
  expect(() => compareResult(from, to, 'enrgy')).toThrow(/Did you mean/);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'from %s to the default the sample of orders is good: no standard error above 2 %% of the larger total',
  (_, scenario) => {
    const { total } = compare(plain(scenario), plain());
    for (const { id, error } of total.because)
      expect(error / Math.max(total.from, total.to), id).toBeLessThan(0.02);
  },
);
