import { expect, test } from 'vitest';
import { parseHours } from '#lib/format/hours.ts';

const hours = (text: string) => {
  const typed = parseHours(text);
  return 'value' in typed ? typed.value : NaN;
};

test('20 minutes are a third of an hour, a bare number is minutes, 2 days are 48 hours', () => {
  expect(hours('20 minutes')).toBeCloseTo(1 / 3, 12);
  expect(hours('20')).toBeCloseTo(1 / 3, 12);
  expect(hours('90 s')).toBeCloseTo(0.025, 12);
  expect(hours('1.5 h')).toBe(1.5);
  expect(hours('1 Hour')).toBe(1);
  expect(hours('45min')).toBe(0.75);
  expect(hours('2 days')).toBe(48);
});

test('what is no time says how to type one', () => {
  expect(parseHours('3 parsecs')).toEqual({
    error: 'Type a time such as 20 minutes or 3 hours.',
  });
  expect(parseHours('0 minutes')).toHaveProperty('error');
  expect(parseHours('-3 h')).toHaveProperty('error');
  expect(parseHours('soon')).toHaveProperty('error');
  expect(parseHours('')).toEqual({ error: 'Nothing was typed.' });
});
