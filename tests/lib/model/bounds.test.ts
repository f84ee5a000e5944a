import type { Belief } from '#lib/engine/distribution.ts';
import { Ensemble } from '#lib/engine/ensemble.ts';
import { evaluate } from '#lib/engine/evaluate.ts';
import { streamedQuantiles } from '#lib/engine/streamed.ts';
import { tornado } from '#lib/engine/tornado.ts';
import { correlations } from '#lib/model/correlations.ts';
import { model } from '#lib/model/model.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInputs, beliefs } from '../inputs.ts';

/** Any option of every choice. */
const anyOptions = fc.record(
  Object.fromEntries(
    model.choices.map(({ id, options }) => [
      id,
      fc.constantFrom(...Object.values(options).map(({ code }) => code)),
    ]),
  ),
);

test('every result is finite for every input inside its bounds, with every option', () => {
  fc.assert(
    fc.property(anyInputs, anyOptions, (numbers, codes) => {
      const values = evaluate(model, new Map(Object.entries({ ...numbers, ...codes })));
      for (const { id } of model.order) expect(Number.isFinite(values.get(id)), id).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('so it is where every assumption is at one of its bounds', () => {
  const corners = fc.record(
    Object.fromEntries(model.assumptions.map(({ id, bounds }) => [id, fc.constantFrom(...bounds)])),
  );
  fc.assert(
    fc.property(corners, anyOptions, (numbers, codes) => {
      const values = evaluate(model, new Map(Object.entries({ ...numbers, ...codes })));
      for (const { id } of model.order) expect(Number.isFinite(values.get(id)), id).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** Beliefs anywhere: each assumption's value and range, sorted, inside its bounds. */
const anyBeliefs = fc.tuple(anyInputs, anyInputs, anyInputs, anyOptions).map((sets) => {
  const [a, b, c, codes] = sets;
  const ranges = model.assumptions.map(({ id }) => {
    const [low, value, high] = [a[id]!, b[id]!, c[id]!].sort((x, y) => x - y);
    return [id, { low: low!, value: value!, high: high! }] as const;
  });
  return new Map<string, Belief | number>([...ranges, ...Object.entries(codes)]);
});

test('quantiles are finite and rise, whatever is believed inside the bounds', () => {
  fc.assert(
    fc.property(anyBeliefs, (believed) => {
      const ensemble = new Ensemble(model, believed, { draws: 128, correlations });
      for (const { id } of model.order) {
        const [p5, p50, p95] = ensemble.quantiles(id, [0.05, 0.5, 0.95]);
        expect([p5! <= p50!, p50! <= p95!, Number.isFinite(p95! - p5!)], id).toEqual([
          true,
          true,
          true,
        ]);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('the same seed gives the same figures, drawn together or in blocks, whatever is believed', () => {
  fc.assert(
    fc.property(anyBeliefs, fc.integer({ min: 1, max: 1e6 }), (believed, seed) => {
      const intervals = () => {
        const ensemble = new Ensemble(model, believed, { draws: 64, seed, correlations });
        return model.order.map(({ id }) => ensemble.interval(id));
      };
      expect(intervals()).toEqual(intervals());
      const streamed = streamedQuantiles(model, believed, { draws: 64, seed, correlations });
      intervals().forEach(({ low, high }, i) => {
        const [p5, p95] = streamed.get(model.order[i]!.id)!;
        expect(Math.abs(p5! - low)).toBeLessThanOrEqual(1e-3 * Math.abs(low) + 1e-300);
        expect(Math.abs(p95! - high)).toBeLessThanOrEqual(1e-3 * Math.abs(high) + 1e-300);
      });
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test('a tornado of the total is finite and sorted, whatever is believed', () => {
  fc.assert(
    fc.property(anyBeliefs, (believed) => {
      const { bars } = tornado(model, believed, 'total');
      for (const { id, low, high, swing } of bars)
        expect(Number.isFinite(low.output - high.output) && swing >= 0, id).toBe(true);
      const swings = bars.map(({ swing }) => swing);
      expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test.each(['rent', 'own'] as const)(
  'a wider range of one assumption never makes the range of a line narrower by more than chance (%s)',
  (basis) => {
    for (const [id, line] of [
      ['tokens', 'compute'],
      ['labelWage', 'data'],
      ['researchers', 'talent'],
      ['projectMultiple', 'iteration'],
      ['electricityPrice', 'energyCost'],
    ] as const) {
      const width = (by: number) => {
        const believed = beliefs(basis);
        const { value, low, high } = believed.get(id) as {
          value: number;
          low: number;
          high: number;
        };
        believed.set(id, {
          value,
          low: value * (low / value) ** by,
          high: value * (high / value) ** by,
        });
        const interval = new Ensemble(model, believed, { draws: 8192, correlations }).interval(
          line,
        );
        return Math.log(interval.high / interval.low);
      };
      expect(width(1.5), `${id} and ${line}`).toBeGreaterThan(width(1) * 0.995);
    }
  },
);
