import { intervalsOf } from '#lib/model/intervals.ts';
import { model } from '#lib/model/model.ts';
import { billOf } from '#lib/model/results.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { expect, test } from 'vitest';

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: one call gives every result its value, unit and interval, the bill’s own',
  (_, scenario) => {
    const picks = { scenario, changes: {} };
    const all = intervalsOf(picks);
    expect(Object.keys(all)).toEqual(model.order.map(({ id }) => id));
    const values = valuesOf(picks);
    for (const { id, unit } of model.order) {
      expect(all[id], id).toMatchObject({ value: values.get(id), unit });
      expect(all[id]!.low, id).toBeLessThanOrEqual(all[id]!.high);
    }
    const { value, low, high } = billOf(picks).total;
    expect(all.total).toEqual({ value, low, high, unit: 'USD' });
  },
);

test('40,000 draws, in blocks, tell every interval of 4,096 within 15 % of its width', () => {
  const picks = { scenario: scenarios.at(-1)!, changes: {} };
  const [few, many] = [intervalsOf(picks), intervalsOf(picks, { draws: 40_000 })];
  for (const [id, { low, high }] of Object.entries(many)) {
    const slack = 0.15 * (high - low) + 1e-3 * Math.abs(high);
    expect(Math.abs(few[id]!.low - low), `${id}, low`).toBeLessThanOrEqual(slack);
    expect(Math.abs(few[id]!.high - high), `${id}, high`).toBeLessThanOrEqual(slack);
  }
});
