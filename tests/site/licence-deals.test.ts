import { expect, test } from 'vitest';
import { total, type } from './bill.ts';
import { data, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

test('ten deals, and the reader’s own licences among them, on the bill as well', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const figure = page.locator('#licence-deals');
  const words = () => figure.locator('.figure-words').innerText();
  const own = () => figure.locator('.marker.yours text').textContent();
  const label = 'Your licences, dollars for the whole project';
  expect(await figure.locator('circle.deal').count()).toBe(10);
  expect(await figure.locator('circle.deal.public').count()).toBe(4);
  // 3 ÷ 66.4 of a year = 16.5 days.
  expect(await words()).toContain('Your $3 million would pay for 17 days of the dearest.');
  expect(await own()).toBe('yours: $3M');

  const before = await total(page);
  await type(figure, label, '33.2 million');
  // Half of the dearest: half of 365.25 days.
  await eventually(words).toContain('would pay for 180 days of the dearest.');
  expect(await own()).toBe('yours: $33.2M');
  await eventually(() => total(page)).not.toBe(before);

  await figure.getByRole('button', { name: `Reset ${label}` }).click();
  await eventually(own).toBe('yours: $3M');
  await eventually(() => total(page)).toBe(before);
  await type(figure, label, '0');
  await eventually(words).toContain('Your bill buys none.');
  expect(problems).toEqual([]);
});
