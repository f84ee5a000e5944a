import { expect, test } from 'vitest';
import { DAYS_PER_MONTH, monthsAsDays, monthsText } from '#lib/format/months.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

test('a month is as long as in the model: 365.25 ÷ 12 = 30.4375 days', () => {
  expect(DAYS_PER_MONTH).toBe(30.4375);
  const values = valuesOf({ scenario: defaultScenario, changes: {} });
  expect(values.get('daysPerMonth')).toBe(DAYS_PER_MONTH);
});

test.each([
  [0.005, '3.7 hours'],
  [0.03, '22 hours'],
  [1 / 30.4375, '1 day'],
  [0.057, '1.7 days'],
  [4, '122 days'],
  [0, '0 seconds'],
  [36, '3 years'],
])('%d months as days: %s', (months, text) => expect(monthsAsDays(months)).toBe(text));

test.each([
  [0.5, '15 days'],
  [1, '1 month'],
  [1.001, '1 month'],
  [4, '4 months'],
  [12.5, '12.5 months'],
  [120, '120 months'],
])('%d months: %s', (months, text) => expect(monthsText(months)).toBe(text));
