import { normalQuantile, z95 } from '#lib/engine/normal.ts';
import { range } from './refuse.ts';

/** The 5 % and the 95 % quantile of a lognormal quantity, both above zero. */
export type Range90 = readonly [low: number, high: number];

/** Mean and standard deviation of a quantity's logarithm. */
export interface Lognormal {
  mu: number;
  sigma: number;
}

/**
 * The lognormal with a 90 % interval: mu = (ln low + ln high) ÷ 2, sigma = ln(high ÷ low) ÷ 3.29.
 * Source: 'squiggle', where it is written "low to high"; 'epoch-development', lognorm_from_90_ci.
 * @throws ModelError `OutOfBounds` for a range that is not above zero and rising
 */
export function lognormalOf([low, high]: Range90): Lognormal {
  range({ range: [low, high] });
  return {
    mu: (Math.log(low) + Math.log(high)) / 2,
    sigma: Math.log(high / low) / (2 * z95),
  };
}

/** The product of independent lognormals is one: their mu add up, and their squares of sigma. Exact. */
export function productOf(factors: readonly Lognormal[]): Lognormal {
  return {
    mu: factors.reduce((sum, { mu }) => sum + mu, 0),
    sigma: Math.hypot(...factors.map(({ sigma }) => sigma)),
  };
}

/** Quantile of a lognormal for a share between 0 and 1. */
export const quantileOf = ({ mu, sigma }: Lognormal, p: number) =>
  Math.exp(mu + sigma * normalQuantile(p));

/** Mean of a lognormal: above its median, the more so the wider it is. */
export const meanOf = ({ mu, sigma }: Lognormal) => Math.exp(mu + sigma ** 2 / 2);
