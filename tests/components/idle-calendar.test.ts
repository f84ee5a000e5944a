import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import IdleCalendar from '#components/widgets/idle-calendar/IdleCalendar.svelte';
import {
  cellsOf,
  costsOf,
  gridOf,
  hourInWords,
  largestJobs,
  SHADES,
  tableOf,
  titleOf,
  workingOf,
  yearInWords,
} from '#components/widgets/idle-calendar/series.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { clusterYear } from '#lib/simulations/cluster-year.ts';
import { picture } from './picture.ts';

const costs = (changes: Picks['changes'] = {}, scenario = defaultScenario) => {
  const values = valuesOf({ scenario, changes });
  return costsOf((id) => values.get(id)!);
};
const year = clusterYear({ use: 0.8, largest: 16, seed: 1 });

test('80 % in use: $0.643 ÷ 0.8 = $0.80 for an hour of work, and 119 million used hours × 0.25 × $0.643 idle', () => {
  const found = costs();
  expect(found.owned).toBe(true);
  expect(found.usefulHour).toBeCloseTo(found.paidHour / 0.8, 12);
  expect(found.idleUsd).toBeCloseTo(found.usedHours * 0.25 * found.paidHour, 3);
  expect(titleOf(found)).toBe(
    'At 80\u00a0% use, 20\u00a0% of the hours you pay for stand idle and cost $19.2 million',
  );
  expect(hourInWords(found)).toContain('$0.64 ÷ 80\u00a0% = $0.80');
  expect(workingOf(found)).toContain('× (1 ÷ 0.8 − 1) × $0.64 = $19.2 million');
});

test('who rents pays the rent for idle hours; at full use nothing is idle', () => {
  expect(costs({ basis: 'rent', chipRent: 2, utilisation: 0.5 }).usefulHour).toBe(4);
  expect(costs({ utilisation: 1 }).idleUsd).toBe(0);
  expect(titleOf(costs({ utilisation: 1 }))).toMatch(/^At full use no paid hour stands idle/);
});

test('law: the less is used, the dearer the hour of work and the idle hours', () => {
  const uses = [0.01, 0.1, 0.5, 0.9, 1].map((utilisation) => costs({ utilisation }));
  uses.slice(1).forEach((more, i) => {
    expect(more.usefulHour).toBeLessThan(uses[i]!.usefulHour);
    expect(more.idleUsd).toBeLessThan(uses[i]!.idleUsd);
  });
});

test('every day is drawn once, in one block or two, with the same shades', () => {
  const one = cellsOf(year, { blocks: 1 });
  const two = cellsOf(year, { blocks: 2 });
  expect([one.weeks, two.weeks]).toEqual([52, 26]);
  expect(one.paths).toHaveLength(SHADES);
  const count = (paths: string[]) => paths.map((path) => path.split('M').length - 1);
  expect(count(one.paths)).toEqual(count(two.paths));
  expect(count(one.paths).reduce((a, b) => a + b)).toBeLessThanOrEqual(364);
  expect(gridOf({ weeks: 26, blocks: 2 }).split('M')).toHaveLength(2 * (27 + 8) + 1);
});

test('the table has a row for each week, and no share beyond one', () => {
  const { columns, rows } = tableOf(year);
  expect(rows).toHaveLength(52);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const share of row.slice(1)) expect(Number(share)).toBeLessThanOrEqual(1);
  }
});

test('jobs that wait, and work that is left over, are said', () => {
  const says = (of: Partial<typeof year>) =>
    yearInWords({ ...year, ...of }, { largest: 64, year: 2 });
  expect(says({ largestWait: 0, backlog: 0 })).toMatch(
    /^Year 2 of a made-up cluster: .* Jobs for the whole cluster mostly started at once\.$/,
  );
  expect(says({ largestWait: 36, backlog: 0.1 })).toMatch(
    /waited longer than 36 hours for room, and work for 36 days of the whole cluster was left over/,
  );
});

test('no NaN at any bound, in any scenario', () => {
  for (const scenario of scenarios)
    for (const utilisation of [0.01, 0.8, 1])
      for (const basis of ['own', 'rent']) {
        const found = costs({ utilisation, basis, chipRent: 0.001 }, scenario);
        const text = [titleOf, hourInWords, workingOf].map((say) => say(found)).join(' ');
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
      }
  for (const size of Object.keys(largestJobs))
    for (const use of [0.01, 1]) {
      const of = clusterYear({ use, largest: Number(size), seed: 1 });
      expect(yearInWords(of, { largest: Number(size), year: 1 })).not.toMatch(/NaN|undefined/);
    }
});

test('the picture', async () => {
  const { body } = render(IdleCalendar, {
    props: { reported: { use: 0.8, by: 'A', year: 2024, url: 'https://example.org' } },
  });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/idle-calendar.svg.html');
});
