import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clusterMtbfHours,
  dalyIntervalHours,
  expectedWallClockHours,
  firstOrderOverhead,
  goodput,
  timeShares,
  youngIntervalHours,
} from '#lib/methods/checkpointing.ts';

test('Llama 3: 16,384 chips with 50,700 h each fail every 3.09 h', () => {
  expect(clusterMtbfHours({ chips: 16_384, chipMtbfHours: 50_700 })).toBeCloseTo(3.09, 2);
});

test('a checkpoint of 1 h, a failure every 50 h: Young 10 h, Daly 9.34 h, overhead 0.2 + 0.01', () => {
  const of = { checkpointHours: 1, mtbfHours: 50 };
  expect(youngIntervalHours(of)).toBe(10);
  // √(1 ÷ 100) = 0.1: 10 · (1 + 0.1 ÷ 3 + 0.01 ÷ 9) − 1
  expect(dalyIntervalHours(of)).toBeCloseTo(9.34444, 5);
  expect(firstOrderOverhead({ ...of, restartHours: 0.5 })).toBeCloseTo(0.21, 12);
});

test('Daly, figure 3: MTBF 24 h, checkpoint 5 min: 117 min; figure 4: 6 h: 57 min; figure 5: 15 min: 9.1 min', () => {
  const minutes = (mtbfHours: number) =>
    60 * dalyIntervalHours({ checkpointHours: 5 / 60, mtbfHours });
  expect(minutes(24)).toBeCloseTo(117, -0.3);
  expect(minutes(6)).toBeCloseTo(57, -0.3);
  expect(minutes(0.25)).toBeCloseTo(9.1, 0.7);
});

const of = { checkpointHours: 0.05, mtbfHours: 4, restartHours: 0.2 };

test('without failures only checkpoints cost: 9 h of work between checkpoints of 1 h, goodput 0.9', () => {
  const share = goodput({ checkpointHours: 1, mtbfHours: 1e9, restartHours: 1, intervalHours: 9 });
  expect(share).toBeCloseTo(0.9, 6);
});

test('a run of one piece against its own simulation, exponential failures from a seed', () => {
  // work 1 h, saving 0.1 h, restart 0.2 h, a failure every 2 h: 2 · e^0.1 · (e^0.55 − 1)
  const wall = expectedWallClockHours({
    workHours: 1,
    intervalHours: 1,
    checkpointHours: 0.1,
    restartHours: 0.2,
    mtbfHours: 2,
  });
  expect(wall).toBeCloseTo(2 * Math.exp(0.1) * (Math.exp(0.55) - 1), 12);
  let state = 12345;
  const failure = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return -2 * Math.log((state + 0.5) / 2 ** 32);
  };
  let total = 0;
  const runs = 200_000;
  for (let i = 0; i < runs; i++) {
    for (let needed = 1.1; ; needed = 1.3) {
      // after a failure the restart comes first, and may fail too
      const next = failure();
      total += Math.min(next, needed);
      if (next >= needed) break;
    }
  }
  expect(Math.abs(total / runs / wall - 1)).toBeLessThan(0.01);
});

test('law: goodput is a share, falls with failures, and Daly’s interval is within a thousandth of the best', () => {
  const hours = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(
      hours(0.001, 0.5),
      hours(1, 100),
      hours(0, 1),
      hours(0.2, 5),
      (checkpointHours, mtbfHours, restartHours, factor) => {
        const saving = { checkpointHours, mtbfHours };
        const intervalHours = dalyIntervalHours(saving);
        const best = goodput({ ...saving, restartHours, intervalHours });
        expect(best > 0 && best < 1).toBe(true);
        const rarer = { ...saving, mtbfHours: 2 * mtbfHours, restartHours, intervalHours };
        expect(goodput(rarer)).toBeGreaterThan(best);
        const other = goodput({ ...saving, restartHours, intervalHours: intervalHours * factor });
        expect(other).toBeLessThan(best * 1.001);
      },
    ),
  );
});

test('a checkpoint longer than two failures: work for the time between failures', () => {
  expect(dalyIntervalHours({ checkpointHours: 9, mtbfHours: 4 })).toBe(4);
});

test('a run that never ends, and numbers without meaning, are refused', () => {
  const hopeless = { ...of, workHours: 1, intervalHours: 1e4, mtbfHours: 1 };
  expect(() => expectedWallClockHours(hopeless)).toThrow(/"wallClockHours" comes out as Infinity/);
  expect(() => youngIntervalHours({ checkpointHours: 0, mtbfHours: 1 })).toThrow(
    /"checkpointHours"/,
  );
  expect(() => clusterMtbfHours({ chips: 0, chipMtbfHours: 1 })).toThrow(/"chips" is 0/);
});

test('where the time goes: 1 h of work, 0.1 h saving, 0.2 h restart, a failure every 2 h', () => {
  const of = { intervalHours: 1, checkpointHours: 0.1, restartHours: 0.2, mtbfHours: 2 };
  const shares = timeShares(of);
  // e^0.55 − 1 = 0.733253 failures each; lost 2 × 0.733253 − 1.1 = 0.366506 h; restarts 0.733253 × 2 × (e^0.1 − 1)
  // = 0.154234 h; together 1 + 0.1 + 0.366506 + 0.154234 = 1.620740 h
  expect(shares.useful).toBeCloseTo(1 / 1.62074, 5);
  expect(shares.saving).toBeCloseTo(0.1 / 1.62074, 5);
  expect(shares.repeated).toBeCloseTo(0.366506 / 1.62074, 5);
  expect(shares.restarting).toBeCloseTo(0.154234 / 1.62074, 5);
});

test('law: the parts are shares that sum to one, the useful one is goodput; a run that never ends has none', () => {
  const hours = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(hours(0.01, 50), hours(0, 2), hours(0, 2), hours(0.5, 1e6), (...of) => {
      const [intervalHours, checkpointHours, restartHours, mtbfHours] = of;
      const run = { intervalHours, checkpointHours, restartHours, mtbfHours };
      const { useful, saving, repeated, restarting } = timeShares(run);
      expect(useful + saving + repeated + restarting).toBeCloseTo(1, 9);
      expect(Math.min(useful, saving, repeated, restarting)).toBeGreaterThanOrEqual(0);
      expect(useful).toBeCloseTo(goodput(run), 9);
    }),
  );
  const never = { intervalHours: 1e4, checkpointHours: 1, restartHours: 5000, mtbfHours: 1 };
  expect(timeShares(never)).toEqual({ useful: 0, saving: 0, repeated: 0, restarting: 1 });
});
