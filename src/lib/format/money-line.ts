import { moneyInWords } from './money.ts';

/** The money line's ends, wide enough for a pocket and for a power station. */
export const CHEAPEST = 100;
export const DEAREST = 10e9;
/** The marker starts in the middle, which says nothing. */
export const START = Math.sqrt(CHEAPEST * DEAREST);

/** Money as people say it: two digits. */
export const around = (usd: number) => moneyInWords(usd, 2);

/** The powers of ten between which everything fits: the line as it was asked about, or longer. */
export function lineEnds(amounts: readonly number[]): [number, number] {
  const shown = amounts.filter((usd) => usd > 0);
  const low = 10 ** Math.floor(Math.log10(Math.min(CHEAPEST, ...shown)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(DEAREST, ...shown)));
  return [low, high];
}
