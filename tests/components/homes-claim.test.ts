import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import HomesClaim from '#components/widgets/homes-claim/HomesClaim.svelte';
import { runs } from '#components/widgets/homes-claim/runs.ts';
import {
  buildingWords,
  ends,
  homesText,
  homeWords,
  KEYS,
  noteOf,
  rowsOf,
  tableOf,
  title,
  verdictOf,
  words,
  working,
} from '#components/widgets/homes-claim/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { homes } from '#lib/evidence/homes.ts';
import { model } from '#lib/model/model.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { picture } from './picture.ts';

const homeOf = (kwh: number) => ({ kwh, of: homes.find((each) => each.kwhPerYear === kwh) });
const usa = homeOf(10_715);
const own = { mwh: 5357.5, homes: 500, low: 200, high: 1200 };
const rows = rowsOf(runs, own, usa);
const of = (id: string) => rows.find((row) => row.id === id)!;

function everything(picks: Picks) {
  const value = (id: string) => valuesOf(picks).get(id)!;
  const mine = { mwh: value('energy'), homes: value('homes'), low: 0, high: value('homes') };
  const home = homeOf(value('homeUse'));
  const found = rowsOf(runs, mine, home);
  return JSON.stringify([
    title(found, home),
    words(found, home),
    buildingWords(found),
    working(mine, home),
    tableOf(found),
    ends(found),
    found.map((row) => [homesText(row.homes), noteOf(row)]),
  ]);
}

test('433,196 kWh ÷ 10,715 are BLOOM’s 40 homes; GPT-3 has 120, the LLaMA project 246', () => {
  expect(of('bloom-176b').homes).toBeCloseTo(40.43, 2);
  for (const [id, fact] of [
    ['gpt-3', 'gpt-3-homes'],
    ['bloom-176b', 'bloom-homes'],
    ['llama-65b', 'llama-project-homes'],
    ['llama-3.1-405b', 'llama-3.1-homes'],
  ] as const)
    expect(of(id).homes / factById(fact)!.value).toBeCloseTo(1, 2);
});

test('what no source sums up: PaLM 8,404,992 h × 378.5 W × 1.08, GPT-2’s grade 13.2 h × 700 W', () => {
  expect(of('palm').mwh).toBeCloseTo(3435.8, 1);
  expect(of('nanochat-speedrun').mwh).toBeCloseTo(0.00924, 6);
  expect(of('llama-3.1-405b').mwh).toBeCloseTo(23_746.8, 1);
});

test('the tenth for the building is said: 23,746.8 ÷ 1.1 ÷ 10.715 = 2,015 homes', () => {
  expect(homesText(of('llama-3.1-405b').homes, 4)).toBe('2,216 homes');
  expect(noteOf(of('llama-3.1-405b'))).toBe('2024, final run, rated × 1.1');
  expect(noteOf(of('bloom-176b'))).toBe('2022, final run, rated power');
  expect(buildingWords(rows)).toBe(
    'LLaMA and Llama 3.1 405B have a tenth more for the building, the other hollow ones nothing: Llama 3.1 405B’s chips alone come to 2,015 homes.',
  );
});

test('in American homes the claim holds for three of eleven: six fewer, two thousands', () => {
  expect(runs).toHaveLength(11);
  expect(title(rows, usa)).toBe(
    '“As much as hundreds of homes in a year” holds for three of eleven published runs, counted in homes of the United States in 2020; yours would supply 500 homes',
  );
  expect(words(rows, usa)).toMatch(
    /^Six took less than that, two more\. Among the nine final runs it holds for two;/,
  );
});

test('in Nigerian homes of 570 kWh T5 supplies 150 and BLOOM 760: the claim holds for others', () => {
  const home = homeOf(570);
  const found = rowsOf(runs, own, home);
  expect(found.filter(({ homes: n }) => verdictOf(n) === 'hundreds').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['t5-11b', 'meena', 'bloom-176b', 'glam']),
  );
  expect(words(found, home)).toContain('of 2010, the only year');
});

test('verdicts at their edges, and homes in words', () => {
  expect([99.9, 100, 999, 1000, 1e6].map(verdictOf)).toEqual([
    'fewer',
    'hundreds',
    'hundreds',
    'thousands',
    'millions',
  ]);
  expect(homesText(1)).toBe('1 home');
  expect(homesText(120.1)).toBe('120 homes');
  expect(homesText(0.5)).toBe('a home for 180 days');
  expect(homesText(1 / 365.25)).toBe('a home for 1 day');
  expect(homesText(0.000862)).toBe('a home for 7.6 hours');
  expect(homesText(1e-5)).toBe('a home for 5.3 min');
  expect(homesText(1e-9)).toBe('a home for seconds');
});

test('homes by country and year, or as typed', () => {
  expect(homeWords(homeOf(3512))).toBe('homes of Germany in 2010');
  expect(homeWords(homeOf(3500))).toBe('homes of the world in 2010');
  expect(homeWords(homeOf(5000))).toBe('homes of 5,000 kWh a year');
  // A country is found again by its number, so no two may have the same.
  expect(new Set(homes.map(({ kwhPerYear }) => kwhPerYear)).size).toBe(homes.length);
});

test('half the use, twice the homes; the order of the runs stays', () => {
  const double = rowsOf(runs, { ...own, homes: 1000 }, { kwh: 10_715 / 2 });
  double.forEach((row, i) => {
    expect(row.homes).toBeCloseTo(rows[i]!.homes * 2, 6);
    expect(row.id).toBe(rows[i]!.id);
  });
});

test('all stand on the axis, with their ranges', () => {
  for (const mine of [own, { mwh: 1e-6, homes: 1e-7, low: 1e-8, high: 1e9 }]) {
    const found = rowsOf(runs, mine, usa);
    const [low, high] = ends(found);
    for (const row of found) expect(row.low >= low && row.high <= high, row.id).toBe(true);
  }
});

test('no NaN at any bound or in any scenario', () => {
  for (const { id } of scenarios)
    expect(
      everything({ scenario: scenarios.find((one) => one.id === id)!, changes: {} }),
      id,
    ).not.toMatch(/NaN|undefined|Infinity|null/);
  for (const key of KEYS) {
    const quantity = model.quantities.get(key)!;
    if (quantity.kind !== 'assumption') continue;
    for (const bound of quantity.bounds)
      expect(
        everything({ scenario: defaultScenario, changes: { [key]: bound } }),
        `${key} ${bound}`,
      ).not.toMatch(/NaN|undefined|Infinity|null/);
  }
});

test('its picture', async () => {
  const cited = [{ by: 'Somebody', year: 2024, url: 'https://example.org/' }];
  const { body } = render(HomesClaim, { props: { runs, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/homes-claim.svg.html');
});
