import { expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

test('the reader’s own row and the finding follow the reader’s numbers, the presets stay', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const figure = page.locator('#line-share');
  const own = figure.locator('.yours .amount');
  const preset = figure.locator('.gpt-4-class .amount');
  const before = await own.textContent();
  expect(before).toBe(await preset.textContent());
  await page.locator('#compute-1 .slider-box').fill('3 trillion');
  await page.locator('#compute-1 .slider-box').press('Enter');
  await eventually(() => own.textContent()).not.toBe(before);
  expect(await preset.textContent()).toBe(before);
  expect(await figure.locator('figcaption').innerText()).toMatch(
    /^Compute is [\d.]+\s% of your bill/,
  );
  expect(problems).toEqual([]);
});
