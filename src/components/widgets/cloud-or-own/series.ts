import type { Assumption, Choice } from '#lib/engine/quantity.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';
import { beliefOf, optionOf, type Picks } from '#lib/model/scenario.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(
  ...['rentPaid', 'ownHourly', 'powerHourly', 'reservedYear', 'reservedThree', 'spotDiscount'],
  ...['utilisation', 'contract', 'basis', 'chipPower', 'serverPower'],
);

/** The axis: from one hour in twenty to all of them. */
export const LEAST = 0.05;
/** Share of the hours on spare chips that interruptions cost: ours, nobody has published one. */
export const LOST = 0.15;

export const ways = ['demand', 'year', 'three', 'spot', 'own'] as const;
export type Way = (typeof ways)[number];

/** What an hour costs that is paid, used or not, and what only an hour of work costs (USD per chip). */
export interface Price {
  paid: number;
  worked: number;
}

export interface Assumed {
  /** Price on demand (USD per chip-hour). */
  onDemand: number;
  /** Share of the hours on spare chips that is lost, 0 to 1. */
  lost: number;
  /** Rent of a place in a hall, USD for each kilowatt and month; nothing without the building. */
  hallRent: number;
}

/** The five ways to come by a chip, each with its price. */
export function pricesOf(
  value: (id: string) => number,
  { onDemand, lost, hallRent }: Assumed,
): Record<Way, Price> {
  const kilowatts = (value('chipPower') * value('serverPower')) / 1000;
  const hall = (kilowatts * hallRent * value('monthsPerYear')) / value('hoursPerYear');
  return {
    demand: { paid: 0, worked: onDemand },
    year: { paid: onDemand * (1 - value('reservedYear')), worked: 0 },
    three: { paid: onDemand * (1 - value('reservedThree')), worked: 0 },
    spot: { paid: 0, worked: (onDemand * (1 - value('spotDiscount'))) / (1 - lost) },
    own: { paid: value('ownHourly') + hall, worked: value('powerHourly') },
  };
}

/** Dollars for an hour of work, when chips work that share of the time. */
export const hourOf = ({ paid, worked }: Price, use: number) => paid / use + worked;

/**
 * The share of the time above which the first is cheaper than the second, which is paid by the hour of
 * work alone; more than one where it never is, and none where no use would be enough.
 */
export function crossing(first: Price, second: Price): number | undefined {
  const saved = second.worked - first.worked;
  return saved > 0 ? first.paid / saved : undefined;
}

/** Where a line enters a picture that ends at `top`, and its points from there to full use. */
export function pointsOf(price: Price, top: number): [use: number, usd: number][] {
  const room = top - price.worked;
  if (room <= 0) return [];
  const from = Math.min(1, Math.max(LEAST, price.paid / room));
  const steps = price.paid === 0 ? 1 : 24;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const use = from * (1 / from) ** (i / steps);
    return [use, hourOf(price, use)];
  });
}

/** The same twice, for a price between two others. */
export function bandOf(
  [low, high]: readonly [Price, Price],
  top: number,
): [use: number, low: number, high: number][] {
  return pointsOf(low, top).map(([use, usd]) => [use, usd, Math.min(top, hourOf(high, use))]);
}

/** Ways from the cheapest at that use to the dearest. */
export const ranked = (prices: Record<Way, Price>, use: number) =>
  ways.map((way) => ({ way, usd: hourOf(prices[way], use) })).toSorted((a, b) => a.usd - b.usd);

/** Dollars at the ends of the axis: all lines at full use, and enough above the price on demand. */
export function usdEnds(prices: Record<Way, Price>, bands: readonly Price[]): [number, number] {
  const full = [...Object.values(prices), ...bands].map((price) => hourOf(price, 1));
  const most = Math.max(...full);
  return [Math.min(...full) / 1.25, Math.max(most * 1.3, prices.demand.worked * 2.5)];
}

/** The bill’s own way, where it is one of the five. */
export function wayOnBill(of: {
  basis: string;
  contract: string;
  rent: number;
  onDemand: number;
}): Way | undefined {
  if (of.basis === 'own') return 'own';
  const reserved = ({ year: 'year', 'three-years': 'three', spot: 'spot' } as const)[of.contract];
  return reserved ?? (Math.abs(of.rent - of.onDemand) < 1e-9 ? 'demand' : undefined);
}

/** Contract and rent as they were before anybody changed them, for the chip that is picked. */
export function usualRent({ scenario, changes }: Picks) {
  const others = Object.entries(changes).filter(([id]) => id !== 'contract' && id !== 'chipRent');
  const picks = { scenario, changes: Object.fromEntries(others) };
  return {
    contract: optionOf(picks, model.quantities.get('contract') as Choice),
    chipRent: beliefOf(picks, model.quantities.get('chipRent') as Assumption).value,
  };
}

/** What puts a way on the bill; owning leaves no rent behind that was tried before. */
export function picksFor(
  way: Way,
  onDemand: number,
  usual: ReturnType<typeof usualRent>,
): Record<string, string | number> {
  if (way === 'own') return { basis: 'own', ...usual };
  const contract = { demand: 'stated', year: 'year', three: 'three-years', spot: 'spot' }[way];
  return { basis: 'rent', contract, chipRent: onDemand };
}
