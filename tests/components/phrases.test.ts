import { expect, test } from 'vitest';
import {
  LAPTOP_FLOPS,
  phrases,
  ratioInWords,
  WORDS_A_MINUTE,
  WORDS_PER_TOKEN,
} from '#components/prose/phrases.ts';
import { facts } from '#lib/evidence/facts.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

test.each([
  ['laptop-peak', LAPTOP_FLOPS],
  ['reading-speed', WORDS_A_MINUTE],
  ['words-per-token', WORDS_PER_TOKEN],
])('the constant behind a phrase is what the fact %s says', (fact, constant) => {
  expect(constant).toBe(facts.find(({ id }) => id === fact)!.value);
});

const atDefaults = valuesOf({ scenario: defaultScenario, changes: {} });

test('12.5 trillion tokens of three quarters of a word, at 238 words a minute, take 74,900 years', () => {
  // 12.5e12 × 0.75 ÷ 238 ÷ 60 ÷ 24 ÷ 365.25 = 74,893
  const figures = {
    value: (id: string) => atDefaults.get(id)!,
    interval: () => ({ low: 0, high: 0 }),
  };
  expect(phrases['reading-time'](figures)).toBe('74,900 years');
});

test('2.1e25 sums at 36 % and 91 % of 2.6e12 a second take 781,000 years', () => {
  // 2.1e25 / (2.6e12 × 0.36 × 0.91) / 86,400 / 365.25 = 781,000
  const figures = {
    value: (id: string) => atDefaults.get(id)!,
    interval: () => ({ low: 0, high: 0 }),
  };
  expect(phrases['laptop-time'](figures)).toBe('781,000 years');
});

test.each([
  [0.98, 'about as much as'],
  [0.25, 'a quarter of'],
  [0.22, 'a little more than a fifth of'],
  [0.235, 'a little less than a quarter of'],
  [0.27, 'a little more than a quarter of'],
  [3.1, 'three times'],
  [21, '21 times'],
])('a ratio of %d is %s', (ratio, words) => expect(ratioInWords(ratio)).toBe(words));
