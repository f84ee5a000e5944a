import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import PaySpread from '#components/widgets/pay-spread/PaySpread.svelte';
import {
  axisEnds,
  KEYS,
  ownOf,
  ownSpread,
  PAY_DRAWS,
  payText,
  rowsOf,
  tableOf,
  title,
  words,
  working,
  type Pay,
} from '#components/widgets/pay-spread/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const pay = (id: string, counts: Pay['counts']): Pay => {
  const { value, low = value, high = value, year } = factById(id)!;
  return { id, label: id, note: String(year), usd: value, low, high, counts };
};
const published = [
  pay('doctoral-stipend', 'cash'),
  pay('research-scientist-pay', 'cash'),
  { ...pay('lab-offer', 'with shares'), packages: factById('lab-offer-packages')!.value },
  pay('meta-bonus-claim', 'claim'),
];

function of(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const value = (id: string) => values.get(id)!;
  const own = ownOf(value);
  const spread = ownSpread(ensembleOf(picks, PAY_DRAWS));
  return { value, own, spread, rows: rowsOf(published, own, spread) };
}
const everything = ({ value, own, rows }: ReturnType<typeof of>) =>
  JSON.stringify([
    title(published, own),
    words(published, own),
    working(own, value),
    tableOf(rows),
    rows.map(payText),
    axisEnds(rows),
  ]);

test('200,000 × 1.32 + 140,000 = 404,000 dollars: 2.9 times the median of 140,910', () => {
  const { own, value } = of();
  expect(own).toEqual({ cash: 200e3, shares: 340e3, cost: 404e3 });
  expect(working(own, value)).toBe('$200,000 × 1.32 + $140,000 in shares = $404,000 a year');
  expect(title(published, own)).toBe(
    'Your researcher is paid 1.4 times the American median, and costs 2.9 times it with shares and the rest',
  );
});

test('324,350 ÷ 140,910 = 2.3 medians and ÷ 37,000 = 8.8 stipends; 100 million is 710 medians', () => {
  const said = words(published, of().own);
  expect(said).toContain('2.3 times the national median salary and 8.8 times');
  expect(said).toContain('would pay 710 scientists at the national median');
  expect(said).toContain('whole cost for 250 years');
});

test('the ranges hold the values and grow as more is counted', () => {
  const { own, spread } = of();
  for (const key of ['cash', 'shares', 'cost'] as const) {
    expect(spread[key].low).toBeLessThan(own[key]);
    expect(spread[key].high).toBeGreaterThan(own[key]);
  }
  expect(spread.cash.low).toBeLessThan(spread.shares.low);
  expect(spread.shares.high).toBeLessThan(spread.cost.high);
});

test('the lowest stands first, the reader’s own among them, and all are on the axis', () => {
  for (const changes of [{}, { researcherPay: 1e8, equity: 1e9 }, { researcherPay: 2e3 }]) {
    const { rows } = of(changes);
    expect(rows.map(({ usd }) => usd)).toEqual(
      rows.map(({ usd }) => usd).toSorted((a, b) => a - b),
    );
    expect(rows.filter(({ yours }) => yours)).toHaveLength(3);
    const [low, high] = axisEnds(rows);
    for (const row of rows) {
      expect(row.low).toBeGreaterThanOrEqual(low);
      expect(row.high).toBeLessThanOrEqual(high);
    }
  }
});

test('words for those who are unpaid, and for those with shares alone', () => {
  expect(title(published, { cash: 0, shares: 0, cost: 0 })).toBe('Your researchers work unpaid');
  expect(title(published, { cash: 0, shares: 1e6, cost: 1e6 })).toMatch(
    /^Your researcher gets no salary, and costs 7\.1 times it/,
  );
  expect(payText(published[2]!)).toBe('$192K to $632K');
});

test('no NaN at any bound or in any scenario', () => {
  for (const scenario of scenarios)
    expect(everything(of({}, scenario)), scenario.id).not.toMatch(/NaN|undefined|Infinity|null/);
  for (const key of KEYS) {
    const quantity = model.quantities.get(key)!;
    if (quantity.kind !== 'assumption') continue;
    for (const bound of quantity.bounds)
      expect(everything(of({ [key]: bound })), `${key} ${bound}`).not.toMatch(
        /NaN|undefined|Infinity|null/,
      );
  }
});

test('its picture', async () => {
  const cited = [{ by: 'Somebody', year: 2024, url: 'https://example.org/' }];
  const { body } = render(PaySpread, { props: { published, cited, start: of().spread } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/pay-spread.svg.html');
});
