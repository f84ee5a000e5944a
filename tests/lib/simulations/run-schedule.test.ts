import { describe, expect, test } from 'vitest';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { runSchedule, type Project } from '#lib/simulations/run-schedule.ts';

/** A hundred chips: a final run of 10 days with 2 days lost, and trials of 18 days. */
const small: Project = {
  chips: 100,
  chipHours: 24_000,
  lostHours: 4800,
  trialHours: 43_200,
  sweepShare: 0.25,
  utilisation: 0.75,
  trialChipShare: 1,
  evaluationDays: 14,
  peopleDays: 90,
};

test('100 chips: 28,800 h of final run are 12 days; 72,000 h at 75 % use are 96,000 h, 40 days', () => {
  const { finalDays, chipDays, days, phases, people, evaluation } = runSchedule(small);
  expect(finalDays).toBeCloseTo(12, 10);
  expect(chipDays).toBeCloseTo(40, 10);
  // 90 days paid − 14 of evaluation − 40 of chips: chips come on day 36
  expect(phases.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['trials', 36, 57],
    ['sweeps', 57, 64],
    ['final', 64, 76],
  ]);
  expect([people, evaluation, days]).toEqual([{ from: 0, to: 90 }, { from: 76, to: 90 }, 90]);
});

test('on half of the chips the same trials and waiting take 56 days instead of 28', () => {
  const { chipDays, phases } = runSchedule({ ...small, trialChipShare: 0.5 });
  expect(chipDays).toBeCloseTo(56 + 12, 10);
  expect(phases[0]!.chips).toBe(50);
});

test('people who are paid for less than the chips are kept come later than the chips', () => {
  const { people, chips, days } = runSchedule({ ...small, peopleDays: 30 });
  expect(days).toBeCloseTo(54, 10);
  expect(chips.from).toBeCloseTo(0, 10);
  expect(people.from).toBeCloseTo(24, 10);
});

test('without trials and waiting only the final run is left', () => {
  const { phases, chipDays } = runSchedule({ ...small, trialHours: 0, utilisation: 1 });
  expect(phases.map(({ id }) => id)).toEqual(['final']);
  expect(chipDays).toBeCloseTo(12, 10);
});

describe.each(scenarios)('in $id', (scenario) => {
  const values = valuesOf({ scenario, changes: {} });
  const value = (id: string) => values.get(id)!;
  const project = {
    chips: value('chips'),
    chipHours: value('chipHours'),
    lostHours: value('lostHours'),
    trialHours: value('trialHours'),
    sweepShare: 0.2,
    utilisation: value('utilisation'),
    evaluationDays: 30,
    peopleDays: value('projectMonths') * 30.4375,
  };

  test.each([0.1, 0.5, 1])('with %s of the chips on trials, each chip-hour stands once', (part) => {
    const found = runSchedule({ ...project, trialChipShare: part });
    const busy = found.phases.reduce((sum, phase) => sum + phase.busyHours, 0);
    expect(busy / value('projectChipHours')).toBeCloseTo(1, 9);
    expect(found.finalDays / value('days')).toBeCloseTo(1, 9);
    for (const { from, to, chips, busyHours, waitingHours } of found.phases)
      expect(((to - from) * chips * 24) / (busyHours + waitingHours)).toBeCloseTo(1, 6);
    for (let i = 1; i < found.phases.length; i += 1)
      expect(found.phases[i]!.from).toBeCloseTo(found.phases[i - 1]!.to, 9);
  });

  test('with all chips on trials the chips are kept for the model’s days', () => {
    const { chipDays } = runSchedule({ ...project, trialChipShare: 1 });
    expect(chipDays / value('calendarDays')).toBeCloseTo(1, 9);
  });
});

test('twice the chips halve the days and leave the chip-hours', () => {
  const values = valuesOf({ scenario: defaultScenario, changes: {} });
  expect(values.get('days')! * 25_000 * 24).toBeCloseTo(
    values.get('chipHours')! + values.get('lostHours')!,
    0,
  );
  const [once, twice] = [100, 200].map((chips) => runSchedule({ ...small, chips }));
  expect(twice!.chipDays).toBeCloseTo(once!.chipDays / 2, 10);
});

test('what would never end, or is no share, is refused', () => {
  for (const bad of [{ chips: 0 }, { utilisation: 0 }, { trialChipShare: 0 }, { sweepShare: 1.2 }])
    expect(() => runSchedule({ ...small, ...bad })).toThrow(/has to be/);
});
