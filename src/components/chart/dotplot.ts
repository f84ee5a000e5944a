/** Stacks equally likely values into columns one dot wide: a quantile dot plot (pixels, y up). */
export function stackDots(
  xs: number[],
  { diameter }: { diameter: number },
): { x: number; y: number }[] {
  const heights = new Map<number, number>();
  return xs.map((x) => {
    const column = Math.round(x / diameter);
    const height = heights.get(column) ?? 0;
    heights.set(column, height + 1);
    return { x: column * diameter, y: (height + 0.5) * diameter };
  });
}

/** The largest dots whose tallest column still fits the room above the axis. */
export function fitDiameter(
  xs: number[],
  { height, largest = 9, smallest = 4 }: { height: number; largest?: number; smallest?: number },
): number {
  for (let diameter = largest; diameter > smallest; diameter -= 0.5) {
    const tallest = Math.max(0, ...stackDots(xs, { diameter }).map((dot) => dot.y));
    if (tallest + diameter / 2 <= height) return diameter;
  }
  return smallest;
}
