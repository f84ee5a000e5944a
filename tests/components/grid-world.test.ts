import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { toCsv } from '#components/figure/table.ts';
import GridWorld from '#components/widgets/grid-world/GridWorld.svelte';
import { land, MAP_HEIGHT, MAP_WIDTH } from '#components/widgets/grid-world/places.ts';
import {
  CENTS,
  chosenWords,
  GRAMS,
  KEYS,
  priceTitle,
  priceWords,
  title,
  tonnesOf,
  weight,
  working,
  type Country,
  type World,
} from '#components/widgets/grid-world/series.ts';
import { countries, drawn, named, table, world } from '#components/widgets/grid-world/world.ts';
import { factById } from '#lib/evidence/facts.ts';
import { grids } from '#lib/evidence/grids.ts';
import { model } from '#lib/model/model.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const own = { mwh: 1000, grams: 369 };
const all = (mine: typeof own, chosen: Country) =>
  [
    title(world, mine),
    chosenWords(chosen, world, mine),
    working({ mwh: mine.mwh, grams: chosen.grams }),
    working(mine),
  ].join('\n');

test('1,000 MWh at 56 grams in France are 56 tonnes, 15 % of 369 on the American average', () => {
  expect(tonnesOf(1000, 56)).toBe(56);
  const said = chosenWords(named('FRA'), world, own);
  expect(said).toContain('would emit 56 tonnes there, 15\u00a0% of what it emits on your grid');
  expect(said).toContain('20.9 cents for industry in 2024, 13.6 cents for a warehouse in 2019');
  expect(working({ mwh: 1000, grams: 56 })).toBe(
    '1,000 megawatt-hours × 56 grams ÷ 1,000 = 56 tonnes',
  );
});

test('BLOOM’s pair is near what the figure works out: 433 MWh at 56 and at 369 grams with a tenth', () => {
  const mwh = factById('bloom-energy')!.value;
  const fact = (id: string) => factById(id)!.value;
  expect(tonnesOf(mwh, 56) / fact('bloom-carbon')).toBeCloseTo(1, 1);
  expect(tonnesOf(mwh * 1.1, 369) / fact('bloom-carbon-american')).toBeCloseTo(1, 1);
});

test('all 212 grids are there once, in order, with a place on the map', () => {
  expect(countries).toHaveLength(grids.length - 1);
  expect(new Set(countries.map(({ iso }) => iso)).size).toBe(212);
  countries.forEach(({ grams, rank, at: [x, y], iso }, i) => {
    expect(rank).toBe(i + 1);
    expect(grams).toBeGreaterThanOrEqual(countries[i - 1]?.grams ?? 0);
    expect(x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT, iso).toBe(true);
    expect(grams).toBeLessThanOrEqual(GRAMS[1]);
  });
});

test('places are where they are: Iceland north-west of France, Brazil west of South Africa, New Zealand last', () => {
  const at = (iso: string) => named(iso).at;
  expect(at('ISL')[0] < at('FRA')[0] && at('ISL')[1] < at('FRA')[1]).toBe(true);
  expect(at('BRA')[0]).toBeLessThan(at('ZAF')[0]);
  expect(at('NZL')[1]).toBeGreaterThan(at('AUS')[1]);
  expect(land).toMatch(/^M[\d -]+l[\d -]+z/);
});

test('dots, steps and prices hold each country once, and end where they should', () => {
  expect(drawn.dots.join('').match(/m/g)).toHaveLength(212);
  expect(drawn.steps.join('').match(/h1/g)).toHaveLength(212);
  expect(drawn.clouds.warehouse.match(/m/g)).toHaveLength(181);
  expect(drawn.clouds.industry.match(/m/g)).toHaveLength(25);
  expect(drawn.limits).toEqual([21, 70, 108, 195]);
  const prices = countries.flatMap(({ cents }) => Object.values(cents));
  expect(prices.every((cents) => cents >= CENTS[0] && cents <= CENTS[1])).toBe(true);
  // The steps of one shade, added up, end at the grams of its last country.
  const down = (path: string) =>
    [...path.matchAll(/v(-?\d+)/g)].reduce((sum, [, v]) => sum - Number(v), 0);
  expect(down(drawn.steps.at(-1)!)).toBe(1306);
});

test('the price says nothing of carbon: 0.1 over 181 countries, 0.2 over 25, both within chance', () => {
  const { warehouse, industry } = world.compared;
  expect(warehouse.rank).toBeCloseTo(0.102, 3);
  expect(warehouse.chance).toBeCloseTo(1.96 / Math.sqrt(180), 12);
  expect(industry.rank).toBeCloseTo(0.199, 3);
  expect(priceWords(world, 'warehouse')).toMatch(
    /^The price does not tell .* is 0\.1 over 181 countries, .* 31 countries have no such price/,
  );
  expect(priceWords(world, 'industry')).toContain('187 countries have no such price');
  expect(priceTitle(world, 'industry')).toBe(
    'The price of electricity does not tell how clean it is',
  );
});

test('other data would say other things', () => {
  const other = (rank: number): World => ({
    ...world,
    compared: { ...world.compared, warehouse: { ...world.compared.warehouse, rank } },
  });
  expect(priceWords(other(-0.5), 'warehouse')).toMatch(
    /^Cheaper tends to be dirtier, as a rule with many exceptions: .* is −0\.5 /,
  );
  expect(priceWords(other(0.3), 'warehouse')).toMatch(/^Dearer .* if not by much/);
  expect(priceWords(other(0.9), 'warehouse')).toMatch(/nearly everywhere/);
  expect(priceTitle(other(0.5), 'warehouse')).toMatch(/^What electricity costs/);
});

test('a grid of 0 grams is what the data say, and not what is', () => {
  expect(chosenWords(named('CAF'), world, own)).toMatch(
    /^0 g .* So the data have it, .* the next has 20 g\. By these figures your final run would emit next to nothing there, against 369 tonnes on your grid\./,
  );
});

test('weights in a unit that can be said', () => {
  expect(weight(0)).toBe('nothing');
  expect(weight(1)).toBe('1 tonne');
  expect(weight(13_072)).toBe('13,100 tonnes');
  expect(weight(13_072, 2)).toBe('13,000 tonnes');
  expect(weight(0.0123)).toBe('12.3 kilograms');
  expect(weight(0.001)).toBe('1 kilogram');
  expect(weight(2e-6)).toBe('2 grams');
});

test('the title follows the numbers; a grid without carbon, and one of a whole tonne', () => {
  expect(title(world, own)).toBe(
    'Your final run emits 369 tonnes of carbon on your grid; on nine in ten of the world’s it would be between 41 and 710 tonnes',
  );
  expect(title(world, { mwh: 1000, grams: 0 })).toMatch(
    /^Counted at 0 grams, your final run emits no carbon on/,
  );
  expect(title(world, { mwh: 5, grams: 0 })).toMatch(/between 210 kilograms and 3.6 tonnes$/);
});

test('no NaN at any bound, for any country', () => {
  for (const key of KEYS) {
    const quantity = model.quantities.get(key)!;
    if (quantity.kind !== 'assumption') continue;
    for (const bound of quantity.bounds) {
      const values = valuesOf({ scenario: defaultScenario, changes: { [key]: bound } });
      const mine = { mwh: values.get('energy')!, grams: values.get('gridIntensity')! * 1000 };
      expect(all(mine, named('FRA')), `${key} ${bound}`).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  }
  for (const country of countries)
    expect(all(own, country), country.iso).not.toMatch(/NaN|undefined|Infinity|null/);
});

test('the table names every column and row', () => {
  expect(table.rows).toHaveLength(212);
  expect(table.columns.every(Boolean) && table.rows.every(([name]) => name)).toBe(true);
  expect(toCsv(table)).toContain('France,56,2023,3.67,20.9,13.6');
});

test('its pictures: the page holds the world for readers without a script', async () => {
  const cited = [{ by: 'Somebody', year: 2024, url: 'https://example.org/' }];
  const { body } = render(GridWorld, {
    props: {
      drawn: { ...drawn, land },
      world,
      first: named('FRA'),
      names: ['USA', 'IND'].map(named),
      bloom: { france: 24.7, america: 183 },
      cited,
    },
  });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  expect(body.match(/<noscript>[\s\S]*<\/noscript>/)![0].match(/<tr>/g)).toHaveLength(213);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/grid-world.svg.html');
});
