import { expect, test } from 'vitest';
import { eventually, phone, talent, useSite, wakeAll } from './site.ts';

const site = useSite();
const spaced = async (text: Promise<string | null>) => (await text)?.replaceAll('\u00a0', ' ');

test('months by keyboard, guesses typed, a role chosen: title, calendar and words follow', async () => {
  const { page, problems } = await site.open(talent);
  await wakeAll(page);
  const figure = page.locator('#chair');
  const title = () => spaced(figure.locator('.figure-title').textContent());
  expect(await title()).toBe(
    'One of 35 engineers missing for 4 months stops 1.4 % of the work; in a group of five it stops half of the work',
  );
  const months = figure.getByLabel('Months the position stays open', { exact: true });
  await months.press('End');
  expect(await title()).toMatch(/missing for 24 months/);
  expect(await months.getAttribute('aria-valuetext')).toBe('24 months');

  const waits = figure.getByLabel('Work of the team that needs an engineer, share of all, typed');
  await waits.fill('120 %');
  await waits.press('Enter');
  expect(await figure.getByText(/^Type a share from 0\s% to 100\s%/).count()).toBe(1);
  await waits.fill('20');
  await waits.press('Enter');
  expect(await title()).toMatch(/it stops 20 % of the work$/);

  await figure.getByRole('radio', { name: 'data person' }).press('Space');
  expect(await title()).toMatch(/^One of 12 data people missing for 24 months/);
  // What only this figure knows is said once it is quiet.
  await eventually(() => spaced(figure.locator('p.visually-hidden').textContent())).toMatch(
    /^One of 12 data people/,
  );
  // Guesses are the figure’s own: the address holds none of them.
  expect(new URL(page.url()).search).toBe('');
  expect(problems).toEqual([]);
});

test('machines given back cost nothing; on a phone the picture fits', async () => {
  const { page, problems } = await site.open(talent, phone);
  await wakeAll(page);
  const figure = page.locator('#chair');
  expect(await figure.locator('.area.machines').count()).toBe(1);
  await figure.getByRole('switch').tap();
  await eventually(() => figure.locator('.area.machines').count()).toBe(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
});
