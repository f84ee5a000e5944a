import { expect, test } from 'vitest';
import { phone, useSite, wakeAll } from './site.ts';

const infrastructure = 'infrastructure/';
const site = useSite();

test('a bet is placed by keyboard, kept as a mark over a reload, named, and taken back', async () => {
  const { page, problems } = await site.open(infrastructure);
  await wakeAll(page);
  const guess = page.locator('#cluster-guess');
  const slider = guess.getByRole('slider');
  expect((await slider.boundingBox())!.y).toBeLessThan(700);
  expect(await guess.locator('.verdict').isVisible()).toBe(false);
  await slider.focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('PageUp');
  await guess.getByRole('button', { name: 'Bet on $80' }).press('Enter');
  await guess.locator('.verdict').waitFor();
  expect(await guess.locator('.verdict').textContent()).toMatch(
    /^You bet on \$80 of a hundred\. By your numbers it is \$49: 31 less than you bet\./,
  );
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('The answer');

  await page.reload();
  await wakeAll(page);
  await guess.locator('.bet-name').waitFor();
  expect(await guess.locator('.bet-name').textContent()).toBe('your bet: 80');
  await guess.getByRole('button', { name: 'Take the bet back' }).click();
  await guess.getByRole('button', { name: 'Bet on $50' }).waitFor();
  expect(problems).toEqual([]);
});

test('on a phone: typed, refused beyond a hundred, and skipped', async () => {
  const { page, problems } = await site.open(infrastructure, phone);
  await wakeAll(page);
  const guess = page.locator('#cluster-guess');
  expect((await guess.getByRole('slider').boundingBox())!.y).toBeLessThan(844);
  const box = guess.getByLabel('Dollars of a hundred that buy chips, typed');
  await box.fill('130');
  await box.press('Enter');
  expect(await guess.locator('.control-error').textContent()).toMatch(/from 0 to 100/);
  await guess.locator('summary').first().tap();
  await guess.locator('.verdict').waitFor();
  expect(await guess.locator('.verdict').textContent()).toMatch(/^By your numbers \$49/);
  expect(await guess.locator('path.bet').count()).toBe(0);
  expect(problems).toEqual([]);
});
