import { expect, test } from 'vitest';
import { runHistory, type FailingRun } from '#lib/simulations/failing-run.ts';
import { failuresBy, progressLine, workAt } from '#lib/simulations/run-progress.ts';

// Failures after 5 and 13 hours; 2 hours of work to a save of an hour, restarts of an hour.
const failures = {
  atHours: Float64Array.of(5, 13),
  savedHours: Float64Array.of(2, 6),
};
const pace = { workHours: 100, intervalHours: 2, checkpointHours: 1, restartHours: 1 };

test('after 4 hours 3 of work, at the failure after 5 only the 2 that were saved', () => {
  expect(workAt(1, failures, pace)).toBe(1);
  expect(workAt(2.5, failures, pace)).toBe(2); // saving
  expect(workAt(4, failures, pace)).toBe(3);
  expect(workAt(5, failures, pace)).toBe(2);
  expect(workAt(5.9, failures, pace)).toBe(2); // restarting
  expect(workAt(7, failures, pace)).toBe(3);
  expect(workAt(12.9, failures, pace)).toBeCloseTo(6.9, 12);
  expect(workAt(13, failures, pace)).toBe(6);
});

test('never more work than there is', () => {
  expect(workAt(1e6, failures, pace)).toBe(100);
});

test('one failure by the hour 5, two by 13', () => {
  expect([4.9, 5, 12, 13, 99].map((hour) => failuresBy(failures.atHours, hour))).toEqual([
    0, 1, 1, 2, 2,
  ]);
});

test('the line goes up, is level and drops', () => {
  expect(progressLine({ fromHour: 0, toHour: 8 }, failures, pace)).toEqual([
    [0, 0],
    [2, 2],
    [3, 2],
    [5, 4],
    [5, 2],
    [6, 2],
    [8, 4],
  ]);
  expect(progressLine({ fromHour: 5.5, toHour: 7 }, failures, pace)).toEqual([
    [5.5, 2],
    [6, 2],
    [7, 3],
  ]);
});

test('law: the line ends where the run ends, with the work that it did', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const of: FailingRun = { ...pace, workHours: 300, mtbfHours: 20, seed };
    const run = runHistory(of);
    const line = progressLine({ fromHour: 0, toHour: run.wallHours }, run, of);
    expect(line.at(-1)![0]).toBe(run.wallHours);
    expect(line.at(-1)![1]).toBeCloseTo(300, 9);
    run.savedHours.forEach((saved, i) => expect(workAt(run.atHours[i]!, run, of)).toBe(saved));
  }
});

test('more saves than can be seen are told as a slope', () => {
  const often = { ...pace, intervalHours: 0.01, checkpointHours: 0.001 };
  expect(progressLine({ fromHour: 0, toHour: 12 }, failures, often).length).toBeLessThan(10);
});
