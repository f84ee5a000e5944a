import { expect, test } from 'vitest';
import { dayOf, decimalYear, midDay, monthInWords } from '#lib/format/date.ts';

test('a month or a year alone stands for its middle', () => {
  expect(midDay('2025')).toBe('2025-07-01');
  expect(midDay('2022-09')).toBe('2022-09-15');
  expect(midDay('2012-09-30')).toBe('2012-09-30');
});

test('1 July 2023 is day 181 of 365, and back again', () => {
  expect(decimalYear('2023-07-01')).toBeCloseTo(2023 + 181 / 365, 9);
  expect(dayOf(2023)).toBe('2023-01-01');
  expect(dayOf(decimalYear('2024-02-29'))).toBe('2024-02-29');
});

test('months are said', () => {
  expect(monthInWords('2022-09')).toBe('September 2022');
  expect(monthInWords('2022-09-30')).toBe('September 2022');
  expect(monthInWords('2025')).toBe('2025');
});
