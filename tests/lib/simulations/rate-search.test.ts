import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { landscape, RATES } from '#lib/simulations/learning-rate.ts';
import { contest, quantilesOf } from '#lib/simulations/rate-contest.ts';
import {
  drawnRates,
  lowest,
  mostArms,
  randomSearch,
  rungs,
  runsOf,
  successiveHalving,
} from '#lib/simulations/rate-search.ts';

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;

describe('the rounds of successive halving', () => {
  test('8 arms by halves from an eighth: 8 × 1/8, 4 × 1/4, 2 × 1/2, 1 × 1', () => {
    expect(rungs({ arms: 8, eta: 2, least: 1 / 8 })).toEqual([
      { arms: 8, share: 1 / 8 },
      { arms: 4, share: 1 / 4 },
      { arms: 2, share: 1 / 2 },
      { arms: 1, share: 1 },
    ]);
  });

  test('which cost 8 × 1/8 + 4 × 1/8 + 2 × 1/4 + 1 × 1/2 = 2.5 runs, because a run goes on where it stopped', () => {
    expect(runsOf(rungs({ arms: 8, eta: 2, least: 1 / 8 }))).toBe(2.5);
  });

  test('27 arms by thirds from a 27th: 27, 9, 3, 1, as Hyperband’s table has it for R = 27', () => {
    const all = rungs({ arms: 27, eta: 3, least: 1 / 27 });
    expect(all.map(({ arms }) => arms)).toEqual([27, 9, 3, 1]);
    [1 / 27, 1 / 9, 1 / 3, 1].forEach((share, i) => expect(all[i]!.share).toBeCloseTo(share, 12));
  });

  test('eight runs pay for 27 arms: 27/8 + 13/8 + 6/4 + 3/2 = 8; one run pays for one', () => {
    expect(mostArms({ budget: 8, eta: 2, least: 1 / 8 })).toBe(27);
    expect(runsOf(rungs({ arms: 27, eta: 2, least: 1 / 8 }))).toBe(8);
    expect(runsOf(rungs({ arms: 28, eta: 2, least: 1 / 8 }))).toBeGreaterThan(8);
    expect(mostArms({ budget: 1, eta: 2, least: 1 / 8 })).toBe(1);
    expect(mostArms({ budget: 0.9, eta: 2, least: 1 / 8 })).toBe(0);
  });

  test('refuse to keep everything', () => {
    expect(() => rungs({ arms: 8, eta: 1, least: 1 / 8 })).toThrow(/above zero/);
  });
});

describe('a search', () => {
  const budgets = fc.double({ min: 1, max: 16, noNaN: true });
  const seeds = fc.integer({ min: 1, max: 10_000 });

  test('never spends more than its budget, and what it tried adds up to what it spent', () => {
    fc.assert(
      fc.property(seeds, budgets, (seed, budget) => {
        for (const found of [
          randomSearch(landscape(seed), { budget }),
          successiveHalving(landscape(seed), { budget }),
        ]) {
          expect(found.runs).toBeLessThanOrEqual(budget + 1e-9);
          const sum = found.tried.reduce((all, { share }) => all + share, 0);
          expect(sum).toBeCloseTo(found.runs, 9);
        }
      }),
    );
  });

  test('chooses one that ran to its end, and no other of those had a lower loss', () => {
    fc.assert(
      fc.property(seeds, budgets, (seed, budget) => {
        const { tried, chosen } = successiveHalving(landscape(seed), { budget });
        expect(chosen!.share).toBe(1);
        expect(chosen!.loss).toBe(lowest(tried).loss);
      }),
    );
  });

  test('finds the same for the same seed; what a run costs is all it can do for less', () => {
    const of = landscape(6);
    expect(successiveHalving(of, { budget: 8 })).toEqual(successiveHalving(of, { budget: 8 }));
    expect(randomSearch(of, { budget: 8 })).toEqual(randomSearch(of, { budget: 8 }));
    expect(randomSearch(of, { budget: 0.75 })).toEqual({ tried: [], runs: 0 });
    expect(successiveHalving(of, { budget: 0.75 }).chosen).toBeUndefined();
    expect(() => randomSearch(of, { budget: 0 })).toThrow(/above zero/);
  });

  test('draws evenly on the log axis: a quarter of the rates in each decade', () => {
    const rates = drawnRates(1, 4000);
    for (const decade of [1e-5, 1e-4, 1e-3, 1e-2]) {
      const inside = rates.filter((rate) => rate >= decade && rate < decade * 10).length;
      expect(Math.abs(inside - 1000)).toBeLessThan(110); // 4 × √(4000 × 1/4 × 3/4)
    }
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(RATES.low);
    expect(drawnRates(1, 3)).toEqual(rates.slice(0, 3));
  });
});

describe('with the same money on 1,000 landscapes', () => {
  test.each([4, 6, 8])('of %s runs, halving is nearer on average and more often', (budget) => {
    const { random, halving } = contest({ budget, landscapes: 1000 });
    expect(mean(halving)).toBeLessThan(mean(random));
    const better = halving.filter((excess, i) => excess < random[i]!).length;
    const worse = halving.filter((excess, i) => excess > random[i]!).length;
    expect(better).toBeGreaterThan(2 * worse);
  });

  test('of one run, both are the same one run', () => {
    const { random, halving } = contest({ budget: 1, landscapes: 50 });
    expect(halving).toEqual(random);
  });

  test('more money brings both nearer, and nobody is below the lowest loss', () => {
    const [four, eight] = [4, 8].map((budget) => contest({ budget, landscapes: 500 }));
    expect(mean(eight!.random)).toBeLessThan(mean(four!.random));
    expect(mean(eight!.halving)).toBeLessThan(mean(four!.halving));
    expect(Math.min(...eight!.random, ...eight!.halving)).toBeGreaterThanOrEqual(0);
  });
});

test('two quantiles of 1 to 4 are those a quarter and three quarters up, 2 and 4', () => {
  expect(quantilesOf([3, 1, 4, 2], 2)).toEqual([2, 4]);
});
