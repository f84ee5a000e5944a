import { closest, didYouMean } from '#lib/engine/closest.ts';
import { expect, test } from 'vitest';

const names = ['chips', 'chipHours', 'chipPrice', 'tokens', 'params'];

test('"chip-hours" is nearest to chipHours, one letter away', () => {
  expect(closest('chip-hours', names)[0]).toBe('chipHours');
});

test('letter case does not count', () => {
  expect(closest('TOKENS', names, 1)).toEqual(['tokens']);
});

test('a name that contains the word beats one of the same distance', () => {
  expect(closest('price', names, 1)).toEqual(['chipPrice']);
});

test('three names at most are suggested, as a sentence', () => {
  expect(didYouMean('chip', names)).toMatch(/^Did you mean \w+, \w+ or \w+\?$/);
});

test('of one name, that one is suggested; of none, nothing', () => {
  expect(didYouMean('x', ['pue'])).toBe('Did you mean pue?');
  expect(didYouMean('x', [])).toBe('');
});

test('100,000 letters are compared in no time', () => {
  expect(closest('chips'.repeat(20_000), names, 1)).toHaveLength(1);
});
