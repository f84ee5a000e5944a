import { expect, test } from 'vitest';
import { finalShare, finalShareRange } from '#lib/methods/final-share.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

test('1 ÷ (2.2 + 1 ÷ 0.8 − 1) = 1 ÷ 2.45 = 41 %', () => {
  expect(finalShare({ multiple: 2.2, progress: 0.8 })).toBeCloseTo(0.408, 3);
});

test('nothing tried and nothing lost: all of it; fewer runs than the final one count as one', () => {
  expect(finalShare({ multiple: 1, progress: 1 })).toBe(1);
  expect(finalShare({ multiple: 0.2, progress: 1 })).toBe(1);
  expect(finalShare({ multiple: 4, progress: 1 })).toBe(0.25);
});

test('on every preset it is the final run’s chip-hours over all, and lies in its range', () => {
  for (const scenario of scenarios) {
    const values = valuesOf({ scenario, changes: {} });
    const value = (id: string) => values.get(id)!;
    const multiple = value('projectMultiple');
    const found = finalShareRange(value, { low: multiple * 0.5, high: multiple * 2 });
    expect(found.share).toBeCloseTo(value('chipHours') / value('projectChipHours'), 12);
    expect(found.low).toBeLessThanOrEqual(found.share);
    expect(found.high).toBeGreaterThanOrEqual(found.share);
  }
});
