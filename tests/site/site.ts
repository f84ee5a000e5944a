import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { dist } from '../../scripts/paths.mjs';
import { startSite } from '../../scripts/site-server.mjs';

export { dist };
export const compute = 'compute/';
export const data = 'data/';
export const talent = 'talent/';
export const iteration = 'iteration/';
export const energy = 'energy/';
export const infrastructure = 'infrastructure/';
export const whoCanPay = 'who-can-pay/';
/** The articles by name, in reading order. */
export const articles: [name: string, path: string][] = [
  ['Compute', compute],
  ['Data', data],
  ['Talent', talent],
  ['Iteration', iteration],
  ['Energy', energy],
  ['Infrastructure', infrastructure],
  ['Who can pay', whoCanPay],
];
export const wide = { viewport: { width: 1440, height: 900 } };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A page that is open, and everything that went wrong on it. */
export interface Visit {
  page: Page;
  /** Console messages, errors, failed requests, and requests to other sites. */
  problems: string[];
  /** Paths that were asked for, in order. */
  requests: string[];
}

/** A built site that is served, and a browser to look at it with; one of each for a test file. */
export function useSite(where: { dist?: string; base?: string } = {}) {
  let server: Awaited<ReturnType<typeof startSite>>;
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = (await findBrowser()) ?? '';
    [server, browser] = await Promise.all([
      startSite(where),
      chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-background-networking'],
      }),
    ]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    get url() {
      return server.url;
    },
    get browser() {
      return browser;
    },
    /** Opens a page in a context of its own, and waits until what need not be scrolled to is live. */
    async open(path: string, options: BrowserContextOptions = wide): Promise<Visit> {
      const context = await browser.newContext(options);
      const visit = watched(await context.newPage(), server.url);
      await visit.page.goto(server.url + path);
      if (options.javaScriptEnabled !== false) await settled(visit.page);
      return visit;
    },
  };
}

/** Collects what a page does wrong, from before its first request on. */
export function watched(page: Page, url: string): Visit {
  const visit: Visit = { page, problems: [], requests: [] };
  const { origin } = new URL(url);
  page.on('console', (message) => visit.problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => visit.problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin: to, pathname, protocol } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:') return;
    if (to === origin) visit.requests.push(pathname);
    else visit.problems.push(`asks another site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left drops what it was still fetching; that is no failure of the site.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    visit.problems.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      visit.problems.push(`${response.status()}: ${response.url()}`);
  });
  return visit;
}

/** Waits until the parts of the page that start by themselves have started; with numbers in the link, the bill too. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const asleep = /[?&]s=/.test(location.search) ? [] : ['[client="stir"]'];
      const waits = ['[client="visible"]', ...asleep].join();
      return !document.querySelector(`astro-island[ssr]:not(${waits})`);
    },
    undefined,
    { timeout: 15_000 },
  );
}

/** Scrolls to each part that starts when it is seen, so that everything is live; then back to the top. */
export async function wakeAll(page: Page): Promise<void> {
  await settled(page);
  await page.mouse.move(9, 9); // a sign of life, see client:stir
  await page.mouse.move(3, 3);
  await page.evaluate(async () => {
    for (const island of document.querySelectorAll('astro-island[ssr]')) {
      if (!island.hasAttribute('ssr')) continue; // stood near another
      const started = new Promise((done) => island.addEventListener('astro:hydrate', done));
      island.firstElementChild?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await Promise.race([
        started,
        new Promise((_, late) => setTimeout(late, 8000, 'not started')),
      ]);
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** Scrolls as a reader does, so that what waits to be near starts before it is seen; stays at the end. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    while (innerHeight + scrollY < document.documentElement.scrollHeight - 1) {
      window.scrollBy({ top: innerHeight / 3, behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 60));
    }
  });
}

/** Waits until something becomes so: longer than Vitest's second, for machines that do other things. */
export const eventually = <T>(what: () => T, { timeout = 6000 } = {}) =>
  expect.poll(what, { timeout, interval: 40 });

/** What a reader can read: the text of the page, without what scripts and styles say. */
export const textOf = (page: Page) => page.locator('body').innerText();

/** All built pages, as paths from the site's root: "", "compute/", "404.html". */
export function builtPages(folder = dist): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** The text of a file of the built site. */
export function built(file: string, folder = dist): string {
  return readFileSync(join(folder, relative('/', join('/', file))), 'utf8');
}
