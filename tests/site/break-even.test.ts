import { expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

test('38 months at the defaults; never at a rent below the electricity; at once when dear and sold', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const title = page.locator('#break-even-title');
  const figure = page.locator('#break-even');
  expect(await title.textContent()).toBe(
    'After 38 months of steady use, buying is cheaper than renting',
  );
  expect(await figure.locator('.chart .band').count()).toBe(2);
  const rent = figure.getByLabel('Rent, dollars per chip-hour, typed');
  await rent.fill('0.05');
  await rent.press('Enter');
  expect(await title.textContent()).toMatch(/^Even after five years/);
  await rent.fill('10');
  await rent.press('Enter');
  await figure.getByRole('switch').press('Space');
  expect(await title.textContent()).toMatch(/from the first hour$/);
  await eventually(() => figure.locator('.chart .band').count()).toBe(2);
  expect(problems).toEqual([]);
});
