import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPosition, toPosition } from '#components/controls/position.ts';

const money = { min: 100, max: 1e10, scale: 'log' } as const;
const share = { min: 0, max: 1, scale: 'linear' } as const;

test('the middle of $100 to $10 billion on a log track is $1 million', () => {
  expect(fromPosition(50, money)).toBe(1e6);
  expect(toPosition(1e6, money)).toBeCloseTo(50);
});

test('the ends are exact and values beyond stand at the ends', () => {
  expect(fromPosition(0, money)).toBe(100);
  expect(fromPosition(100, money)).toBe(1e10);
  expect(toPosition(1e12, money)).toBe(100);
  expect(toPosition(0, money)).toBe(0);
});

test('a count moves by whole steps', () => {
  expect(fromPosition(33.3, { min: 1, max: 8, scale: 'linear', step: 1 })).toBe(3);
});

test('a share reads 0.34, not 0.3400000001', () => {
  expect(fromPosition(34, share)).toBe(0.34);
});

test('going there and back changes a value by less than one per cent', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 99, noNaN: true }), (position) => {
      expect(Math.abs(toPosition(fromPosition(position, money), money) - position)).toBeLessThan(1);
      expect(Math.abs(toPosition(fromPosition(position, share), share) - position)).toBeLessThan(1);
    }),
  );
});
