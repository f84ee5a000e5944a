import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ChipHourSplit from '#components/widgets/chip-hour-split/ChipHourSplit.svelte';
import {
  evenInWords,
  HOUR_DRAWS,
  hourOf,
  ifCheaper,
  KEYS,
  peakInWords,
  priceEnds,
  spreadOf,
  tableOf,
  titleOf,
  workingOf,
} from '#components/widgets/chip-hour-split/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const prices = ['New Mexico', 'California', 'Hawaii'].map((name) => {
  const id = `${name.toLowerCase().replace(' ', '-')}-price`;
  const { value, year } = factById(id)!;
  return { id, name, who: `industry in ${name}`, usd: value, year };
});
const site = {
  ...{ name: 'Colossus', megawatts: factById('colossus-power')!.value, year: 2025 },
  homeUse: factById('home-use')!.value,
};

function of(changes: Picks['changes'] = {}, id = defaultScenario.id) {
  const picks = { scenario: scenarios.find((scenario) => scenario.id === id)!, changes };
  const values = valuesOf(picks);
  const value = (key: string) => values.get(key)!;
  return { value, hour: hourOf(value), range: spreadOf(ensembleOf(picks, HOUR_DRAWS)) };
}
const everything = ({ value, hour, range }: ReturnType<typeof of>) =>
  JSON.stringify([
    [titleOf(hour), evenInWords(hour, prices), ifCheaper(hour), peakInWords(value, site)],
    [workingOf(value), tableOf(hour, prices, range), range],
    priceEnds([hour.price, hour.even, ...prices.map(({ usd }) => usd)]),
  ]);

test('owned: $0.643 of hardware, $0.0566 of electricity; equal at 0.643 ÷ 0.682 kW = $0.943', () => {
  const { hour } = of();
  expect(hour.hardware).toBeCloseTo(0.64311, 5);
  expect(hour.power).toBeCloseTo(0.68208 * 0.083, 6);
  expect(hour.share).toBeCloseTo(0.0809, 4);
  expect(hour.even).toBeCloseTo(0.64311 / 0.68208, 4);
  expect(titleOf(hour)).toBe(
    'Electricity is 8.1\u00a0% of an hour of your own chip; to cost as much as the hardware it would have to be 11 times as dear',
  );
  expect(evenInWords(hour, prices)).toMatch(
    /at \$0\.94 a kilowatt-hour\. That is 2\.7 times the \$0\.35 that industry in Hawaii paid in 2023\.$/,
  );
  // 0.0566 ÷ (0.3216 + 0.0566) = 15 %; ÷ (0.0643 + 0.0566) = 47 %
  expect(ifCheaper(hour)).toMatch(/would be 15\s% of the hour; at a tenth, 47\s%\.$/);
});

test('rented: half of $1.45 is electricity at 0.725 ÷ 0.682 kW = $1.06', () => {
  const { hour } = of({ basis: 'rent' });
  expect(hour.hardware + hour.power).toBeCloseTo(1.45, 9);
  expect(hour.share).toBeCloseTo(0.039, 4);
  expect(hour.even).toBeCloseTo(0.725 / 0.68208, 6);
  expect(evenInWords(hour, prices)).toMatch(/if the rent stayed as it is/);
});

test.each(['own', 'rent'])('%s: at the price that is worked out, both cost the same', (basis) => {
  const { even } = of({ basis }).hour;
  const { hour } = of({ basis, electricityPrice: even });
  expect(hour.power).toBeCloseTo(hour.hardware, 9);
  expect(of({ basis, electricityPrice: even * 1.5 }).hour.share).toBeGreaterThan(0.5);
  expect(titleOf(of({ basis, electricityPrice: even * 1.5 }).hour)).toMatch(/: from \$.* on, it/);
});

test('free electricity and cheap chips are said', () => {
  expect(titleOf(of({ electricityPrice: 0 }).hour)).toMatch(/^Electricity is free in your numbers/);
  expect(ifCheaper(of({ electricityPrice: 0 }).hour)).toBe('');
  expect(evenInWords(of({ chipPrice: 4000 }).hour, prices)).toMatch(
    /between the \$0\.19 that industry in California paid in 2023 and the \$0\.35/,
  );
  expect(evenInWords(of({ chipPrice: 500 }).hour, prices)).toMatch(/less than the \$0\.058/);
});

test('25,000 chips × 400 W × 2.03 × 1.12 = 22.7 MW, 18,600 homes at 1.22 kW', () => {
  expect(peakInWords(of().value, site)).toMatch(/^25,000 chips, .* 22\.7 megawatts .* 19,000 Amer/);
  const one = of({ chips: 1, serverPower: 1, chipPower: 100, pue: 1 });
  expect(peakInWords(one.value, site)).toMatch(
    /^One chip, .* asks for 0\.1 kilowatts .*: 8\.2\s% of/,
  );
});

test('American homes stay American when the reader counts in homes of India', () => {
  expect(of({ homeUse: 900 }).value('homes')).toBeGreaterThan(of().value('homes'));
  expect(peakInWords(of({ homeUse: 900 }).value, site)).toBe(peakInWords(of().value, site));
});

test('the working holds all that $0.643 is made of: price, age, loss, server, network', () => {
  // 15,000 × 0.7244^1.75 = 8,532; × 0.3224 ÷ 8,766 = 0.3138; × 1.66 ÷ 0.81 = 0.6431
  expect(workingOf(of().value)[1]).toMatch(
    /^Hardware: A chip of \$15,000, 1\.75 years old, is worth \$15,000 × \(1 − 27\.6\s%\)\^1\.75 = \$8,530; × −ln\(1 − 27\.6\s%\) ÷ 8,766 hours × 1\.66 ÷ \(1 − 19\s%\) = \$0\.64/,
  );
  // 15,000 × 0.9 ÷ (5 × 8,766) × 1.66 ÷ 0.81 = 0.6312
  expect(workingOf(of({ amortisation: 'straight-line' }).value)[1]).toMatch(
    /\$15,000 × \(1 − 10\s%\) ÷ \(5 years × 8,766 hours\) × 1\.66 .* = \$0\.63/,
  );
  expect(workingOf(of({ basis: 'rent' }).value)[1]).toMatch(/rent \$1\.45 − electricity/);
});

test('the ranges hold what they are of', () => {
  const { hour, range } = of();
  for (const id of ['hardware', 'power', 'even'] as const) {
    expect(range![id].low).toBeLessThan(hour[id]);
    expect(range![id].high).toBeGreaterThan(hour[id]);
  }
});

test('no NaN at any bound or in any scenario', () => {
  for (const basis of ['own', 'rent']) {
    for (const { id } of scenarios)
      expect(everything(of({ basis }, id)), id).not.toMatch(/NaN|undefined|Infinity|null/);
    for (const key of KEYS) {
      const quantity = model.quantities.get(key)!;
      if (quantity.kind !== 'assumption') continue;
      for (const bound of quantity.bounds)
        expect(everything(of({ basis, [key]: bound })), `${key} ${bound}`).not.toMatch(
          /NaN|undefined|Infinity|null/,
        );
    }
  }
});

test('its picture', async () => {
  const cited = [
    { by: 'EIA', year: 2024, url: 'https://x.org/' },
    { by: 'K. Pilz', year: 2025, url: 'https://y.org/' },
  ];
  const { body } = render(ChipHourSplit, { props: { prices, site, cited, start: of().range! } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/chip-hour-split.svg.html');
});
