import { z95 } from './normal.ts';
import type { Assumption, Shape } from './quantity.ts';

/** What is believed of an assumption: a value and the 90 % interval around it. */
export interface Belief {
  value: number;
  low: number;
  high: number;
}

const logit = (p: number) => Math.log(p / (1 - p));
const share = (x: number) => 1 / (1 + Math.exp(-x));
/** Keeps a share away from 0 and 1, where its logit has no value. */
const inside = (p: number) => Math.min(Math.max(p, 1e-9), 1 - 1e-9);

/** The assumption as the table has it. */
export function defaultBelief({ value, plausible: [low, high] }: Assumption): Belief {
  return { value, low, high };
}

/**
 * The belief when only the value is changed: the interval moves along and keeps its width on the
 * scale of the shape (a ratio for lognormal, log-odds for logitnormal, a difference for uniform).
 */
export function movedBelief(assumption: Assumption, from: Belief, value: number): Belief {
  const [min, max] = assumption.bounds;
  const clip = (x: number) => Math.min(Math.max(x, min), max);
  const move: Record<Shape, (end: number) => number> = {
    fixed: () => value,
    lognormal: (end) => (from.value > 0 ? (end * value) / from.value : value),
    logitnormal: (end) =>
      share(logit(inside(end)) + logit(inside(value)) - logit(inside(from.value))),
    uniform: (end) => end + value - from.value,
  };
  return {
    value,
    low: clip(move[assumption.shape](from.low)),
    high: clip(move[assumption.shape](from.high)),
  };
}

/**
 * Fills `out` with draws of a belief made from standard normals `z`, kept within the bounds.
 * Returns a single number instead when there is no spread.
 * Source for lognormal: mean and standard deviation of the logarithm from a 90 % interval, as in
 * Cottier et al. 2024 and Squiggle.
 */
export function drawBelief(
  assumption: Assumption,
  belief: Belief,
  z: Float64Array,
  out: Float64Array,
): Float64Array | number {
  const {
    shape,
    bounds: [min, max],
  } = assumption;
  const { low, high, value } = belief;
  if (shape === 'fixed' || low >= high || (shape === 'lognormal' && low <= 0)) return value;
  const n = z.length;
  if (shape === 'lognormal') {
    const mu = (Math.log(low) + Math.log(high)) / 2;
    const sigma = (Math.log(high) - Math.log(low)) / (2 * z95);
    for (let i = 0; i < n; i++) out[i] = Math.exp(mu + sigma * z[i]!);
  } else if (shape === 'logitnormal') {
    const [a, b] = [logit(inside(low)), logit(inside(high))];
    const mu = (a + b) / 2;
    const sigma = (b - a) / (2 * z95);
    for (let i = 0; i < n; i++) out[i] = 1 / (1 + Math.exp(-mu - sigma * z[i]!));
  } else {
    // The interval is the middle 90 % of the range, so the range reaches half a ninth further each way.
    const start = low - (high - low) / 18;
    const width = (high - low) / 0.9;
    for (let i = 0; i < n; i++) out[i] = start + width * normalShare(z[i]!);
  }
  for (let i = 0; i < n; i++) {
    if (out[i]! < min) out[i] = min;
    else if (out[i]! > max) out[i] = max;
  }
  return out;
}

/**
 * Share of a standard normal below z, absolute error below 1e-7.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.17.
 */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * Math.exp((-z * z) / 2) * poly;
  return z > 0 ? 1 - tail : tail;
}
