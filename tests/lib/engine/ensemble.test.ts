import { movedBelief, type Belief } from '#lib/engine/distribution.ts';
import { Ensemble } from '#lib/engine/ensemble.ts';
import { evaluate } from '#lib/engine/evaluate.ts';
import { model } from '#lib/model/model.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beliefs } from '../inputs.ts';

const draws = 512;
const all = [...model.quantities.keys()];
const spread = model.assumptions.filter(({ shape }) => shape !== 'fixed');
const columnAt = (ensemble: Ensemble, id: string, draw: number) => {
  const column = ensemble.column(id);
  return typeof column === 'number' ? column : column[draw]!;
};

test.each(['rent', 'own'] as const)(
  'each draw is what scalar evaluation gives for its inputs, bit for bit (%s)',
  (basis) => {
    const ensemble = new Ensemble(model, beliefs(basis), { draws });
    for (const id of all) ensemble.column(id);
    const given = [...model.assumptions, ...model.choices].map(({ id }) => id);
    for (let draw = 0; draw < draws; draw += 7) {
      const values = evaluate(
        model,
        new Map(given.map((id) => [id, columnAt(ensemble, id, draw)])),
      );
      for (const id of all)
        expect(columnAt(ensemble, id, draw), `${id}, draw ${draw}`).toBe(values.get(id));
    }
  },
);

test('after any changes, one after the other, all columns are those of a fresh ensemble, bit for bit', () => {
  const change = fc.tuple(
    fc.constantFrom(...spread),
    fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      (changes, toRent) => {
        const now = beliefs('own');
        const ensemble = new Ensemble(model, now, { draws: 64 });
        for (const id of all) ensemble.column(id);
        for (const [assumption, factor] of changes) {
          now.set(
            assumption.id,
            movedBelief(assumption, now.get(assumption.id) as Belief, assumption.value * factor),
          );
          ensemble.update(now);
          ensemble.column('total');
        }
        if (toRent) ensemble.update(now.set('basis', 0));
        const fresh = new Ensemble(model, now, { draws: 64 });
        for (const id of all) expect(ensemble.column(id), id).toEqual(fresh.column(id));
      },
    ),
    { numRuns: 60 },
  );
});

test('a change of PUE leaves alone what it does not reach', () => {
  const now = beliefs('own');
  const ensemble = new Ensemble(model, now, { draws });
  for (const id of all) ensemble.column(id);
  const reached = new Set(['pue', ...model.reaches.get('pue')!]);
  const untouched = model.order.filter(
    ({ id }) => !reached.has(id) && typeof ensemble.column(id) !== 'number',
  );
  // A mark in a column is lost when the column is made again.
  for (const { id } of untouched) (ensemble.column(id) as Float64Array)[0] = -1;
  ensemble.update(now.set('pue', { value: 2, low: 1.8, high: 2.2 }));
  for (const id of all) ensemble.column(id);
  expect(untouched.length).toBeGreaterThan(30);
  for (const { id } of untouched) expect(columnAt(ensemble, id, 0), id).toBe(-1);
});

test('an update that changes nothing makes nothing again', () => {
  const ensemble = new Ensemble(model, beliefs('own'), { draws });
  const before = ensemble.column('total');
  ensemble.update(beliefs('own'));
  expect(ensemble.column('total')).toBe(before);
});

test('the same seed gives the same interval, another seed nearly the same', () => {
  const [a, b, c] = [1, 1, 2].map((seed) =>
    new Ensemble(model, beliefs('own'), { draws: 8192, seed }).interval('total'),
  );
  expect(a).toEqual(b);
  expect(a).not.toEqual(c);
  expect(c!.low / a!.low).toBeCloseTo(1, 1);
  expect(c!.high / a!.high).toBeCloseTo(1, 1);
});

test('2,048 draws tell the interval of 16,384 within 5 %', () => {
  const [few, many] = [2048, 16_384].map((n) =>
    new Ensemble(model, beliefs('own'), { draws: n }).interval('total'),
  );
  expect(Math.abs(few!.low / many!.low - 1)).toBeLessThan(0.05);
  expect(Math.abs(few!.high / many!.high - 1)).toBeLessThan(0.05);
});

test('an assumption without width is one number', () => {
  const ensemble = new Ensemble(model, beliefs('own'), { draws });
  expect(ensemble.column('peak')).toBe(312e12);
  expect(ensemble.interval('peak')).toEqual({ low: 312e12, high: 312e12 });
});

test('a name that is not in the model is refused by name', () => {
  const ensemble = new Ensemble(model, beliefs('own'), { draws });
  expect(() => ensemble.column('totla')).toThrow(
    expect.objectContaining({ name: 'UnknownName', place: 'totla' }),
  );
});

test('a draw without a finite value is an error that names the divisor, not a NaN', () => {
  const ensemble = new Ensemble(model, beliefs('own').set('chips', { value: 0, low: 0, high: 0 }), {
    draws,
  });
  expect(() => ensemble.interval('days')).toThrow(
    /"days" has no finite value: it divides by "chips", which is 0/,
  );
});
