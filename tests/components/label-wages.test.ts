import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LabelWages from '#components/widgets/label-wages/LabelWages.svelte';
import { wages, type Wage } from '#components/widgets/label-wages/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { picture } from './picture.ts';

const kinds: Readonly<Record<string, Wage['kind']>> = {
  'sama-pay': 'pay',
  'mturk-median': 'pay',
  'american-minimum': 'law',
  'sama-contract': 'price',
  'expert-pay': 'pay',
};
const published = Object.entries(kinds).map(([id, kind]): Wage => {
  const { value, low = value, high = value } = factById(id)!;
  return { id, label: id, note: '', usd: value, low, high, kind };
});
const own = { usd: 12.5, low: 5, high: 30, hours: 37_500 };

test('$12.50 ÷ $2 and $12.50 ÷ $1.32: the price was 6.3 to 9.5 times what the worker got', () => {
  const { title, words } = wages(published, own);
  expect(title).toBe(
    'Of $12.50 that a lab paid for an hour, the person in Kenya took home $1.32 to $2',
  );
  expect(words).toContain('6.3 to 9.5 times what the worker got');
  // 37,500 hours at $12.50.
  expect(words).toContain('would cost $470,000 more');
});

test('a price below the American minimum is said, and so is a bill without hours', () => {
  expect(wages(published, { ...own, usd: 4 }).words).toContain('less than the American minimum');
  expect(wages(published, { ...own, hours: 0 }).words).toContain('pays for no hours');
});

test('the lowest stands first, with the reader’s own among them', () => {
  const { rows } = wages(published, own);
  expect(rows).toHaveLength(6);
  rows.forEach(({ usd }, i) => expect(usd).toBeGreaterThanOrEqual(rows[i - 1]?.usd ?? 0));
  expect(JSON.stringify(wages(published, { usd: 0, low: 0, high: 0, hours: 0 }))).not.toMatch(
    /NaN|null|undefined|Infinity/,
  );
});

test('its picture', async () => {
  const { body } = render(LabelWages, { props: { published, cited: [] } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/label-wages.svg.html');
});
