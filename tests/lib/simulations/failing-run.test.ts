import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clusterMtbfHours,
  expectedWallClockHours,
  youngIntervalHours,
} from '#lib/methods/checkpointing.ts';
import {
  goodputOf,
  manyGoodputs,
  MOST_FAILURES,
  runHistory,
  runTotals,
  type FailingRun,
} from '#lib/simulations/failing-run.ts';

const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
const DAY = 24;

/** Chips, hours of one chip between failures, seconds to save, hours to restart, days of work, saves at Young's interval. */
function cluster(of: {
  chips: number;
  each: number;
  save: number;
  restart: number;
  days: number;
}): Omit<FailingRun, 'seed'> {
  const mtbfHours = clusterMtbfHours({ chips: of.chips, chipMtbfHours: of.each });
  const checkpointHours = of.save / 3600;
  return {
    workHours: of.days * DAY,
    intervalHours: youngIntervalHours({ checkpointHours, mtbfHours }),
    checkpointHours,
    restartHours: of.restart,
    mtbfHours,
  };
}

const llama = cluster({ chips: 16_384, each: 50_700, save: 60, restart: 0.25, days: 54 });

describe('the mean of many runs is Daly’s expected time within 1 %', () => {
  const cases: [string, Omit<FailingRun, 'seed'>, number][] = [
    ['16,384 chips for 54 days', llama, 300],
    [
      '1,024 chips that fail every 7.9 hours',
      cluster({ chips: 1024, each: 8090, save: 120, restart: 0.5, days: 60 }),
      600,
    ],
    [
      'very unreliable: a failure every 20 minutes, saves of 3 minutes, restarts of 15',
      {
        workHours: 240,
        intervalHours: 0.2,
        checkpointHours: 0.05,
        restartHours: 0.25,
        mtbfHours: 1 / 3,
      },
      400,
    ],
    [
      'small: 8 chips for 80 hours, a failure every 100',
      { workHours: 80, intervalHours: 4, checkpointHours: 0.1, restartHours: 1, mtbfHours: 100 },
      4000,
    ],
    [
      'saved far too seldom',
      { workHours: 300, intervalHours: 6, checkpointHours: 0.1, restartHours: 0.1, mtbfHours: 3 },
      1500,
    ],
  ];
  test.each(cases)('%s', (_, of, runs) => {
    const walls = Array.from({ length: runs }, (_, run) => {
      const totals = runTotals({ ...of, seed: run + 1 });
      expect(totals.ending).toBe('done');
      return totals.wallHours;
    });
    // A last piece that is shorter than the others counts as what it is.
    const whole = Math.floor(of.workHours / of.intervalHours) * of.intervalHours;
    const rest = of.workHours - whole;
    const expected =
      expectedWallClockHours({ ...of, workHours: whole }) +
      (rest > 0 ? expectedWallClockHours({ ...of, workHours: rest, intervalHours: rest }) : 0);
    expect(Math.abs(mean(walls) / expected - 1)).toBeLessThan(0.01);
    // … which hardly matters for the formula as published.
    expect(Math.abs(mean(walls) / expectedWallClockHours(of) - 1)).toBeLessThan(0.012);
  });
});

test('no failures: 90 hours of work, saved every 9 hours for 1 hour, take 90 × (1 + 1 ÷ 9) = 100', () => {
  const totals = runTotals({
    workHours: 90,
    intervalHours: 9,
    checkpointHours: 1,
    restartHours: 1,
    mtbfHours: 1e9,
    seed: 1,
  });
  expect(totals).toEqual({
    ending: 'done',
    failures: 0,
    wallHours: 100,
    usefulHours: 90,
    savingHours: 10,
    repeatedHours: 0,
    restartingHours: 0,
  });
});

test('Llama 3: in 54 days of a failure every 3.09 hours, 419 on average', () => {
  const watched = { ...llama, workHours: 54 * DAY, mostHours: 54 * DAY };
  const failures = Array.from({ length: 200 }, (_, run) => {
    const totals = runTotals({ ...watched, seed: run + 1 });
    expect(totals.ending).toBe('stopped');
    expect(totals.wallHours).toBe(54 * DAY);
    return totals.failures;
  });
  // Poisson: a standard deviation of √419 = 20.5, of the mean 1.45.
  expect(Math.abs(mean(failures) - 419)).toBeLessThan(4.4);
  const variance = mean(failures.map((count) => (count - 419) ** 2));
  expect(variance).toBeGreaterThan(300);
  expect(variance).toBeLessThan(560);
});

test('the same seed gives the same run, to the last bit, on every machine; another seed another', () => {
  const run = runHistory({ ...llama, seed: 7 });
  expect(runHistory({ ...llama, seed: 7 })).toEqual(run);
  expect(runHistory({ ...llama, seed: 8 }).atHours).not.toEqual(run.atHours);
  expect([run.failures, run.wallHours, run.atHours[0], run.atHours[100]]).toMatchInlineSnapshot(`
    [
      471,
      1549.529640630546,
      0.03622015324467043,
      247.3540040644103,
    ]
  `);
});

test('each failure is told: what was safe, what was lost, what it struck', () => {
  const run = runHistory({ ...llama, seed: 3 });
  expect(run.atHours).toHaveLength(run.failures);
  run.atHours.forEach((at, i) => {
    expect(at).toBeGreaterThan(run.atHours[i - 1] ?? 0);
    expect(run.savedHours[i]).toBeGreaterThanOrEqual(run.savedHours[i - 1] ?? 0);
    expect(run.lostHours[i]).toBeLessThanOrEqual(llama.intervalHours + llama.checkpointHours);
    if (run.struck[i] === 2) expect(run.lostHours[i]).toBe(0);
    if (run.struck[i] === 1) expect(run.lostHours[i]).toBeGreaterThan(llama.intervalHours);
  });
  const lost = run.lostHours.reduce((a, b) => a + b, 0);
  expect(lost).toBeCloseTo(run.repeatedHours, 8);
  // A failure every 3.09 hours strikes in the quarter of an hour of a restart one time in 12.9.
  const share = run.struck.filter((what) => what === 2).length / run.failures;
  expect(share).toBeGreaterThan(0.03);
  expect(share).toBeLessThan(0.15);
});

test('a run that fails before anything is saved is given up and says so', () => {
  const hopeless = { ...llama, mtbfHours: 0.005, seed: 1 };
  const totals = runTotals(hopeless);
  expect(totals).toMatchObject({ ending: 'given up', failures: MOST_FAILURES, usefulHours: 0 });
  expect(goodputOf(totals)).toBe(0);
});

test('nothing to do takes no time, and is all progress', () => {
  const totals = runTotals({ ...llama, workHours: 0, seed: 1 });
  expect(totals).toMatchObject({ ending: 'done', wallHours: 0, failures: 0 });
  expect(goodputOf(totals)).toBe(1);
});

test('many runs are those of the seeds 1, 2, 3 …', () => {
  const shares = manyGoodputs(llama, 3);
  expect(shares).toEqual([1, 2, 3].map((seed) => goodputOf(runTotals({ ...llama, seed }))));
});

test('numbers without meaning are refused', () => {
  expect(() => runTotals({ ...llama, intervalHours: 0, seed: 1 })).toThrow(/"intervalHours" is 0/);
  expect(() => runTotals({ ...llama, mtbfHours: NaN, seed: 1 })).toThrow(/"mtbfHours" is NaN/);
  expect(() => runTotals({ ...llama, restartHours: -1, seed: 1 })).toThrow(/"restartHours"/);
});

const hours = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyRun = fc.record({
  workHours: hours(0, 2000),
  intervalHours: hours(0.05, 50),
  checkpointHours: hours(0, 1),
  restartHours: hours(0, 3),
  mtbfHours: hours(1, 1e4),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

test('law: the four parts sum to the whole, looked at to the end or not; goodput is a share', () => {
  fc.assert(
    fc.property(anyRun, fc.option(hours(0.1, 3000)), (of, mostHours) => {
      const totals = runTotals({ ...of, ...(mostHours !== null && { mostHours }) });
      const { usefulHours, savingHours, repeatedHours, restartingHours, wallHours } = totals;
      const sum = usefulHours + savingHours + repeatedHours + restartingHours;
      expect(Math.abs(sum - wallHours)).toBeLessThan(1e-6 * Math.max(1, wallHours));
      const parts = [usefulHours, savingHours, repeatedHours, restartingHours];
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(-1e-9);
      expect(usefulHours).toBeLessThanOrEqual(of.workHours + 1e-9);
      const share = goodputOf(totals);
      expect(share >= 0 && share <= 1).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('law: ten times the chips, about ten times the failures of the same time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (seed) => {
      const of = { ...llama, workHours: 5000, mostHours: 5000, seed };
      const few = runTotals({ ...of, mtbfHours: 30 }).failures;
      const many = runTotals({ ...of, mtbfHours: 3 }).failures;
      expect(many).toBeGreaterThan(7 * few * 0.9);
    }),
    { numRuns: 50 },
  );
});
