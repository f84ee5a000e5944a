import { Ensemble } from '#lib/engine/ensemble.ts';
import { streamedQuantiles } from '#lib/engine/streamed.ts';
import { correlations } from '#lib/model/correlations.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { beliefs } from '../inputs.ts';

test.each([1000, 4096, 16_384])(
  '%d draws in blocks are the draws of an ensemble: every interval within 0.1 %%',
  (draws) => {
    const ensemble = new Ensemble(model, beliefs('own'), { draws, correlations });
    const streamed = streamedQuantiles(model, beliefs('own'), { draws, correlations });
    expect([...streamed.keys()]).toEqual(model.order.map(({ id }) => id));
    for (const [id, [low, high]] of streamed) {
      const interval = ensemble.interval(id);
      expect(Math.abs(low! - interval.low), `${id}, low`).toBeLessThanOrEqual(
        1e-3 * Math.abs(interval.low),
      );
      expect(Math.abs(high! - interval.high), `${id}, high`).toBeLessThanOrEqual(
        1e-3 * Math.abs(interval.high),
      );
    }
  },
);

test('quantiles rise, of any quantity that is asked for', () => {
  const ids = ['total', 'mfu', 'peak', 'hoursPerDay', 'basis'];
  const found = streamedQuantiles(model, beliefs('rent'), {
    ids,
    ps: [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99],
    draws: 20_000,
  });
  for (const id of ids) {
    const quantiles = found.get(id)!;
    expect(quantiles, id).toEqual(quantiles.toSorted((a, b) => a - b));
  }
  expect(new Set(found.get('hoursPerDay'))).toEqual(new Set([24]));
  expect(new Set(found.get('basis'))).toEqual(new Set([0]));
});

test('the same seed gives the same figures, another seed nearly the same', () => {
  const of = (seed: number) =>
    streamedQuantiles(model, beliefs('own'), { ids: ['total'], draws: 50_000, seed }).get('total')!;
  expect(of(1)).toEqual(of(1));
  expect(of(2)).not.toEqual(of(1));
  expect(of(2)[1]! / of(1)[1]!).toBeCloseTo(1, 1);
});

test('a draw without a finite value is an error that names the divisor', () => {
  const none = beliefs('own').set('chips', { value: 0, low: 0, high: 0 });
  expect(() => streamedQuantiles(model, none, { ids: ['days'], draws: 5000 })).toThrow(
    /"days" has no finite value: it divides by "chips", which is 0/,
  );
});

test('a name that is not in the model is refused by name', () => {
  expect(() => streamedQuantiles(model, beliefs('own'), { ids: ['totla'] })).toThrow(
    expect.objectContaining({ name: 'UnknownName', place: 'totla' }),
  );
});

test('so is a correlation with what is not in the model', () => {
  const pairs = [{ a: 'chipPrise', b: 'chipRent', rank: 0.5 }];
  expect(() => streamedQuantiles(model, beliefs('own'), { correlations: pairs })).toThrow(
    /There is no quantity "chipPrise" in the model. Did you mean .*chipPrice/,
  );
});
