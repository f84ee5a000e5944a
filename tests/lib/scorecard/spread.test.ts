import { runById } from '#lib/evidence/runs/all.ts';
import { comparisonsOf, type Comparison } from '#lib/scorecard/comparison.ts';
import { scorecardFile, scorecardTable } from '#lib/scorecard/files.ts';
import { spreadOf } from '#lib/scorecard/spread.ts';
import { expect, test } from 'vitest';

const [one] = comparisonsOf(runById('gpt-3')!) as [Comparison];
const withRatios = (...ratios: number[]) => ratios.map((ratio) => ({ ...one, ratio }));

test('the spread goes by logarithms: of half and twice the median is one', () => {
  const { median, count, quartiles } = spreadOf(withRatios(0.5, 2));
  expect(median).toBeCloseTo(1, 12);
  expect(count).toBe(2);
  // A quarter of the way from log 0.5 to log 2
  expect(quartiles[0]).toBeCloseTo(2 ** -0.5, 12);
  expect(quartiles[1]).toBeCloseTo(2 ** 0.5, 12);
});

test('five ratios: the median is the third, the quartiles the second and fourth', () => {
  const { median, quartiles, ends, close } = spreadOf(withRatios(8, 1, 0.25, 2, 0.5));
  expect(median).toBeCloseTo(1, 12);
  expect(quartiles[0]).toBeCloseTo(0.5, 12);
  expect(quartiles[1]).toBeCloseTo(2, 12);
  // A fifth of the way from log 0.25 to log 0.5, and from log 8 back to log 2
  expect(ends[0]).toBeCloseTo(0.25 * 2 ** 0.2, 12);
  expect(ends[1]).toBeCloseTo(8 / 4 ** 0.2, 12);
  expect(close).toBe(1);
});

test('one ratio is its own spread; none has none', () => {
  expect(spreadOf(withRatios(3))).toMatchObject({ count: 1 });
  expect(spreadOf(withRatios(3)).quartiles[1]).toBeCloseTo(3, 12);
  expect(() => spreadOf([])).toThrow('There is no spread of nothing');
});

test('the file has every run with its figures, and the spread of each figure that counts', () => {
  const { runs, count, spread } = scorecardFile();
  expect(runs).toHaveLength(count);
  expect(Object.keys(spread)).toEqual(['chipHours', 'days', 'energyMwh', 'carbonT', 'costUsd']);
  const bloom = runs.find(({ id }) => id === 'bloom-176b')!;
  expect(bloom.comparisons.map(({ output }) => output)).toEqual([
    'chipHours', 'days', 'energyMwh', 'carbonT',
  ]); // prettier-ignore
  expect(JSON.stringify(runs)).not.toMatch(/null|NaN|"run":/);
});

test('the table has a row for each run and a cell for each column', () => {
  const { columns, rows } = scorecardTable();
  expect(rows).toHaveLength(scorecardFile().count);
  expect(new Set(columns).size).toBe(columns.length);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const cell of row) expect(['string', 'number']).toContain(typeof cell);
  }
  const gpt3 = rows.find(([id]) => id === 'gpt-3')!;
  expect(gpt3[columns.indexOf('energyMwh')]).toBe(1287);
  expect(gpt3[columns.indexOf('energyMwh_predicted')]).toBeCloseTo(1289.376, 3);
  expect(gpt3[columns.indexOf('costUsd_predicted')]).toBe('');
});
