import { lossAfter, RATES, type Landscape } from './learning-rate.ts';

/** Rates along the axis, evenly spread on it. */
export const evenRates = (steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => RATES.low * (RATES.high / RATES.low) ** (i / steps));

/** The rate that looks best after a share of the run, to a fiftieth of a decade. */
export function bestAfter(of: Landscape, share: number): number {
  const rates = evenRates(200);
  const losses = rates.map((rate) => lossAfter(of, { rate, share }));
  return rates[losses.indexOf(Math.min(...losses))]!;
}

/** The rate from which on a run diverges before its end. */
export const cliffRate = ({ bestRate, cliff }: Landscape): number => bestRate * 10 ** cliff;
