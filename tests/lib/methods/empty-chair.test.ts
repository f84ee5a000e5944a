import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenPay, emptyChair, monthsToRepay } from '#lib/methods/empty-chair.ts';

const five = {
  months: 4,
  chairs: 1,
  waitingShare: 0.5,
  othersUsdPerMonth: 26_400,
  chairUsdPerMonth: 9350,
  machinesUsdPerMonth: 100,
};

test('the only engineer of five, away 4 months, half the work waiting: 0.5 × 4 × $26,500 − 4 × $9,350 = $15,600', () => {
  expect(emptyChair(five)).toEqual({
    stopped: 0.5,
    monthsLost: 2,
    peopleUsd: 52_800,
    machinesUsd: 200,
    savedUsd: 37_400,
    netUsd: 15_600,
  });
});

test('one of 35 stops a 35th of what the role does; one of a half stops no more than all of it', () => {
  expect(emptyChair({ ...five, chairs: 35 }).stopped).toBeCloseTo(0.5 / 35, 12);
  expect(emptyChair({ ...five, chairs: 0.5 }).stopped).toBe(0.5);
});

test('$7,800 has paid after 2 of those 4 months; over half a year the whole is worth $31,200 a year', () => {
  const { netUsd } = emptyChair(five);
  expect(monthsToRepay(7800, { netUsd, months: 4 })).toBe(2);
  expect(breakEvenPay(netUsd, { yearsPaid: 0.5 })).toBe(31_200);
});

test('where waiting saves money, no raise pays', () => {
  const { netUsd } = emptyChair({ ...five, waitingShare: 0.1 });
  expect(netUsd).toBe(0.1 * 4 * 26_500 - 37_400);
  expect(monthsToRepay(1, { netUsd, months: 4 })).toBeUndefined();
  expect(breakEvenPay(netUsd, { yearsPaid: 1 })).toBe(0);
});

test('all money grows with the months in proportion; more that waits never costs less', () => {
  const usd = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(usd, usd, usd, fc.double({ min: 0, max: 0.5, noNaN: true }), (a, b, c, part) => {
      const of = { ...five, othersUsdPerMonth: a, chairUsdPerMonth: b, machinesUsdPerMonth: c };
      const once = emptyChair({ ...of, waitingShare: part });
      const twice = emptyChair({ ...of, waitingShare: part, months: 8 });
      expect(twice.netUsd).toBeCloseTo(2 * once.netUsd, 3);
      expect(emptyChair({ ...of, waitingShare: 2 * part }).netUsd).toBeGreaterThanOrEqual(
        once.netUsd - 1e-6,
      );
    }),
  );
});

test.each([
  { months: -1 },
  { chairs: 0 },
  { waitingShare: 1.01 },
  { othersUsdPerMonth: NaN },
  { machinesUsdPerMonth: Infinity },
])('refuses %o', (wrong) => {
  expect(() => emptyChair({ ...five, ...wrong })).toThrow(/has to be/);
});
