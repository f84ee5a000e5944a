import { describe, expect, test } from 'vitest';
import { useSite, wide } from './site.ts';

const site = useSite();
const at = async (path: string, options = {}) => {
  const { page } = await site.open('', { ...wide, ...options });
  const response = await page.goto(site.url + path);
  expect(response?.status()).toBe(404);
  return page;
};

describe('a wrong address', () => {
  test.each([
    ['comptue/', 'compute/'],
    ['compute/utilization/', 'compute/#utilisation'],
    ['soucres', 'sources/'],
    ['library/metods/', 'library/methods/'],
    ['Iteration.html', 'iteration/'],
  ])('/%s is offered /%s first', async (wrong, right) => {
    const page = await at(wrong);
    const first = page.locator('[data-near] a').first();
    await first.click();
    expect(page.url()).toBe(site.url + right);
  });

  test('that is near nothing gets the list alone', async () => {
    const page = await at('qqqqqqqqqq/wp-login.php');
    expect(await page.locator('[data-near]').isVisible()).toBe(false);
    expect(await page.locator('[data-known] a').count()).toBeGreaterThan(30);
  });

  test('with a broken escape is answered too', async () => {
    const page = await at('%E0%A4%A/');
    expect(await page.locator('[data-known]').isVisible()).toBe(true);
  });

  test('without a script gets every page and section as a list', async () => {
    const page = await at('comptue/', { javaScriptEnabled: false });
    expect(await page.locator('[data-near]').isVisible()).toBe(false);
    for (const path of ['/compute/', '/compute/#utilisation', '/figures/', '/search/', '/claims/'])
      expect(await page.locator(`[data-known] a[href="${path}"]`).count()).toBe(1);
  });
});
