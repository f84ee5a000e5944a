import { inWords, plain, short } from './number.ts';

/** Dollars in short: $143M, $1.3B, $25K, $672, $0.31. */
export function money(usd: number, digits = 3): string {
  return signed(usd, (v) => (v >= 10_000 ? short(v, digits) : cents(v, digits)));
}

/** Dollars in words: $143 million, $25,000, $0.31. */
export function moneyInWords(usd: number, digits = 3): string {
  return signed(usd, (v) => (v >= 999_500 ? inWords(v, digits) : cents(v, digits)));
}

const signed = (usd: number, text: (v: number) => string) =>
  usd < 0 ? `−$${text(-usd)}` : `$${text(usd)}`;

/**
 * Prices below ten dollars have two decimals, as on a price tag; so have those below a hundred that are
 * a whole number of dimes, which somebody set: $12.50. Larger ones have none; below a cent, significant digits.
 */
function cents(usd: number, digits: number): string {
  const set = usd < 100 && Math.abs(usd * 10 - Math.round(usd * 10)) < 1e-9;
  if (usd >= 0.1 && (usd < 10 || set) && !Number.isInteger(usd)) return usd.toFixed(2);
  return usd >= 10 && usd < 1000 ? plain(Math.round(usd), digits) : plain(usd, digits);
}
