import { ModelError } from '#lib/engine/errors.ts';

/**
 * Generated data. Producer price index of data processing, hosting and related services in the United
 * States, December 2000 = 100, month by month from then to June 2025.
 * Source: 'bls-ppi-hosting', series PCU518210518210 (public domain). Taken over 2026-11-22, unchanged.
 */
// prettier-ignore
const index: readonly number[] = [
  100, 100.6, 101.4, 101.4, 101.9, 101.7, 101.8, 102.1, 101.6, 101.7, 101.9, 101.9, 101.7, 102.9,
  102.2, 102.2, 103, 103.1, 102.9, 103.4, 103, 102.6, 103.3, 102.7, 102.9, 102.9, 102.8, 102.7,
  102.7, 103, 102.9, 103.3, 103.2, 103.1, 103.4, 103.3, 103.2, 103.1, 102.1, 101.6, 101.7, 102.1,
  102.2, 102.2, 102.2, 101.9, 101.8, 101.8, 101.8, 101.9, 102, 101.8, 101.9, 101.9, 102.2, 102.2,
  102, 102.2, 102.2, 102, 102.1, 102.2, 102.5, 102.4, 102.2, 102.8, 102.8, 103.1, 103.5, 103.5,
  103.3, 103.2, 103.1, 103.3, 103.4, 103.4, 103.3, 103.6, 103.6, 103.6, 103.7, 103.7, 103.6,
  103.7, 103.6, 103.7, 103.8, 103.7, 103.7, 104.1, 104.1, 104.2, 104.3, 104.4, 104.6, 104.6,
  104.6, 104.3, 104.2, 104.2, 104.2, 104.2, 104.2, 104.2, 104.2, 104.2, 104.3, 103.9, 103.9,
  103.9, 103.9, 103.9, 104.1, 104.1, 104.1, 104.1, 104.1, 105, 105, 105, 105, 105, 105, 105, 105,
  105, 105.2, 105.3, 105.3, 105.3, 105.3, 105.3, 105.3, 105.5, 105.3, 105.4, 105.4, 105.1, 105.8,
  106.2, 106, 106, 106, 106, 106.1, 106.1, 105.9, 106, 106, 106, 106, 106, 106, 106, 106.6, 106.6,
  106.6, 106.6, 106.7, 106.9, 106.9, 106.6, 106.8, 106.9, 106.7, 106.9, 106.9, 107, 106.9, 107.1,
  107.1, 107.2, 107.2, 107.2, 107.2, 107.2, 107.2, 107.2, 106.8, 107, 107, 106.6, 106.6, 106.7,
  108.8, 108.9, 109, 109, 109, 109, 109, 109, 108.9, 109, 109, 110.2, 110.1, 110.2, 110.1, 110.2,
  110.1, 110.2, 110.1, 110.2, 110.1, 110.1, 110.3, 110.4, 110.4, 110.4, 110.5, 110.5, 110.4,
  110.5, 110.6, 109.6, 109.9, 109.9, 110.3, 110.2, 110.2, 110.2, 110.4, 110.6, 110.7, 111.6,
  111.7, 111.7, 112, 113.3, 113.5, 113.6, 113.5, 113.4, 114.1, 114.2, 114.4, 114.6, 114.6, 114.6,
  114.8, 114.7, 114.8, 115.2, 115.1, 115.1, 115.1, 115.372, 115.331, 115.177, 115.381, 115.375,
  115.346, 115.023, 115.136, 114.494, 117.091, 117.176, 116.825, 116.778, 116.702, 116.566,
  116.678, 116.684, 117.038, 117.19, 117.529, 117.766, 117.726, 117.818, 118.064, 118.355,
  118.474, 118.297, 118.513, 118.752, 119.029, 119.403, 119.519, 119.248, 119.662, 120.079,
  119.644, 119.863, 119.762, 119.622, 119.637, 119.398, 119.349, 120.806, 122.218, 121.88,
  122.102, 124.185, 123.659,
];
const start = 2000 * 12 + 11;

/** First and last month with an index, `YYYY-MM`. */
export const indexMonths = { first: '2000-12', last: monthAt(index.length - 1) };

function monthAt(i: number): string {
  const months = start + i;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/**
 * What an amount of one month has to be multiplied by to be in the dollars of another.
 * @param of months as `YYYY-MM`; a day after it is ignored
 * @throws ModelError `OutOfBounds` for a month without an index
 */
export function priceFactor(of: { from: string; to: string }): number {
  return at(of.to) / at(of.from);
}

function at(month: string): number {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])/.exec(month) ?? [];
  const value = index[Number(year) * 12 + Number(number) - 1 - start];
  if (value !== undefined) return value;
  throw new ModelError(
    'OutOfBounds',
    'month',
    `There is no price index for "${month}"; there is one for ${indexMonths.first} to ${indexMonths.last}.`,
  );
}
