import { parseFormula } from '#lib/engine/parse.ts';
import { printFormula } from '#lib/engine/print.ts';
import { expect, test } from 'vitest';

const printed = (text: string) => printFormula(parseFormula(text, 'x'), (id) => id);

test.each([
  ['a * b / c', 'a × b ÷ c'],
  ['(a + b) * c', '(a + b) × c'],
  ['a + b * c', 'a + b × c'],
  ['a - (b - c)', 'a − (b − c)'],
  ['a - b - c', 'a − b − c'],
  ['a / (b * c)', 'a ÷ (b × c)'],
  ['a * (b / c)', 'a × b ÷ c'],
  ['(a * b) ^ 2', '(a × b)^2'],
  ['-(a + b)', '−(a + b)'],
  ['a <= b', 'a ≤ b'],
  ['sqrt(a + b)', 'square root of (a + b)'],
  ['min(a, b)', 'the smaller of (a, b)'],
  ['(a ? b : c) * d', '(if a: b, otherwise c) × d'],
])('%s reads %s', (text, expected) => {
  expect(printed(text).replaceAll(' ^ ', '^')).toBe(expected);
});

test('with numbers in place of names: 8 × 700', () => {
  const numbers: Record<string, string> = { chips: '8', power: '700' };
  expect(printFormula(parseFormula('chips * power', 'x'), (id) => numbers[id]!)).toBe('8 × 700');
});

test('of two formulas the one that holds is shown', () => {
  const node = parseFormula('basis ? own : rent + 1', 'x');
  expect(
    printFormula(
      node,
      (id) => id,
      () => false,
    ),
  ).toBe('rent + 1');
  expect(
    printFormula(
      node,
      (id) => id,
      () => true,
    ),
  ).toBe('own');
});

test('a branch inside a product keeps its brackets when it is a sum', () => {
  const node = parseFormula('(basis ? a : b + c) * d', 'x');
  expect(
    printFormula(
      node,
      (id) => id,
      () => false,
    ),
  ).toBe('(b + c) × d');
});
