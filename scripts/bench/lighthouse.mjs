import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import { median } from './figure.mjs';

const wanted = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 };

/**
 * Lighthouse's marks for a page on a phone, with its usual simulated network and slow processor; the
 * middle of three runs.
 *
 * @param {string} executablePath of the browser
 * @param {{ name: string, url: string }[]} pages
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function lighthouseFigures(executablePath, pages) {
  const port = await freePort();
  const args = [`--remote-debugging-port=${port}`, '--no-sandbox'];
  const browser = await chromium.launch({ executablePath, args });
  const figures = [];
  for (const { name, url } of pages) {
    /** @type {Record<string, number[]>} */
    const scores = {};
    /** @type {Set<string>} */
    const lost = new Set();
    for (let run = 0; run < 3; run++) {
      const onlyCategories = Object.keys(wanted);
      const result = await lighthouse(url, { port, onlyCategories, logLevel: 'error' });
      if (!result) throw new Error('Lighthouse had nothing to say.');
      const { categories, audits } = result.lhr;
      for (const [id, { score, auditRefs }] of Object.entries(categories)) {
        (scores[id] ??= []).push(Math.round((score ?? 0) * 100));
        for (const ref of auditRefs) {
          const audit = audits[ref.id];
          if (ref.weight && audit?.score !== null && (audit?.score ?? 1) < 0.9)
            lost.add(`${id}: ${audit?.title} (${audit?.displayValue ?? audit?.score})`);
        }
      }
    }
    for (const [id, least] of Object.entries(wanted)) {
      const value = median(scores[id] ?? [0]);
      figures.push({ what: `${name}: Lighthouse, ${id}`, value, unit: '', least });
    }
    if (lost.size) console.log(`Lighthouse on ${name} objects to\n  ${[...lost].join('\n  ')}`);
  }
  await browser.close();
  return figures;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 9222));
    });
  });
}
