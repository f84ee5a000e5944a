import { growthRuns, type GrowthRun } from '#lib/evidence/growth.ts';
import { growthPerYear } from '#lib/methods/growth.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const days = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
const whole = { from: '2012-01-01', to: '2026-12-31' };
/** Calendar years are 365 or 366 days, the method's 365.25: three years of these days. */
const span = (365 * 3 + 1) / 365.25;

test('1, 2, 4, 8 double every year, without scatter', () => {
  const { factor, low, high, scatter, atDate } = growthPerYear({
    dates: days,
    values: [1, 2, 4, 8],
    ...whole,
  });
  expect(factor).toBeCloseTo(2, 2);
  expect(high - low).toBeLessThan(0.02);
  expect(scatter).toBeCloseTo(1, 2);
  expect(atDate('2024-01-01')).toBeCloseTo(16, 0);
});

test('1, 2, 2, 4 by hand: slope 0.6 ln 2 a year, residuals ±0.1 and ±0.3 ln 2', () => {
  // x = 0, 1, 2, 3 years; y = 0, 1, 1, 2 in units of ln 2. Slope = 3/5, line 0.1 + 0.6 x;
  // residuals -0.1, 0.3, -0.3, 0.1; variance 0.2 / 2 = 0.1; slope's error sqrt(0.1 / 5) = 0.1414; t(2) = 2.91999.
  const even = ['2020-01-01', '2020-12-31', '2022-01-01', '2022-12-31'];
  const { factor, low, high, scatter } = growthPerYear({
    dates: even,
    values: [1, 2, 2, 4],
    ...whole,
  });
  expect(Math.log2(factor)).toBeCloseTo(0.6, 2);
  expect(Math.log2(high)).toBeCloseTo(0.6 + 2.91999 * 0.1414, 2);
  expect(Math.log2(low)).toBeCloseTo(0.6 - 2.91999 * 0.1414, 2);
  expect(Math.log2(scatter)).toBeCloseTo(Math.sqrt(0.1), 2);
});

test('the band of the same four is narrowest in their middle: the line there, times or by 2.92 × √(0.1 / 4) doublings', () => {
  const even = ['2020-01-01', '2020-12-31', '2022-01-01', '2022-12-31'];
  const { atDate, bandAtDate } = growthPerYear({ dates: even, values: [1, 2, 2, 4], ...whole });
  const width = (date: string) => Math.log2(bandAtDate(date).high / atDate(date));
  expect(Math.log2(atDate('2021-07-02'))).toBeCloseTo(1, 2);
  expect(width('2021-07-02')).toBeCloseTo(2.91999 * Math.sqrt(0.1 / 4), 2);
  expect(width('2021-07-02')).toBeCloseTo(
    -Math.log2(bandAtDate('2021-07-02').low / atDate('2021-07-02')),
    9,
  );
  // Three years further on, the slope's error of 0.1414 counts three times: sqrt(0.1 / 4 + 9 × 0.02).
  expect(width('2024-07-01')).toBeCloseTo(2.91999 * Math.sqrt(0.1 / 4 + 9 * 0.02), 1);
});

test('any steady growth is found, whatever the unit of the values', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 1e-9, max: 1e25, noNaN: true }),
      (yearly, first) => {
        const values = days.map(
          (day) => first * yearly ** ((Date.parse(day) - Date.parse(days[0]!)) / 31_557_600_000),
        );
        const { factor, atDate } = growthPerYear({ dates: days, values, ...whole });
        expect(factor / yearly).toBeCloseTo(1, 9);
        expect(atDate(days[3]!) / (first * yearly ** span)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('days outside are not counted; the first and the last day are', () => {
  const { count, factor } = growthPerYear({
    dates: days,
    values: [1e9, 1, 2, 4],
    from: '2021-01-01',
    to: '2023-01-01',
  });
  expect(count).toBe(3);
  expect(factor).toBeCloseTo(2, 2);
});

test('two days are too few', () => {
  expect(() =>
    growthPerYear({ dates: days, values: [1, 2, 4, 8], from: '2022-01-01', to: '2023-12-31' }),
  ).toThrow(
    expect.objectContaining({
      name: 'NotFinite',
      message: expect.stringContaining('three days or more'),
    }),
  );
});

test.each([0, -1, NaN, Infinity])('a value of %d is refused with its day', (bad) => {
  expect(() => growthPerYear({ dates: days, values: [1, 2, bad, 8], ...whole })).toThrow(
    /2022-01-01 is .*above zero/,
  );
});

const fit = (value: (run: GrowthRun) => number | undefined, from: string, to: string) => {
  const runs = growthRuns.filter((run) => run.frontier && value(run) !== undefined);
  return growthPerYear({
    dates: runs.map(({ date }) => date),
    values: runs.map((run) => value(run)!),
    from,
    to,
  });
};
const rounded = ({ count, factor, low, high }: ReturnType<typeof growthPerYear>) =>
  [count, ...[factor, low, high].map((x) => x.toFixed(2))].join(' ');

test('Cottier et al. 2024: cost grew 2.4 (2.0–2.9) times a year, 2016–2023; the fit lies within and overlaps it', () => {
  const { factor, low, high } = fit(({ costUsd }) => costUsd, '2016-01-01', '2023-12-31');
  expect(factor).toBeGreaterThan(2);
  expect(factor).toBeLessThan(2.9);
  expect(low).toBeLessThan(2.4);
  expect(high).toBeGreaterThan(2.4);
});

test('Epoch AI 2024: arithmetic of the largest runs grows 4–5 times a year; since 2018 the fit says so too', () => {
  const { factor, low, high } = fit(({ flop }) => flop, '2018-01-01', '2025-06-30');
  expect(factor).toBeGreaterThan(4);
  expect(factor).toBeLessThan(5);
  expect(low < 5 && high > 4).toBe(true);
});

test('an independent fit (numpy, least squares, the same rows) found the same', () => {
  expect(rounded(fit(({ costUsd }) => costUsd, '2016-01-01', '2023-12-31'))).toBe(
    '59 2.49 2.12 2.93',
  );
  expect(rounded(fit(({ costUsd }) => costUsd, '2016-01-01', '2025-06-30'))).toBe(
    '77 2.80 2.51 3.13',
  );
  expect(rounded(fit(({ flop }) => flop, '2016-01-01', '2025-06-30'))).toBe('89 3.94 3.58 4.34');
  expect(rounded(fit(({ flop }) => flop, '2018-01-01', '2025-06-30'))).toBe('74 4.62 4.16 5.14');
});
