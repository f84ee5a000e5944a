import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { linearScale } from '#components/chart/scale.ts';
import { barsOf, drawnBars } from '#components/widgets/run-calendar/bars.ts';
import RunCalendar from '#components/widgets/run-calendar/RunCalendar.svelte';
import {
  axisOf,
  calendarOf,
  KEYS,
  roundUp,
  start,
  tableOf,
  ticksOf,
  type Other,
  type Setting,
} from '#components/widgets/run-calendar/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { runById } from '#lib/evidence/runs/all.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const others: Other[] = [
  { name: 'BLOOM', days: 118.2, atLeast: false },
  { name: 'Llama 3.1 405B', days: 78.4, atLeast: true },
  { name: 'PaLM', days: 64, atLeast: false },
  { name: 'nanochat', days: 0.06875, atLeast: false },
];

function of(changes: Picks['changes'] = {}, setting: Setting = start, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const value = (id: string) => values.get(id)!;
  const ensemble = ensembleOf(picks, 256);
  const ranges = { days: ensemble.interval('days'), all: ensemble.interval('calendarDays') };
  return { value, found: calendarOf(value, { setting, ranges, others }) };
}

const place = (end: number, narrow = false) => ({
  x: linearScale({ domain: [0, end], range: [100, 600] }),
  end,
  high: 0,
  left: 100,
  width: 640,
  top: 10,
  row: 30,
  narrow,
});
const bar = (from: number, to: number) => ({
  id: 'any',
  name: 'Any',
  from,
  to,
  driver: undefined,
  text: '12 days',
});

test('the published runs start with the final run, and last as long as they did', () => {
  const { found } = of();
  const bars = barsOf(found, others);
  const final = bars.find(({ id }) => id === 'final')!;
  const bloom = bars.find(({ id }) => id === 'BLOOM')!;
  expect(bloom.from).toBe(final.from);
  expect(bloom.to - bloom.from).toBeCloseTo(118.2, 9);
  expect(bars.map(({ name }) => name)).toEqual([
    ...['People paid', 'Data', 'Evaluation', 'Your final run'],
    ...others.map(({ name }) => name),
  ]);
});

test('a bar of days 20 to 60 of 100 is 200 px of 500; its text stands past it', () => {
  const [drawn] = drawnBars([bar(20, 60)], place(100));
  expect(drawn).toMatchObject({ from: 200, across: 200, y: 24, place: 408, anchor: 'start' });
  expect(drawn).toMatchObject({ over: false, inside: false });
});

test('without room past it a text stands before its bar, and without either on it', () => {
  const [late, whole] = drawnBars([bar(60, 100), bar(0, 100)], place(100));
  expect(late).toMatchObject({ place: 392, anchor: 'end', inside: false, y: 24 });
  expect(whole).toMatchObject({ place: 592, anchor: 'end', inside: true, y: 54 });
});

test('what goes on past the paper ends with it and says so; a moment is 2 px wide', () => {
  const [on, moment] = drawnBars([bar(50, 300), bar(10, 10)], place(100));
  expect(on).toMatchObject({ from: 350, across: 250, over: true });
  expect(moment).toMatchObject({ across: 2, over: false });
});

test('on a narrow paper all texts stand at its right end', () => {
  for (const drawn of drawnBars([bar(0, 100), bar(60, 100)], place(100, true)))
    expect(drawn).toMatchObject({ place: 626, anchor: 'end', inside: false, high: 10 });
});

test('the lengths of published runs are those of the records', () => {
  expect(runById('bloom-176b')!.days).toBe(118.2);
  expect(factById('llama-3.1-days')!.value).toBe(78.4);
  expect(factById('palm-days')!.value).toBe(64);
  expect(runById('nanochat-speedrun')!.days! * 24).toBeCloseTo(1.65, 9);
});

test('57.1 million chip-hours on 25,000 chips are 95 days; 119.4 million at 80 % are 249', () => {
  const { found, value } = of();
  expect(found.finalDays).toBe(value('days'));
  expect(found.chipDays / value('calendarDays')).toBeCloseTo(1, 12);
  expect(found.title).toBe(
    'The final run takes 95 days, all runs together 249 days, and the people are paid for 365 days',
  );
  // 9 % of the time is lost: 95.12 × 0.09
  expect(found.lostDays).toBeCloseTo(8.56, 2);
  // 365.25 − 248.74 days without a chip
  expect(found.words).toMatch(/paid for 117 days in which no chip of the project runs/);
  expect(found.words).toContain(
    'Published final runs took from 99 minutes (nanochat) to 118 days (BLOOM).',
  );
});

test('the days of the final run are the model’s in every scenario', () => {
  for (const scenario of scenarios) {
    const { found, value } = of({}, start, scenario);
    expect(found.finalDays / value('days'), scenario.id).toBeCloseTo(1, 12);
  }
});

test('twice the chips: half the days of the chips, the same months of the people', () => {
  const [once, twice] = [of(), of({ chips: 50_000 })];
  expect(twice.found.chipDays).toBeCloseTo(once.found.chipDays / 2, 6);
  expect(twice.found.people.to - twice.found.people.from).toBeCloseTo(365.25, 6);
});

test('chips that are kept for longer than people are paid cannot be, and the words say so', () => {
  const { found } = of({}, { ...start, trialChipShare: 0.5 });
  // 153.6 ÷ 0.5 + 95.1 + 54.8 = 457 days against 365
  expect(found.days).toBeCloseTo(457.2, 0);
  expect(found.words).toMatch(
    /take 92 days longer than the people are paid for: such a project needs more chips/,
  );
  expect(found.working[1]).toContain('÷ (50\u00a0% of 25,000) ÷ 24 = 307 days');
  expect(found.words).not.toMatch(/and all runs/);
});

test('without trials, losses and waiting the words still hold', () => {
  const setting = { trialChipShare: 1, evaluationShare: 0 };
  const none = { projectMultiple: 1, goodput: 1, utilisation: 1 };
  const { found } = of({ ...none, projectMonths: 2.84 }, setting);
  expect(found.phases.map(({ id }) => id)).toEqual(['final']);
  expect(found.words).toMatch(
    /^Nothing is lost to failures here\. The people are paid for as long/,
  );
});

test.each([
  [365.25, 'weeks', [0, 70, 140, 210, 280, 350]],
  [30, 'days', [0, 10, 20, 30]],
  [2, 'hours', [0, 10 / 24, 20 / 24, 30 / 24, 40 / 24]],
  [3000, 'years', [0, 730.5, 1461, 2191.5, 2922]],
] as const)('%s days are counted in %s', (days, unit, ticks) => {
  const axis = axisOf(days);
  expect(axis.unit).toBe(unit);
  ticksOf(axis, 5.3).forEach((tick, i) => expect(tick).toBeCloseTo(ticks[i]!, 9));
});

test('round numbers above: 25,000 for 25,000; 30,000 for 25,001; 8 for 8; 1 for 1', () => {
  expect([25_000, 25_001, 8, 1, 61].map(roundUp)).toEqual([25_000, 30_000, 8, 1, 80]);
});

test('no NaN at any bound or in any scenario', () => {
  const cases: Picks['changes'][] = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const settings = [
    start,
    { trialChipShare: 0.01, evaluationShare: 1 },
    { trialChipShare: 1, evaluationShare: 0 },
  ];
  const all = settings.flatMap((setting) => [
    ...cases.map((changes) => of(changes, setting).found),
    ...scenarios.map((scenario) => of({}, setting, scenario).found),
  ]);
  for (const found of all) {
    const said = JSON.stringify([found, tableOf(found, others), ticksOf(found.axis, 8)]);
    expect(said).not.toMatch(/NaN|null|undefined|Infinity/);
  }
});

/** The sliders above it have drawings too. */
const chartOf = (body: string) => body.slice(body.indexOf('class="chart"'));

test('its picture', async () => {
  const cited = others.map(({ name }) => ({ name, url: `https://example.org/${name.length}` }));
  const { body } = render(RunCalendar, { props: { others, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(chartOf(body))).toMatchFileSnapshot('__snapshots__/run-calendar.svg.html');
});
