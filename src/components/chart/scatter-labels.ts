import { textWidth, type Anchor } from './labels.ts';

/** A mark in a scatter plot, in px; `text` where it wants a name. */
export interface Mark {
  x: number;
  y: number;
  /** Half its size. */
  r: number;
  text?: string | undefined;
}

export interface MarkLabel {
  /** Which mark it names. */
  index: number;
  text: string;
  /** Where the text starts, by its anchor, on its baseline. */
  x: number;
  y: number;
  anchor: Anchor;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Names beside marks, each where there is room and left out where there is none: never over another
 * name or mark, never outside the frame. Earlier names in `order` come first.
 * @param keep boxes that are taken already, such as a label of their own
 */
export function scatterLabels(
  marks: readonly Mark[],
  {
    order,
    frame: [left, top, right, bottom],
    size = 13,
    keep = [],
  }: { order: readonly number[]; frame: Box; size?: number; keep?: readonly Box[] },
): MarkLabel[] {
  const boxes = marks.map(({ x, y, r }): Box => [x - r, y - r, x + r, y + r]);
  const taken: Box[] = [...keep];
  const labels: MarkLabel[] = [];
  for (const index of order) {
    const { x, y, r, text } = marks[index]!;
    if (!text) continue;
    const width = textWidth(text, size);
    const places: [x: number, y: number, anchor: Anchor][] = [
      [x + r + 4, y + size * 0.35, 'start'],
      [x - r - 4, y + size * 0.35, 'end'],
      [x, y - r - 5, 'middle'],
      [x, y + r + size, 'middle'],
      [x + r, y - r - 2, 'start'],
      [x - r, y - r - 2, 'end'],
      [x + r, y + r + size * 0.8, 'start'],
      [x - r, y + r + size * 0.8, 'end'],
    ];
    for (const [at, baseline, anchor] of places) {
      const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
      const box: Box = [from - 2, baseline - size * 0.85, from + width + 2, baseline + size * 0.3];
      const inside = box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
      if (!inside || taken.some((other) => meet(box, other))) continue;
      if (boxes.some((other, j) => j !== index && meet(box, other))) continue;
      taken.push(box);
      labels.push({ index, text, x: at, y: baseline, anchor });
      break;
    }
  }
  return labels;
}

/** The mark nearest to a place, unless all are further than `reach` px; fingers need a wide one. */
export function nearestMark(
  marks: readonly { x: number; y: number }[],
  at: { x: number; y: number },
  reach = 44,
): number | undefined {
  let best: number | undefined;
  let nearest = reach;
  marks.forEach(({ x, y }, index) => {
    const distance = Math.hypot(x - at.x, y - at.y);
    if (distance <= nearest) [nearest, best] = [distance, index];
  });
  return best;
}
