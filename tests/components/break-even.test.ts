import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import BreakEven from '#components/widgets/break-even/BreakEven.svelte';
import {
  BAND_DRAWS,
  breakEven,
  columnsOf,
  KEYS,
  ofModel,
  spreadOf,
} from '#components/widgets/break-even/series.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

const drawing = (html: string) =>
  /<svg viewBox="0 0 680[^]*?<\/svg>/
    .exec(html)![0]
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/ ?svelte-\w+/g, '')
    .replaceAll(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));

function of(changes: Picks['changes'] = {}, sells = false, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const value = (id: string) => values.get(id)!;
  const spread = spreadOf(value, { sells, draws: columnsOf(ensembleOf(picks, BAND_DRAWS)) });
  return { value, spread, found: breakEven(value, { sells, spread }) };
}

test('an A100 of $15,000: 15,000 × 1.66 ÷ 0.81 ÷ (1.45 − 0.0566) is 22,062 hours, 38 months', () => {
  const { found, value } = of();
  // 15,000 × 1.66 ÷ (1 − 0.19) = 30,740.74; 30,740.74 ÷ 1.39339 = 22,061.9; ÷ (8,766 × 0.8) = 3.146 years
  expect(ofModel(value, false).priceUsd).toBeCloseTo(30_740.74, 2);
  expect(found.hours).toBeCloseTo(22_061.9, 0);
  expect(found.title).toBe('After 38 months of steady use, buying is cheaper than renting');
});

test('never and at once are said', () => {
  expect(of({ chipRent: 0.05 }).found.title).toMatch(/^Even after five years/);
  expect(of({ chipRent: 0.05 }).found.working).toMatch(/never pays/);
  expect(of({ chipRent: 10 }, true).found.title).toBe(
    'Buying is cheaper than renting from the first hour',
  );
});

test('the bands hold their lines, and the likely share is a share', () => {
  const { spread, found } = of();
  spread.rentBand.forEach(([, low, high], i) => {
    expect(low).toBeLessThanOrEqual(found.rent[i]![1]);
    expect(high).toBeGreaterThanOrEqual(found.rent[i]![1]);
  });
  expect(spread.likely).toBeGreaterThan(0.5);
  expect(spread.likely).toBeLessThan(1);
  expect(spread.range.low).toBeLessThan(found.years!);
  expect(spread.range.high).toBeGreaterThan(found.years!);
});

test('no NaN at any bound or in any scenario', () => {
  const cases: Picks['changes'][] = KEYS.filter((id) => id !== 'chip').flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  for (const sells of [false, true]) {
    for (const changes of cases) {
      const { found, spread } = of(changes, sells);
      expect(JSON.stringify([found, spread])).not.toMatch(/NaN|null|undefined|Infinity/);
    }
    for (const scenario of scenarios) {
      const { found } = of({}, sells, scenario);
      expect(JSON.stringify(found)).not.toMatch(/NaN|null|undefined|Infinity/);
    }
  }
});

test('the picture', async () => {
  const { body } = render(BreakEven, { props: { start: of().spread } });
  await expect(drawing(body)).toMatchFileSnapshot('__snapshots__/break-even.svg.html');
});
