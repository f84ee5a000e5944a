import { expect, test } from 'vitest';
import { LAPTOP_FLOPS, phrases, ratioInWords } from '#components/prose/phrases.ts';
import { facts } from '#lib/evidence/facts.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

test('the laptop of the first paragraph is as fast as its fact says', () => {
  expect(LAPTOP_FLOPS).toBe(facts.find(({ id }) => id === 'laptop-peak')!.value);
});

test('2.1e25 sums at 36 % and 91 % of 2.6e12 a second take 781,000 years', () => {
  // 2.1e25 / (2.6e12 × 0.36 × 0.91) / 86,400 / 365.25 = 781,000
  const values = valuesOf({ scenario: defaultScenario, changes: {} });
  const figures = { value: (id: string) => values.get(id)!, interval: () => ({ low: 0, high: 0 }) };
  expect(phrases['laptop-time'](figures)).toBe('781,000 years');
});

test.each([
  [0.98, 'about as much as'],
  [0.25, 'a quarter of'],
  [3.1, 'three times'],
  [21, '21 times'],
])('a ratio of %d is %s', (ratio, words) => expect(ratioInWords(ratio)).toBe(words));
