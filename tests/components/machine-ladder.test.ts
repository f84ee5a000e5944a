import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import MachineLadder from '#components/widgets/machine-ladder/MachineLadder.svelte';
import { cited, machines } from '#components/widgets/machine-ladder/machines.ts';
import {
  ladderTable,
  ladderWords,
  marksWithin,
  rungs,
  timeAxis,
  timeText,
  yours,
  type Run,
} from '#components/widgets/machine-ladder/series.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

const YEAR = 365.25;

function runOf(changes: Record<string, number> = {}, scenario = defaultScenario): Run {
  const values = valuesOf({ scenario, changes });
  const value = (id: string) => values.get(id)!;
  return {
    value,
    interval: (id) => ({ low: value(id) / 2, high: value(id) * 2 }),
    chip: 'A100',
  };
}

const wordsOf = (run: Run) => ladderWords({ ladder: rungs(machines, run), own: yours(run) }, run);

describe('the rungs', () => {
  test('one H100: 2.1e25 operations at 989e12 × 0.36 × 0.91 a second are 2,050 years', () => {
    const { value } = runOf();
    const seconds = value('trainingFlop') / (989e12 * 0.36 * 0.91);
    const rung = rungs(machines, runOf()).find(({ id }) => id === 'h100')!;
    expect(rung.days).toBeCloseTo(seconds / 86_400, 3);
    expect(rung.days / YEAR).toBeCloseTo(2054, -1);
    expect(rung.text.replace('\u00a0', ' ')).toBe('2,050 years');
  });
  test('speeds divide times: 165.2 / 2.6 = 64, 989 / 165.2 = 6, then 8, 128 and 16 times', () => {
    expect(rungs(machines, runOf()).map(({ faster }) => faster)).toEqual([
      undefined,
      '64 ×',
      '6 ×',
      '8 ×',
      '128 ×',
      '16 ×',
    ]);
  });
  test('the reader’s own chips take the model’s days, with its range', () => {
    const run = runOf();
    expect(yours(run)).toMatchObject({
      days: run.value('days'),
      low: run.value('days') / 2,
      high: run.value('days') * 2,
      label: 'Yours: 25,000 A100s',
    });
  });
  test('utilisation changes all alike, the number of chips only one’s own', () => {
    const [before, half] = [rungs(machines, runOf()), rungs(machines, runOf({ mfu: 0.18 }))];
    const more = rungs(machines, runOf({ chips: 50_000 }));
    before.forEach((rung, i) => {
      expect(half[i]!.days / rung.days).toBeCloseTo(2, 9);
      expect(more[i]!.days / rung.days).toBeCloseTo(1, 9);
    });
    expect(yours(runOf({ chips: 50_000 })).days / yours(runOf()).days).toBeCloseTo(0.5, 9);
  });
});

describe('the words', () => {
  test('the title names one H100 and the reader’s chips', () => {
    expect(wordsOf(runOf()).title.replaceAll('\u00a0', ' ')).toBe(
      'On one H100 the run takes 2,050 years; on 25,000 A100s, 95 days',
    );
  });
  test('a speed changed by hand is no longer an A100’s', () => {
    const run = { ...runOf(), chip: undefined };
    expect(yours(run).label).toBe('Yours: 25,000 chips');
  });
  test('one H100 is not named twice', () => {
    const run = { ...runOf({ chips: 1, peak: 989e12 }), chip: 'H100' };
    expect(wordsOf(run).title).not.toContain(';');
  });
  test('what is too short is said to be so', () => {
    expect(timeText(1e-15)).toBe('less than a millisecond');
  });
});

describe('the axis', () => {
  test('runs from a day to beyond recorded history at the defaults, with three marks', () => {
    const { domain } = timeAxis([...rungs(machines, runOf()), yours(runOf())]);
    expect(domain[0]).toBe(1);
    expect(domain[1]).toBeGreaterThan(1e6 * YEAR);
    expect(marksWithin(domain, false).map(({ id }) => id)).toEqual([
      'month',
      'lifetime',
      'history',
    ]);
  });
  test('holds every scenario, with all of its range', () => {
    for (const scenario of scenarios) {
      const run = runOf({}, scenario);
      const all = [...rungs(machines, run), yours(run)];
      const { domain } = timeAxis(all);
      for (const { low, high } of all) {
        expect(low, scenario.id).toBeGreaterThanOrEqual(domain[0]);
        expect(high, scenario.id).toBeLessThanOrEqual(domain[1]);
      }
    }
  });
  test('at every bound of every number there are ticks, words and no NaN', () => {
    for (const id of ['params', 'tokens', 'peak', 'mfu', 'chips', 'goodput', 'activeShare']) {
      for (const bound of (model.quantities.get(id) as Assumption).bounds) {
        const run = runOf({ [id]: bound });
        const { domain, ticks } = timeAxis([...rungs(machines, run), yours(run)]);
        expect(domain[0]).toBeLessThan(domain[1]);
        expect(ticks.length).toBeGreaterThan(2);
        const said = JSON.stringify([wordsOf(run), ladderTable(machines, run)]);
        expect(said).not.toMatch(/NaN|null|undefined|Infinity/);
      }
    }
  });
});

test('its picture', async () => {
  const { body } = render(MachineLadder, { props: { machines, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  const svg = /<svg[\s\S]*?<\/svg>/
    .exec(body)![0]
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
  await expect(svg).toMatchFileSnapshot('__snapshots__/machine-ladder.svg.html');
});
