import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ClusterGuess from '#components/widgets/cluster-guess/ClusterGuess.svelte';
import {
  clusterOf,
  clusterTable,
  KEYS,
  meaning,
  title,
  verdict,
  working,
} from '#components/widgets/cluster-guess/series.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import { beliefOf, type Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const building = { usdPerWatt: 11.7, low: 9.3, high: 15 };
function of(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  return clusterOf({
    value: (id) => values.get(id)!,
    belief: (id) => beliefOf(picks, model.quantities.get(id) as Assumption),
    building,
  });
}

test('0.81 ÷ 1.66 = 48.8 %; 11.7 × 400 × 2.03 = $9,500; 15,000 ÷ (30,741 + 9,500) = 37.3 %', () => {
  const cluster = of();
  expect(cluster.share).toBeCloseTo(0.488, 3);
  expect(cluster.hardware).toBeCloseTo(30_740.74, 2);
  expect(cluster.parts[3]!.usd).toBeCloseTo(9500.4, 1);
  expect(cluster.withBuilding).toBeCloseTo(0.3728, 4);
  expect(title(cluster, true)).toBe(
    'Of a hundred dollars of cluster, 49 go to the chips; with the building, 37',
  );
  expect(title(cluster, false)).not.toMatch(/49|37/);
  expect(meaning(cluster)).toContain('the chips take $36 to $72');
  expect(working(cluster, building)[0]).toBe(
    '(1 − 19 %) ÷ 1.66 = 48.8 %'.replaceAll(' %', '\u00a0%'),
  );
});

test('the price of a building is that of the record', () => {
  const fact = factById('building-per-megawatt')!;
  expect([fact.value, fact.low, fact.high]).toEqual([11.7e6, 9.3e6, 15e6]);
});

test.each([
  [80, 'You bet on $80 of a hundred. By your numbers it is $49: 31 less than you bet.'],
  [10, 'You bet on $10 of a hundred. By your numbers it is $49: 39 more than you bet.'],
  [49, 'You bet on $49 of a hundred. By your numbers it is $49: just as you bet.'],
  ['skip', 'By your numbers $49 of every hundred go to the chips.'],
] as const)('the verdict on a bet of %s', (bet, said) =>
  expect(verdict(bet, of())).toBe(`${said} Count the building too, and $37 of a hundred are left.`),
);

test('parts make the whole, and nothing is not a number, in every scenario and at every bound', () => {
  const cases = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const clusters = [...cases.map((changes) => of(changes)), ...scenarios.map((s) => of({}, s))];
  for (const cluster of clusters) {
    const sum = cluster.parts.reduce((total, { usd }) => total + usd, 0);
    expect(sum / cluster.whole).toBeCloseTo(1, 9);
    expect(cluster.share).toBeLessThanOrEqual(1);
    expect(cluster.withBuilding).toBeLessThanOrEqual(cluster.share);
    expect(`${title(cluster, true)} ${verdict(50, cluster)} ${meaning(cluster)}`).not.toMatch(
      /NaN|Infinity|undefined/,
    );
    expect(clusterTable(cluster).rows.flat().join()).not.toMatch(/NaN|Infinity/);
  }
});

test('its picture, and the answer in a fold that needs no script', async () => {
  const cited = [
    { by: 'A, B', year: 2024, url: 'https://example.org/1' },
    { by: 'C', year: 2025, url: 'https://example.org/2' },
  ];
  const { body } = render(ClusterGuess, { props: { building, cited } });
  expect(body).toMatch(/<details[^>]*>\s*<summary/);
  expect(body).toContain('By your numbers $49 of every hundred go to the chips.');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/cluster-guess.svg.html');
});
