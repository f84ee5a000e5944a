import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.mjs';
import { builtPages, eventually, useSite, wakeAll } from './site.ts';

// The site once more, for a folder of a host that has others: https://name.github.io/training-bill/
const base = '/training-bill/';
const folder = mkdtempSync(join(tmpdir(), 'training-bill-base-'));

beforeAll(async () => {
  // Vitest's own settings would reach Astro, which reads variables of these names.
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST'])
    delete process.env[name];
  expect(await buildSite({ base, outDir: folder, quiet: true })).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const site = useSite({ dist: folder, base });

test('in a folder, every page finds its scripts, styles and fonts, and stays within the folder', async () => {
  for (const path of builtPages(folder)) {
    const { page, problems, requests } = await site.open(path);
    await wakeAll(page);
    expect(problems, path).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(base))).toEqual([]);
    expect(requests.filter((request) => request.endsWith('.js')).length).toBeGreaterThan(0);
    expect(requests.filter((request) => request.endsWith('.woff2')).length).toBeGreaterThan(1);
  }
});

test('in a folder, every link leads somewhere', async () => {
  const statuses = new Map<string, number>();
  for (const path of builtPages(folder)) {
    const { page } = await site.open(path);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    );
    const own = new Set(links.filter((link) => new URL(link).origin === new URL(site.url).origin));
    expect(own.size).toBeGreaterThan(2);
    for (const link of own) {
      expect(new URL(link).pathname.startsWith(base), `${link} on ${path}`).toBe(true);
      const [address = ''] = link.split(/[?#]/);
      if (!statuses.has(address)) statuses.set(address, (await fetch(address)).status);
      expect(statuses.get(address), `${link} on ${path}`).toBe(200);
    }
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname.startsWith(base)).toBe(true);
  }
});

test('in a folder, a card reads the open data, and the numbers go from page to page', async () => {
  const { page, problems, requests } = await site.open('compute/');
  await page.locator('article .num input').first().click();
  await page.locator('.card .card-source a[href^="https://"]').waitFor();
  expect(requests).toContain(`${base}api/model.json`);
  await page.keyboard.press('ArrowUp');
  await eventually(() => page.url()).toContain('s=params-');
  expect(new URL(page.url()).pathname).toBe(`${base}compute/`);
  await page.keyboard.press('Escape');
  await page.locator('header nav a', { hasText: 'Home' }).click();
  await eventually(() => page.url()).toMatch(/\/training-bill\/(\?.*)?$/);
  expect(problems).toEqual([]);
});

test('in a folder, the sitemap and the page for wrong addresses know it', async () => {
  const sitemap = await (await fetch(`${site.url}sitemap-0.xml`)).text();
  expect(sitemap).toContain(`${base}compute/</loc>`);
  const wrong = await fetch(`${site.url}nowhere/`);
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).toContain(`href="${base}compute/"`);
});
