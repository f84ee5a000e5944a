import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll } from './site.ts';

const infrastructure = 'infrastructure/';
const site = useSite();

test('a contract is put on the bill and taken up by the link; the price on demand goes along', async () => {
  const { page, problems } = await site.open(infrastructure);
  await wakeAll(page);
  const figure = page.locator('#cloud-or-own');
  const title = page.locator('#cloud-or-own-title');
  // (0.643 + 0.2046) ÷ 4.0434 = 21 %, with a place in a hall.
  expect(await title.textContent()).toMatch(
    /^At work more than 21\s% of the time, an owned chip is/,
  );
  expect(await figure.getByRole('radio', { name: 'owned' }).isChecked()).toBe(true);
  await figure.getByRole('radio', { name: 'reserved for a year' }).check({ force: true });
  // 4.10 × 0.65 = 2.665.
  await eventually(() => figure.textContent()).toContain('reserved for a year: $2.67 an hour');
  const price = figure.getByLabel('Price on demand, dollars per chip-hour, typed');
  await price.fill('3');
  await price.press('Enter');
  await eventually(() => figure.textContent()).toContain('reserved for a year: $1.95 an hour');
  await eventually(() => page.url()).toMatch(/chipRent-3(\D|$)/);

  await page.reload();
  await wakeAll(page);
  expect(await figure.getByRole('radio', { name: 'reserved for a year' }).isChecked()).toBe(true);
  await eventually(() => price.inputValue()).toBe('$3');
  await figure.getByRole('radio', { name: 'on demand' }).press('Space');
  await eventually(() => figure.textContent()).toContain('on demand: $3 an hour');
  // Back to owning, nothing of the rent is left behind, and the picture keeps its price.
  await figure.getByRole('radio', { name: 'owned' }).press('Space');
  await eventually(() => page.url()).not.toMatch(/chipRent|contract|basis/);
  expect(await price.inputValue()).toBe('$3');
  expect(problems).toEqual([]);
});

test('on a phone: without a hall the owner’s price falls, and half the use moves the mark', async () => {
  const { page, problems } = await site.open(infrastructure, phone);
  await wakeAll(page);
  const figure = page.locator('#cloud-or-own');
  const title = page.locator('#cloud-or-own-title');
  await figure.getByRole('switch').tap();
  // 0.643 ÷ 4.0434 = 16 %.
  expect(await title.textContent()).toMatch(
    /^At work more than 16\s% of the time, .* without its hall/,
  );
  const use = figure.getByLabel('Share of the time in which chips work, typed');
  const before = (await figure.locator('line.yours').getAttribute('x1'))!;
  await use.fill('40 %');
  await use.press('Enter');
  expect(await figure.locator('.yours-name').textContent()).toMatch(/^yours: 40\s%$/);
  expect(Number(await figure.locator('line.yours').getAttribute('x1'))).toBeLessThan(
    Number(before),
  );
  expect(problems).toEqual([]);
});
