import { expect, test } from 'vitest';
import { clusterYear, daily, DAYS, NODES, weekly } from '#lib/simulations/cluster-year.ts';

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const years = (use: number, largest: number, count: number) =>
  Array.from({ length: count }, (_, i) => clusterYear({ use, largest, seed: i + 1 }));

test('the same seed gives the same year, another seed another', () => {
  const of = { use: 0.8, largest: 16, seed: 3 };
  expect(clusterYear(of)).toEqual(clusterYear(of));
  expect(clusterYear({ ...of, seed: 4 }).hours).not.toEqual(clusterYear(of).hours);
});

test.each([
  [0.2, 16],
  [0.5, 8],
  [0.8, 8],
  [0.8, 16],
  [0.8, 64],
  [0.95, 16],
])(
  'in the long run a cluster that is asked for %d is used that much, with jobs up to %d nodes',
  (use, largest) => {
    // Years differ by some 0.05; the mean of 48 is good to 0.007.
    expect(Math.abs(mean(years(use, largest, 48).map(({ used }) => used)) - use)).toBeLessThan(
      0.02,
    );
  },
);

test('at the same use, the larger the largest job, the longer it waits for room', () => {
  const waits = [8, 16, 32, 64].map((largest) =>
    median(years(0.8, largest, 24).map(({ largestWait }) => largestWait)),
  );
  waits.slice(1).forEach((wait, i) => expect(wait).toBeGreaterThan(waits[i]!));
  // A job for the whole cluster waits for weeks where one for an eighth waits for hours.
  expect(waits[3]! / waits[0]!).toBeGreaterThan(20);
});

test('weekends are emptier than weekdays, and some days nearly stand still while others are full', () => {
  const year = clusterYear({ use: 0.6, largest: 16, seed: 1 });
  const week = weekly(year);
  expect(week).toHaveLength(168);
  expect(mean(week.slice(120))).toBeLessThan(mean(week.slice(0, 120)) - 0.05);
  const days = daily(year);
  expect(days).toHaveLength(DAYS);
  expect(Math.min(...days)).toBeLessThan(0.2);
  expect(Math.max(...days)).toBeGreaterThan(0.95);
});

test('no more than all nodes work, days and weeks sum to the year, and nothing asked is nothing used', () => {
  for (const use of [0, 0.01, 0.5, 1])
    for (const largest of [1, NODES]) {
      const year = clusterYear({ use, largest, seed: 7 });
      for (const share of year.hours) expect(share >= 0 && share <= 1).toBe(true);
      expect(mean(daily(year))).toBeCloseTo(year.used, 5);
      expect(mean(weekly(year))).toBeCloseTo(year.used, 5);
    }
  expect(clusterYear({ use: 0, largest: 16, seed: 1 }).used).toBe(0);
  expect(clusterYear({ use: 1, largest: 8, seed: 1 }).used).toBeGreaterThan(0.95);
});

test('a use beyond one and a job that does not fit are refused', () => {
  expect(() => clusterYear({ use: 1.1, largest: 8, seed: 1 })).toThrow(/use is 1.1/);
  expect(() => clusterYear({ use: 0.5, largest: 128, seed: 1 })).toThrow(/power of two up to 64/);
  expect(() => clusterYear({ use: 0.5, largest: 3, seed: 1 })).toThrow(/power of two/);
});
