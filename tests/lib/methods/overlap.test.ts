import {
  boxAround,
  boxOverlap,
  outlineArea,
  outlineOverlap,
  type Outline,
} from '#lib/methods/overlap.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const square = (left: number, top: number, side = 2): Outline => [
  [left, top],
  [left + side, top],
  [left + side, top + side],
  [left, top + side],
];
const box = (left: number, top: number, side = 2) => boxAround(square(left, top, side));

describe('boxes', () => {
  test('two squares of side 2, one moved by 1: 2 in common of 6 are a third', () => {
    expect(boxOverlap(box(0, 0), box(1, 0))).toBeCloseTo(2 / 6, 12);
  });
  test('moved by 1 both ways: 1 in common of 7', () => {
    expect(boxOverlap(box(0, 0), box(1, 1))).toBeCloseTo(1 / 7, 12);
  });
  test('the same is 1, apart or touching is 0, empty is 0', () => {
    expect(boxOverlap(box(0, 0), box(0, 0))).toBe(1);
    expect(boxOverlap(box(0, 0), box(2, 0))).toBe(0);
    expect(boxOverlap(box(0, 0), box(9, 9))).toBe(0);
    expect(boxOverlap(box(3, 3, 0), box(3, 3, 0))).toBe(0);
  });
  test('an outline without points has no box', () => {
    expect(() => boxAround([])).toThrow(/without points/);
  });
});

describe('outlines', () => {
  test('a triangle of base 4 and height 3 has an area of 6, either way round', () => {
    const triangle: Outline = [
      [0, 0],
      [4, 0],
      [0, 3],
    ];
    expect(outlineArea(triangle)).toBe(6);
    expect(outlineArea(triangle.toReversed())).toBe(6);
  });
  test('half a square against the square: one half', () => {
    const half: Outline = [
      [0, 0],
      [2, 0],
      [0, 2],
    ];
    expect(outlineOverlap(square(0, 0), half)).toBeCloseTo(0.5, 2);
  });
  test('a U and the bar that fills it share nothing', () => {
    const u: Outline = [
      [0, 0],
      [1, 0],
      [1, 2],
      [2, 2],
      [2, 0],
      [3, 0],
      [3, 3],
      [0, 3],
    ];
    const bar: Outline = [
      [1, 0],
      [2, 0],
      [2, 2],
      [1, 2],
    ];
    expect(outlineOverlap(u, bar)).toBe(0);
    expect(outlineOverlap(u, boxOutline(3))).toBeCloseTo(7 / 9, 2);
  });
  test('a bow tie, whose line crosses itself, is two triangles', () => {
    const tie: Outline = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ];
    expect(outlineOverlap(tie, square(0, 0))).toBeCloseTo(0.5, 2);
  });
  test('fewer than three points are no outline', () => {
    expect(outlineOverlap(square(0, 0), [[0, 0]])).toBe(0);
  });
});

const boxOutline = (side: number) => square(0, 0, side);
const side = fc.double({ min: 0.5, max: 20, noNaN: true });
const place = fc.double({ min: -20, max: 20, noNaN: true });
const arbitrary = fc.tuple(place, place, side).map(([x, y, s]) => square(x, y, s));

test('outlines of squares overlap as their boxes do, in either order', () => {
  fc.assert(
    fc.property(arbitrary, arbitrary, (a, b) => {
      const exact = boxOverlap(boxAround(a), boxAround(b));
      const strips = outlineOverlap(a, b);
      expect(Math.abs(strips - exact)).toBeLessThan(0.06);
      expect(outlineOverlap(b, a)).toBeCloseTo(strips, 9);
      expect(exact).toBeGreaterThanOrEqual(0);
      expect(exact).toBeLessThanOrEqual(1);
    }),
  );
});

test('an outline overlaps itself wholly', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 3, maxLength: 9 }), (points) => {
      const overlap = outlineOverlap(points, points);
      expect(overlap === 0 || Math.abs(overlap - 1) < 1e-9).toBe(true);
    }),
  );
});
