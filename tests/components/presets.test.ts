import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { textWidth } from '#components/chart/labels.ts';
import Presets from '#components/widgets/presets/Presets.svelte';
import { presetBills } from '#components/widgets/presets/bills.ts';
import { finding, rangeOf, tableOf } from '#components/widgets/presets/series.ts';
import { drivers } from '#lib/model/lines.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { picture } from './picture.ts';

const bills = presetBills();
const shares = (...of: number[]) => ({
  shares: Object.fromEntries(
    drivers.map((driver, i) => [driver, of[i]! / 10]),
  ) as (typeof bills)[0]['shares'],
});

test('every preset has a strip whose six shares sum to 1', () => {
  expect(bills.map(({ id }) => id)).toEqual(scenarios.map(({ id }) => id));
  for (const bill of bills) {
    const sum = drivers.reduce((total, driver) => total + bill.shares[driver], 0);
    expect(sum).toBeCloseTo(1, 9);
    expect(bill.low).toBeLessThan(bill.high);
  }
});

test('the finding counts the bills of which machines take more than half', () => {
  // 1 + 1 + 1 + 1 of 10, 1 + 1 + 1 + 2 of 10, and 5 + 1 + 1 + 1 of 10
  expect(
    finding([shares(1, 2, 4, 1, 1, 1), shares(1, 1, 4, 1, 1, 2), shares(5, 1, 1, 1, 1, 1)]),
  ).toBe('Machines take most of one of these three bills, people most of two');
  expect(finding([shares(5, 1, 1, 1, 1, 1), shares(6, 1, 1, 1, 1, 0)])).toBe(
    'Machines take most of all these two bills',
  );
});

test('the table names the bill, six shares and the total with its range', () => {
  const { columns, rows } = tableOf(bills);
  expect(columns).toHaveLength(10);
  for (const row of rows) expect(row).toHaveLength(10);
});

test('no name reaches into its strip, no range into its strip', () => {
  for (const bill of bills) {
    expect(34 + textWidth(bill.name, 14)).toBeLessThan(276);
    expect(textWidth(rangeOf(bill))).toBeLessThan(132);
  }
});

test('its picture', async () => {
  const { body } = render(Presets, { props: { bills } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  expect(body.match(/type="radio"/g)).toHaveLength(bills.length);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/presets.svg.html');
});
