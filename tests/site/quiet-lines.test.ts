import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll } from './site.ts';

const infrastructure = 'infrastructure/';
const site = useSite();

test('a line is changed in place by keyboard; the bill and the finding follow', async () => {
  const { page, problems } = await site.open(infrastructure);
  await wakeAll(page);
  const figure = page.locator('#quiet-lines');
  const title = page.locator('#quiet-lines-title');
  expect(await title.textContent()).toMatch(/the largest is idle capacity, \$19\.2 million$/);
  const licence = figure.getByLabel('dollars for each chip and year');
  await licence.fill('4500');
  await licence.press('Enter');
  await eventually(() => title.textContent()).toMatch(/licences for the chips, \$76\.6 million$/);
  const use = figure.getByLabel('share of the time in which chips work');
  await use.fill('three');
  await use.press('Tab');
  expect(await figure.locator('.control-error[role]').first().textContent()).toMatch(
    /not a number/,
  );
  expect(await use.inputValue()).toMatch(/^80\s%$/);
  await eventually(() => page.url()).toMatch(/chipLicence-4500/);
  expect(problems).toEqual([]);
});

test('on a phone: fewer hours take more people for the watch', async () => {
  const { page, problems } = await site.open(infrastructure, phone);
  await wakeAll(page);
  const figure = page.locator('#quiet-lines');
  expect(await figure.locator('.watch').textContent()).toContain('it takes 5 people');
  const hours = figure.getByLabel('Hours that one person works in a year, typed');
  await hours.fill('1400');
  await hours.press('Enter');
  // 8,766 ÷ 1,400 = 6.3.
  await eventually(() => figure.locator('.watch').textContent()).toContain('it takes 7 people');
  expect(problems).toEqual([]);
});
