import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll, wide } from './site.ts';

const site = useSite();
const article = 'who-can-pay/';

test('a budget is typed, stepped and taken from the list; the year and the pace move what it pays', async () => {
  const { page, problems } = await site.open(article, wide);
  await wakeAll(page);
  const figure = page.locator('#entry-price');
  const title = figure.locator('figcaption');
  expect(await title.textContent()).toMatch(
    /^In 2026, \$1,000 pays for a final run as good as five of the 13/,
  );

  const budget = figure.getByLabel('Your budget, US dollars', { exact: true });
  await budget.press('ArrowRight');
  await eventually(() => title.textContent()).not.toContain('$1,000 ');
  const box = figure.getByLabel('Your budget, US dollars, typed');
  await box.fill('2 trillion');
  await box.press('Enter');
  expect(await figure.locator('.control-error').first().innerText()).toContain('$1 trillion');
  await box.fill('$5 million');
  await box.press('Enter');
  await eventually(() => title.textContent()).toContain('$5 million');

  await figure.getByRole('button', { name: 'Previous' }).click();
  await eventually(() => title.textContent()).toMatch(/^In 2025, /);
  expect(await figure.locator('.row.back').count()).toBeGreaterThan(0);
  const before = await title.textContent();
  const pace = figure.getByLabel('Better recipes: months to halve the arithmetic', { exact: true });
  for (let i = 0; i < 6; i += 1) await pace.press('PageUp');
  await eventually(() => title.textContent()).not.toBe(before);

  await figure.getByRole('button', { name: 'A hobbyist: $100' }).click();
  await eventually(() => title.textContent()).toContain('$100 pays');
  expect(problems).toEqual([]);
});

test.each([
  ['wide', wide],
  ['on a phone', phone],
])('%s no name is cut and none runs into an amount', async (_, screen) => {
  const { page } = await site.open(article, screen);
  await wakeAll(page);
  const wrong = await page.locator('#entry-price .row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [name, amount] = ['.bar-label', '.amount'].map((each) =>
        row.querySelector(each)!.getBoundingClientRect(),
      );
      return name!.right > amount!.left || amount!.right > innerWidth ? [row.textContent] : [];
    }),
  );
  expect(wrong).toEqual([]);
  const flags = await page
    .locator('#entry-price text.flag')
    .evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  for (const [left, right] of flags) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(screen.viewport.width);
  }
});

test('without a script the list and the picture are there at their defaults', async () => {
  const { page } = await site.open(article, { ...wide, javaScriptEnabled: false });
  const figure = page.locator('#entry-price');
  expect(await figure.locator('.row').count()).toBeGreaterThan(12);
  expect(await figure.innerText()).toContain('A hobbyist: $100');
  expect(await figure.locator('input, button').filter({ visible: true }).count()).toBe(0);
});
