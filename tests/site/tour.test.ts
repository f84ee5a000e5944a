import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articles, compute, eventually, useSite } from './site.ts';

const site = useSite();
const total = (page: Page) => page.locator('.bill-total .bill-amount').first().innerText();

test('a reader’s numbers survive the whole tour, from the first article to the last and home', async () => {
  const { page, problems } = await site.open(compute);
  const before = await total(page);
  const field = page.locator('article .num[data-num=tokens] input').first();
  await field.fill('20 trillion');
  await field.press('Enter');
  await eventually(() => total(page)).not.toBe(before);
  const changed = await total(page);
  await page.waitForTimeout(400); // kept when the hand rests

  const visited = [compute];
  for (const [, next] of articles.slice(1)) {
    await page.locator('.onward a').click();
    await page.waitForURL((url) => url.pathname.endsWith(`/${next}`));
    visited.push(next);
    await eventually(() => total(page), { timeout: 15_000 }).toBe(changed);
    expect(await page.locator('.bill').innerText()).toContain('1 of your numbers differs');
  }
  expect(visited).toEqual(articles.map(([, path]) => path));
  await page.evaluate(() =>
    localStorage.setItem('training-bill-guesses', '{"home-total":"skipped"}'),
  );
  await page.locator('.site-name').click();
  await eventually(() => total(page), { timeout: 15_000 }).toBe(changed);
  expect(problems).toEqual([]);
});
