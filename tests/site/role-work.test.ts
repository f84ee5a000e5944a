import { expect, test } from 'vitest';
import { phone, talent, useSite, wakeAll } from './site.ts';

const site = useSite();

test('roles are stepped through by arrow keys and by a click on a row; heads are typed', async () => {
  const { page, problems } = await site.open(talent);
  await wakeAll(page);
  const figure = page.locator('#roles');
  const told = figure.locator('.picked:not(g)');
  expect(await told.innerText()).toMatch(/^Researchers lead design/);
  await figure.getByRole('radio', { name: 'researchers' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await told.innerText()).toMatch(/^Engineers lead code/);
  await figure.locator('.role .touch').nth(4).click();
  expect(await told.innerText()).toMatch(/keeping it running.*under infrastructure\.$/s);
  expect(await figure.getByRole('radio', { name: 'operations staff' }).isChecked()).toBe(true);

  const engineers = figure.getByLabel('Engineers, full-time people, typed');
  await engineers.fill('70');
  await engineers.press('Enter');
  await expect
    .poll(() => page.locator('#roles-title').textContent())
    .toBe('Engineers are 54\u00a0% of the team and 57\u00a0% of what it costs a year');
  expect(problems).toEqual([]);
});

test('on a phone a tap on a row picks it, and nothing is wider than the screen', async () => {
  const { page, problems } = await site.open(talent, phone);
  await wakeAll(page);
  const figure = page.locator('#roles');
  await figure.locator('.role .touch').nth(5).tap();
  expect(await figure.locator('.picked:not(g)').innerText()).toMatch(/^Labellers lead none/);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
});
