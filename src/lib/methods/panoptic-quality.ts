import { ModelError } from '#lib/engine/errors.ts';

/** How well drawn shapes fit true ones. */
export interface Quality {
  /** Panoptic quality: the overlap of what was found, marked down for what was missed and made up. */
  quality: number;
  /** The mean overlap of the pairs; 0 without any. */
  overlap: number;
  /** True and drawn shapes that belong together, with their overlap. */
  pairs: { truth: number; drawn: number; overlap: number }[];
  /** True shapes that nothing fits. */
  missed: number[];
  /** Drawn shapes that fit nothing. */
  extra: number[];
}

/** A drawn shape counts as found above this overlap; one shape then rarely fits two. */
export const FOUND = 0.5;

/**
 * Pairs drawn shapes with true ones, the best overlap first, and scores the whole:
 *
 *     PQ = Σ overlap of the pairs ÷ (pairs + ½ extra + ½ missed)
 *
 * Source: 'kirillov-2019', equation 1. Nothing to find and nothing drawn is a quality of 1.
 *
 * @param overlaps intersection over union, one row for each true shape, one number in it for each drawn
 * @throws ModelError `OutOfBounds` for an overlap that is not in 0 to 1; `BadQuantity` for rows of unlike length
 */
export function panopticQuality(overlaps: readonly (readonly number[])[]): Quality {
  const drawnCount = overlaps[0]?.length ?? 0;
  const candidates: Quality['pairs'] = [];
  overlaps.forEach((row, truth) => {
    if (row.length !== drawnCount)
      throw new ModelError(
        'BadQuantity',
        'overlaps',
        'Each row needs as many overlaps as the first.',
      );
    row.forEach((overlap, drawn) => {
      if (!(overlap >= 0 && overlap <= 1)) {
        const message = `An overlap is ${overlap}, but has to be between 0 and 1.`;
        throw new ModelError('OutOfBounds', 'overlaps', message);
      }
      if (overlap > FOUND) candidates.push({ truth, drawn, overlap });
    });
  });
  candidates.sort((a, b) => b.overlap - a.overlap || a.truth - b.truth || a.drawn - b.drawn);
  const [truths, drawns] = [new Set<number>(), new Set<number>()];
  const pairs = candidates.filter(({ truth, drawn }) => {
    if (truths.has(truth) || drawns.has(drawn)) return false;
    truths.add(truth);
    drawns.add(drawn);
    return true;
  });
  const rest = (count: number, taken: Set<number>) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => !taken.has(i));
  const missed = rest(overlaps.length, truths);
  const extra = rest(drawnCount, drawns);
  const sum = pairs.reduce((total, { overlap }) => total + overlap, 0);
  const counted = pairs.length + missed.length / 2 + extra.length / 2;
  return {
    quality: counted > 0 ? sum / counted : 1,
    overlap: pairs.length > 0 ? sum / pairs.length : 0,
    pairs,
    missed,
    extra,
  };
}
