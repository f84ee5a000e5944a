import type { Assumption, Shape } from './quantity.ts';

/** What is believed of an assumption: a value and the 90 % interval around it. */
export interface Belief {
  value: number;
  low: number;
  high: number;
}

/** The logarithm of the odds of a share, and the share of odds. */
export const logit = (p: number) => Math.log(p / (1 - p));
export const share = (x: number) => 1 / (1 + Math.exp(-x));
/** Keeps a share away from 0 and 1, where its logit has no value. */
export const inside = (p: number) => Math.min(Math.max(p, 1e-9), 1 - 1e-9);

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
