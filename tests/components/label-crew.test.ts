import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LabelCrew from '#components/widgets/label-crew/LabelCrew.svelte';
import {
  pricePerThousand,
  simulated,
  start,
  tableOf,
  title,
  words,
} from '#components/widgets/label-crew/series.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const first = simulated(start);

test('the same crews find the same, others something else', () => {
  expect(simulated(start)).toEqual(first);
  expect(simulated({ ...start, seed: 2 })).not.toEqual(first);
});

test('a thousand pictures of 5 seconds at $12.50 an hour, a quarter on top for review: $21.70', () => {
  const values = valuesOf({ scenario: defaultScenario, changes: {} });
  // 1,000 × 5 ÷ 3,600 = 1.389 hours × 1.25 × 12.5
  expect(pricePerThousand((id) => values.get(id)!)).toBeCloseTo(21.701, 3);
});

test('without a bias, more answers bring more right, and the words say so', () => {
  first.forEach((step, i) =>
    expect(step.majority.middle).toBeGreaterThan((first[i - 1]?.majority.middle ?? 0) - 0.005),
  );
  expect(title(first)).toMatch(
    /^Nine answers instead of one bring 9\d\u00a0% right instead of 8\d?/,
  );
  expect(words(first, start, 100)).toMatch(/Mistakes of single people cancel/);
});

test('with a bias of six in ten, more votes find fewer vans, and learning does not help', () => {
  const setting = { error: 0.2, bias: 0.6, seed: 1 };
  const found = simulated(setting);
  const [one, nine] = [found[0]!, found.at(-1)!];
  expect(nine.biased.majority.middle).toBeLessThan(one.biased.majority.middle);
  expect(nine.biased.dawidSkene.middle).toBeLessThan(nine.biased.majority.middle + 0.03);
  expect(words(found, setting, 100)).toMatch(/the surer they are of the same mistake/);
  expect(words(found, setting, 100)).toMatch(/^Of the vans alone, one answer finds 4\d/);
});

test('with a bias of three in ten a vote finds more, up to the vans that anybody can see', () => {
  const setting = { error: 0.2, bias: 0.3, seed: 1 };
  const found = simulated(setting);
  const nine = found.at(-1)!.biased.majority.middle;
  expect(nine).toBeGreaterThan(found[0]!.biased.majority.middle);
  expect(nine).toBeLessThan(0.75);
  expect(words(found, setting, 100)).toMatch(/a vote mends what is careless, and nothing else/);
});

test('no NaN at the ends of the sliders', () => {
  for (const error of [0, 0.45])
    for (const bias of [0, 1]) {
      const setting = { error, bias, seed: 1 };
      const found = simulated(setting);
      const said = JSON.stringify([title(found), words(found, setting, 0), tableOf(found, 0)]);
      expect(said).not.toMatch(/NaN|null|undefined|Infinity/);
    }
});

test('its picture', async () => {
  const cited = { by: 'A. P. Dawid, A. M. Skene', year: 1979, url: 'https://example.org/' };
  const { body } = render(LabelCrew, { props: { first, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/label-crew.svg.html');
});
