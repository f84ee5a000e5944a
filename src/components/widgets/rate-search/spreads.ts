import { contest, quantilesOf } from '#lib/simulations/rate-contest.ts';
import { LANDSCAPES } from './game.ts';

/** Dots in a distribution: each stands for so many landscapes. */
const DOTS = 40;

/** How one search fares on all the landscapes: equally likely parts above the lowest loss, rising. */
export interface Spread {
  dots: number[];
  middle: number;
  low: number;
  high: number;
}
export interface Spreads {
  budget: number;
  random: Spread;
  halving: Spread;
}

/** The landscapes all searched with one budget; the same budget finds the same. */
export function spreadsOf(budget: number): Spreads {
  const found = contest({ budget, landscapes: LANDSCAPES });
  const spread = (values: number[]): Spread => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * values.length)]!;
    return { dots: quantilesOf(values, DOTS), low: at(0.05), middle: at(0.5), high: at(0.95) };
  };
  return { budget, random: spread(found.random), halving: spread(found.halving) };
}
