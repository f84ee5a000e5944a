import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import WhoTrains from '#components/widgets/who-trains/WhoTrains.svelte';
import { cited, given, known } from '#components/widgets/who-trains/given.ts';
import {
  axisEnds,
  partText,
  shareText,
  sumsWith,
  sumText,
  tableOf,
  viewNames,
} from '#components/widgets/who-trains/series.ts';
import { growthRuns } from '#lib/evidence/growth.ts';
import { organisations } from '#lib/evidence/organisations.ts';
import { picture } from './picture.ts';

test('every maker of a run is sorted, and none that made no run', () => {
  const makers = new Set(growthRuns.map(({ by }) => by));
  expect([...makers].filter((by) => !(by in organisations))).toEqual([]);
  expect(Object.keys(organisations).filter((by) => !makers.has(by))).toEqual([]);
});

test('the parts of every strip are all of it, and none is empty', () => {
  for (const row of [...given.kinds, ...given.countries]) {
    expect(
      row.parts.reduce((sum, { share }) => sum + share, 0),
      row.id,
    ).toBeCloseTo(1, 9);
    for (const { share } of row.parts) expect(share, row.id).toBeGreaterThan(0);
    expect(new Set(row.parts.map(({ name }) => name)).size).toBe(row.parts.length);
  }
});

test('our rows: 97 of 110 runs by firms; of 15 to 2014 eight, since 2023 all but two', () => {
  expect(known.own).toMatchObject({ runs: 110, firms: 97 });
  const own = given.kinds.filter(({ id }) => id.startsWith('own'));
  expect(own.map(({ parts }) => partText(parts[0]!))).toEqual([
    'firms 53\u00a0%, 8 of 15',
    'firms 91\u00a0%, 20 of 22',
    'firms 95\u00a0%, 38 of 40',
    'firms 94\u00a0%, 31 of 33',
  ]);
  const flop = (kind: string) =>
    growthRuns
      .filter((run) => run.frontier && run.date < '2015' && organisations[run.by]!.kind === kind)
      .reduce((sum, run) => sum + run.flop, 0);
  const all = flop('firm') + flop('university') + flop('institute');
  expect(flop('firm') / all).toBeCloseTo(0.93, 2);
  expect(given.words.kind).toMatch(
    /firms had 93\u00a0% of 2012 to 2014 already, but 55\u00a0% of 2019/,
  );
});

test('40, 15 and 3 models are 69, 26 and 5 % of those named', () => {
  const row = given.countries.find(({ id }) => id === 'models-2024')!;
  expect(row.parts.map(({ share }) => shareText(share))).toEqual([
    '69\u00a0%',
    '26\u00a0%',
    '5.2\u00a0%',
  ]);
});

test('650 to 700 billion are 5.6 to 6 times 117 billion, and 117 billion over 925 is 126 million', () => {
  expect(given.title.money).toBe(
    'For 2026 four firms planned to spend 5.6 to 6 times what all American universities spent on research in 2024',
  );
  expect(given.words.money).toMatch(
    /has \$126 million a year .* pay for 5,1\d\d to 5,5\d\d such years/,
  );
});

test('titles name what is known of it', () => {
  expect(given.title.kind).toMatch(
    /over 90\u00a0% of the notable models of 2025, and own 80\u00a0%/,
  );
  expect(given.title.country).toMatch(/made 50 notable models and China 30; 75\u00a0%/);
});

test('at any bill the sums are in order and on the axis, and no word is missing', () => {
  for (const total of [0, 1e-9, 48, 1.53e8, 1e20]) {
    const sums = sumsWith(given.sums, total);
    expect(sums.map(({ usd }) => usd)).toEqual(
      sums.map(({ usd }) => usd).toSorted((a, b) => b - a),
    );
    const [low, high] = axisEnds(sums);
    for (const { usd } of sums) {
      expect(usd).toBeLessThanOrEqual(high);
      if (usd >= 0.01) expect(usd).toBeGreaterThanOrEqual(low);
    }
    for (const { value: view } of viewNames) {
      const all = JSON.stringify([
        given.title[view],
        given.words[view],
        tableOf(view, given, sums),
        sums.map(sumText),
      ]);
      expect(all).not.toMatch(/NaN|undefined|Infinity|null/);
      const { columns, rows } = tableOf(view, given, sums);
      expect(columns.every((name) => name !== '')).toBe(true);
      expect(rows.every((row) => row.length === columns.length && row[0] !== '')).toBe(true);
    }
  }
});

test('its picture', async () => {
  const { body } = render(WhoTrains, { props: { given, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/who-trains.svg.html');
});
