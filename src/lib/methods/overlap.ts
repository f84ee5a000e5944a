import { ModelError } from '#lib/engine/errors.ts';

/** A place in a picture; any unit, y downwards. */
export type Point = readonly [x: number, y: number];

/** A closed line through points, the last one joined to the first. */
export type Outline = readonly Point[];

/** A rectangle with sides along the axes. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest box around an outline. @throws ModelError `BadQuantity` for an outline without points */
export function boxAround(outline: Outline): Box {
  if (outline.length === 0)
    throw new ModelError('BadQuantity', 'outline', 'An outline without points has no box.');
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

const areaOf = ({ left, top, right, bottom }: Box) =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** Intersection over union of two boxes, 0 to 1; 0 where both are empty. */
export function boxOverlap(a: Box, b: Box): number {
  const common = areaOf({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const union = areaOf(a) + areaOf(b) - common;
  return union > 0 ? common / union : 0;
}

/** The area inside an outline that does not cross itself (shoelace formula). */
export function outlineArea(outline: Outline): number {
  let twice = 0;
  outline.forEach(([x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % outline.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/**
 * Intersection over union of two outlines, 0 to 1. Works for outlines of any shape, those that cross
 * themselves too: inside is where a line from outside has crossed the outline an odd number of times.
 * Both are cut into level strips, and in the middle of each the lengths are exact; with 400 strips the
 * result is good to about half a percent.
 */
export function outlineOverlap(a: Outline, b: Outline, { strips = 400 } = {}): number {
  if (a.length < 3 || b.length < 3) return 0;
  const boxes = [boxAround(a), boxAround(b)] as const;
  const top = Math.min(boxes[0].top, boxes[1].top);
  const height = Math.max(boxes[0].bottom, boxes[1].bottom) - top;
  let [common, union] = [0, 0];
  for (let strip = 0; strip < strips; strip += 1) {
    const y = top + ((strip + 0.5) / strips) * height;
    const [inA, inB] = [crossings(a, y), crossings(b, y)];
    const both = sharedLength(inA, inB);
    common += both;
    union += length(inA) + length(inB) - both;
  }
  return union > 0 ? common / union : 0;
}

/** Where a level line crosses an outline, rising; inside is from each odd one to the next. */
function crossings(outline: Outline, y: number): number[] {
  const found: number[] = [];
  outline.forEach(([x, from], i) => {
    const [nextX, to] = outline[(i + 1) % outline.length]!;
    if (from <= y === to <= y) return;
    found.push(x + ((y - from) / (to - from)) * (nextX - x));
  });
  return found.sort((one, other) => one - other);
}

function length(spans: number[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < spans.length; i += 2) sum += spans[i + 1]! - spans[i]!;
  return sum;
}

function sharedLength(a: number[], b: number[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < a.length; i += 2)
    for (let j = 0; j + 1 < b.length; j += 2)
      sum += Math.max(0, Math.min(a[i + 1]!, b[j + 1]!) - Math.max(a[i]!, b[j]!));
  return sum;
}
