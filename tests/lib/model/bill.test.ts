import { Ensemble } from '#lib/engine/ensemble.ts';
import { evaluate } from '#lib/engine/evaluate.ts';
import { drivers, lines } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';
import { resolve } from '#lib/model/scenario.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCodes, anyInputs, beliefs, inputs, type Basis } from '../inputs.ts';

const bases = ['rent', 'own'] as const;
const lineSums = drivers.map((driver) => lines[driver].sum);

const at = (ensemble: Ensemble, id: string, draw: number) => {
  const column = ensemble.column(id);
  return typeof column === 'number' ? column : column[draw]!;
};

/** Whether parts add up to their sum, within a billionth. */
function expectSum(parts: readonly string[], sum: string, of: (id: string) => number): void {
  const total = parts.reduce((all, id) => all + of(id), 0);
  expect(Math.abs(total - of(sum)), `${parts.join(' + ')} = ${sum}`).toBeLessThanOrEqual(
    1e-9 * Math.abs(of(sum)),
  );
}

function expectBillAddsUp(of: (id: string) => number): void {
  for (const { sum, parts } of Object.values(lines)) expectSum(parts, sum, of);
  expectSum(lineSums, 'total', of);
}

test('every result is finite, and no dollar is negative, for any inputs inside the bounds and any options', () => {
  fc.assert(
    fc.property(anyInputs, anyCodes, (changes, codes) => {
      const values = evaluate(model, inputs('own', { ...changes, ...codes }));
      for (const { id, unit } of model.order)
        if (unit === 'USD') expect(values.get(id), id).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test('parts sum to lines and lines to the total, for any inputs and any options', () => {
  fc.assert(
    fc.property(anyInputs, anyCodes, (changes, codes) => {
      const values = evaluate(model, inputs('own', { ...changes, ...codes }));
      expectBillAddsUp((id) => values.get(id)!);
    }),
    { numRuns: 500 },
  );
});

test.each(bases)('so they do in each of 1,024 draws (%s)', (basis) => {
  const ensemble = new Ensemble(model, beliefs(basis), { draws: 1024 });
  for (let draw = 0; draw < 1024; draw++) {
    expectBillAddsUp((id) => at(ensemble, id, draw));
  }
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'so they do in 256 draws of %s, in rent and own',
  (_, scenario) => {
    for (const basis of bases) {
      const { beliefs } = resolve({ scenario, changes: { basis } });
      const ensemble = new Ensemble(model, beliefs, { draws: 256 });
      for (const { id } of model.order)
        expect(ensemble.interval(id).low, id).toBeLessThanOrEqual(ensemble.interval(id).high);
      for (let draw = 0; draw < 256; draw++) expectBillAddsUp((id) => at(ensemble, id, draw));
    }
  },
);

test('rented, compute, iteration, energy, servers and network together are the rent times the chip-hours', () => {
  fc.assert(
    fc.property(anyInputs, anyCodes, (changes, codes) => {
      const values = evaluate(model, inputs('rent', { ...changes, ...codes, basis: 0 }));
      const paid = ['compute', 'iteration', 'energyCost', 'servers', 'network'].reduce(
        (sum, id) => sum + values.get(id)!,
        0,
      );
      const rate = values.get('rentPaid')! * values.get('projectChipHours')!;
      expect(Math.abs(paid - rate)).toBeLessThanOrEqual(1e-9 * rate);
    }),
    { numRuns: 500 },
  );
});

test('owned, compute, servers, network and electricity of the final run are its price by itself', () => {
  fc.assert(
    fc.property(anyInputs, (changes) => {
      const values = evaluate(model, inputs('own', changes));
      const hourly = ['chipHourly', 'serverHourly', 'networkHourly', 'electricityHourly'].reduce(
        (sum, id) => sum + values.get(id)!,
        0,
      );
      const expected = values.get('finalRun')!;
      expect(Math.abs(hourly * values.get('chipHours')! - expected)).toBeLessThanOrEqual(
        1e-9 * expected,
      );
    }),
    { numRuns: 500 },
  );
});

test('a rent that does not cover its electricity goes to energy whole: 5 cents at 1.5 kW and 10 cents a kWh', () => {
  const values = evaluate(
    model,
    inputs('rent', {
      chipRent: 0.05,
      chipPower: 1500,
      serverPower: 1,
      powerFraction: 1,
      pue: 1,
      electricityPrice: 0.1,
    }),
  );
  expect(values.get('powerHourly')).toBeCloseTo(0.15, 12);
  expect([
    values.get('electricityHourly'),
    values.get('chipHourly'),
    values.get('serverHourly'),
    values.get('networkHourly'),
  ]).toEqual([0.05, 0, 0, 0]);
});

test('the default bill, owned and rented, is what it was when this was written', () => {
  const total = (basis: Basis) => evaluate(model, inputs(basis)).get('total')! / 1e6;
  expect([total('own').toFixed(1), total('rent').toFixed(1)]).toMatchInlineSnapshot(`
    [
      "152.7",
      "266.4",
    ]
  `);
});
