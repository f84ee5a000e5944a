import { expect, test } from 'vitest';
import { compute, eventually, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('the finding follows the axes and the kinds shown, and the same axis twice swaps them', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const title = page.locator('#chips-scatter-title');
  const figure = page.locator('#chips-scatter');
  await eventually(() => title.textContent()).toMatch(/more peak speed each year/);
  await figure.getByLabel('Across').selectOption('price');
  expect(await title.textContent()).toMatch(/^A chip with twice the price tends to have/);
  expect(await figure.locator('.figure-words').textContent()).toMatch(/have no public price/);
  await figure.getByLabel('Upwards').selectOption('price');
  expect(await figure.getByLabel('Across').inputValue()).toBe('peak');
  for (const kind of await figure.locator('.kinds input').all()) await kind.press('Space');
  expect(await title.textContent()).toBe('No chip left to show');
  expect(problems).toEqual([]);
});

test('a chip is read out by list, mouse and finger, and the run can train on it', async () => {
  const { page } = await site.open(compute, phone);
  await wakeAll(page);
  const figure = page.locator('#chips-scatter');
  await figure.getByLabel('Read out a chip').selectOption('h100');
  expect(await figure.locator('.chip-words').textContent()).toMatch(/a GPU for data centres/);
  await figure.getByRole('button', { name: 'Train on this chip' }).tap();
  await eventually(() => page.url()).toMatch(/chip-h100/);
  const mark = figure.locator('.chart path.chip-mark').first();
  const { x, y } = (await mark.boundingBox())!;
  await page.touchscreen.tap(x + 6, y + 6);
  expect(await figure.locator('.chip-words').textContent()).toMatch(/made for neural networks/);
});

test('its table sorts', async () => {
  const { page } = await site.open(compute);
  await wakeAll(page);
  const figure = page.locator('#chips-scatter');
  await figure.locator('.figure-menu > summary').click();
  await figure.locator('.figure-table > summary').click();
  await figure.getByRole('button', { name: 'Price, $' }).click();
  expect(await figure.locator('tbody th').first().textContent()).toBe('RTX 4090');
  expect(await figure.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
});
