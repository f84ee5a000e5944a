import { inWords, plain } from './number.ts';

const YEAR = 365.25;

/** A length of time given in days, in the unit a person would use: 40 seconds, 3 hours, 95 days, 12,000 years. */
export function duration(days: number): string {
  const units: [number, string][] = [
    [YEAR, 'year'],
    [1, 'day'],
    [1 / 24, 'hour'],
    [1 / 1440, 'minute'],
    [1 / 86400, 'second'],
  ];
  // A thousand days read better than 2.7 years; two minutes better than 0.03 hours.
  const [size, name] =
    units.find(([at, word]) => days >= at * (word === 'year' ? 2.7 : word === 'second' ? 0 : 2)) ??
    units[4]!;
  const count = days / size;
  const text = count >= 1e6 ? inWords(count, 2) : plain(count, count >= 100 ? 3 : 2);
  return `${text} ${name}${text === '1' ? '' : 's'}`;
}

/** A time given in seconds, for one thing that somebody does: 79 seconds, 5 minutes. */
export function secondsText(seconds: number): string {
  if (seconds >= 180) return duration(seconds / 86_400);
  const text = plain(seconds, 2);
  return `${text} ${text === '1' ? 'second' : 'seconds'}`;
}
