import { expect, test } from 'vitest';
import { compute, useSite, wakeAll } from './site.ts';

const site = useSite();

test('the slider moves the reader’s marks and the title of the strip', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const peak = page.locator('#peak');
  const before = await peak.locator('figcaption').textContent();
  const own = peak.locator('circle.yours').first();
  const x = Number(await own.getAttribute('cx'));
  await peak.locator('input[type="range"]').focus();
  await page.keyboard.press('PageUp');
  expect(Number(await own.getAttribute('cx'))).toBeGreaterThan(x);
  expect(await peak.locator('figcaption').textContent()).not.toBe(before);
  expect(problems).toEqual([]);
});
