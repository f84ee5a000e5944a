import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articles, compute, phone, useSite, wakeAll, wide } from './site.ts';

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const everything = { type: 'tag', values: tags };
/** What a theme can break: all else is the same in both. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Everything axe objects to: the rule, where, and what it measured. */
async function objections(page: Page, runOnly = everything): Promise<string[]> {
  await page.evaluate(axe); // through the debugger, which the page's policy does not bind
  const { violations } = await page.evaluate(
    (only) =>
      (
        globalThis as unknown as {
          axe: { run: (root: Document, options: object) => Promise<AxeResults> };
        }
      ).axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target} ${failureSummary.split('\n')[1]}`,
    ),
  );
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

describe.each([
  ['the home page', ''],
  ...articles,
  ['the scorecard', 'runs/'],
  ['the sources', 'sources/'],
  ['the glossary', 'glossary/'],
  ['the figures', 'figures/'],
  ['about', 'about/'],
  ['a search', 'search/?q=chips'],
  ['an empty search', 'search/'],
  ['the page for wrong addresses', 'comptue/'],
])('%s', (_, path) => {
  test.each([
    ['a wide screen', wide],
    ['a phone', phone],
  ])('on %s gives axe nothing to object to, in both themes', async (_, size) => {
    const { page } = await site.open(path, { ...size, reducedMotion: 'reduce' });
    await wakeAll(page);
    if (size === wide) expect(await objections(page), 'as loaded').toEqual([]);
    await openFolds(page);
    expect(await objections(page), 'every fold open').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await objections(page, colours), 'every fold open, dark').toEqual([]);
  });
});

test.each(['light', 'dark'] as const)(
  'a moved slider, an open card and a message are accessible in %s',
  async (colorScheme) => {
    const { page } = await site.open(`${compute}?m=1&s=nonsense-1`, { ...wide, colorScheme });
    await page.locator('.figure input[type=range]').first().press('ArrowRight');
    await page.locator('article a[data-out]').first().click();
    await page.locator('.card').waitFor();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('article .num input').first().focus();
    await page.locator('.card').waitFor();
    expect(await objections(page)).toEqual([]);
  },
);

test('the open bill of a phone is accessible', async () => {
  const { page } = await site.open(compute, phone);
  await page.locator('.bill-bar').click();
  await openFolds(page);
  expect(await objections(page)).toEqual([]);
});
