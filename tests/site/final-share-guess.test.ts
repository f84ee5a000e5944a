import { expect, test } from 'vitest';
import { iteration, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('a bet by keyboard shows the answer, the bet among it, and is still there after a reload', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#guess-final-share');
  const title = page.locator('#guess-final-share-title');
  expect(await title.textContent()).toMatch(/^A bet/);
  await figure.getByRole('button', { name: '9 dollars' }).focus();
  await page.keyboard.press('Enter');
  expect(await title.textContent()).toMatch(/^Of ten dollars of chips, 1 to 6\.7 went/);
  expect(await figure.locator('.verdict').textContent()).toMatch(
    /^You bet on 9 dollars of ten\. The most that was published is 6\.7 \(OLMo\)/,
  );
  expect(await figure.locator('.chart .bet .kept').count()).toBe(1);
  await page.reload();
  await wakeAll(page);
  expect(await title.textContent()).toMatch(/1 to 6\.7/);
  await figure.getByRole('button', { name: 'Take the bet back' }).click();
  expect(await title.textContent()).toMatch(/^A bet/);
  expect(problems).toEqual([]);
});

test('a bet with a finger, and the bill’s own row follows how much is tried', async () => {
  const { page, problems } = await site.open(iteration, phone);
  await wakeAll(page);
  const figure = page.locator('#guess-final-share');
  await figure.getByRole('button', { name: '3 dollars' }).tap();
  const own = figure.locator('.chart .yours .bar-value');
  expect(await own.textContent()).toBe('4.3');
  const tries = page.locator('#iceberg').getByLabel('times the final run, typed');
  await tries.fill('10');
  await tries.press('Enter');
  await expect.poll(() => own.textContent(), { timeout: 6000 }).toBe('0.99');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
});
