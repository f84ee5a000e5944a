/* global document -- layout() runs in the page */

import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Weight of one page as it is first loaded, nothing scrolled or touched
 * @property {number} script bytes of JavaScript after gzip
 * @property {number} page bytes of everything but fonts after gzip
 * @property {number} fonts bytes; they come compressed
 * @property {number} requests
 * @property {string[]} foreign addresses on other sites that were asked for
 * @property {number} nodes elements of the document
 * @property {number} shift how far things moved that the reader had seen (cumulative layout shift)
 * @property {[string, number][]} files each with its bytes after gzip, heaviest first
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<Weight>}
 */
export async function weigh(browser, url, options = { viewport: { width: 1440, height: 900 } }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {import('playwright-core').Response[]} */
  const responses = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500); // what waits for the browser to be idle comes after that

  const { origin } = new URL(url);
  const loaded = responses.filter((response) => new URL(response.url()).protocol !== 'data:');
  const parts = await Promise.all(
    loaded.map(async (response) => {
      const { pathname } = new URL(response.url());
      const body = await response.body();
      const isFont = pathname.endsWith('.woff2');
      const bytes = isFont ? body.length : gzipSync(body, { level: 9 }).length;
      return { pathname, bytes, isFont, isScript: pathname.endsWith('.js') };
    }),
  );
  /** @param {typeof parts} some */
  const bytesOf = (some) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const { nodes, shift } = await page.evaluate(layout);
  await context.close();
  return {
    script: bytesOf(parts.filter(({ isScript }) => isScript)),
    page: bytesOf(parts.filter(({ isFont }) => !isFont)),
    fonts: bytesOf(parts.filter(({ isFont }) => isFont)),
    requests: parts.length,
    foreign: loaded.map((response) => response.url()).filter((to) => new URL(to).origin !== origin),
    nodes,
    shift,
    files: parts
      .map(({ pathname, bytes }) => /** @type {[string, number]} */ ([pathname, bytes]))
      .sort(([, a], [, b]) => b - a),
  };
}

/** Runs in the page. */
async function layout() {
  const shift = await new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = /** @type {any} */ (entry); // layout-shift has no type yet
        if (!hadRecentInput) sum += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
  return { nodes: document.querySelectorAll('*').length, shift };
}

export const budget = {
  script: /** @type {Record<string, number>} */ ({
    home: 50_000,
    Compute: 50_000,
    Data: 50_000,
    Talent: 50_000,
    Iteration: 50_000,
    Energy: 50_000,
    Infrastructure: 50_000,
    'Who can pay': 50_000,
    Scorecard: 50_000,
  }),
  page: 120_000,
  /** Fourteen figures with their marks; their tables are made when they are opened. */
  nodes: 2600,
  shift: 0.01,
};

/**
 * @param {string} name of the page
 * @param {Weight} weight
 * @returns {import('./figure.mjs').Figure[]}
 */
export function weightFigures(name, { script, page, fonts, requests, foreign, nodes, shift }) {
  const kB = 1000;
  return [
    {
      what: `${name}: JavaScript, gzip`,
      value: script / kB,
      unit: 'kB',
      most: (budget.script[name] ?? 0) / kB,
    },
    { what: `${name}: all but fonts, gzip`, value: page / kB, unit: 'kB', most: budget.page / kB },
    { what: `${name}: fonts`, value: fonts / kB, unit: 'kB' },
    { what: `${name}: requests`, value: requests, unit: '' },
    { what: `${name}: requests to other sites`, value: foreign.length, unit: '', most: 0 },
    { what: `${name}: elements`, value: nodes, unit: '', most: budget.nodes },
    { what: `${name}: layout shift`, value: shift, unit: '', most: budget.shift },
  ];
}
