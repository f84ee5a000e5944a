import { expect, test } from 'vitest';
import { betOf } from '#lib/lessons/bet.ts';

test('what is kept is one of the values, a skip, or nothing', () => {
  const values = [0.1, 1 / 3, 1, 3];
  const bets = values.map((value) => ({ value }));
  for (const value of values) expect(betOf(value, bets)).toBe(value);
  expect(betOf('skip', bets)).toBe('skip');
  for (const rubbish of [2, 0.3333, 0, -1, '3', 'x', '', NaN, Infinity, undefined])
    expect(betOf(rubbish, bets)).toBeUndefined();
  expect(betOf(3, [])).toBeUndefined();
});
