import { ModelError } from '#lib/engine/errors.ts';
import { LARGE, missFactor, type Comparison } from './comparison.ts';

/** How the ratios of several comparisons lie, predicted divided by reported. */
export interface Spread {
  count: number;
  /** How many of them were told everything, so that nothing stood in. */
  told: number;
  /** How many are within the factor from which a miss is large. */
  close: number;
  median: number;
  /** Half of the ratios lie between these. */
  quartiles: readonly [number, number];
  /** Nine tenths of them lie between these. */
  ends: readonly [number, number];
}

/**
 * The spread of ratios, by their logarithms: half and twice are equally far off. Quantiles interpolate
 * between neighbours (Hyndman and Fan 1996, type 7).
 * @throws ModelError `NotFinite` without a comparison
 */
export function spreadOf(comparisons: readonly Comparison[]): Spread {
  if (comparisons.length === 0)
    throw new ModelError(
      'NotFinite',
      'spread',
      'There is no spread of nothing: give a comparison.',
    );
  const logs = comparisons.map(({ ratio }) => Math.log(ratio)).sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (logs.length - 1);
    const [below, above] = [logs[Math.floor(place)]!, logs[Math.ceil(place)]!];
    return Math.exp(below + (place % 1) * (above - below));
  };
  return {
    count: comparisons.length,
    told: comparisons.filter(({ assumed }) => assumed.length === 0).length,
    close: comparisons.filter(({ ratio }) => missFactor(ratio) <= LARGE).length,
    median: at(0.5),
    quartiles: [at(0.25), at(0.75)],
    ends: [at(0.05), at(0.95)],
  };
}
