import { accuracyOf, errorOf, labelled, steps } from '#lib/simulations/labellers.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe('a crew', () => {
  test('gives the same answers for the same seed and others for another', () => {
    const crew = { error: 0.2, bias: 0.1, redundancy: 3, seed: 7 };
    expect(labelled(crew)).toEqual(labelled(crew));
    expect(labelled({ ...crew, seed: 8 }).votes.answer).not.toEqual(labelled(crew).votes.answer);
  });

  test('answers each picture as often as asked, nobody twice, half of each kind', () => {
    const { truth, votes } = labelled({ error: 0.2, bias: 0, redundancy: 5, items: 60, seed: 1 });
    expect(votes.item).toHaveLength(300);
    expect(truth.reduce((a, b) => a + b)).toBe(30);
    for (let i = 0; i < 60; i += 1)
      expect(new Set(Array.from(votes.labeller).slice(i * 5, i * 5 + 5)).size).toBe(5);
  });

  test('errs from 0.4 to 1.6 times the average, 0.04 to 0.16 at a tenth, and never more than a coin', () => {
    expect(errorOf(0, { error: 0.1, labellers: 20 })).toBeCloseTo(0.04, 12);
    expect(errorOf(19, { error: 0.1, labellers: 20 })).toBeCloseTo(0.16, 12);
    expect(errorOf(19, { error: 0.45, labellers: 20 })).toBe(0.5);
    const all = Array.from({ length: 20 }, (_, who) => errorOf(who, { error: 0.1, labellers: 20 }));
    expect(mean(all)).toBeCloseTo(0.1, 12);
  });

  test('refuses shares that are none', () => {
    expect(() => labelled({ error: 1.2, bias: 0, redundancy: 1, seed: 1 })).toThrow(
      /between 0 and 1/,
    );
    expect(() => labelled({ error: 0.1, bias: NaN, redundancy: 1, seed: 1 })).toThrow(/between/);
    expect(() => labelled({ error: 0.1, bias: 0, redundancy: 0, seed: 1 })).toThrow(/above zero/);
  });
});

describe('together', () => {
  const average = (of: { error: number; bias: number; redundancy: number }) => {
    const runs = seeds.map((seed) => accuracyOf({ ...of, seed }));
    return {
      majority: mean(runs.map((run) => run.majority)),
      dawidSkene: mean(runs.map((run) => run.dawidSkene)),
      biased: mean(runs.map((run) => run.biased.majority)),
      repaired: mean(runs.map((run) => run.biased.dawidSkene)),
    };
  };

  test('three who err one time in five: 0.8³ + 3 × 0.8² × 0.2 = 0.896', () => {
    // 20 crews of 400 pictures: a standard error of 0.0034.
    expect(Math.abs(average({ error: 0.2, bias: 0, redundancy: 3 }).majority - 0.896)).toBeLessThan(
      0.012,
    );
  });

  test('one is as good as one: 0.8; nobody who errs: 1', () => {
    expect(average({ error: 0.2, bias: 0, redundancy: 1 }).majority).toBeCloseTo(0.8, 1);
    expect(average({ error: 0, bias: 0, redundancy: 3 }).majority).toBe(1);
  });

  test('careful labellers to whom the same 60 % of the second kind look like the first find 40 %, however many vote', () => {
    for (const redundancy of [1, 9]) {
      const found = average({ error: 0, bias: 0.6, redundancy }).biased;
      expect(Math.abs(found - 0.4)).toBeLessThan(0.03);
    }
  });

  test('careless ones find 0.4 × 0.8 + 0.6 × 0.2 = 0.44 of it alone; nine together fewer, and learning does not mend it', () => {
    const { biased, repaired } = average({ error: 0.2, bias: 0.6, redundancy: 9 });
    const one = average({ error: 0.2, bias: 0.6, redundancy: 1 }).biased;
    expect(Math.abs(one - 0.44)).toBeLessThan(0.02);
    // Five or more of nine right at 0.8 each is 0.98: 0.4 × 0.98 + 0.6 × 0.02 = 0.404.
    expect(Math.abs(biased - 0.404)).toBeLessThan(0.02);
    expect(Math.abs(repaired - biased)).toBeLessThan(0.03);
  });

  test('when everybody always takes the second kind for the first, nothing repairs it', () => {
    const { majority, dawidSkene } = average({ error: 0, bias: 1, redundancy: 9 });
    expect(majority).toBe(0.5);
    expect(dawidSkene).toBe(0.5);
  });
});

test('every step is a share with its range around the middle, for any crew', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 99 }),
      (error, bias, seed) => {
        const found = steps({ error, bias, redundancies: [1, 4], crews: 3, seed });
        for (const { majority, dawidSkene, biased } of found)
          for (const { middle, low, high } of [majority, dawidSkene, biased.majority]) {
            expect(low).toBeLessThanOrEqual(middle);
            expect(middle).toBeLessThanOrEqual(high);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
          }
      },
    ),
    { numRuns: 20 },
  );
});
