import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articles, built, builtPages, dist, useSite, wakeAll } from './site.ts';

const site = useSite();
const pages = builtPages();
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

const idsOf = new Map<string, Set<string>>();
function idsIn(path: string): Set<string> {
  const known = idsOf.get(path);
  if (known) return known;
  const ids = new Set([...built(fileOf(path)).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  idsOf.set(path, ids);
  return ids;
}

test('there are a home page, the articles and a page for wrong addresses', () => {
  const paths = articles.map(([, path]) => path);
  expect(pages).toEqual(expect.arrayContaining(['', ...paths, '404.html']));
});

describe.each(pages)('page "/%s"', (path) => {
  test('read to its end, prints nothing, asks no other site, says each id once and skips no heading', async () => {
    const twice = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
    const ids = [...built(fileOf(path)).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(twice(ids)).toEqual([]);
    const { page, problems } = await site.open(path);
    await wakeAll(page);
    await page.waitForTimeout(300);
    expect(problems).toEqual([]);
    const live = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id));
    expect(twice(live)).toEqual([]);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map((heading) =>
        Number(heading.tagName.slice(1)),
      ),
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries())
      expect(level, `heading ${index + 1} of ${levels}`).toBeLessThanOrEqual(
        (levels[index - 1] ?? 0) + 1,
      );
  });

  test('every link within the site leads to a page and a place that exist', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    );
    const wrong = [...new Set(links)].filter((href) => {
      if (!href.startsWith(site.url)) return !/^(https?:|mailto:)/.test(href);
      const { pathname, hash } = new URL(href);
      const to = pathname.slice(1);
      const file = fileOf(to);
      if (!existsSync(join(dist, file))) return true;
      return hash !== '' && hash !== '#top' && !idsIn(to).has(decodeURIComponent(hash.slice(1)));
    });
    expect(wrong).toEqual([]);
  });

  test('names its language, title, description, own address and preview', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const head = await page.evaluate(() => {
      const meta = (name: string) =>
        document.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)
          ?.content ?? '';
      return {
        language: document.documentElement.lang,
        title: document.title,
        description: meta('description'),
        canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
        og: ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name'].map(meta),
        viewport: meta('viewport'),
      };
    });
    expect(head.language).toBe('en');
    expect(head.title.length).toBeGreaterThan(15);
    expect(head.description.length).toBeGreaterThan(50);
    expect(head.description.length).toBeLessThanOrEqual(200);
    expect(head.canonical).toMatch(/^https:\/\/[^/]+\//);
    expect(head.og.filter((value) => value === '')).toEqual([]);
    expect(head.og[2]).toBe(head.canonical);
    expect(head.viewport).not.toMatch(/user-scalable=no|maximum-scale/); // readers may zoom
  });

  test('forbids scripts that are not its own', () => {
    const html = built(fileOf(path));
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1];
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    const scripts = policy?.split(';').find((rule) => rule.trim().startsWith('script-src'));
    expect(scripts).not.toContain('unsafe-inline');
  });
});

test('each page has a title and a description of its own', () => {
  for (const part of [/<title>(.*?)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
    const said = pages.map((path) => part.exec(built(fileOf(path)))?.[1]);
    expect(new Set(said).size).toBe(pages.length);
  }
});

test('the sitemap lists the home page and the articles and not the page for wrong addresses', () => {
  const listed = [...built('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url!).pathname,
  );
  const expected = pages.filter((path) => path !== '404.html' && !path.startsWith('embed/'));
  expect(listed.sort()).toEqual(expected.map((path) => `/${path}`).sort());
});

test('a wrong address answers 404 and offers the pages that exist', async () => {
  const { page } = await site.open('');
  const response = await page.goto(`${site.url}comptue/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').allInnerTexts()).not.toEqual([]);
  await page.locator('main a[href$="/compute/"]').first().click();
  expect(page.url()).toBe(`${site.url}compute/`);
});
