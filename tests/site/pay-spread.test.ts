import { expect, test } from 'vitest';
import { talent, useSite, wakeAll } from './site.ts';

const site = useSite();

test('a researcher’s pay is typed and moved by keys; its marks and ranges follow', async () => {
  const { page, problems } = await site.open(talent);
  await wakeAll(page);
  const figure = page.locator('#pay');
  const title = page.locator('#pay-title');
  expect(await title.textContent()).toMatch(
    /is paid 1\.4 times the American median, and costs 2\.9 times it/,
  );
  const salary = figure.getByLabel('Salary of your researcher, typed');
  await salary.fill('70k');
  await salary.press('Enter');
  await expect.poll(() => title.textContent()).toMatch(/is paid 50\u00a0% of the American median/);
  await expect.poll(() => figure.locator('.chart .yours .spread').count()).toBe(3);

  const shares = figure.getByRole('slider', { name: 'Shares given to a researcher' });
  const before = await figure.locator('.chart .yours .amount-name').last().textContent();
  await shares.press('PageUp');
  await expect
    .poll(() => figure.locator('.chart .yours .amount-name').last().textContent())
    .not.toBe(before);
  expect(await shares.getAttribute('aria-valuetext')).toMatch(/^\$/);
  await figure.getByRole('button', { name: 'Reset Salary of your researcher' }).click();
  await expect.poll(() => title.textContent()).toMatch(/is paid 1\.4 times/);
  expect(problems).toEqual([]);
});
