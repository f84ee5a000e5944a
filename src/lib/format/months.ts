import { duration } from './duration.ts';
import { plain } from './number.ts';

/** A twelfth of a year of 365.25 days: the model's `daysPerMonth`, which formats do without. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** Months as days: “1.7 days”, “61 days”; less than one in hours, very many in years. */
export function monthsAsDays(months: number): string {
  const count = months * DAYS_PER_MONTH;
  if (count < 0.95 || count >= 900) return duration(count);
  const text = plain(count, count >= 100 ? 3 : 2);
  return `${text} ${text === '1' ? 'day' : 'days'}`;
}

/** A length given in months, as people say it: “12 months”, “1 month”; a part of one in days. */
export function monthsText(months: number): string {
  if (months < 1) return monthsAsDays(months);
  const text = plain(months, 3);
  return `${text} ${text === '1' ? 'month' : 'months'}`;
}
