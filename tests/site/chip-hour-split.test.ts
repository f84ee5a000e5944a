import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll } from './site.ts';

const energy = 'energy/';
const site = useSite();

test('the price at which both cost the same turns the finding round; rent changes the hour', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#chip-hour-split');
  const title = page.locator('#chip-hour-split-title');
  expect(await title.textContent()).toMatch(/^Electricity is 8\.1\s% .* 11 times as dear$/);
  const price = figure.getByLabel('Electricity, dollars per kilowatt-hour, typed');
  await price.fill('1.50');
  await price.press('Enter');
  expect(await title.textContent()).toMatch(/own chip: from \$0\.94 a kilowatt-hour on/);
  await figure.getByLabel('rented by the hour').check({ force: true });
  expect(await title.textContent()).toMatch(/rented chip: from \$1\.06 a kilowatt-hour on/);
  expect(await figure.getByLabel('Rent, dollars per chip-hour, typed').count()).toBe(1);
  await price.fill('0');
  await price.press('Enter');
  expect(await title.textContent()).toMatch(/^Electricity is free/);
  await eventually(() => page.url()).toMatch(/basis-rent/);
  expect(problems).toEqual([]);
});

test('by keyboard on a phone; the drawing fits and its fold holds what makes chips last', async () => {
  const { page, problems } = await site.open(energy, phone);
  await wakeAll(page);
  const figure = page.locator('#chip-hour-split');
  const title = page.locator('#chip-hour-split-title');
  await figure.getByRole('slider', { name: 'Price, dollars per chip' }).press('Home');
  expect(await title.textContent()).not.toMatch(/8\.1/);
  await figure.getByText(/^Show the working/).tap();
  const decline = figure.getByLabel('Value that hardware loses in a year, typed');
  const before = await title.textContent();
  await decline.fill('10 %');
  await decline.press('Enter');
  await eventually(() => title.textContent()).not.toBe(before);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
});
