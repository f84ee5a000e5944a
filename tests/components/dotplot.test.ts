import { expect, test } from 'vitest';
import { fitDiameter, stackDots } from '#components/chart/dotplot.ts';

test('three equal values stand on one another', () => {
  expect(stackDots([100, 100, 100], { diameter: 10 })).toEqual([
    { x: 100, y: 5 },
    { x: 100, y: 15 },
    { x: 100, y: 25 },
  ]);
});

test('values a dot apart stand side by side', () => {
  expect(stackDots([100, 110], { diameter: 10 }).map((dot) => dot.y)).toEqual([5, 5]);
});

test('dots shrink until the tallest column fits, but stay visible', () => {
  const same = Array.from({ length: 10 }, () => 50);
  expect(fitDiameter(same, { height: 200 })).toBe(9);
  expect(fitDiameter(same, { height: 60 })).toBe(6);
  expect(fitDiameter(same, { height: 1 })).toBe(4);
});
