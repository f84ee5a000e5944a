/** One chip with its share of server and network, bought or rented, in US dollars. */
export interface BuyOrRent {
  /** Paid on the day of purchase. */
  priceUsd: number;
  /** Electricity for each hour in use, paid by the owner; the rent has it already. */
  powerUsdPerHour: number;
  rentUsdPerHour: number;
  /** Hours in use in a year. */
  hoursPerYear: number;
  /** Share of its value that the hardware loses at any time, a year: value = price · e^(−loss · years). */
  lossPerYear: number;
  /** Whether the owner gets back at the end what the hardware is still worth. */
  sells: boolean;
}

/**
 * What buying and renting have cost after a time.
 *
 *     bought = price + power · hours − (what it still fetches)      rented = rent · hours
 *
 * Leaves out interest, the building, people, and that rents fall while one rents: all four would speak
 * for renting.
 */
export function costsAfter(years: number, of: BuyOrRent): { bought: number; rented: number } {
  const hours = years * of.hoursPerYear;
  const worth = of.sells ? of.priceUsd * Math.exp(-of.lossPerYear * years) : 0;
  return {
    bought: of.priceUsd + of.powerUsdPerHour * hours - worth,
    rented: of.rentUsdPerHour * hours,
  };
}

/**
 * The years after which buying has cost less than renting and stays so: 0 when it does from the first
 * hour, nothing when it never does.
 *
 * Kept, the hardware pays for itself at price ÷ (rent − power) hours. Sold, there is no formula: what
 * buying costs more, price · (1 − e^(−loss·t)) − (rent − power) · hours(t), rises first and falls for
 * good later, because value is lost ever more slowly; its zero is found by halving.
 */
export function breakEvenYears(of: BuyOrRent): number | undefined {
  const savedPerYear = (of.rentUsdPerHour - of.powerUsdPerHour) * of.hoursPerYear;
  if (savedPerYear <= 0) return undefined;
  const kept = of.priceUsd / savedPerYear;
  if (!of.sells) return kept;
  if (of.priceUsd * of.lossPerYear <= savedPerYear) return 0;
  const behind = (years: number) =>
    of.priceUsd * -Math.expm1(-of.lossPerYear * years) - savedPerYear * years;
  // The difference is at its worst where a year's loss equals a year's saving, and over by `kept`.
  let low = Math.log((of.priceUsd * of.lossPerYear) / savedPerYear) / of.lossPerYear;
  let high = kept;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (behind(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
