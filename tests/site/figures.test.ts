import { figures } from '#content/figures.ts';
import { expect, test } from 'vitest';
import { articles, useSite, wide } from './site.ts';

const site = useSite();

test('every figure of every article is in the record once, and nothing else is', async () => {
  const built: string[] = [];
  for (const path of ['', ...articles.map(([, each]) => each)]) {
    const { page } = await site.open(path, { ...wide, javaScriptEnabled: false });
    const ids = await page
      .locator('main figure.figure[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    built.push(...ids.map((id) => `${path}#${id}`));
  }
  const written = new Set(articles.map(([, path]) => path.replace('/', '')));
  const listed = figures
    .filter(({ article }) => article === '' || written.has(article))
    .map(({ article, id }) => `${article && `${article}/`}#${id}`);
  expect(listed).toEqual(built);
});

test('the index leads to each, grouped by article, with what there is to do', async () => {
  const { page } = await site.open('figures/', { ...wide, javaScriptEnabled: false });
  const links = await page
    .locator('main dt a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const wrong = new Set(links).size !== links.length;
  expect(wrong).toBe(false);
  const names = await page.locator('main dt a').allInnerTexts();
  expect(new Set(names).size).toBe(names.length);
  const doing = await page.locator('main dd').allInnerTexts();
  expect(doing).toHaveLength(links.length);
  for (const text of doing) expect(text).toMatch(/^[A-Z].{20,120}\.$/s);
  await page.locator('main dt a[href$="/compute/#break-even"]').click();
  expect(page.url()).toBe(`${site.url}compute/#break-even`);
});
