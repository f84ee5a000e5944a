import { excessOf, landscape } from './learning-rate.ts';
import { randomSearch, successiveHalving, type Found } from './rate-search.ts';

/** By which part the chosen rate's loss at the end is above the lowest; without noise, so never below it. */
export interface Fares {
  random: number[];
  halving: number[];
}

/** How random search and successive halving fare with the same budget, landscape by landscape. */
export function contest({ budget, landscapes }: { budget: number; landscapes: number }): Fares {
  const fares: Fares = { random: [], halving: [] };
  for (let seed = 1; seed <= landscapes; seed += 1) {
    const of = landscape(seed);
    const excess = ({ chosen }: Found) =>
      chosen ? excessOf(of, chosen.rate) : of.startLoss / of.bestLoss - 1;
    fares.random.push(excess(randomSearch(of, { budget })));
    fares.halving.push(excess(successiveHalving(of, { budget })));
  }
  return fares;
}

/** Equally likely values: the middles of as many equal shares of what was found, rising. */
export function quantilesOf(values: readonly number[], count: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return Array.from(
    { length: count },
    (_, i) => sorted[Math.min(sorted.length - 1, Math.floor(((i + 0.5) / count) * sorted.length))]!,
  );
}
