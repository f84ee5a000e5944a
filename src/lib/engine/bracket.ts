/** An input of a function of one number, and its output. */
export interface Point {
  input: number;
  output: number;
}

type F = (input: number) => number;

/**
 * Halves the way between two points on different sides of a target until no number lies between
 * them: the two then, which both miss the target where the function jumps.
 */
export function bisected(of: { from: Point; to: Point; f: F; target: number }): [Point, Point] {
  let { from, to } = of;
  for (;;) {
    const input = from.input + (to.input - from.input) / 2;
    if (input <= from.input || input >= to.input) return [from, to];
    const point = { input, output: of.f(input) };
    if (!Number.isFinite(point.output)) return [from, to];
    if (point.output < of.target === from.output < of.target) from = point;
    else to = point;
  }
}

/** Where, between two inputs, a function that first falls and then rises is least: golden sections. */
export function least({ from, to }: { from: number; to: number }, f: F): Point {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  for (let step = 0; step < 80; step++) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (f(a) <= f(b)) high = b;
    else low = a;
  }
  const input = (low + high) / 2;
  return { input, output: f(input) };
}
