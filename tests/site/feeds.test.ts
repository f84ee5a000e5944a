import { modelVersion } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { articles, built, builtPages, useSite } from './site.ts';

const site = useSite();
const paths = articles.map(([, path]) => path);
const locations = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map(([, text]) => text!);

test('the feed lists every article with its day, and the versions of the model', async () => {
  const { page } = await site.open('');
  const xml = built('rss.xml');
  const error = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')?.textContent,
    xml,
  );
  expect(error).toBeUndefined();
  const links = locations(xml, 'link').map((link) => new URL(link).pathname.slice(1));
  for (const path of paths) expect(links.filter((link) => link === path)).toHaveLength(1);
  expect(xml).toContain(`/about/#model-${modelVersion}<`);
  const days = locations(xml, 'pubDate').map((day) => new Date(day).getTime());
  expect(days.length).toBeGreaterThanOrEqual(paths.length);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test('every page leads to the feed, in its head and in its foot', () => {
  for (const path of builtPages()) {
    const html = built(path.endsWith('.html') ? path : `${path}index.html`);
    expect(html, path).toMatch(/<link rel="alternate" type="application\/rss\+xml"[^>]*rss\.xml/);
    expect(html, path).toMatch(/<footer[^]*href="[^"]*rss\.xml"/);
    const [footer = ''] = /<footer class="site-footer"[^]*?<\/footer>/.exec(html) ?? [];
    const foot = [...footer.matchAll(/<a\b[^>]*href="([^"]+)"/g)];
    const to = foot.map(([, address]) => address!);
    expect(to.length, path).toBeGreaterThan(10);
    expect(new Set(to).size, path).toBe(to.length);
  }
});

test('the sitemap says when an article was last checked', () => {
  const entries = built('sitemap-0.xml').split('<url>').slice(1);
  for (const path of paths) {
    const entry = entries.find((each) => each.includes(`/${path}</loc>`));
    expect(entry, path).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}/);
  }
  expect(entries.filter((each) => each.includes('<lastmod>'))).toHaveLength(paths.length);
});

test('robots.txt lets everyone in and names the sitemap', () => {
  expect(built('robots.txt')).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/[^\n]+\/sitemap-index\.xml\n$/,
  );
});

test('llms.txt has a title, a summary, and links to every article, the data and the library, that exist', async () => {
  const text = built('llms.txt');
  expect(text).toMatch(/^# The Training Bill\n\n> .+\n/);
  const links = [...text.matchAll(/^- \[[^\]]+\]\((\S+)\)/gm)].map(([, url]) =>
    new URL(url!).pathname.slice(1),
  );
  const { page } = await site.open('');
  for (const path of [...paths, 'api/model.json', 'library/', 'sources/', 'claims/'])
    expect(links).toContain(path);
  for (const link of links) {
    const status = await page.evaluate(async (to) => (await fetch(`/${to}`)).status, link);
    expect(status, link).toBe(200);
  }
});
