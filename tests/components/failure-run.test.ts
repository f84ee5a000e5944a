import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import {
  barsOf,
  calendarOf,
  MOST_DRAWN,
  placeOf,
  stretchesOf,
} from '#components/widgets/failure-run/calendar.ts';
import { reader } from '#components/state/reader.svelte.ts';
import { closeLook, zooms, type Zoom } from '#components/widgets/failure-run/close-look.ts';
import FailureRun from '#components/widgets/failure-run/FailureRun.svelte';
import { luckAxis } from '#components/widgets/failure-run/luck-axis.ts';
import { published } from '#components/widgets/failure-run/published.ts';
import {
  expectedGoodput,
  RUNS,
  secondsToReach,
  settingOf,
  watched,
  type Watched,
} from '#components/widgets/failure-run/runs.ts';
import { parseSeed } from '#components/widgets/failure-run/seed.ts';
import {
  causeRows,
  clock,
  effectiveInWords,
  failureInWords,
  intervalNote,
  lossInWords,
  luckInWords,
  partsOf,
  runOf,
  soFar,
  tableOf,
  telling,
  titleOf,
  workingOf,
} from '#components/widgets/failure-run/series.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { manyGoodputs } from '#lib/simulations/failing-run.ts';
import { picture } from './picture.ts';

function watch(id: Watched, changes: Picks['changes'] = {}, scenario = defaultScenario, seed = 1) {
  const values = valuesOf({ scenario, changes });
  const value = (name: string) => values.get(name)!;
  const setting = settingOf(id, value, { published });
  return { value, setting, run: runOf(setting, { seed, published }) };
}

test('Llama 3: 50,700 ÷ 16,384 is an interruption every 3.09 h, 419 in 54 days; causes sum to them', () => {
  const { setting, run } = watch('llama');
  expect(setting.run.mtbfHours).toBeCloseTo(3.0945, 4);
  expect((published.llama.days * 24) / setting.run.mtbfHours).toBeCloseTo(418.8, 1);
  const { causes, interruptions } = published.llama;
  expect(causes.reduce((sum, { count }) => sum + count, 0)).toBe(interruptions);
  expect(run.history.wallHours).toBe(1296);
  expect(titleOf(run)).toBe('432 interruptions in 54 days: 82.7\u00a0% of the time makes progress');
});

test('BLOOM: 1,082,990 ÷ 384 chip-hours are 118 days, a failure a week, saves of 40 seconds', () => {
  const { setting, run } = watch('bloom');
  expect(setting.run.mtbfHours).toBe(168);
  expect(setting.run.checkpointHours).toBeCloseTo(40 / 3600, 12);
  expect(titleOf(run)).toMatch(/^\d+ interruptions in 118 days: 98\.\d\u00a0%/);
});

test('a goodput of 0.9 needs saves of 3.3 seconds with restarts of 15 minutes, and none will do with 30', () => {
  const { setting } = watch('llama');
  const seconds = secondsToReach(0.9, setting)!;
  expect(seconds).toBeCloseTo(3.3, 1);
  const slow = watch('llama', { restartHours: 0.5 });
  expect(secondsToReach(0.9, slow.setting)).toBeUndefined();
  expect(effectiveInWords(slow.run, published)).toMatch(/No way of saving gets there/);
  const quick = watch('llama', { restartHours: 0.05, saveSeconds: 5 });
  expect(effectiveInWords(quick.run, published)).toMatch(/no surprise/);
  expect(effectiveInWords(watch('bloom').run, published)).toBe('');
});

test('the parts of the time sum to one, the counts by cause to the interruptions', () => {
  for (const id of Object.keys(watched) as Watched[]) {
    const { run } = watch(id);
    expect(partsOf(run).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const rows = causeRows(run, published);
    expect(rows.reduce((sum, { here }) => sum + here, 0)).toBe(run.history.failures);
  }
});

test('the same seed is the same run with the same causes', () => {
  expect(watch('llama').run).toEqual(watch('llama').run);
  expect(watch('llama', {}, defaultScenario, 2).run.causes).not.toEqual(watch('llama').run.causes);
});

describe('the calendar', () => {
  const { run } = watch('llama');
  const calendar = calendarOf(run.history, 0);
  const place = { left: 0, width: 240, top: 0, row: 10 };
  const on = { calendar, place };

  test('54 days are 54 rows; 118 days are 17 weeks', () => {
    expect([calendar.rows, calendar.rowName, calendar.rowHours]).toEqual([54, 'Day', 24]);
    const weeks = calendarOf(watch('bloom').run.history, 0);
    expect([weeks.rows, weeks.rowName]).toEqual([17, 'Week']);
  });

  test('hour 30 is a quarter into the second row; what goes over the end of a row goes on in the next', () => {
    expect(placeOf(30, on)).toEqual({ x: 60, y: 15, row: 1 });
    expect(barsOf([[20, 30]], on)).toBe('M200 5h40M0 15h60');
    expect(barsOf([[1, 1.001]], on)).toBe('M10 5h0.5');
  });

  test('what was lost lies before each failure, the restart after it, cut short by the next', () => {
    const history = {
      atHours: Float64Array.of(5, 5.1, 9),
      lostHours: Float64Array.of(2, 0, 1),
      wallHours: 100,
    };
    const found = stretchesOf(history, { restartHours: 0.5, calendar });
    expect(found.lost).toEqual([
      [3, 5],
      [8, 9],
    ]);
    expect(found.restarts).toEqual([
      [5, 5.1],
      [5.1, 5.6],
      [9, 9.5],
    ]);
  });

  test('of more failures than can be drawn, the part around the chosen one', () => {
    const atHours = Float64Array.from({ length: 10_000 }, (_, i) => i + 1);
    const history = { atHours, wallHours: 10_001 };
    const first = calendarOf(history, 0);
    expect([first.fromHour, first.toHour]).toEqual([0, MOST_DRAWN + 1]);
    const page = Math.floor(7000 / MOST_DRAWN);
    const later = calendarOf(history, 7000);
    expect(later.fromHour).toBeLessThanOrEqual(atHours[page * MOST_DRAWN]!);
    expect(later.toHour).toBe(atHours[(page + 1) * MOST_DRAWN]);
    expect(later.numberOf(0)).toBe(1 + later.fromHour / later.rowHours);
  });
});

test('a close look holds its failure and ends behind; the whole run ends with its work', () => {
  const { run } = watch('llama');
  const chosen = telling(run);
  for (const zoom of Object.keys(zooms) as Zoom[]) {
    const look = closeLook(run, { chosen, zoom });
    const at = run.history.atHours[chosen]!;
    expect(look.fromHour).toBeLessThanOrEqual(at);
    expect(look.toHour).toBeGreaterThan(at);
    expect(look.drops.some(({ index }) => index === chosen)).toBe(true);
    for (const { from, to } of look.drops) expect(from).toBeGreaterThanOrEqual(to);
    expect(look.title).toMatch(/interruption.* behind$/);
  }
  const whole = closeLook(run, { chosen, zoom: 'run' });
  expect(whole.end).toBeCloseTo(run.history.usefulHours, 6);
});

test('words: the time of day, what was struck, how lucky', () => {
  expect(clock(0)).toBe('day 1, 00:00');
  expect(clock(24 * 11 + 14.5)).toBe('day 12, 14:30');
  const { run, value } = watch('llama');
  const told = Array.from({ length: run.history.failures }, (_, index) =>
    failureInWords(run, { index, published }),
  );
  expect(told[0]).toMatch(/^Day 1, 06:07: a faulty chip\. 3 minutes of work are undone\./);
  expect(told.some((words) => /while it is starting again/.test(words))).toBe(true);
  expect(lossInWords(run, value('chipHourly'))).toMatch(
    /of 16,384 chips, \$1\.\d+ million at your/,
  );
  const shares = manyGoodputs(run.setting.run, 200);
  expect(luckInWords(run, shares)).toMatch(
    /^Daly’s formula expects 83\u00a0%; nine in ten of 200 runs end between 81/,
  );
  expect(expectedGoodput(run.setting)).toBeCloseTo(
    shares.reduce((a, b) => a + b) / shares.length,
    2,
  );
  expect(soFar({ hour: 30, failures: 1, workHours: 28 })).toBe(
    'Day 2, 06:00: 1 interruption so far, 2 hours lost',
  );
  expect(intervalNote(run.setting)).toBe('as Young’s rule says');
});

test('a run that never ends, and one in which nothing fails, are told as what they are', () => {
  const never = watch('yours', { chips: 1e6, chipHoursPerFailure: 1000 }).run;
  expect(titleOf(never)).toMatch(/^After 50,000 interruptions this run is given up: 0/);
  const sure = watch('yours', { chipHoursPerFailure: 1e9, chips: 8, mfu: 0.9, tokens: 1e8 }).run;
  expect(titleOf(sure)).toMatch(/^Nothing fails/);
});

test('seeds are whole numbers from 1', () => {
  expect(parseSeed('17')).toEqual({ value: 17 });
  for (const text of ['0', '1.5', '-2', 'x', '1e12'])
    expect(parseSeed(text)).toHaveProperty('error');
});

test('the axis of luck holds all values, two steps wide at least, and ends at 100 % at most', () => {
  expect(luckAxis([0.824, 0.835, 0.9])).toEqual({
    domain: [0.8, 0.92],
    ticks: [0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92],
  });
  expect(luckAxis([0.997, 0.998, 0.999])).toEqual({ domain: [0.99, 1], ticks: [0.99, 0.995, 1] });
  for (const values of [[0], [1], [0, 1], [0.9999, 1]]) {
    const { domain, ticks } = luckAxis(values);
    expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
    expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
    expect(domain[1]).toBeLessThanOrEqual(1);
    expect(ticks.length).toBeGreaterThan(2);
  }
});

test('no NaN at any bound or in any scenario', () => {
  const ids = ['chips', 'chipHoursPerFailure', 'saveSeconds', 'restartHours', 'tokens', 'mfu'];
  const bounds: Picks['changes'][] = ids.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const worst: Picks['changes'][] = [
    { chips: 1e8, chipHoursPerFailure: 1, saveSeconds: 1e5, restartHours: 1000 },
    { chips: 1, chipHoursPerFailure: 1e9, saveSeconds: 0.1, restartHours: 0 },
  ];
  const cases = [
    ...[...bounds, ...worst].map((changes) => watch('yours', changes)),
    ...bounds.map((changes) => watch('llama', changes)),
    ...bounds.map((changes) => watch('bloom', changes)),
    ...scenarios.map((scenario) => watch('yours', {}, scenario)),
  ];
  for (const { run, value } of cases) {
    const shares = [run.goodput, run.expected];
    const all: unknown[] = [titleOf(run), lossInWords(run, value('chipHourly')), workingOf(run)];
    all.push(luckInWords(run, shares), effectiveInWords(run, published), luckAxis(shares));
    all.push(tableOf(run, shares, published), intervalNote(run.setting), causeRows(run, published));
    const last = Math.max(0, run.history.failures - 1);
    for (const chosen of [0, last]) {
      const calendar = calendarOf(run.history, chosen);
      const place = { left: 0, width: 300, top: 0, row: 6 };
      expect(calendar.rows).toBeGreaterThan(0);
      expect(calendar.rows).toBeLessThan(63);
      const { lost } = stretchesOf(run.history, { restartHours: 0.1, calendar });
      all.push(calendar, barsOf(lost.slice(0, 50), { calendar, place }));
      for (const zoom of Object.keys(zooms) as Zoom[])
        all.push({ ...closeLook(run, { chosen, zoom }), drops: [] });
      if (run.history.failures > 0) all.push(failureInWords(run, { index: chosen, published }));
    }
    expect(JSON.stringify(all), titleOf(run)).not.toMatch(/NaN|null|undefined|Infinity/);
  }
});

function first() {
  const { run } = watch('llama').setting;
  return { run, shares: manyGoodputs(run, RUNS) };
}

test('what luck does to the run that the page was built with is not taken for that of another', () => {
  reader.set('restartHours', 2);
  const { body } = render(FailureRun, { props: { published, first: first(), cited: [] } });
  reader.reset();
  expect(body).toMatch(/class="runs stale/);
});

test('its picture', async () => {
  const { body } = render(FailureRun, { props: { published, first: first(), cited: [] } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  expect(body).not.toMatch(/class="runs stale/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/failure-run.svg.html');
});
