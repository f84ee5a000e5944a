import { expect, test } from 'vitest';
import { eventually, iteration, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('more chips, fewer days; the months of the people stay', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#run-calendar');
  const title = page.locator('#run-calendar-title');
  expect(await title.textContent()).toBe(
    'The final run takes 95 days, all runs together 249 days, and the people are paid for 365 days',
  );
  const chips = figure.getByLabel('Number of chips, typed');
  await chips.fill('50,000');
  await chips.press('Enter');
  expect(await title.textContent()).toMatch(/^The final run takes 48 days, all runs together 124/);
  await figure.getByLabel('Number of chips', { exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await title.textContent()).not.toMatch(/takes 48 days/);
  expect(problems).toEqual([]);
});

test('trials on half of the chips take twice as long, and the words say when it does not fit', async () => {
  const { page, problems } = await site.open(iteration, phone);
  await wakeAll(page);
  const figure = page.locator('#run-calendar');
  const part = figure.getByLabel('Chips that run trials at once, share of all, typed');
  await part.fill('0');
  await part.press('Enter');
  expect(await figure.getByText('Type a share from 1').isVisible()).toBe(true);
  await part.fill('50 %');
  await part.press('Enter');
  expect(await page.locator('#run-calendar-title').textContent()).toMatch(/together 402 days/);
  await eventually(() => figure.locator('.figure-words').textContent()).toMatch(
    /92 days longer than the people are paid for/,
  );
  await figure.getByRole('button', { name: /^Reset Chips that run/ }).tap();
  expect(await page.locator('#run-calendar-title').textContent()).toMatch(/together 249 days/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
});
