import { sourceById } from '#lib/evidence/sources.ts';
import { factById } from '#lib/evidence/facts.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import { describe, expect, test } from 'vitest';
import { articles, compute, eventually, useSite, wide } from './site.ts';

const site = useSite();

describe.each(articles)('%s', (_, path) => {
  test('leads from every number and fact to its source in two clicks, and to all that rests on it', async () => {
    const { page } = await site.open(path, { ...wide, javaScriptEnabled: false });
    const numbers = await page
      .locator('article :is(a.num, a.fact)')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')!))]);
    expect(numbers.length).toBeGreaterThan(10);
    const sourceIds = new Set<string>();
    const notes = await page.evaluate(
      (ids) =>
        ids.map((id) => {
          const links = document.getElementById(id.slice(1))?.querySelectorAll('a');
          return { id, links: [...(links ?? [])].map((link) => link.getAttribute('href')!) };
        }),
      numbers,
    );
    for (const { id, links } of notes) {
      const name = id.slice(3);
      const { source } = id.startsWith('#f-')
        ? factById(name)!
        : (model.quantities.get(name) as Assumption);
      sourceIds.add(source);
      expect.soft(links, id).toContain(sourceById(source)!.url ?? `#s-${source}`);
      expect.soft(links, id).toContain(`/sources/#${source}`);
    }
    await page.goto(`${site.url}sources/`);
    const there = await page.locator('.entry').evaluateAll((all) => all.map(({ id }) => id));
    expect([...sourceIds].filter((id) => !there.includes(id))).toEqual([]);
  });

  test('leads from every citation to its source in two clicks', async () => {
    const { page } = await site.open(path, { ...wide, javaScriptEnabled: false });
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('article a.cite')]
        .map(({ hash }) => hash.slice(1))
        .filter((id) => {
          const links = [...(document.getElementById(id)?.querySelectorAll('a') ?? [])];
          const hrefs = links.map((link) => link.getAttribute('href') ?? '');
          return (
            !hrefs.some((href) => href.startsWith('https://')) ||
            !hrefs.includes(`/sources/#${id.slice(2)}`)
          );
        }),
    );
    expect(wrong).toEqual([]);
  });
});

test('the card of a number leads to its source and to all that rests on it', async () => {
  const { page } = await site.open(compute);
  await page.locator('article .num[data-num="mfu"] input, article a.num').first().focus();
  await page.locator('article .num').nth(2).locator('input').focus();
  const card = page.locator('.card');
  await card.waitFor();
  await card.locator('.card-source a[href^="https://"]').waitFor();
  const register = card.locator('a[href*="/sources/#"]');
  await register.click();
  expect(new URL(page.url()).pathname).toBe('/sources/');
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const fold = page.locator(`.entry[id="${id}"] details`);
  await eventually(() => fold.getAttribute('open')).not.toBeNull();
});

test('the card of a fact does too', async () => {
  const { page } = await site.open(compute);
  await page.locator('article .fact').first().click();
  const card = page.locator('.card');
  await card.waitFor();
  expect(await card.locator('a[href^="https://"]').count()).toBe(1);
  expect(await card.locator('a[href*="/sources/#"]').count()).toBe(1);
});
