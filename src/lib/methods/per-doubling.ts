import { studentT } from './student.ts';

/** How one quantity rises with another over points that scatter. */
export interface PerDoubling {
  count: number;
  /** Times y for twice x. */
  factor: number;
  /** The 90 % confidence interval of the factor. */
  low: number;
  high: number;
  /** The line's value. */
  at: (x: number) => number;
  /** The 90 % confidence interval of the line; it widens away from the middle of the points. */
  bandAt: (x: number) => { low: number; high: number };
}

/**
 * What happens to y when x doubles: least squares on the logarithms of both, all points alike, with
 * Student's t for the interval. It says how the two go together, not that one makes the other.
 * Nothing comes back where there is no line to fit: fewer than three points, or one x for all.
 */
export function perDoubling(points: readonly { x: number; y: number }[]): PerDoubling | undefined {
  const logs = points
    .filter(({ x, y }) => x > 0 && y > 0)
    .map(({ x, y }) => [Math.log(x), Math.log(y)] as const);
  const count = logs.length;
  if (count < 3) return undefined;
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (spread < 1e-12) return undefined;
  const slope = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const squares = logs.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  const t = studentT({ share: 0.9, freedom: count - 2 });
  const variance = squares / (count - 2);
  const reach = t * Math.sqrt(variance / spread);
  const at = (x: number) => Math.exp(meanY + slope * (Math.log(x) - meanX));
  return {
    count,
    factor: 2 ** slope,
    low: 2 ** (slope - reach),
    high: 2 ** (slope + reach),
    at,
    bandAt: (x) => {
      const away = (Math.log(x) - meanX) ** 2 / spread;
      const within = Math.exp(t * Math.sqrt(variance * (1 / count + away)));
      return { low: at(x) / within, high: at(x) * within };
    },
  };
}
