import { expect, test } from 'vitest';
import { compute, useSite, wakeAll } from './site.ts';

const site = useSite();

test('a bet is placed by keyboard, named, kept over a reload, and taken back', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const guess = page.locator('#guess-double');
  expect(await guess.locator('.verdict').isVisible()).toBe(false);
  await guess.getByRole('button', { name: '2 times' }).focus();
  await page.keyboard.press('Enter');
  await guess.locator('.thought').waitFor();
  expect(await guess.locator('.verdict').textContent()).toBe(
    'You bet on 2 times. It becomes 4 times as much, 2 times your bet.',
  );
  expect(await guess.locator('.thought').textContent()).toContain(
    'Twice the model, twice the cost',
  );
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('The answer');

  await page.reload();
  await wakeAll(page);
  await guess.locator('.verdict').waitFor();
  await guess.getByRole('button', { name: 'Take the bet back' }).click();
  await guess.getByRole('button', { name: '8 times' }).waitFor();
  await guess.locator('.verdict').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
    'Show me the answer without a bet',
  );
  expect(problems).toEqual([]);
});

test('opening the answer is a skip, which can be taken back as well', async () => {
  const { page } = await site.open(compute);
  await wakeAll(page);
  const guess = page.locator('#guess-double');
  await guess.locator('summary').first().click();
  expect(await guess.locator('.verdict').textContent()).toBe('It becomes 4 times as much.');
  await guess.getByRole('button', { name: 'Place a bet after all' }).click();
  await guess.getByRole('button', { name: '4 times' }).click();
  expect(await guess.locator('.verdict').textContent()).toBe(
    'You bet on 4 times, and 4 times it is.',
  );
});

test('without a script the question stands there and the answer opens', async () => {
  const { page } = await site.open(compute, { javaScriptEnabled: false });
  const guess = page.locator('#guess-double');
  expect(await guess.locator('.question').isVisible()).toBe(true);
  await guess.locator('summary').first().click();
  expect(await guess.locator('.verdict').isVisible()).toBe(true);
  expect(await guess.getByRole('button', { name: '2 times' }).count()).toBe(0);
});
