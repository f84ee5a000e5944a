/**
 * The outline of an iceberg, from its tip down: depth, left edge, right edge; depth 0 to 1, the widest
 * place 2 across. Only its areas mean something: a slice is as large as its share.
 */
const outline: readonly (readonly [depth: number, left: number, right: number])[] = [
  [0, -0.06, 0.0],
  [0.06, -0.13, 0.1],
  [0.13, -0.17, 0.24],
  [0.21, -0.36, 0.29],
  [0.29, -0.41, 0.5],
  [0.37, -0.62, 0.57],
  [0.46, -0.94, 0.79],
  [0.57, -1.0, 0.98],
  [0.69, -0.83, 1.0],
  [0.8, -0.7, 0.72],
  [0.91, -0.36, 0.47],
  [1, -0.08, 0.02],
];

/** Edges at a depth, between the corners along straight lines. */
export function edges(depth: number): [left: number, right: number] {
  const below = outline.findIndex(([at]) => at >= depth);
  const [d1, l1, r1] = outline[Math.max(0, below)]!;
  const [d0, l0, r0] = outline[Math.max(0, below - 1)]!;
  const part = d1 > d0 ? (depth - d0) / (d1 - d0) : 0;
  return [l0 + (l1 - l0) * part, r0 + (r1 - r0) * part];
}

const widthAt = (depth: number) => {
  const [left, right] = edges(depth);
  return right - left;
};

/** The area above each corner, as a share of the whole. */
const above = (() => {
  const sums = [0];
  for (let i = 1; i < outline.length; i += 1) {
    const [d0, l0, r0] = outline[i - 1]!;
    const [d1, l1, r1] = outline[i]!;
    sums.push(sums[i - 1]! + ((d1 - d0) * (r0 - l0 + r1 - l1)) / 2);
  }
  return sums.map((sum) => sum / sums.at(-1)!);
})();

/** The share of the area that lies above a depth. */
export function areaAbove(depth: number): number {
  const i = Math.max(
    1,
    outline.findIndex(([at]) => at >= depth),
  );
  const [d0] = outline[i - 1]!;
  const [d1] = outline[i]!;
  const strip = (to: number) => (to - d0) * (widthAt(d0) + widthAt(to));
  const part = strip(depth) / strip(d1);
  return above[i - 1]! + (above[i]! - above[i - 1]!) * part;
}

/** The depth above which a share of the area lies: where the water stands. */
export function depthOf(share: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (areaAbove(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Where an iceberg is drawn: its middle, its tip, half its greatest width and its height (px). */
export interface Frame {
  x: number;
  y: number;
  half: number;
  height: number;
}

const tenth = (px: number) => Math.round(px * 10) / 10;

/** A path around what lies between two depths. */
export function slice(from: number, to: number, { x, y, half, height }: Frame): string {
  if (to - from < 1e-4) return '';
  const depths = [from, ...outline.map(([at]) => at).filter((at) => at > from && at < to), to];
  const point = (depth: number, side: 0 | 1) =>
    `${tenth(x + edges(depth)[side] * half)} ${tenth(y + depth * height)}`;
  return `M${[
    ...depths.map((depth) => point(depth, 1)),
    ...depths.toReversed().map((depth) => point(depth, 0)),
  ].join('L')}Z`;
}

/** The ridge from the tip down; what lies right of it is in the shade. */
const ridge: readonly (readonly [depth: number, x: number])[] = [
  [0, -0.03],
  [0.13, 0.06],
  [0.29, -0.02],
  [0.46, 0.24],
  [0.69, 0.1],
  [0.91, 0.16],
  [1, -0.02],
];

/** A path around the side that is in the shade. */
export function shade({ x, y, half, height }: Frame): string {
  const at = ([depth, across]: readonly [number, number]) =>
    `${tenth(x + across * half)} ${tenth(y + depth * height)}`;
  const right = outline.map(([depth, , edge]) => [depth, edge] as const);
  return `M${[...ridge, ...right.toReversed()].map(at).join('L')}Z`;
}
