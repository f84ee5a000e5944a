import { expect, test } from 'vitest';
import { type } from './bill.ts';
import { eventually, useSite, wakeAll } from './site.ts';

const energy = 'energy/';
const site = useSite();

test('the forecast is drawn when it is asked for, by keyboard, and the reader’s run moves', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#run-power');
  const own = async () => (await figure.locator('.marker.yours text').textContent())!.trim();
  expect(await own()).toBe('yours: 22.7\u00a0MW');
  expect(await figure.locator('.forecast').count()).toBe(0);

  const on = figure.getByRole('switch', { name: /Draw the line on to 2030/ });
  await on.focus();
  await page.keyboard.press('Space');
  await eventually(() => figure.locator('.forecast').count()).toBe(1);
  expect(await figure.innerText()).toContain('foresee 4 to 16 GW');

  await type(figure, 'Your chips', '250,000');
  await eventually(own).toBe('yours: 227\u00a0MW');
  expect(await figure.locator('figcaption').innerText()).toMatch(/yours is rated at 227\sMW$/);
  await on.click();
  await eventually(() => figure.locator('.forecast').count()).toBe(0);
  expect(problems).toEqual([]);
});
