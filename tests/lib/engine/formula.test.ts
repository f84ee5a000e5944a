import { evaluateNode } from '#lib/engine/evaluate.ts';
import { namesIn } from '#lib/engine/formula.ts';
import { parseFormula } from '#lib/engine/parse.ts';
import { expect, test } from 'vitest';

const value = (text: string, names: Record<string, number> = {}) =>
  evaluateNode(parseFormula(text, 'x'), (id) => names[id]!);

test.each([
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ['10 - 4 - 3', 3],
  ['100 / 10 / 2', 5],
  ['2 * 3 ^ 2', 18],
  ['2 ^ 3 ^ 2', 512],
  ['-2 ^ 2', 4],
  ['-(2 + 1)', -3],
  ['1 / 4 - 1', -0.75],
  ['1e3 + .5', 1000.5],
  ['3 > 2 ? 10 : 20', 10],
  ['3 <= 2 ? 10 : 20', 20],
  ['0 ? 1 : 0 ? 2 : 3', 3],
  ['(2 == 2) + (1 >= 2)', 1],
  ['min(3, 1, 2) + max(4)', 5],
  ['exp(0) + log(1) + sqrt(9)', 4],
])('%s is %d', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test('a name stands for its value: 8 chips at 700 W are 5,600', () => {
  expect(value('chips * power', { chips: 8, power: 700 })).toBe(5600);
});

test('a formula uses each of its names once, in the order they first stand in', () => {
  expect(namesIn(parseFormula('b ? a * b : min(c, -a)', 'x'))).toEqual(['b', 'a', 'c']);
});

test.each([
  ['a b', 'an operator is missing'],
  ['2 * (3', 'at character'],
  ['', 'cannot be read'],
  ['a = 3', 'cannot be read'],
  ['a && b', '"&&" is not an operator here'],
  ['!a', '"!" is not an operator here'],
  ['cosh(1)', 'there is no function "cosh"; there are min, max, exp, log, sqrt'],
  ['constructor(1)', 'there is no function "constructor"'],
  ['exp(1, 2)', 'exp takes 1 argument'],
  ['min()', 'min takes one or more argument'],
  ['"chips"', 'is not a number'],
  ['true', 'is not a number'],
  ['this.chips', 'is not allowed'],
  ['a[0]', 'is not allowed'],
  ['(0).constructor', 'is not allowed'],
  ['[1, 2]', 'is not allowed'],
])('%s is refused: %s', (text, reason) => {
  expect(() => parseFormula(text, 'energy')).toThrow(
    expect.objectContaining({
      name: 'BadFormula',
      place: 'energy',
      message: expect.stringMatching(new RegExp(reason.replaceAll(/[&"!;(),]/g, '.'))),
    }),
  );
});
