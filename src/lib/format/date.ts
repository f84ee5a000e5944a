/** Days are ISO texts: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day for a date that may be a month or a year alone: the middle of it, so that it is off by half at most. */
export function midDay(date: string): string {
  if (date.length === 4) return `${date}-07-01`;
  return date.length === 7 ? `${date}-15` : date;
}

/** A date as a number of years: 1 July 2022 is 2022.5. */
export function decimalYear(date: string): number {
  const [year = NaN, month = 1, day = 1] = midDay(date).split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The day of a number of years: 2022.5 is 2022-07-02. */
export function dayOf(decimal: number): string {
  const year = Math.floor(decimal);
  const start = Date.UTC(year, 0, 1);
  const time = start + (decimal - year) * (Date.UTC(year + 1, 0, 1) - start);
  // A moment more, so that a rounding error does not fall back into the day before.
  return new Date(time + 1000).toISOString().slice(0, 10);
}

/** A date to its month: September 2022; a year alone stays as it is. */
export function monthInWords(date: string): string {
  const [year = '', month] = date.split('-');
  return month ? `${months[Number(month) - 1]} ${year}` : year;
}
