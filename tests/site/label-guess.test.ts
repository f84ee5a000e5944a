import { expect, test } from 'vitest';
import { data, useSite, wakeAll } from './site.ts';

const site = useSite();

test('a bet is placed by keyboard, marked, kept over a reload, and taken back', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const guess = page.locator('#guess-outline');
  const title = guess.locator('figcaption');
  expect(await guess.locator('.verdict').isVisible()).toBe(false);
  expect(await title.textContent()).toBe('A bet: how long does one outline take?');
  await guess.getByRole('button', { name: '20 seconds' }).focus();
  await page.keyboard.press('Enter');
  await guess.locator('.verdict').waitFor();
  expect(await guess.locator('.verdict').textContent()).toBe(
    'You bet on 20 seconds. It took about 80 seconds, 4 times as long.',
  );
  // 80 s × 2.5 million ÷ 3,600 ÷ 2,000 = 27.8.
  expect(await title.textContent()).toBe(
    '80 seconds an outline, 2.5 million outlines: 28 working years',
  );
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('The answer');
  // The ghost stands left of the answer here, and again where the reader draws.
  const left = (await guess.locator('path.bet').boundingBox())!.x;
  expect(left).toBeLessThan((await guess.locator('circle.true').boundingBox())!.x - 20);
  expect(await page.locator('#label-yourself .bet-name').textContent()).toBe('your bet');

  await page.reload();
  await wakeAll(page);
  await guess.locator('path.bet').waitFor();
  await guess.getByRole('button', { name: 'Take the bet back' }).click();
  await guess.getByRole('button', { name: '5 minutes' }).waitFor();
  await guess.locator('.verdict').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
    'Show me the answer without a bet',
  );
  expect(await page.locator('#label-yourself .bet-name').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('the right bet has no ghost, and a skip can be taken back', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const guess = page.locator('#guess-outline');
  await guess.locator('summary').first().click();
  expect(await guess.locator('.verdict').textContent()).toBe('One outline took about 80 seconds.');
  await guess.getByRole('button', { name: 'Place a bet after all' }).click();
  await guess.getByRole('button', { name: '80 seconds' }).click();
  expect(await guess.locator('.verdict').textContent()).toMatch(/and about 80 seconds it was\.$/);
  expect(await guess.locator('path.bet').count()).toBe(0);
  expect(problems).toEqual([]);
});
