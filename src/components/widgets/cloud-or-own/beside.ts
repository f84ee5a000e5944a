import { textWidth } from '#components/chart/labels.ts';

interface Point {
  x: number;
  y: number;
  text: string;
  /** Where the whole text has no room. */
  short: string;
  /** Where another line passes above: below left first. */
  under?: boolean;
}
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}
type Box = [left: number, right: number, top: number, bottom: number];

const UNDER = [-9, 20, 'end'] as const;
/** Where a name may stand: the lines fall to the right, so above right and below left are free of them. */
const SPOTS = [
  [9, -9, 'start'],
  [9, -27, 'start'],
  UNDER,
  [9, -45, 'start'],
  [-9, 38, 'end'],
  [-9, -9, 'end'],
  [-9, -27, 'end'],
] as const;

const clash = (a: Box, b: Box) => a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3];

/** A place beside each point for its name: inside the picture, off each other, the points and an upright line. */
export function besidePoints<T extends Point>(
  points: readonly T[],
  { left, right, line }: { left: number; right: number; line: number },
): (T & { label: Label })[] {
  const taken: Box[] = [
    [line - 2, line + 2, -Infinity, Infinity],
    [-Infinity, left + 2, -Infinity, Infinity],
    [right + 4, Infinity, -Infinity, Infinity],
    ...points.map(({ x, y }): Box => [x - 5, x + 5, y - 5, y + 5]),
  ];
  return points.map((point) => {
    const spots = point.under ? [UNDER, ...SPOTS] : SPOTS;
    const all = spots.flatMap(([dx, dy, anchor]) =>
      [point.text, point.short].map((text) => {
        const [x, y, length] = [
          point.x + dx,
          point.y + dy,
          textWidth(text.replaceAll('\u00a0', ' ')) + 2,
        ];
        const from = anchor === 'start' ? x : x - length;
        const box: Box = [from, from + length, y - 12, y + 3];
        const hits = taken.filter((one) => clash(box, one)).length;
        return { label: { text, x, y, anchor }, box, hits };
      }),
    );
    const least = Math.min(...all.map(({ hits }) => hits));
    const { label, box } = all.find(({ hits }) => hits === least)!;
    taken.push(box);
    return { ...point, label };
  });
}
