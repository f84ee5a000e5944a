import type { Outline, Point } from '#lib/methods/overlap.ts';
import { HEIGHT, WIDTH } from './scenes.ts';

/** What is on the board: finished shapes, and the one being drawn. */
export interface Board {
  task: 'box' | 'outline';
  shapes: readonly Outline[];
  /** Corners so far. */
  draft: readonly Point[];
  /** Where the pointer is now, for the line that follows it. */
  at: Point | undefined;
  /** A finger or button is down, since which corner. */
  pressed: number | undefined;
}

export const emptyBoard = (task: Board['task']): Board => ({
  task,
  shapes: [],
  draft: [],
  at: undefined,
  pressed: undefined,
});

/** Smaller than this is a tap, not a drag (units of the street, 320 across). */
export const TAP = 3;
/** A line drawn by hand gets a corner this often. */
const STEP = 2.5;
/** This near the first corner closes an outline. */
export const CLOSES = 6;

const far = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

const finished = (board: Board, shape: Outline): Board => ({
  ...board,
  shapes: [...board.shapes, shape],
  draft: [],
  pressed: undefined,
});

/** Two corners as the four of a box, in order. */
export const corners = ([[ax, ay], [bx, by]]: readonly [Point, Point]): Outline => [
  [Math.min(ax, bx), Math.min(ay, by)],
  [Math.max(ax, bx), Math.min(ay, by)],
  [Math.max(ax, bx), Math.max(ay, by)],
  [Math.min(ax, bx), Math.max(ay, by)],
];

/** Closes the outline that is being drawn, if it has three corners. */
export function close(board: Board): Board {
  return board.task === 'outline' && board.draft.length >= 3 ? finished(board, board.draft) : board;
}

/** A finger or button goes down; within `closes` of the first corner it closes an outline. */
export function press(board: Board, p: Point, closes = CLOSES): Board {
  const first = board.draft[0];
  if (board.task === 'outline' && board.draft.length >= 3 && far(first!, p) < closes)
    return { ...close(board), at: p };
  // The second corner of a box stands where the finger goes up.
  if (board.task === 'box' && first) return { ...board, at: p, pressed: 1 };
  return { ...board, draft: [...board.draft, p], at: p, pressed: board.draft.length };
}

/** It moves, down or not. */
export function drag(board: Board, p: Point): Board {
  const moved = { ...board, at: p };
  if (board.pressed === undefined || board.task === 'box') return moved;
  return far(board.draft.at(-1)!, p) < STEP ? moved : { ...moved, draft: [...board.draft, p] };
}

/** It goes up: a dragged box is done, a line drawn round something closes by itself; less than `tap` is no drag. */
export function release(board: Board, p: Point, tap = TAP): Board {
  if (board.pressed === undefined) return board;
  const up = { ...board, at: p, pressed: undefined };
  const first = board.draft[0]!;
  if (board.task === 'box') {
    const [width, height] = [Math.abs(first[0] - p[0]), Math.abs(first[1] - p[1])];
    return Math.min(width, height) < tap ? up : finished(up, corners([first, p]));
  }
  const byHand = board.draft.length - board.pressed;
  return byHand >= 8 && board.pressed === 0 ? finished(up, board.draft) : up;
}

/** A corner without dragging: a tap, or a key at the cursor. */
export const corner = (board: Board, p: Point): Board => release(press(board, p), p);

/** Takes the last corner back, or the last shape. */
export function back(board: Board): Board {
  return board.draft.length > 0
    ? { ...board, draft: board.task === 'box' ? [] : board.draft.slice(0, -1), pressed: undefined }
    : { ...board, shapes: board.shapes.slice(0, -1) };
}

/** A key moves the cross this far; with Shift, a fifth of it. */
const STRIDE = 5;
const moves: Readonly<Record<string, Point>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};

/** Where a key moves the cross to; nothing for a key that does not move it. */
export function moved(from: Point, key: string, { fine }: { fine: boolean }): Point | undefined {
  const move = moves[key];
  if (!move) return undefined;
  const part = fine ? 1 / 5 : 1;
  return inside([from[0] + move[0] * part, from[1] + move[1] * part]);
}

/** The nearest point of the street. */
export const inside = ([x, y]: Point): Point => [
  Math.min(WIDTH, Math.max(0, x)),
  Math.min(HEIGHT, Math.max(0, y)),
];

/** Gives up the shape that is being drawn. */
export const cancel = (board: Board): Board => ({ ...board, draft: [], pressed: undefined });
