import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import WhatMoves from '#components/widgets/what-moves/WhatMoves.svelte';
import {
  endsOf,
  finding,
  rowsOf,
  shareText,
  summary,
  tableOf,
  viewOf,
  type Findings,
} from '#components/widgets/what-moves/series.ts';
import { drivers, lines } from '#lib/model/lines.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { indicesOf, tornadoOf } from '#lib/model/sensitivity.ts';
import { picture } from './picture.ts';

const index = (value: number) => ({ value, low: value - 0.02, high: value + 0.02 });
const bar = (id: string, low: [number, number], high: [number, number]) => ({
  id,
  low: { input: low[0], output: low[1] },
  high: { input: high[0], output: high[1] },
  swing: Math.abs(high[1] - low[1]),
});

/** Two numbers and a pair that moves together, made by hand. */
const found: Findings = {
  tornado: {
    value: 100e6,
    bars: [
      bar('tokens', [6e12, 60e6], [26e12, 200e6]),
      bar('mfu', [0.3, 120e6], [0.42, 85e6]),
      bar('chipPrice', [7500, 90e6], [30000, 120e6]),
    ],
  },
  indices: {
    variance: 1,
    factors: [
      { ids: ['tokens'], first: index(0.6), total: index(0.7) },
      { ids: ['chipPrice', 'chipRent'], first: index(0.1), total: index(0.2) },
      { ids: ['mfu'], first: index(0.2), total: index(0.25) },
    ],
  },
};

test('a row says what the ends of its range do, and shares with what moves along', () => {
  const [tokens, mfu, price] = rowsOf(found);
  expect(tokens).toMatchObject({ low: 60e6, high: 200e6, share: 0.7, others: [] });
  expect(`${tokens!.lowText} to ${tokens!.highText}`).toBe('6 trillion to 26 trillion tokens');
  expect(mfu).toMatchObject({ low: 120e6, high: 85e6, share: 0.25 });
  expect(price).toMatchObject({ share: 0.2, others: ['rent of a chip'] });
});

test('the title names the largest, from the lower to the higher end', () => {
  expect(finding(rowsOf(found), 'the whole bill')).toBe(
    'What moves the whole bill most: tokens read in training, from $60M to $200M by itself',
  );
  expect(finding([], 'the bill')).toBe('Nothing that is uncertain moves the bill');
});

test('the summary counts the few that explain most, and says what belongs to none alone', () => {
  // 0.6 + 0.2 is the first sum of at least four fifths of 0.9; a tenth is left over.
  expect(summary(found, 'the bill')).toBe(
    '3 uncertain numbers reach the bill. To know the two that matter most exactly would take away 80\u00a0% of the uncertainty. About 10\u00a0% belongs to no single one: it is what they do to each other.',
  );
  expect(summary({ ...found, tornado: { value: 1, bars: [] } }, 'the bill')).toBe('');
});

test('shares are whole points, and a small one is not nothing', () => {
  expect(shareText(0.386)).toBe('39\u00a0%');
  expect(shareText(0.001)).toBe('under 1\u00a0%');
});

test('the axis holds every end and the value', () => {
  const [low, high] = endsOf(rowsOf(found), 100e6);
  expect(low).toBeCloseTo(60e6 - 5.6e6, 0);
  expect(high).toBeCloseTo(200e6 + 5.6e6, 0);
  expect(endsOf([], 0)).toEqual([0, 0.04]);
});

test('the table has a row for each bar, with the ends of the share', () => {
  const { columns, rows } = tableOf(rowsOf(found));
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[2]).toContain('rent of a chip');
});

const picks = { scenario: defaultScenario, changes: {} };
const start = (result: string, what: string) =>
  viewOf({ tornado: tornadoOf(picks, result), indices: indicesOf(picks, result) }, what);

test.each(drivers)('%s: complete without a script', async (driver) => {
  const { sum } = lines[driver];
  const { body } = render(WhatMoves, {
    props: {
      driver,
      first: 'total',
      start: { total: start('total', 'the whole bill'), [sum]: start(sum, 'the line') },
    },
  });
  expect(body).toContain('tokens read in training');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  if (driver === 'compute')
    await expect(picture(body)).toMatchFileSnapshot('__snapshots__/what-moves.svg.html');
});
