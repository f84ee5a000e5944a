import { grids } from '#lib/evidence/grids.ts';
import { homes } from '#lib/evidence/homes.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { gridOf, homeUseOf, inHomesOf, onGridOf } from '#lib/model/country.ts';
import { model } from '#lib/model/model.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { valuesOf } from '#lib/model/values.ts';
import { expect, test } from 'vitest';

const assumption = (id: string) => model.quantities.get(id) as Assumption;
const inside = (id: string, value: number) => {
  const [min, max] = assumption(id).bounds;
  return value >= min && value <= max;
};

test('there are the grids of more than 200 countries, each once, inside the bounds of the model', () => {
  expect(grids.length).toBeGreaterThan(200);
  expect(new Set(grids.map(({ iso }) => iso)).size).toBe(grids.length);
  expect(new Set(grids.map(({ country }) => country)).size).toBe(grids.length);
  for (const { iso, kgPerKwh, waterLPerKwh, year } of grids) {
    expect(iso).toMatch(/^[A-Z]{3}$/);
    expect(inside('gridIntensity', kgPerKwh), iso).toBe(true);
    if (waterLPerKwh !== undefined) expect(inside('waterGrid', waterLPerKwh), iso).toBe(true);
    expect(year).toBeGreaterThanOrEqual(2021);
  }
});

test('the table’s own grid and home are those of the United States', () => {
  expect(onGridOf('USA')).toEqual({
    gridIntensity: assumption('gridIntensity').value,
    waterGrid: assumption('waterGrid').value,
  });
  expect(inHomesOf('United States')).toEqual({ homeUse: assumption('homeUse').value });
});

test('each home has a source, a grid, and a use inside the bounds', () => {
  for (const { iso, kwhPerYear, source } of homes) {
    expect(sourceById(source), iso).toBeDefined();
    expect(gridOf(iso).iso).toBe(iso);
    expect(inside('homeUse', kwhPerYear), iso).toBe(true);
  }
});

test('BLOOM’s electricity is 433 MWh: 24.7 t in France and 160 t in the United States', () => {
  const carbon = (country: string) =>
    valuesOf({ scenario: scenarioById('bloom-176b'), changes: onGridOf(country) }).get('carbon')!;
  expect(carbon('france')).toBeCloseTo(433.196 * 0.056, 3);
  expect(carbon('USA')).toBeCloseTo(433.196 * 0.369, 3);
});

test('a misspelt country is named, with the nearest ones', () => {
  expect(() => gridOf('Frannce')).toThrow(/no country "Frannce" for grid\. Did you mean France/);
  expect(() => homeUseOf('Atlantis')).toThrow(/no country "Atlantis" for homes\. Did you mean/);
});
