import { interconnectShare } from './cottier-inputs.ts';
import { notNegative, positive, share } from './refuse.ts';

/**
 * What buying the whole cluster costs on the day: chips × price ÷ (1 − the network's share). US dollars.
 * Source: 'cottier-2024'. The hardware has most of its value left after one run.
 * @throws ModelError `OutOfBounds`
 */
export function upfrontCostUsd(of: {
  chips: number;
  /** Price of a chip with its share of the server. */
  chipPriceUsd: number;
  interconnectShare?: number;
}): number {
  const network = of.interconnectShare ?? interconnectShare;
  notNegative({ chips: of.chips, chipPriceUsd: of.chipPriceUsd });
  share({ interconnectShare: network });
  positive({ 'what is left beside the network': 1 - network });
  return (of.chips * of.chipPriceUsd) / (1 - network);
}

/** How long the chips are booked for. */
export type Commitment = 'on demand' | 'one year' | 'three years';

/**
 * How much less a booked hour costs than one on demand. Source: 'epoch-costs' (cud_estimate.ipynb on
 * its earlier branches); for Lambda the mean of the others.
 */
export const discounts = {
  aws: { 'on demand': 0, 'one year': 0.41, 'three years': 0.64 },
  google: { 'on demand': 0, 'one year': 0.37, 'three years': 0.56 },
  azure: { 'on demand': 0, 'one year': 0.25, 'three years': 0.49 },
  lambda: { 'on demand': 0, 'one year': 0.34, 'three years': 0.56 },
} as const satisfies Record<string, Record<Commitment, number>>;

/**
 * Rent of a run's chip-hours at the price booked for three years, or at a listed price converted to
 * another booking by the vendor's usual discount. US dollars. Source: 'cottier-2024';
 * 'epoch-costs'.
 * @throws ModelError `OutOfBounds`
 */
export function cloudCostUsd(of: {
  chipHours: number;
  usdPerChipHour: number;
  /** Whose price it is, how it was booked, and how it is to be booked. */
  converted?: { vendor: keyof typeof discounts; from: Commitment; to: Commitment };
}): number {
  const { chipHours, usdPerChipHour, converted } = of;
  notNegative({ chipHours, usdPerChipHour });
  const rent = chipHours * usdPerChipHour;
  if (!converted) return rent;
  const discount = discounts[converted.vendor];
  return (rent * (1 - discount[converted.to])) / (1 - discount[converted.from]);
}
