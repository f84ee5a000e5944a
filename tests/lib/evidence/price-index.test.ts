import { indexMonths, priceFactor } from '#lib/evidence/price-index.ts';
import { expect, test } from 'vitest';

test('the index of the Bureau of Labor Statistics: 119.029 in December 2023, 119.349 a year later', () => {
  expect(priceFactor({ from: '2023-12', to: '2024-12' })).toBeCloseTo(119.349 / 119.029, 12);
  expect(priceFactor({ from: '2000-12', to: '2025-06' })).toBeCloseTo(1.23659, 12);
});

test('back and forth is 1, and a day of the month does not count', () => {
  const there = priceFactor({ from: '2015-03-31', to: '2020-01' });
  expect(there * priceFactor({ from: '2020-01', to: '2015-03' })).toBeCloseTo(1, 12);
});

test('it goes from December 2000 to June 2025 and no further', () => {
  expect(indexMonths).toEqual({ first: '2000-12', last: '2025-06' });
  expect(() => priceFactor({ from: '2000-11', to: '2001-01' })).toThrow(
    /no price index for "2000-11"/,
  );
  expect(() => priceFactor({ from: '2025-07', to: '2001-01' })).toThrow(/2000-12 to 2025-06/);
  expect(() => priceFactor({ from: '2025-13', to: '2001-01' })).toThrow(/"2025-13"/);
});
