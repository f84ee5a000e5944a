import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amortisedCost, chipHours, type Amortisation } from '#lib/methods/amortised-cost.ts';

test('chip-hours: as stated, else chips × hours, else FLOP ÷ (peak × MFU)', () => {
  expect(chipHours({ stated: 7, chips: 2, trainingHours: 3 })).toBe(7);
  expect(chipHours({ chips: 2, trainingHours: 3, flop: 1, peak: 1 })).toBe(6);
  // 3.6e18 ÷ (1e15 · 0.5) = 7,200 s = 2 h
  expect(chipHours({ chips: 2, flop: 3.6e18, peak: 1e15, mfu: 0.5 })).toBe(2);
  // the median utilisation of 37.5 % when none is known
  expect(chipHours({ flop: 3.6e18, peak: 1e15 })).toBeCloseTo(1 / 0.375, 12);
  expect(chipHours({ chips: 2, flop: 1e20 })).toBeUndefined();
});

test('Cottier et al., GPT-4: 17.89 + 11.81 + 6.96 + 3.50 = 40.16 million dollars, 43.4 GWh', () => {
  const cost = amortisedCost({
    chipHours: 57e6,
    chipPriceUsd: 24_875,
    // 2020-08-12 to 2022-05-12
    yearsOwned: 638 / 365.25,
    serverOverhead: 1.66,
    chipPowerW: 400,
    chipToServerPower: 6.5 / 8 / 0.4,
    powerShare: 0.75,
    pue: 1.25,
    electricityUsdPerKWh: 0.0806,
  });
  const millions = (usd: number) => Number((usd / 1e6).toFixed(2));
  expect(Math.round(cost.chipValueUsd)).toBe(14_165);
  expect(millions(cost.chipsUsd)).toBe(17.89);
  expect(millions(cost.serversUsd)).toBe(11.81);
  expect(millions(cost.interconnectUsd)).toBe(6.96);
  expect(millions(cost.energyUsd)).toBe(3.5);
  expect(millions(cost.totalUsd)).toBe(40.16);
  expect(cost.energyKWh / 1e6).toBeCloseTo(43.4, 1);
});

const run: Amortisation = {
  chipHours: 1000,
  chipPriceUsd: 20_000,
  yearsOwned: 1,
  serverOverhead: 1.6,
  chipPowerW: 500,
  chipToServerPower: 2,
  powerShare: 0.5,
  pue: 1.2,
  electricityUsdPerKWh: 0.1,
};

test('by hand: half the value lost a year, of a chip worth $10,000 by then, 1,000 h of 8,000', () => {
  const cost = amortisedCost({
    ...run,
    oomsPerYear: Math.log10(2),
    lossPerYear: 0.5,
    hoursPerYear: 8000,
    interconnectShare: 0.2,
  });
  // 20,000 · 2^−1 = 10,000; · 0.5 ÷ 8,000 · 1,000 = 625; chips ÷ 1.6; network 625 · 0.2 ÷ 0.8
  expect(cost.chipValueUsd).toBeCloseTo(10_000, 9);
  expect(cost.chipsUsd).toBeCloseTo(390.625, 9);
  expect(cost.serversUsd).toBeCloseTo(234.375, 9);
  expect(cost.interconnectUsd).toBeCloseTo(156.25, 9);
  // 0.5 kW · 2 · 0.5 · 1.2 · 1,000 h = 600 kWh at $0.1
  expect(cost.energyUsd).toBeCloseTo(60, 9);
  expect(cost.totalUsd).toBeCloseTo(841.25, 9);
});

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });

test('laws: the parts make the total; hours scale all; free electricity leaves no energy line', () => {
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.double({ min: -3, max: 5, noNaN: true }),
      (hours, price, years) => {
        const of = { ...run, chipHours: hours, chipPriceUsd: price, yearsOwned: years };
        const cost = amortisedCost(of);
        const { chipsUsd, serversUsd, interconnectUsd, energyUsd, totalUsd } = cost;
        expect((chipsUsd + serversUsd + interconnectUsd + energyUsd) / totalUsd).toBeCloseTo(1, 12);
        const twice = amortisedCost({ ...of, chipHours: 2 * hours });
        expect(twice.totalUsd / totalUsd).toBeCloseTo(2, 12);
        expect(amortisedCost({ ...of, electricityUsdPerKWh: 0 }).energyUsd).toBe(0);
        // older hardware is worth less and so costs less an hour
        expect(amortisedCost({ ...of, yearsOwned: years + 1 }).chipsUsd).toBeLessThan(chipsUsd);
      },
    ),
  );
});

test('a price of zero, or a network that is everything, is refused', () => {
  expect(() => amortisedCost({ ...run, chipPriceUsd: 0 })).toThrow(/"chipPriceUsd" is 0/);
  expect(() => amortisedCost({ ...run, interconnectShare: 1 })).toThrow(/beside the network/);
  expect(() => amortisedCost({ ...run, yearsOwned: NaN })).toThrow(/"years" is NaN/);
  expect(() => chipHours({ flop: 1, peak: 0 })).toThrow(/"peak" is 0/);
});
