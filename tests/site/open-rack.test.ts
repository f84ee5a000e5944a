import { expect, test } from 'vitest';
import { phone, useSite, wakeAll } from './site.ts';

const infrastructure = 'infrastructure/';
const site = useSite();

test('opened by buttons and arrow keys, part by part', async () => {
  const { page, problems } = await site.open(infrastructure);
  await wakeAll(page);
  const rack = page.locator('#open-rack');
  const told = rack.locator('.told:visible');
  expect(await told.count()).toBe(1);
  expect(await told.textContent()).toMatch(/^\s*Eight of them/);
  await rack.getByRole('button', { name: 'Next' }).click();
  expect(await told.textContent()).toMatch(/^\s*Processors/);
  await rack.getByRole('slider', { name: 'Open the rack' }).focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  expect(await told.textContent()).toMatch(/leaves it out/);
  expect(await rack.locator('.stepper-text').textContent()).toBe('5 of 5: the building');
  expect(await rack.locator('li.shut').count()).toBe(0);
  await rack.getByRole('button', { name: /The network/ }).press('Enter');
  expect(await told.textContent()).toMatch(/^\s*Switches/);
  expect(await rack.locator('li.shut').count()).toBe(2);
  const server = rack.getByLabel('Full server against its chips, typed');
  await server.fill('1.3');
  await server.press('Enter');
  // 15,000 × 1.3 ÷ 0.81 = 24,074.
  expect(await page.locator('#open-rack-title').textContent()).toMatch(
    /cluster of \$24,100 a chip/,
  );
  expect(problems).toEqual([]);
});

test('on a phone a tap on a part of the drawing opens it', async () => {
  const { page, problems } = await site.open(infrastructure, phone);
  await wakeAll(page);
  const rack = page.locator('#open-rack');
  await rack.locator('g.storage .right').tap();
  expect(await rack.locator('.told:visible').textContent()).toMatch(/^\s*Text is read/);
  expect(problems).toEqual([]);
});

test('without a script all parts are told, in order', async () => {
  const { page } = await site.open(infrastructure, { javaScriptEnabled: false });
  const rack = page.locator('#open-rack');
  expect(await rack.locator('.told:visible').count()).toBe(5);
  expect(await rack.locator('.stepper:visible').count()).toBe(0);
});
