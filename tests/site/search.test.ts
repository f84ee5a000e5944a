import { describe, expect, test } from 'vitest';
import { compute, eventually, phone, useSite, wide } from './site.ts';

const site = useSite();
const field = '#search-words';
const open = async (query = '', options = wide) => {
  const visit = await site.open(`search/${query && `?q=${encodeURIComponent(query)}`}`, options);
  if (query) await visit.page.locator('.search-found, .search-said').first().waitFor();
  return visit;
};

describe('the search page', () => {
  test('finds while typing, counts aloud, marks the words and keeps the query in the address', async () => {
    const { page, problems } = await open();
    await page.locator(field).pressSequentially('utilisaton');
    await page.locator('.search-found mark').first().waitFor();
    expect(await page.locator('.search-found li').first().innerText()).toMatch(/MFU/);
    expect(await page.locator('.search-found mark').first().innerText()).toMatch(/^utilisation$/i);
    await eventually(() => page.locator('.search [role=status]').innerText()).toMatch(
      /^\d+ results, the best first\.$/,
    );
    await eventually(() => page.url()).toBe(`${site.url}search/?q=utilisaton`);
    expect(problems).toEqual([]);
  });

  test('goes down and up through the results with the arrow keys, and Enter opens one', async () => {
    const { page } = await open('chip price');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const titles = await page.locator('.search-found a').allInnerTexts();
    await page.locator(field).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
    await page.keyboard.press('Enter');
    await eventually(focused).toBe(titles[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  });

  test('shows the first twenty, and all when asked', async () => {
    const { page } = await open('the model');
    expect(await page.locator('.search-found li').count()).toBe(20);
    await page.getByRole('button', { name: /^Show all \d+$/ }).click();
    expect(await page.locator('.search-found li').count()).toBeGreaterThan(20);
  });

  test('helps when nothing is asked and when nothing is found', async () => {
    const { page } = await open();
    expect(await page.locator('.search').innerText()).toContain('For example');
    await page.locator(field).fill('xqzvwk');
    await eventually(() => page.locator('.search').innerText()).toContain(
      'Nothing found for “xqzvwk”.',
    );
    expect(await page.locator('main dt a').count()).toBeGreaterThan(8);
  });

  test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '%00%', '${x}{{y}}'])(
    'takes %s for words and nothing else',
    async (query) => {
      const { page, problems } = await open(query);
      await page.waitForTimeout(600);
      expect(await page.locator('main :is(img, iframe)').count()).toBe(0);
      expect(await page.locator(field).inputValue()).toBe(query);
      expect(problems).toEqual([]);
    },
  );

  test('says so when the index cannot be had, and tries again', async () => {
    const context = await site.browser.newContext(wide);
    const page = await context.newPage();
    await page.route('**/search.json', (route) => route.abort());
    await page.goto(`${site.url}search/?q=chips`);
    await eventually(() => page.locator('.search').innerText()).toContain('could not be loaded');
    await page.unroute('**/search.json');
    await page.locator(field).press('End');
    await page.locator(field).pressSequentially(' ');
    await page.locator('.search-found a').first().waitFor();
  });

  test('without a script says so and leads to the lists', async () => {
    const { page } = await site.open('search/?q=chips', { ...wide, javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
    expect(await page.locator('main input:visible').count()).toBe(0);
    await page.locator('main dt a[href$="/sources/"]').click();
    expect(page.url()).toBe(`${site.url}sources/`);
  });
});

describe('the form in the header', () => {
  test('leads to the results from an article', async () => {
    const { page, problems } = await site.open(compute);
    await page.locator('.site-header [type=search]').fill('H100 price');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=H100+price`);
    await page.locator('.search-found a').first().waitFor();
    expect(await page.locator(field).inputValue()).toBe('H100 price');
    expect(problems).toEqual([]);
  });

  test('stands behind the button on a phone, and is as large as a finger', async () => {
    const { page } = await site.open(compute, phone);
    const input = page.locator('.site-header [type=search]');
    expect(await input.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect((await input.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await input.fill('goodput');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=goodput`);
  });
});
