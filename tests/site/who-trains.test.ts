import { expect, test } from 'vitest';
import { phone, useSite, wakeAll } from './site.ts';

const site = useSite();
const whoCanPay = 'who-can-pay/';

test('three views by keyboard, each with its own finding, picture and table', async () => {
  const { page, problems } = await site.open(whoCanPay);
  await wakeAll(page);
  const figure = page.locator('#who-trains');
  const title = page.locator('#who-trains-title');
  expect(await title.textContent()).toMatch(/^Firms made over 90\u00a0% of the notable models/);
  await figure.getByLabel('firms or others').press('ArrowRight');
  await expect.poll(() => title.textContent()).toMatch(/^In 2025 the United States made 50/);
  await figure.getByLabel('countries').press('ArrowRight');
  await expect.poll(() => title.textContent()).toMatch(/^For 2026 four firms planned to spend/);
  expect(await figure.locator('.chart .yours').textContent()).toMatch(/Your bill/);
  expect(await figure.locator('.part').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a finger changes the view on a phone, where nothing leaves the picture', async () => {
  const { page, problems } = await site.open(whoCanPay, phone);
  await wakeAll(page);
  const figure = page.locator('#who-trains');
  await figure.locator('.choice-option', { hasText: 'money' }).tap();
  await expect
    .poll(() => page.locator('#who-trains-title').textContent())
    .toMatch(/^For 2026 four firms/);
  const cut = await figure.locator('.chart svg').evaluate((svg) => {
    const edge = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < edge.left - 1 || box.right > edge.right + 1;
      })
      .map((text) => text.textContent);
  });
  expect(cut).toEqual([]);
  expect(problems).toEqual([]);
});
