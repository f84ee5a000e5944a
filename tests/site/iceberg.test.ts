import { expect, test } from 'vitest';
import { eventually, iteration, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('more trials raise the water, and a typed share moves a layer', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#iceberg');
  const title = page.locator('#iceberg-title');
  expect(await title.textContent()).toMatch(/43 cents go into the run that is kept$/);
  const tries = figure.getByLabel('All runs together, times the final run', { exact: true });
  await tries.focus();
  await page.keyboard.press('End');
  expect(await title.textContent()).toMatch(/3\.3 cents go into/);
  await page.keyboard.press('Home');
  expect(await title.textContent()).toMatch(/91 cents go into/);
  const ladders = figure.getByLabel('Ladders, share of all trials, typed');
  await ladders.fill('three quarters');
  await ladders.press('Enter');
  expect(await figure.getByText('is not a number').isVisible()).toBe(true);
  await ladders.fill('75%');
  await ladders.press('Enter');
  expect(await ladders.inputValue()).toBe('75\u00a0%');
  expect(problems).toEqual([]);
});

test('the projects are one group of radio buttons: arrows move through them, each with what it counts', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#iceberg');
  await figure.getByRole('radio', { name: /BLOOM/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(() => figure.locator('[aria-live]').textContent()).toMatch(
    /^LLaMA \(2023\): 29/,
  );
  expect(await figure.locator('.chart').textContent()).toContain('LLaMA, in energy');
  await page.keyboard.press('ArrowRight');
  await eventually(() => figure.locator('[aria-live]').textContent()).toMatch(/^BLOOM/);
  expect(problems).toEqual([]);
});

test('on a phone a tap takes a project, nothing is wider than the screen', async () => {
  const { page, problems } = await site.open(iteration, phone);
  await wakeAll(page);
  const figure = page.locator('#iceberg');
  await figure.getByRole('radio', { name: /GPT-3/ }).tap();
  await eventually(() => figure.locator('.chart').textContent()).toContain('at most 88');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
});

test('without a script both icebergs and all small ones are there', async () => {
  const { page } = await site.open(iteration, {
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: false,
  });
  const figure = page.locator('#iceberg');
  expect(await figure.locator('.chart .ice').count()).toBe(8);
  const small = figure.locator('.option svg');
  expect(await small.count()).toBe(8);
  expect(await small.last().isVisible()).toBe(true);
  expect(await figure.getByRole('radio').count()).toBe(0);
});
