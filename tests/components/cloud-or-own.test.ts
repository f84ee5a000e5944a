import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CloudOrOwn from '#components/widgets/cloud-or-own/CloudOrOwn.svelte';
import {
  bandOf,
  crossing,
  hourOf,
  KEYS,
  LEAST,
  LOST,
  picksFor,
  pointsOf,
  pricesOf,
  ranked,
  usdEnds,
  usualRent,
  wayOnBill,
  ways,
} from '#components/widgets/cloud-or-own/series.ts';
import {
  leftOut,
  tableOf,
  titleOf,
  wordsOf,
  workingOf,
} from '#components/widgets/cloud-or-own/words.ts';
import { accelerators } from '#lib/evidence/accelerators.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import type { Choice } from '#lib/engine/quantity.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const hallRent = factById('hall-rent')!.value;
function of(
  changes: Picks['changes'] = {},
  { scenario = defaultScenario, onDemand = 4.1, hall = 0, lost = LOST } = {},
) {
  const values = valuesOf({ scenario, changes });
  const value = (id: string) => values.get(id)!;
  return { value, prices: pricesOf(value, { onDemand, lost, hallRent: hall }) };
}

test('an A100: 0.643 ÷ (4.10 − 0.0566) = 15.9 % of the time', () => {
  const { prices, value } = of();
  expect(value('ownHourly')).toBeCloseTo(0.6431, 4);
  expect(crossing(prices.own, prices.demand)).toBeCloseTo(0.15905, 4);
  expect(titleOf(prices, false)).toBe(
    'At work more than 16\u00a0% of the time, an owned chip without its hall is cheaper than one rented on demand',
  );
  // 0.643 ÷ 0.8 + 0.0566 = 0.8605; 4.10 × 0.44 ÷ 0.8 = 2.255; 4.10 × 0.3 ÷ 0.85 = 1.447.
  expect(hourOf(prices.own, 0.8)).toBeCloseTo(0.8605, 3);
  expect(hourOf(prices.three, 0.8)).toBeCloseTo(2.255, 3);
  expect(hourOf(prices.spot, 0.8)).toBeCloseTo(1.447, 3);
  expect(wordsOf(prices, { use: 0.8, housed: false })).toContain(
    'above 44\u00a0% for three years and above 65\u00a0% for one',
  );
});

test('a place in a hall: 0.812 kW × $184.06 × 12 ÷ 8,766 = $0.2046 an hour', () => {
  const [bare, housed] = [of().prices.own.paid, of({}, { hall: hallRent }).prices.own.paid];
  expect(housed - bare).toBeCloseTo((0.812 * 184.06 * 12) / 8766, 6);
  // (0.643 + 0.2046) ÷ 4.0434 = 21 %.
  const { prices, value } = of({}, { hall: hallRent });
  expect(titleOf(prices, true)).toBe(
    'At work more than 21\u00a0% of the time, an owned chip is cheaper than one rented on demand',
  );
  const said = workingOf(prices, value, { onDemand: 4.1, lost: LOST, hallRent });
  expect(said[0]).toContain('1.75 years old');
  expect(said[1]).toMatch(
    /0\.812 kW × \$184 × 12 months ÷ 8,766 hours = \$0\.20; with it \$0\.85$/,
  );
  expect(leftOut(true)).not.toContain('hall');
  expect(leftOut(false)).toContain('a hall, staff');
});

test('reserved against owned is the model’s own comparison of renting and owning', () => {
  const { prices, value } = of({ basis: 'rent', contract: 'three-years', chipRent: 4.1 });
  const use = value('utilisation');
  expect(hourOf(prices.three, use) / hourOf(prices.own, use)).toBeCloseTo(
    value('rentAgainstOwn'),
    9,
  );
});

test('what is put on the bill is what is read from it, at the rent that is drawn', () => {
  const usual = usualRent({
    scenario: defaultScenario,
    changes: { chipRent: 9, contract: 'spot' },
  });
  expect(usual).toEqual({ contract: 'stated', chipRent: 1.45 });
  const rents = { demand: 4.1, year: 4.1 * 0.65, three: 4.1 * 0.44, spot: 4.1 * 0.3 };
  for (const way of ways) {
    const picks = picksFor(way, 4.1, usual);
    const { value } = of(picks);
    const [basis, contract] = [String(picks['basis']), String(picks['contract'] ?? 'stated')];
    expect(wayOnBill({ basis, contract, rent: value('chipRent'), onDemand: 4.1 })).toBe(way);
    if (way !== 'own') expect(value('rentPaid')).toBeCloseTo(rents[way], 9);
  }
  expect(wayOnBill({ basis: 'rent', contract: 'stated', rent: 2, onDemand: 4.1 })).toBeUndefined();
});

test('every chip that can be chosen has a price on demand with its seller and date', () => {
  for (const id of Object.keys((model.quantities.get('chip') as Choice).options))
    expect(accelerators.find((chip) => chip.id === id)!.rent).toMatchObject({
      usdPerHour: expect.any(Number) as number,
      asOf: expect.stringMatching(/^20\d\d-\d\d$/) as string,
    });
});

test('on demand and spare are flat, the others fall with use; lines stay in the picture', () => {
  const { prices } = of();
  const [, top] = usdEnds(prices, []);
  for (const way of ways) {
    const points = pointsOf(prices[way], top);
    for (const [use, usd] of points) {
      expect(use).toBeGreaterThanOrEqual(LEAST);
      expect(usd).toBeLessThanOrEqual(top * (1 + 1e-9));
    }
    const flat = way === 'demand' || way === 'spot';
    expect(points[0]![1] > points.at(-1)![1]).toBe(!flat);
  }
  expect(bandOf([prices.own, prices.three], top).at(-1)![2]).toBeCloseTo(
    hourOf(prices.three, 1),
    9,
  );
});

test('the title is true at every bound and in every scenario, and nothing is not a number', () => {
  const cases = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const all = [
    ...cases.map((changes) => of(changes)),
    ...[0.001, 0.05, 1000].map((onDemand) => of({}, { onDemand, hall: hallRent })),
    ...scenarios.map((scenario) => of({}, { scenario, lost: 0.9 })),
  ];
  for (const { prices, value } of all) {
    const meet = crossing(prices.own, prices.demand);
    if (titleOf(prices, true).startsWith('Even'))
      expect(hourOf(prices.own, 1)).toBeGreaterThanOrEqual(prices.demand.worked);
    else
      expect(hourOf(prices.own, Math.min(1, meet! * 1.01))).toBeLessThanOrEqual(
        prices.demand.worked * 1.01,
      );
    const use = value('utilisation');
    const said = [
      titleOf(prices, true),
      wordsOf(prices, { use, housed: true }),
      ...workingOf(prices, value, { lost: LOST, onDemand: prices.demand.worked, hallRent }),
      JSON.stringify(tableOf(prices)),
      JSON.stringify(ways.map((way) => pointsOf(prices[way], usdEnds(prices, [])[1]))),
    ].join(' ');
    expect(said).not.toMatch(/NaN|Infinity|undefined|null/);
    const order = ranked(prices, use).map(({ usd }) => usd);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

test('its picture', async () => {
  const cited = ['1', '2', '3'].map((n) => ({
    by: n,
    year: 2024,
    url: `https://example.org/${n}`,
  }));
  const { body } = render(CloudOrOwn, { props: { hallRent, cited } });
  expect(body).toContain('AWS p4d, June 2021');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/cloud-or-own.svg.html');
});
