import { expect, test } from 'vitest';
import { useSite, wakeAll } from './site.ts';

const site = useSite();
const whoCanPay = 'who-can-pay/';

test('what the reader wants to train decides which doors reach; each door reads out by keyboard', async () => {
  const { page, problems } = await site.open(whoCanPay);
  await wakeAll(page);
  const figure = page.locator('#public-doors');
  const title = page.locator('#public-doors-title');
  expect(await title.textContent()).toMatch(/^GPT-4 class, 2022: none of these ten public doors/);
  expect(await figure.locator('.given.enough').count()).toBe(0);
  await figure.getByLabel('You want to train').selectOption('bloom-176b');
  await expect
    .poll(() => title.textContent())
    .toMatch(/^BLOOM, .*: four of these ten public doors/);
  expect(await figure.locator('.given.enough').count()).toBe(4);
  // The bill stays what it was.
  expect(page.url()).not.toContain('bloom');
  await figure.getByLabel('the final run').press('ArrowRight');
  await expect.poll(() => title.textContent()).toMatch(/: two of these .* its whole project$/);

  const doors = figure.getByLabel('Read out a door');
  await doors.selectOption({ label: 'Kaggle notebooks' });
  const words = figure.locator('.door-words');
  await expect.poll(() => words.textContent()).toMatch(/30 hours of a P100 a week/);
  expect(await words.locator('a').getAttribute('href')).toMatch(/^https:/);
  await doors.press('ArrowDown');
  await expect.poll(() => words.textContent()).toMatch(/NHR test project/);
  expect(problems).toEqual([]);
});
