import { inWords, percent } from './number.ts';

/**
 * How one amount stands to another, before the other's name: “2.9 times”, “about as much as”, “48 % of”.
 * For amounts above nothing.
 */
export function against(ratio: number): string {
  if (ratio > 0.9 && ratio < 1.1) return 'about as much as';
  if (ratio >= 1.1) return `${inWords(ratio, 2)} times`;
  return ratio < 1e-4
    ? `less than ${percent(1e-4)} of`
    : `${percent(Number(ratio.toPrecision(2)))} of`;
}
