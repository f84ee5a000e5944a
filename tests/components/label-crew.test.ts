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

test('a thousand examples of 15 minutes at $12.50, a quarter on top for review: $3,906', () => {
  const values = valuesOf({ scenario: defaultScenario, changes: {} });
  // 1,000 × 900 ÷ 3,600 = 250 hours × 1.25 × 12.5
  expect(pricePerThousand((id) => values.get(id)!)).toBeCloseTo(3906.25, 2);
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

test('with a bias of six in ten, more votes find fewer vans, and learning finds more', () => {
  const setting = { error: 0.2, bias: 0.6, seed: 1 };
  const found = simulated(setting);
  const [one, nine] = [found[0]!, found.at(-1)!];
  expect(nine.biased.majority.middle).toBeLessThan(one.biased.majority.middle);
  expect(nine.biased.dawidSkene.middle).toBeGreaterThan(nine.biased.majority.middle + 0.05);
  expect(words(found, setting, 100)).toMatch(/the surer they are of the same mistake/);
  expect(words(found, setting, 100)).toMatch(/cannot do it with three/);
});

test('when nobody ever says van, nothing helps, and the words say so', () => {
  const setting = { error: 0, bias: 1, seed: 1 };
  expect(words(simulated(setting), setting, 100)).toMatch(/does not help here either/);
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
