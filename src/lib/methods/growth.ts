import { ModelError } from '#lib/engine/errors.ts';
import { studentT } from './student.ts';

/** A steady growth through points that scatter around it. */
export interface Growth {
  /** How many points it goes through. */
  count: number;
  /** Times per year. */
  factor: number;
  /** The 90 % confidence interval of the factor. */
  low: number;
  high: number;
  /** One standard deviation of the points around the line, as a factor: 4 means a quarter to four times. */
  scatter: number;
  /** The line's value on a day, `YYYY-MM-DD`; before the first and after the last point it is an extrapolation. */
  atDate: (date: string) => number;
  /** The 90 % confidence interval of the line on a day; it widens away from the middle of the points. */
  bandAtDate: (date: string) => { low: number; high: number };
}

/**
 * Growth per year: least squares on the logarithms of the values against time, all points alike, with
 * Student's t for the interval of the slope. The way Cottier et al. 2024 fit the cost of training.
 * It says how the average grows, not the largest.
 * @param dates days as `YYYY-MM-DD`, in any order
 * @param values one for each date, above zero
 * @param from first day that counts
 * @param to last day that counts
 * @throws ModelError `OutOfBounds` for a value that is not above zero, `NotFinite` with fewer than three days between
 */
export function growthPerYear(of: {
  dates: readonly string[];
  values: readonly number[];
  from: string;
  to: string;
}): Growth {
  const points = of.dates
    .map((date, i) => ({ date, value: of.values[i]! }))
    .filter(({ date }) => date >= of.from && date <= of.to);
  for (const { date, value } of points) {
    if (value > 0 && Number.isFinite(value)) continue;
    throw new ModelError(
      'OutOfBounds',
      'growth',
      `The value of ${date} is ${value}; growth needs values above zero.`,
    );
  }
  if (new Set(points.map(({ date }) => date)).size < 3) {
    throw new ModelError(
      'NotFinite',
      'growth',
      `There is no growth to fit between ${of.from} and ${of.to}: it takes three days or more with a value.`,
    );
  }
  const x = points.map(({ date }) => years(date));
  const y = points.map(({ value }) => Math.log(value));
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = sum(x.map((a) => (a - meanX) ** 2));
  const slope = sum(x.map((a, i) => (a - meanX) * (y[i]! - meanY))) / spread;
  const freedom = points.length - 2;
  const variance = sum(x.map((a, i) => (y[i]! - meanY - slope * (a - meanX)) ** 2)) / freedom;
  const t = studentT({ share: 0.9, freedom });
  const reach = t * Math.sqrt(variance / spread);
  const atDate = (date: string) => Math.exp(meanY + slope * (years(date) - meanX));
  return {
    count: points.length,
    factor: Math.exp(slope),
    low: Math.exp(slope - reach),
    high: Math.exp(slope + reach),
    scatter: Math.exp(Math.sqrt(variance)),
    atDate,
    bandAtDate: (date) => {
      const within = Math.exp(
        t * Math.sqrt(variance * (1 / points.length + (years(date) - meanX) ** 2 / spread)),
      );
      return { low: atDate(date) / within, high: atDate(date) * within };
    },
  };
}

/** Years of 365.25 days since the beginning of 1970. */
function years(date: string): number {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / (365.25 * 24 * 3600 * 1000);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
