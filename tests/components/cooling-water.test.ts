import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CoolingWater from '#components/widgets/cooling-water/CoolingWater.svelte';
import {
  byAir,
  endsOf,
  overheadInWords,
  ownOf,
  people,
  rowsOf,
  rowText,
  stepOf,
  tableOf,
  titleOf,
  tradeInWords,
  workingOf,
  type Claims,
} from '#components/widgets/cooling-water/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const fact = (id: string) => factById(id)!.value;
const claims: Claims = {
  average: { pue: fact('pue-average'), year: 2023 },
  clouds: ['Meta', 'Google', 'Amazon', 'Microsoft'].map((name) => ({
    name,
    pue: fact(`pue-${name.toLowerCase()}`),
    year: factById(`pue-${name.toLowerCase()}`)!.year,
  })),
  published: [
    {
      ...{ id: 'gpt-3', name: 'GPT-3, as reported', note: 'an estimate of others, 2023' },
      ...{ site: fact('gpt-3-water'), all: fact('gpt-3-water-all'), estimate: true },
    },
    {
      ...{ id: 'olmo-3', name: 'Olmo 3, whole project', note: 'by its makers, 2026' },
      ...{ site: 0, all: fact('olmo-3-water') },
    },
  ],
  saves: fact('water-cooling-saves'),
  microsoft: { litres: fact('microsoft-water'), year: 2024 },
  personYear: fact('water-at-home') * 365.25,
};
const own = (changes: Picks['changes'] = {}, scenario = defaultScenario) => {
  const values = valuesOf({ scenario, changes });
  return ownOf((id) => values.get(id)!);
};

test('35,425 MWh ÷ 1.12 × 0.36 L = 11.4 million litres at the building, × 3.13 L = 111 million at stations', () => {
  const of = own();
  expect(of.site).toBeCloseTo((of.energy * 1000 * 0.36) / 1.12, 3);
  expect(of.all - of.site).toBeCloseTo(of.energy * 1000 * 3.13, 3);
  // 122.3 million ÷ (310 × 365.25) = 1,080 people.
  expect(titleOf(of, claims)).toBe(
    'Your run evaporates 11.4 million litres at the building and 111 million at power stations: what 1,100 Americans use at home in a year',
  );
  expect(workingOf(of)[0]).toContain('MWh ÷ 1.12 × 0.36 L/kWh = 11.4 million litres');
});

test('a hundredth of PUE: 35,425 ÷ 1.12 × 0.01 = 316 MWh, at 8.3 cents $26,300', () => {
  const step = stepOf(own());
  expect(step.mwh).toBeCloseTo(316.3, 1);
  expect(step.usd).toBeCloseTo(316.3e3 * 0.083, -2);
  // The model says the same when the hundredth is there.
  expect(own({ pue: 1.13 }).energy - own().energy).toBeCloseTo(step.mwh, 6);
  expect(overheadInWords(own(), claims)).toContain('316 megawatt-hours, or $26,300 at the meter');
});

test('cooled with air, a ninth more electricity: 35,425 ÷ 0.9 = 39,361 MWh, and 123 million litres far away', () => {
  const air = byAir(own(), claims);
  expect(air.moreMwh).toBeCloseTo(own().energy / 9, 6);
  expect(air.all).toBeCloseTo((own().energy / 0.9) * 1000 * 3.13, 0);
  expect(tradeInWords(own(), claims)).toContain('as much water in all, elsewhere');
  expect(tradeInWords(own({ waterGrid: 0.5 }), claims)).toContain('less water in all');
  expect(tradeInWords(own({ waterOnSite: 0.1 }), claims)).toContain('more water in all, elsewhere');
});

test('without water at the building there is nothing to compare with air', () => {
  const dry = own({ waterOnSite: 0 });
  expect(rowsOf(dry, claims).map(({ id }) => id)).toEqual(['yours', 'gpt-3', 'olmo-3']);
  expect(titleOf(dry, claims)).toMatch(/litres, all of it at power stations/);
  expect(titleOf(own({ waterGrid: 0 }), claims)).toMatch(/all of it at the building/);
  expect(titleOf(own({ waterGrid: 0, waterOnSite: 0 }), claims)).toBe(
    'With these numbers your run evaporates no water',
  );
  expect(rowText({ site: 0, all: 0 })).toBe('none');
});

test('people: years of many, days of one, less than a day', () => {
  const { personYear } = claims;
  expect(people(personYear * 10, claims)).toBe('what 10 Americans use at home in a year');
  expect(people(personYear / 10, claims)).toBe('what an American uses at home in 37 days');
  expect(people(310, claims)).toBe('what an American uses at home in a day');
  expect(people(10, claims)).toMatch(/^less than/);
});

test('GPT-3: 700,000 litres at the building, 4.7 million at power stations, both an estimate', () => {
  const [gpt3] = claims.published;
  expect(rowText(gpt3!)).toBe('700K L at the building, 4.7M L at power stations');
  expect(factById('gpt-3-water-all')!.grade).toBe('estimate');
});

test('no NaN and no mark outside the axis at any bound, in any scenario', () => {
  const ids = ['pue', 'waterOnSite', 'waterGrid', 'electricityPrice', 'chips', 'tokens'];
  const bounds = ids.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const cases: [Picks['changes'], typeof defaultScenario][] = [
    ...bounds.map((change): [Picks['changes'], typeof defaultScenario] => [
      change,
      defaultScenario,
    ]),
    ...scenarios.map((scenario): [Picks['changes'], typeof scenario] => [{}, scenario]),
  ];
  for (const [changes, scenario] of cases) {
    const of = own(changes, scenario);
    const rows = rowsOf(of, claims);
    const [low, high] = endsOf(rows, claims.personYear);
    for (const { site, all } of rows)
      for (const amount of [site, all])
        if (amount > 0) expect(amount >= low * 0.999 && amount <= high * 1.001).toBe(true);
    const said = [titleOf(of, claims), overheadInWords(of, claims), tradeInWords(of, claims)];
    const rest = JSON.stringify([workingOf(of), tableOf(rows, of, claims)]);
    expect([...said, rest].join(' '), JSON.stringify(changes)).not.toMatch(
      /NaN|undefined|Infinity|null/,
    );
  }
});

test('the table has a name in every row and a value in every cell', () => {
  const { columns, rows } = tableOf(rowsOf(own(), claims), own(), claims);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const cell of row) expect(String(cell)).not.toBe('');
  }
});

test('the picture', async () => {
  const { body } = render(CoolingWater, { props: { claims, cited: [] } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/cooling-water.svg.html');
});
