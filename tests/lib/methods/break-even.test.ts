import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenYears, costsAfter, type BuyOrRent } from '#lib/methods/break-even.ts';

const chip: BuyOrRent = {
  priceUsd: 20_000,
  powerUsdPerHour: 0.1,
  rentUsdPerHour: 2.1,
  hoursPerYear: 5000,
  lossPerYear: 0.3,
  sells: false,
};

test('$20,000 against $2.10 − $0.10 an hour pays after 10,000 hours: 2 years at 5,000 hours a year', () => {
  // 20,000 ÷ (2.1 − 0.1) = 10,000; 10,000 ÷ 5,000 = 2
  expect(breakEvenYears(chip)).toBeCloseTo(2, 12);
  // bought 20,000 + 0.1 × 10,000 = 21,000; rented 2.1 × 10,000 = 21,000
  const { bought, rented } = costsAfter(2, chip);
  expect(bought).toBeCloseTo(21_000, 6);
  expect(rented).toBeCloseTo(21_000, 6);
});

test('a rent no dearer than the electricity is never caught up with', () => {
  expect(breakEvenYears({ ...chip, rentUsdPerHour: 0.1 })).toBeUndefined();
  expect(breakEvenYears({ ...chip, rentUsdPerHour: 0.05, sells: true })).toBeUndefined();
});

test('sold at once, a chip that loses less in a year than it saves pays from the first hour', () => {
  // loses 0.3 × 20,000 = 6,000 in the first year's pace, saves 2 × 5,000 = 10,000
  expect(breakEvenYears({ ...chip, sells: true })).toBe(0);
});

test('sold, 0.8 a year of $20,000 against $10,000 saved: even where 2 (1 − e^(−0.8 t)) = t', () => {
  const years = breakEvenYears({ ...chip, lossPerYear: 0.8, sells: true })!;
  // 2 × (1 − e^(−0.8 × 1.3736)) = 2 × (1 − 0.3332) = 1.3336 < 1.3736, so it lies before; checked by substitution
  expect(2 * (1 - Math.exp(-0.8 * years))).toBeCloseTo(years, 9);
  expect(years).toBeGreaterThan(0.5);
});

const any = fc.record({
  priceUsd: fc.double({ min: 1, max: 1e7, noNaN: true }),
  powerUsdPerHour: fc.double({ min: 0, max: 10, noNaN: true }),
  rentUsdPerHour: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  hoursPerYear: fc.double({ min: 80, max: 8766, noNaN: true }),
  lossPerYear: fc.double({ min: 0.01, max: 3, noNaN: true }),
  sells: fc.boolean(),
});

test('at the break-even both cost the same, and after it buying stays cheaper', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 1.01, max: 20, noNaN: true }), (of, later) => {
      const years = breakEvenYears(of);
      if (years === undefined || years === 0) return;
      const { bought, rented } = costsAfter(years, of);
      expect(Math.abs(bought - rented)).toBeLessThanOrEqual(1e-6 * (of.priceUsd + rented));
      const after = costsAfter(years * later, of);
      expect(after.bought).toBeLessThanOrEqual(after.rented * (1 + 1e-9) + 1e-6 * of.priceUsd);
    }),
  );
});

test('getting money back never makes buying pay later', () => {
  fc.assert(
    fc.property(any, (of) => {
      const kept = breakEvenYears({ ...of, sells: false }) ?? Infinity;
      const sold = breakEvenYears({ ...of, sells: true }) ?? Infinity;
      expect(sold).toBeLessThanOrEqual(kept);
    }),
  );
});
