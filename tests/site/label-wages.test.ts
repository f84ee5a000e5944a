import { expect, test } from 'vitest';
import { total, type } from './bill.ts';
import { data, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

test('the reader’s own price finds its row, and moves the bill', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const figure = page.locator('#label-wages');
  const words = () => figure.locator('.figure-words').innerText();
  const rows = () => figure.locator('.chart .bar-label').allTextContents();
  const label = 'What your bill pays for an hour of labelling';
  // 100,000 × 900 s ÷ 3,600 × 1.2 × 1.25 = 37,500 hours × $12.50 = $468,750.
  expect(await words()).toContain('labelling would cost $470,000 more');

  const before = await total(page);
  await type(figure, label, '150');
  await eventually(async () => (await rows()).at(-1)).toBe('Your bill pays');
  expect(await words()).toContain('labelling would cost $5.6 million more');
  await eventually(() => total(page)).not.toBe(before);
  await type(figure, label, '1.20');
  await eventually(async () => (await rows())[0]).toBe('Your bill pays');
  expect(await words()).toContain('less than the American minimum of $7.25');
  await figure.getByLabel(label, { exact: true }).press('End');
  await eventually(async () => (await rows()).at(-1)).toBe('Your bill pays');
  expect(problems).toEqual([]);
});
