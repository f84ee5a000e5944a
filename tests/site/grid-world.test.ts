import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll, wide } from './site.ts';

const energy = 'energy/';
const site = useSite();

test('a country is found by keys, put on the bill with one press, and taken back', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#grid-world');
  const title = page.locator('#grid-world-title');
  const before = await title.textContent();
  expect(before).toMatch(/^Your final run emits 13,100 tonnes of carbon on your grid/);

  const slider = figure.getByRole('slider', { name: 'From the cleanest to the dirtiest' });
  expect(await slider.getAttribute('aria-valuetext')).toBe('France, 56 g, number 16');
  await slider.press('ArrowRight');
  await eventually(() => slider.getAttribute('aria-valuetext')).toMatch(/number 17$/);
  await slider.press('Home');
  await eventually(() => slider.getAttribute('aria-valuetext')).toMatch(
    /^Central African Republic/,
  );
  await slider.press('End');
  await eventually(() => slider.getAttribute('aria-valuetext')).toMatch(/^Turkmenistan, 1,306 g/);

  const list = figure.getByLabel('Country');
  expect(await list.locator('option').count()).toBe(212);
  await list.focus();
  await page.keyboard.type('Swed');
  await eventually(() => list.inputValue()).toBe('SWE');
  await eventually(() => slider.getAttribute('aria-valuetext')).toMatch(/^Sweden, 41 g/);

  await figure.getByRole('button', { name: 'Put my run on this grid' }).press('Enter');
  await eventually(() => title.textContent()).toMatch(/^Your final run emits 1,450 tonnes/);
  await eventually(() => page.url()).toMatch(/gridIntensity-0\.041/);
  expect(page.url()).toMatch(/waterGrid/);
  // A country whose water is not known leaves the reader’s own, and not Sweden’s.
  await list.selectOption('KEN');
  await figure.getByRole('button', { name: 'Put my run on this grid' }).click();
  await eventually(() => page.url()).not.toMatch(/waterGrid/);
  await figure.getByRole('button', { name: 'Take it back' }).click();
  await eventually(() => title.textContent()).toBe(before);
  await eventually(() => page.url()).not.toMatch(/gridIntensity/);
  expect(problems).toEqual([]);
});

test('taking it back gives a number of the reader’s own back', async () => {
  const { page, problems } = await site.open(`${energy}?s=gridIntensity-0.2&m=1`);
  await wakeAll(page);
  const figure = page.locator('#grid-world');
  const title = page.locator('#grid-world-title');
  const before = await title.textContent();
  await figure.getByRole('button', { name: 'Put my run on this grid' }).click();
  await eventually(() => title.textContent()).not.toBe(before);
  await figure.getByRole('button', { name: 'Take it back' }).click();
  await eventually(() => title.textContent()).toBe(before);
  expect(problems).toEqual([]);
});

test('a tap on the map takes the nearest country; prices of industry are another picture', async () => {
  const { page, problems } = await site.open(energy, phone);
  await wakeAll(page);
  const figure = page.locator('#grid-world');
  const map = figure.locator('.chart').first();
  await map.scrollIntoViewIfNeeded();
  const box = (await map.boundingBox())!;
  // Australia stands at 832, 322 on a map 1,000 wide.
  await page.touchscreen.tap(box.x + box.width * 0.832, box.y + 7 + box.width * 0.322);
  const words = figure.locator('.figure-words').first();
  await eventually(() => words.textContent()).toMatch(/^Australia:/);
  await figure.getByLabel('industry, 2024').check({ force: true });
  await eventually(() => figure.locator('.figure-words').last().textContent()).toMatch(
    /over 25 countries/,
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(problems).toEqual([]);
});

test('the table has all countries and can be sorted; it is there without a script too', async () => {
  const { page, problems } = await site.open(energy, wide);
  await wakeAll(page);
  const figure = page.locator('#grid-world');
  await figure.locator('.figure-menu > summary').click();
  await figure.locator('.figure-table > summary').click();
  await eventually(() => figure.locator('tbody tr').count()).toBe(212);
  await figure.getByRole('button', { name: 'Country' }).click();
  expect(await figure.locator('tbody th').first().textContent()).toBe('Afghanistan');
  expect(problems).toEqual([]);

  const bare = await site.open(energy, { ...wide, javaScriptEnabled: false });
  const rows = bare.page.locator('#grid-world tbody tr');
  expect(await rows.count()).toBe(212);
  expect(await bare.page.locator('#grid-world .figure-words').first().textContent()).toMatch(
    /^\s*France:\s+56 g for a kilowatt-hour in 2023/,
  );
  expect(await bare.page.locator('#grid-world .take').isVisible()).toBe(false);
});
