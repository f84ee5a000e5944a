import type { Ensemble, Interval } from './ensemble.ts';

/**
 * The middle 90 % of something that is worked out anew in every draw, as a ratio of two quantities.
 *
 * @param of asks for the draw's values by name
 * @returns nothing where some draw has no finite result
 */
export function spread(
  ensemble: Pick<Ensemble, 'column' | 'draws'>,
  of: (value: (id: string) => number) => number,
): Interval | undefined {
  const results = Float64Array.from({ length: ensemble.draws }, (_, draw) =>
    of((id) => {
      const values = ensemble.column(id);
      return typeof values === 'number' ? values : values[draw]!;
    }),
  );
  if (!results.every(Number.isFinite)) return undefined;
  results.sort();
  const rank = (p: number) => results[Math.round(p * (ensemble.draws - 1))]!;
  return { low: rank(0.05), high: rank(0.95) };
}
