import { DOLLARS_PER_POUND, electricityPrices } from '#lib/evidence/electricity-prices.ts';
import { grids } from '#lib/evidence/grids.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { expect, test } from 'vitest';

const { industry, warehouse } = electricityPrices;

test('prices of 25 and 181 countries, each with a grid and a source', () => {
  expect([industry.cents.size, warehouse.cents.size]).toEqual([25, 181]);
  const known = new Set(grids.map(({ iso }) => iso));
  for (const { cents, source } of [industry, warehouse]) {
    expect(sourceById(source)).toBeDefined();
    expect([...cents.keys()].filter((iso) => !known.has(iso))).toEqual([]);
    expect([...cents.values()].every((each) => each > 0.5 && each < 200)).toBe(true);
  }
});

test('as the workbooks have them: 26.63 pence are 34.1 cents in Britain; 18.1 in New York, 0.7 in Kuwait', () => {
  expect(industry.cents.get('GBR')).toBeCloseTo(26.63 * DOLLARS_PER_POUND, 9);
  expect(industry.cents.get('FRA')).toBeCloseTo(16.33 * 1.2821, 9);
  expect(warehouse.cents.get('USA')).toBe(18.1);
  expect(warehouse.cents.get('KWT')).toBe(0.7);
});

test('the middle of industry’s prices is the median that the source prints: 16.332 pence', () => {
  const sorted = [...industry.cents.values()].toSorted((a, b) => a - b);
  expect(sorted[12]! / DOLLARS_PER_POUND).toBeCloseTo(16.33, 6);
});
