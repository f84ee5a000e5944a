import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Challenge from '#components/widgets/challenge/Challenge.svelte';
import {
  axisEnd,
  axisTicks,
  gap,
  goalText,
  isBegun,
  judge,
  reaches,
} from '#components/widgets/challenge/series.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { lessons } from '#lib/lessons/all.ts';
import { computeLesson } from '#lib/lessons/compute.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import type { Goal } from '#lib/lessons/lesson.ts';
import { picture } from './picture.ts';

const goals = lessons.flatMap((lesson) => lesson.goals);

function atStart({ scenario: id, start, metric }: Goal) {
  const scenario = scenarioById(id);
  const picks = { scenario, changes: { ...start } };
  const value = valuesOf(picks).get(metric)!;
  return { value, ...ensembleOf(picks).interval(metric), preset: scenario.short };
}

describe.each(goals.map((goal) => [goal.id, goal] as const))('%s', (_, goal) => {
  const figure = (changes: Record<string, number | string>) =>
    valuesOf({ scenario: scenarioById(goal.scenario), changes: { ...goal.start, ...changes } }).get(
      goal.metric,
    )!;
  const [low, high] = goal.range;
  const tries = Array.from({ length: 201 }, (_, i) => low * (high / low) ** (i / 200));
  const solutions = tries.filter((at) => reaches(goal, figure({ [goal.only[0]]: at })));

  test('is not met at the start', () => expect(reaches(goal, figure({}))).toBe(false));
  test('is met somewhere on its slider, and not everywhere', () => {
    expect(solutions.length).toBeGreaterThan(10);
    expect(solutions.length).toBeLessThan(150);
  });
  test('asks for one assumption, whose slider stays inside its bounds', () => {
    expect(goal.only).toHaveLength(1);
    const { bounds } = model.quantities.get(goal.only[0]) as Assumption;
    expect(low).toBeGreaterThanOrEqual(bounds[0]);
    expect(high).toBeLessThanOrEqual(bounds[1]);
  });
  test('is written with its amount, and in the page without a script', () => {
    expect(goalText(goal)).toMatch(/(under|above) (\$[\d.,]+(\u00a0million)?|\d+(\u00a0tonnes)?)/);
    const { body } = render(Challenge, { props: { goal, atStart: atStart(goal) } });
    const here = goal.scenario === defaultScenario.id && !goal.start;
    expect(body).toContain(here ? 'Not there yet.' : 'Begin with that bill');
    expect(body).toMatch(/(above|below) the goal/);
    expect(body).not.toMatch(/NaN|undefined|Infinity|\{goal\}/);
  });
});

describe('the judgement', () => {
  const goal = computeLesson.goals[0]!;
  const label = (id: string) => model.quantities.get(id)!.label;
  const at = (value: number, changes: Record<string, number | string>) =>
    judge(goal, { value, scenario: goal.scenario, changes, label });

  test('the goal itself does not count: under means under', () => {
    expect(at(100e6, { tokens: 6e12 }).met).toBe(false);
    expect(at(99.999e6, { tokens: 6e12 }).met).toBe(true);
  });
  test('another changed number is named and nothing is met', () => {
    const judged = at(50e6, { tokens: 6e12, mfu: 0.5 });
    expect(judged).toMatchObject({ reached: true, met: false });
    expect(judged.objection).toBe(
      'You have also changed: utilisation (MFU). The goal asks for tokens read in training alone.',
    );
  });
  test('a choice counts as a change, and many are not all listed', () => {
    const judged = at(50e6, { basis: 'rent', mfu: 0.5, chips: 5, params: 1e12 });
    expect(judged.objection).toContain('rent or own, utilisation (MFU) and 2 more');
  });
  test('it begins on its own preset, with its start set, whatever its one number is', () => {
    const started = { ...goal, start: { chips: 1000 } };
    const begun = (changes: Record<string, number>, scenario = goal.scenario) =>
      isBegun(started, { scenario, changes });
    expect(begun({ chips: 1000 }, 'gpt-3')).toBe(false);
    expect(begun({})).toBe(false);
    expect(begun({ chips: 999 })).toBe(false);
    expect(begun({ chips: 1000 })).toBe(true);
    expect(begun({ chips: 1000, tokens: 6e12 })).toBe(true);
    const changes = { chips: 1000, tokens: 6e12 };
    expect(judge(started, { value: 1, scenario: goal.scenario, changes, label }).met).toBe(true);
  });
});

test('the gap in words, on both sides', () => {
  const goal = { metric: 'total', op: '<', value: 100e6 } as const;
  expect(gap(goal, 151e6)).toBe('$51 million above the goal');
  expect(gap(goal, 97.6e6)).toBe('$2.4 million below the goal');
  expect(gap(goal, 100.4e6)).toBe('almost at the goal');
  expect(gap(goal, 99.6e6)).toBe('just past the goal');
});

test('the axis stands still near the goal and grows with a wide range', () => {
  expect(axisEnd({ value: 100 }, { high: 300 })).toBe(420);
  expect(axisEnd({ value: 100 }, { high: 1000 })).toBe(1080);
});

test('marks go over the whole axis, and not too many of them', () => {
  expect(axisTicks({ value: 100 }, 420)).toEqual([0, 100, 200, 300, 400]);
  expect(axisTicks({ value: 100 }, 650)).toEqual([0, 100, 200, 300, 400, 500, 600]);
  expect(axisTicks({ value: 1 }, 30)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
  expect(axisTicks({ value: 1 }, 1e9).length).toBeLessThan(15);
});

test('its picture', async () => {
  const goal = computeLesson.goals[0]!;
  const { body } = render(Challenge, { props: { goal, atStart: atStart(goal) } });
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/challenge.svg.html');
});
