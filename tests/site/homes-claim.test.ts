import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll } from './site.ts';

const energy = 'energy/';
const site = useSite();

test('homes of another country change the count and the bill’s link; typed homes too', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#homes-claim');
  const title = page.locator('#homes-claim-title');
  expect(await title.textContent()).toMatch(
    /holds for three of eleven published runs, counted in homes of the United States in 2020; yours would supply 3,310 homes$/,
  );
  const list = figure.getByLabel('Count in homes of');
  await list.focus();
  await page.keyboard.type('Nig');
  await eventually(() => title.textContent()).toMatch(/homes of Nigeria in 2010/);
  expect(await figure.locator('.figure-words').first().textContent()).toMatch(/That figure is old/);
  await eventually(() => page.url()).toMatch(/homeUse-570/);

  const typed = figure.getByLabel('Electricity of a home, typed');
  await typed.fill('5000');
  await typed.press('Enter');
  await eventually(() => title.textContent()).toMatch(/counted in homes of 5,000 kWh a year/);
  expect(await list.inputValue()).toBe('typed');
  const slider = figure.getByRole('slider', { name: 'Electricity of a home' });
  await slider.press('End');
  await eventually(() => title.textContent()).toMatch(/homes of 12,000 kWh a year/);
  await figure.getByRole('button', { name: 'Reset Electricity of a home' }).click();
  await eventually(() => title.textContent()).toMatch(/homes of the United States in 2020/);
  expect(problems).toEqual([]);
});

test('at 360 and 320 px no name lies on a number, and nothing leaves the page', async () => {
  for (const width of [360, 320]) {
    const { page, problems } = await site.open(energy, {
      ...phone,
      viewport: { width, height: 780 },
    });
    await wakeAll(page);
    const overlaps = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('#homes-claim .chart g:has(> .bar-label)')];
      return rows.flatMap((row) => {
        const [name, , value] = [...row.querySelectorAll('text')].map((each) =>
          each.getBoundingClientRect(),
        );
        return name!.right > value!.left ? [row.textContent] : [];
      });
    });
    expect(overlaps, String(width)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(problems).toEqual([]);
  }
});

test('without a script all runs stand with their verdicts', async () => {
  const { page } = await site.open(energy, { javaScriptEnabled: false });
  const values = await page.locator('#homes-claim .chart .value').allTextContents();
  expect(values).toHaveLength(12);
  expect(values).toContain('120 homes: hundreds');
  expect(values).toContain('2,216 homes: thousands');
  expect(await page.locator('#homes-claim select').isVisible()).toBe(false);
});
