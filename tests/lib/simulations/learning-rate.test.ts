import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  diverged,
  excessOf,
  landscape,
  lossAfter,
  RATES,
  run,
} from '#lib/simulations/learning-rate.ts';
import { bestAfter, cliffRate, evenRates } from '#lib/simulations/rate-curves.ts';

const seeds = fc.integer({ min: 1, max: 10_000 });
const rates = fc.double({ min: -5, max: -1, noNaN: true }).map((power) => 10 ** power);
const shares = fc.double({ min: 0.05, max: 1, noNaN: true });

describe('a landscape', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(landscape(3)).toEqual(landscape(3));
    expect(landscape(4).bestRate).not.toBe(landscape(3).bestRate);
  });

  test('starts at ln 32,000 = 10.37 and is lowest at its best rate, 0.00005 to 0.02', () => {
    fc.assert(
      fc.property(seeds, rates, (seed, rate) => {
        const of = landscape(seed);
        expect(of.startLoss).toBeCloseTo(10.3735, 4);
        expect(of.bestRate).toBeGreaterThan(4.9e-5);
        expect(of.bestRate).toBeLessThan(0.0201);
        expect(lossAfter(of, { rate: of.bestRate, share: 1 })).toBeCloseTo(of.bestLoss, 12);
        expect(lossAfter(of, { rate, share: 1 })).toBeGreaterThanOrEqual(of.bestLoss - 1e-12);
        expect(excessOf(of, rate)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('rises slowly to the left and steeply to the right: a decade below costs less than a decade above', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const of = landscape(seed);
      const below = lossAfter(of, { rate: of.bestRate / 10, share: 1 });
      expect(below - of.bestLoss).toBeLessThan(1.2);
      expect(diverged(of, lossAfter(of, { rate: of.bestRate * 10, share: 1 }))).toBe(true);
    }
  });

  test('a run beyond the cliff diverges, near it late: 0.4 decades beyond, after a tenth', () => {
    const of = landscape(6);
    const just = cliffRate(of) * 1.01;
    expect(diverged(of, lossAfter(of, { rate: cliffRate(of) * 0.99, share: 1 }))).toBe(false);
    expect(diverged(of, lossAfter(of, { rate: just, share: 0.9 }))).toBe(false);
    expect(diverged(of, lossAfter(of, { rate: just, share: 1 }))).toBe(true);
    const far = cliffRate(of) * 10 ** 0.4;
    expect(diverged(of, lossAfter(of, { rate: far, share: 0.099 }))).toBe(false);
    expect(diverged(of, lossAfter(of, { rate: far, share: 0.101 }))).toBe(true);
  });

  test('a run that does not diverge only learns: its loss never rises with time', () => {
    fc.assert(
      fc.property(seeds, rates, shares, (seed, rate, share) => {
        const of = landscape(seed);
        const [early, late] = [share, 1].map((each) => lossAfter(of, { rate, share: each }));
        if (!diverged(of, late!)) expect(late!).toBeLessThanOrEqual(early! + 1e-12);
      }),
    );
  });

  test('an early look flatters high rates: the best after a quarter is above the best at the end', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const of = landscape(seed);
      expect(bestAfter(of, 1 / 4)).toBeGreaterThan(of.bestRate);
      expect(bestAfter(of, 1 / 8)).toBeGreaterThanOrEqual(bestAfter(of, 1 / 4));
    }
  });

  test('refuses what is no share and no rate', () => {
    expect(() => lossAfter(landscape(1), { rate: 0, share: 1 })).toThrow(/above zero/);
    expect(() => lossAfter(landscape(1), { rate: 0.1, share: 2 })).toThrow(/between 0 and 1/);
  });
});

describe('a run', () => {
  const of = landscape(6);

  test('says the same when it is read twice; another run of the same rate says something else', () => {
    const of1 = { rate: 0.001, id: 1 };
    expect(run(of, of1)(0.25)).toBe(run(of, of1)(0.25));
    expect(run(of, { ...of1, id: 2 })(1)).not.toBe(run(of, of1)(1));
  });

  test('wavers by 0.02 at its end and by 0.02 ÷ √(1/4) = 0.04 after a quarter', () => {
    const deviation = (share: number) => {
      const truth = lossAfter(of, { rate: 0.001, share });
      const off = Array.from(
        { length: 2000 },
        (_, id) => run(of, { rate: 0.001, id })(share) - truth,
      );
      return Math.sqrt(off.reduce((sum, each) => sum + each * each, 0) / off.length);
    };
    expect(deviation(1)).toBeCloseTo(0.02, 2);
    expect(deviation(0.25)).toBeCloseTo(0.04, 2);
    expect(deviation(0.25) / deviation(1)).toBeGreaterThan(1.85);
  });

  test('that has diverged says so without noise', () => {
    expect(run(of, { rate: RATES.high, id: 1 })(1)).toBe(of.startLoss);
  });
});

test('rates for a curve are evenly spread on the log axis, ends included', () => {
  const four = evenRates(4);
  expect(four[0]).toBe(RATES.low);
  [1e-4, 1e-3, 1e-2, 1e-1].forEach((rate, i) => expect(four[i + 1]! / rate).toBeCloseTo(1, 9));
});
