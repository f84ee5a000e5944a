import { expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

test('three figures of one run; Epoch AI’s stand beside GPT-4 only', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const figure = page.locator('#three-methods');
  expect(await page.locator('#three-methods-title').textContent()).toBe(
    'The same run costs $36M, $75M or $769M, depending on how you count',
  );
  expect(await figure.locator('.theirs').count()).toBe(3);
  expect(await figure.locator('.whiskers').count()).toBe(3);
  const loss = figure.getByLabel('Value the hardware loses, share a year, typed');
  await loss.fill('50 %');
  await loss.press('Enter');
  await expect
    .poll(() => page.locator('#three-methods-title').textContent())
    .toMatch(/^The same run costs \$(?!36M)\d+M, \$75M or \$769M/);
  await eventually(() => figure.locator('.whiskers').count()).toBe(3);

  await page.goto(`${site.url}${compute}?m=1&s=scenario-gpt-3`);
  await wakeAll(page);
  await eventually(() => figure.locator('.theirs').count()).toBe(0);
  expect(await figure.locator('.figure-words.small').textContent()).toMatch(
    /are Epoch AI’s for GPT-4, so they are not drawn/,
  );
  expect(problems).toEqual([]);
});
