import {
  back,
  cancel,
  close,
  corner,
  drag,
  emptyBoard,
  moved,
  press,
  release,
  type Board,
} from '#components/widgets/label-yourself/drawing.ts';
import type { Point } from '#lib/methods/overlap.ts';
import { describe, expect, test } from 'vitest';

const stroke = (board: Board, [first, ...rest]: readonly Point[]): Board =>
  release(rest.reduce(drag, press(board, first!)), rest.at(-1) ?? first!);
const box = emptyBoard('box');
const outline = emptyBoard('outline');
const square = [
  [10, 10],
  [40, 10],
  [40, 30],
  [10, 30],
] as const;

describe('a box', () => {
  test('is dragged from any corner to the opposite one', () => {
    for (const [from, to] of [
      [0, 2],
      [2, 0],
      [1, 3],
    ] as const)
      expect(stroke(box, [square[from], square[to]]).shapes).toEqual([square]);
  });
  test('is set by two taps, without dragging', () => {
    const one = corner(box, square[0]);
    expect(one.shapes).toEqual([]);
    expect(one.draft).toEqual([square[0]]);
    const two = corner(one, square[2]);
    expect(two.shapes).toEqual([square]);
    expect(two.draft).toEqual([]);
  });
  test('of no size is none: a second tap on the same place waits for another', () => {
    const twice = corner(corner(box, [10, 10]), [11, 11]);
    expect(twice.shapes).toEqual([]);
    expect(corner(twice, square[2]).shapes).toHaveLength(1);
  });
  test('is not closed by a key for outlines', () => {
    expect(close(corner(box, [1, 1])).shapes).toEqual([]);
  });
});

describe('an outline', () => {
  test('is set corner by corner and ends on the first', () => {
    const three = square.reduce<Board>(corner, outline);
    expect(three.shapes).toEqual([]);
    expect(corner(three, [12, 11]).shapes).toEqual([square]);
  });
  test('is closed by its own command from three corners on', () => {
    const two = corner(corner(outline, [0, 0]), [9, 0]);
    expect(close(two).shapes).toEqual([]);
    expect(close(corner(two, [9, 9])).shapes).toHaveLength(1);
  });
  test('drawn in one go closes when the finger goes up', () => {
    const circle = Array.from({ length: 40 }, (_, i): Point => [
      100 + 30 * Math.cos(i / 6.5),
      100 + 30 * Math.sin(i / 6.5),
    ]);
    const done = stroke(outline, circle);
    expect(done.shapes).toHaveLength(1);
    expect(done.shapes[0]!.length).toBeGreaterThan(20);
    expect(done.draft).toEqual([]);
  });
  test('a moving pointer that is not down leaves no corner', () => {
    expect(drag(corner(outline, [0, 0]), [90, 90]).draft).toEqual([[0, 0]]);
  });
});

test('taking back goes corner by corner, then shape by shape; giving up keeps what is done', () => {
  const done = stroke(box, [square[0], square[2]]);
  expect(back(done).shapes).toEqual([]);
  expect(back(corner(done, [1, 1])).shapes).toHaveLength(1);
  expect(back(corner(done, [1, 1])).draft).toEqual([]);
  const two = corner(corner(outline, [0, 0]), [9, 0]);
  expect(back(two).draft).toEqual([[0, 0]]);
  expect(cancel(two).draft).toEqual([]);
  expect(back(emptyBoard('box')).shapes).toEqual([]);
});

test('a finger that went up without going down changes nothing', () => {
  expect(release(box, [5, 5])).toEqual(box);
});

test('a finger closes an outline from further off, and drags no box of a few units', () => {
  const three = square.reduce<Board>(corner, outline);
  expect(press(three, [19, 10]).shapes).toEqual([]);
  expect(press(three, [19, 10], 10).shapes).toEqual([square]);
  const small = press(box, [10, 10]);
  expect(release(small, [15, 15]).shapes).toHaveLength(1);
  expect(release(small, [15, 15], 6).shapes).toEqual([]);
});

test('keys move the cross by five, finely by one, and never out of the street', () => {
  expect(moved([10, 10], 'ArrowRight', { fine: false })).toEqual([15, 10]);
  expect(moved([10, 10], 'ArrowUp', { fine: true })).toEqual([10, 9]);
  expect(moved([2, 199], 'ArrowLeft', { fine: false })).toEqual([0, 199]);
  expect(moved([2, 199], 'ArrowDown', { fine: false })).toEqual([2, 200]);
  expect(moved([2, 2], 'Enter', { fine: false })).toBeUndefined();
});
