import { expect, test } from 'vitest';
import { capital, listed } from '#lib/format/sentence.ts';

test('the first letter goes up, the rest stays: nothing stays nothing, digits stay digits', () => {
  expect(['one of 35', 'éclair', 'GPUs', '40 people', 'a', ''].map(capital)).toEqual([
    'One of 35',
    'Éclair',
    'GPUs',
    '40 people',
    'A',
    '',
  ]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a, b', 'c'], 'a, b and c'],
])('%j in a sentence: “%s”', (texts, said) => expect(listed(texts)).toBe(said));

test('either of several', () => {
  expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  expect(listed(['a'], 'or')).toBe('a');
});
