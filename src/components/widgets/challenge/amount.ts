import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, short } from '#lib/format/number.ts';
import { model } from '#lib/model/model.ts';

/** What stands after an amount that is no money. */
const words: Readonly<Record<string, string>> = { t: ' tonnes' };
const unitOf = (metric: string) => model.quantities.get(metric)?.unit ?? '1';

/** An amount of a result as people say it: $50 million, 50 tonnes, 1.2. */
export function amountText(metric: string, value: number, digits?: number): string {
  const unit = unitOf(metric);
  if (unit === 'USD') return moneyInWords(value, digits);
  return `${inWords(value, digits)}${words[unit] ?? ''}`;
}

/** The same in short, for an axis. */
export const amountShort = (metric: string, value: number): string =>
  unitOf(metric) === 'USD' ? money(value) : short(value);
