import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ThreeMethods from '#components/widgets/three-methods/ThreeMethods.svelte';
import {
  amount,
  FACTS,
  KEYS,
  threeMethods,
  type MethodId,
  type Published,
} from '#components/widgets/three-methods/series.ts';
import { factById } from '#lib/evidence/facts.ts';
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

const published = Object.fromEntries(
  (Object.keys(FACTS) as MethodId[]).map((id) => [id, { usd: factById(FACTS[id])!.value }]),
) as Published;

function of(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const on = (basis: string) => {
    const picks = { scenario, changes: { ...changes, basis } };
    const values = valuesOf(picks);
    const ensemble = ensembleOf(picks, 512);
    return {
      value: (id: string) => values.get(id)!,
      finalRun: ensemble.interval('finalRun'),
      hardwarePurchase: ensemble.interval('hardwarePurchase'),
    };
  };
  return threeMethods({ own: on('own'), rent: on('rent') }, { published, scenario: scenario.id });
}

test('Epoch AI’s $41M, $79M and $778M stand beside a GPT-4-class run', () => {
  const theirs = of().methods.map((method) => method.published!.text);
  expect(theirs).toEqual(['$41M', '$79M', '$778M']);
});

test('rented is chip-hours × rent; bought is chips × price × server ÷ (1 − network)', () => {
  const values = valuesOf({ scenario: defaultScenario, changes: {} });
  const [, cloud, purchase] = of().methods;
  expect(cloud!.usd).toBeCloseTo(values.get('chipHours')! * 1.45, 3);
  // 25,000 × 15,000 × 1.66 ÷ 0.81
  expect(purchase!.usd).toBeCloseTo((25_000 * 15_000 * 1.66) / 0.81, 3);
  expect(purchase!.working).toBe('25K chips × $15K per chip × 1.66 ÷ (1 − 19\u00a0%)');
});

test('faster loss of value moves only the first method', () => {
  const [before, after] = [of(), of({ valueDecline: 0.5 })];
  expect(after.methods[0]!.usd).not.toBeCloseTo(before.methods[0]!.usd, 0);
  expect(after.methods[1]!.usd).toBe(before.methods[1]!.usd);
  expect(after.methods[2]!.usd).toBe(before.methods[2]!.usd);
});

test('beside another run the published marks are hidden, and the caption says whose they are', () => {
  for (const scenario of scenarios.filter(({ id }) => id !== defaultScenario.id)) {
    const shown = of({}, scenario);
    expect(shown.methods.every((method) => method.published === undefined)).toBe(true);
    expect(shown.caption).toMatch(/\$41M, \$79M or \$778M are Epoch AI’s for GPT-4/);
    expect(JSON.stringify(shown)).not.toMatch(/NaN|null|undefined|Infinity/);
    const [from, to] = shown.domain;
    for (const { usd, range } of shown.methods) {
      for (const value of [usd, range!.low, range!.high]) {
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
    }
  }
});

test('no NaN at any bound', () => {
  for (const id of KEYS) {
    const quantity = model.quantities.get(id)!;
    if (quantity.kind !== 'assumption') continue;
    for (const bound of quantity.bounds) {
      const shown = JSON.stringify(of({ [id]: bound }));
      expect(shown).not.toMatch(/NaN|null|undefined|Infinity/);
    }
  }
});

test('two digits, three from a hundred on', () => {
  expect([36.34e6, 768.5e6, 1.0534e9, 672].map(amount)).toEqual(['$36M', '$769M', '$1.1B', '$672']);
});

test('the picture', async () => {
  const picks = { scenario: defaultScenario, changes: { basis: 'rent' } };
  const rented = ensembleOf(picks).interval('finalRun');
  const { body } = render(ThreeMethods, { props: { published, rented } });
  await expect(drawing(body)).toMatchFileSnapshot('__snapshots__/three-methods.svg.html');
});
