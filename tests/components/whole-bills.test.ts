import { expect, test } from 'vitest';
import { finding, wholeBills } from '#components/widgets/whole-bills/series.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { billOf } from '#lib/model/results.ts';

const bills = wholeBills();

test('every preset is there once, the smallest bill first', () => {
  expect(bills.map(({ id }) => id).toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted());
  const total = (id: string) =>
    billOf({ scenario: scenarios.find((one) => one.id === id)!, changes: {} }).total.value;
  const totals = bills.map(({ id }) => total(id));
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
});

test('no line of a bill is larger than the one that is named', () => {
  for (const { id, driver } of bills) {
    const { lines } = billOf({ scenario: scenarios.find((one) => one.id === id)!, changes: {} });
    expect(lines[driver].value).toBe(Math.max(...Object.values(lines).map(({ value }) => value)));
  }
});

test('the sentence counts the lines', () => {
  expect(finding(bills.map(({ largest }) => ({ largest })))).toBe(finding(bills));
  expect(finding([{ largest: 'Data' }])).toBe(
    'Data is the largest line on one of these one bills.',
  );
  expect(finding([{ largest: 'Data' }, { largest: 'Talent' }, { largest: 'Talent' }])).toBe(
    'Talent is the largest line on two of these three bills, data on one.',
  );
});

test('what the page shows', () => {
  expect([
    finding(bills),
    ...bills.map((bill) => Object.values(bill).slice(1).join(' | ')),
  ]).toMatchSnapshot();
});
