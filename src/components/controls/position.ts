export type ScaleKind = 'log' | 'linear';

export interface Span {
  min: number;
  max: number;
  scale: ScaleKind;
}

/** Where a value stands on a track from 0 to 100; values beyond the ends stand at the ends. */
export function toPosition(value: number, { min, max, scale }: Span): number {
  const share =
    scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Number.isFinite(share) ? Math.min(100, Math.max(0, share * 100)) : 0;
}

/** The value at a place on the track, to three significant digits or to whole steps. */
export function fromPosition(
  position: number,
  { min, max, scale, step }: Span & { step?: number | undefined },
): number {
  if (position <= 0) return min;
  if (position >= 100) return max;
  const share = position / 100;
  const raw = scale === 'log' ? min * (max / min) ** share : min + (max - min) * share;
  if (step) return Math.min(max, Number((Math.round(raw / step) * step).toPrecision(12)));
  // A linear track rounds by its length, so that values near zero do not gain digits.
  if (scale === 'linear') {
    const digit = 10 ** (Math.floor(Math.log10(max - min)) - 2);
    return Number((Math.round(raw / digit) * digit).toPrecision(12));
  }
  return Number(raw.toPrecision(3));
}
