import { expect, test } from 'vitest';
import { useSite, wakeAll } from './site.ts';

const site = useSite();
const whoCanPay = 'who-can-pay/';

test('rates are typed and moved by keys; the sentence and the lines follow, and what cannot be is said', async () => {
  const { page, problems } = await site.open(whoCanPay);
  await wakeAll(page);
  const figure = page.locator('#two-rates');
  const title = page.locator('#two-rates-title');
  expect(await title.textContent()).toMatch(/gets 3\.7 times cheaper each year; it got 2\.6 times/);
  const typed = figure.getByLabel('Algorithms: the arithmetic halves every … months, typed');
  await typed.fill('12 months');
  await typed.press('Enter');
  await expect.poll(() => title.textContent()).toMatch(/gets 2\.7 times cheaper/);
  expect(await figure.locator('.figure-words').textContent()).toMatch(/halving every 12 months/);

  const slider = figure.getByRole('slider', { name: /^Hardware/ });
  const before = await figure.locator('.line.both').getAttribute('d');
  await slider.press('PageUp');
  await expect.poll(() => figure.locator('.line.both').getAttribute('d')).not.toBe(before);
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/ years$/);

  await typed.fill('0');
  await typed.press('Enter');
  await expect
    .poll(() => figure.locator('.control-error').first().textContent())
    .toBe('Type months from 1 to 1,000.');
  await figure.getByRole('button', { name: /^Reset Algorithms/ }).click();
  await figure.getByRole('button', { name: /^Reset Hardware/ }).click();
  await expect.poll(() => title.textContent()).toMatch(/gets 3\.7 times cheaper/);
  expect(problems).toEqual([]);
});
