import { expect, test } from 'vitest';
import { spread } from '#lib/engine/spread.ts';

const columns: Readonly<Record<string, Float64Array | number>> = {
  part: Float64Array.from({ length: 101 }, (_, i) => 100 - i),
  whole: 200,
  none: 0,
};
const ensemble = { draws: 101, column: (id: string) => columns[id]! };

test('of 0 to 100 in 200, the middle 90 % is 5 to 95 in 200', () => {
  expect(spread(ensemble, (value) => value('part') / value('whole'))).toEqual({
    low: 5 / 200,
    high: 95 / 200,
  });
});

test('where a draw has no number there is no spread', () => {
  expect(spread(ensemble, (value) => value('part') / value('none'))).toBeUndefined();
});
