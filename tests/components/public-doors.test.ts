import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import PublicDoors from '#components/widgets/public-doors/PublicDoors.svelte';
import { cited, given } from '#components/widgets/public-doors/doors.ts';
import {
  axisEnds,
  found,
  inH100,
  KEYS,
  reaches,
  shareShort,
  shareText,
  type Wanted,
} from '#components/widgets/public-doors/series.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

function of(picks: Picks, whole = false) {
  const value = (id: string) => valuesOf(picks).get(id)!;
  const [chipHours, peak] = [value(whole ? 'projectChipHours' : 'chipHours'), value('peak')];
  const wanted: Wanted = {
    name: picks.scenario.short,
    whole,
    hours: inH100(chipHours, peak),
    tokens: value('tokens') / value('epochs'),
  };
  return { wanted, said: found(given, wanted, { chipHours, peak }) };
}
const preset = (id: string, whole = false) =>
  of({ scenario: scenarioById(id), changes: {} }, whole);
const door = (id: string) => given.doors.find((one) => one.id === id)!;

test('hours by peak speed: 25,000 A100-hours are 7,887 of an H100, 1,560 P100-hours 29.5', () => {
  expect(door('jean-zay-hours').hours).toBeCloseTo((25_000 * 312) / 989, 6);
  expect(door('kaggle-hours').hours).toBeCloseTo((30 * 52 * 18.7) / 989, 6);
  expect(door('airr-open-hours').hours).toBe(1.4e6);
  expect(door('eurohpc-challenge-hours').hours).toBeCloseTo((2e6 * 312) / 989, 6);
});

test('BLOOM: what was given to it is enough, and three doors are wider', () => {
  const { wanted, said } = preset('bloom-176b');
  expect(wanted.hours).toBeCloseTo((1_082_990 * 312) / 989, 3);
  expect(said.title).toBe(
    'BLOOM, open lab, 2022: four of these ten public doors, some now shut, give the chip-hours of its final run',
  );
  expect(shareText(door('bloom-hours'), wanted)).toBe('enough');
  expect(preset('bloom-176b', true).said.title).toMatch(/: two of these .* its whole project$/);
});

test('all doors for a university that tunes, none for the frontier', () => {
  expect(preset('university-lora').said.title).toMatch(
    /: each of these ten public doors, some now shut, gives/,
  );
  expect(preset('frontier').said.title).toMatch(
    /: none of these ten public doors, some now shut, gives .*; the widest of one project gives 0\.\d+\u00a0% of it$/,
  );
});

test('every door is open or shut, and the sum of a programme is not the widest', () => {
  const shut = given.doors.filter(({ state }) => state === 'shut').map(({ id }) => id);
  expect(shut.toSorted()).toEqual(['airr-open-hours', 'bloom-hours', 'eurohpc-challenge-hours']);
  for (const one of given.doors) expect(one.note).toContain(`· ${one.state}`);
  const single = Math.max(...given.doors.filter((one) => !one.programme).map(({ hours }) => hours));
  const { wanted, said } = preset('frontier');
  expect(said.title).toContain(`gives ${shareText({ hours: single }, wanted)}`);
});

test('a preset in the figure has the hours of its bill', () => {
  for (const { id, chipHours, peak } of given.presets) {
    const { wanted } = preset(id);
    expect(inH100(chipHours, peak) / wanted.hours).toBeCloseTo(1, 4);
  }
});

test('15 trillion tokens of FineWeb are 41 times what BLOOM reads', () => {
  expect(preset('bloom-176b').said.words).toMatch(
    /15 trillion tokens are 41 times what this model/,
  );
  const pictures = { ...preset('bloom-176b').wanted, tokens: undefined };
  expect(found(given, pictures, { chipHours: 1, peak: 1 }).words).toMatch(/learns from pictures/);
});

test('the smallest first; at least five doors, each with its source, for whom, and what it needs', () => {
  const hours = given.doors.map((one) => one.hours);
  expect(hours).toEqual(hours.toSorted((a, b) => a - b));
  expect(given.doors.length).toBeGreaterThanOrEqual(5);
  for (const one of given.doors) {
    expect(new URL(one.source!.url).protocol).toBe('https:');
    expect(one.says!.join(' ')).not.toMatch(/undefined|\.\.|NaN/);
  }
});

test('what reaches more hours reaches fewer, and shares are said at any size', () => {
  for (const hours of [1e-9, 0.5, 1, 340e3, 1e9, 1e15]) {
    const wanted: Wanted = { name: 'x', whole: false, hours, tokens: hours };
    const less = { ...wanted, hours: hours / 2 };
    for (const one of given.doors) {
      if (reaches(one, wanted)) expect(reaches(one, less)).toBe(true);
      const texts = `${shareText(one, wanted)} ${shareShort(one, wanted)}`;
      expect(texts).not.toMatch(/NaN|Infinity|undefined/);
      expect(/enough/.test(texts)).toBe(reaches(one, wanted));
    }
    const [low, high] = axisEnds(wanted);
    if (hours >= 1e-6) expect(low).toBeLessThanOrEqual(hours);
    expect(high).toBeGreaterThanOrEqual(Math.max(hours, 31e6));
  }
});

test('no NaN at any bound or in any scenario', () => {
  const everything = (picks: Picks) =>
    JSON.stringify([of(picks), of(picks, true)].map(({ said }) => said));
  for (const scenario of scenarios)
    expect(everything({ scenario, changes: {} })).not.toMatch(/NaN|undefined|Infinity|null/);
  const scenario = scenarioById('gpt-4-class');
  for (const key of KEYS) {
    const quantity = model.quantities.get(key)!;
    if (quantity.kind !== 'assumption') continue;
    for (const bound of quantity.bounds)
      expect(everything({ scenario, changes: { [key]: bound } }), `${key} ${bound}`).not.toMatch(
        /NaN|undefined|Infinity|null/,
      );
  }
});

test('its picture', async () => {
  const { body } = render(PublicDoors, { props: { given, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/public-doors.svg.html');
});
