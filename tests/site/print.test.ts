import { expect, test } from 'vitest';
import { modelVersion } from '#lib/model/model.ts';
import { articles, compute, eventually, useSite } from './site.ts';

const site = useSite();

test('the printed link and its code carry the reader’s numbers', async () => {
  const { page } = await site.open(compute);
  const link = page.locator('[data-print-link]');
  const code = () => link.locator('path').getAttribute('d');
  const before = await code();
  expect(await link.isVisible()).toBe(false);
  await page.locator('#ladder input[type=range]').first().press('ArrowRight');
  const address = () => link.locator('[data-address]').textContent();
  await eventually(address).toContain(`?m=${modelVersion}&s=mfu-0.`);
  expect(await code()).not.toBe(before);
  await page.emulateMedia({ media: 'print' });
  expect(await link.isVisible()).toBe(true);
});

test.each(articles)('%s prints on few pages', async (_, path) => {
  const { page } = await site.open(path);
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThanOrEqual(20);
});
