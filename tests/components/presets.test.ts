import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { textWidth } from '#components/chart/labels.ts';
import Presets from '#components/widgets/presets/Presets.svelte';
import { presetBills } from '#components/widgets/presets/bills.ts';
import {
  chosenInWords,
  finding,
  inStrip,
  ofMachines,
  rangeOf,
  roughly,
  shortOf,
  tableOf,
  withYours,
} from '#components/widgets/presets/series.ts';
import { drivers, lines } from '#lib/model/lines.ts';
import { valuesOf } from '#lib/model/values.ts';
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

test('a strip holds all six lines, machines before people', () => {
  expect([...inStrip].sort()).toEqual([...drivers].sort());
  expect(new Set(Object.values(shortOf)).size).toBe(6);
  // 5 + 1 + 1 + 1 of 10
  expect(ofMachines(shares(5, 1, 1, 1, 1, 1))).toBeCloseTo(0.8);
});

test('what counts as people’s in the data line is nearly all of it where the line is more than a trace', () => {
  for (const scenario of scenarios) {
    const values = valuesOf({ scenario, changes: {} });
    const value = (id: string) => values.get(id)!;
    if (value('data') / value('total') < 0.01) continue;
    const paid = value('labelling') + value('preferences') + value('rights');
    expect(paid / value('data'), scenario.id).toBeGreaterThan(0.8);
  }
});

test('the chosen bill in words: its largest line, then machines and people, which make a hundred', () => {
  const bill = { ...bills[0]!, name: 'Mine' };
  expect(chosenInWords({ ...bill, ...shares(5, 1, 1, 1, 1, 1) })).toBe(
    'Mine: the largest line is Compute, 50 % of the whole. Machines and their power take 80 % of it, people 20 %.',
  );
  expect(chosenInWords({ ...bill, ...shares(10, 0, 0, 0, 0, 0) })).toContain('take all of it');
  expect(chosenInWords({ ...bill, ...shares(0, 0, 0, 0, 0, 0) })).toBe(
    'Nothing on the bill of Mine costs anything.',
  );
  for (const each of bills) {
    const said = [...chosenInWords(each).matchAll(/(\d+) %/g)].map(([, n]) => Number(n));
    if (said.length === 3) expect(said[1]! + said[2]!).toBe(100);
  }
});

test.each([
  [0, '0 %'],
  [0.004, 'under 1 %'],
  [0.006, '1 %'],
  [0.435, '44 %'],
  [1, '100 %'],
])('a share of %d at a glance is %s', (share, text) => expect(roughly(share)).toBe(text));

test('the reader’s own numbers make the chosen bill, at any extreme', () => {
  const value = (id: string) => (id === 'total' ? 40 : id === lines.data.sum ? 30 : 2);
  const yours = withYours(bills[0]!, { value, low: 20, high: 80 });
  expect(yours).toMatchObject({ id: bills[0]!.id, total: 40, low: 20, high: 80 });
  expect(yours.shares.data).toBe(0.75); // 30 of 40
  const nothing = withYours(bills[0]!, { value: () => 0, low: 0, high: 0 });
  expect(Object.values(nothing.shares)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the table names the bill, six shares, who gets them and the total with its range', () => {
  const { columns, rows } = tableOf(bills);
  expect(columns).toHaveLength(12);
  for (const row of rows) expect(row).toHaveLength(12);
});

test('no name reaches into its strip, no range into its strip', () => {
  for (const bill of bills) {
    expect(34 + textWidth(bill.name, 14)).toBeLessThan(262);
    expect(textWidth(rangeOf(bill))).toBeLessThan(120);
  }
});

test('its picture', async () => {
  const { body } = render(Presets, { props: { bills } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  expect(body.match(/type="radio"/g)).toHaveLength(bills.length + 2); // and the two bases
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/presets.svg.html');
});

test('the room that is kept for a phone is that of all rows', () => {
  const text = readFileSync('src/components/widgets/presets/Presets.svelte', 'utf8');
  const number = (pattern: RegExp) => Number(pattern.exec(text)![1]);
  const [head, row] = [number(/HEAD = (\d+)/), number(/narrow: (\d+)/)];
  expect(number(/min-height: (\d{4})px/)).toBe(head + scenarios.length * row);
});
