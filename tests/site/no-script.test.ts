import type { Page } from 'playwright-core';
import { money } from '#lib/format/money.ts';
import { billOf } from '#lib/model/results.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { describe, expect, test } from 'vitest';
import { articles, compute, textOf, useSite, wide } from './site.ts';

const site = useSite();
const without = { ...wide, javaScriptEnabled: false };
// Playwright's evaluate needs no script of the page, so it works here as well.
const open = async (path: string) => (await site.open(path, without)).page;

/** The words of the article's own paragraphs and headings. */
const prose = (page: Page) =>
  page
    .locator('article.prose > :is(p, h2, h3, header)')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim()));

describe.each(articles)('%s with JavaScript off', (_, path) => {
  test('shows every word that it shows with JavaScript on', async () => {
    const plain = await prose(await open(path));
    const { page } = await site.open(path);
    // A number that can be typed in is a field: its text is its value.
    await page.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLInputElement>('article .num input'))
        input.replaceWith(input.value);
    });
    const live = await prose(page);
    expect(plain.join(' ').split(' ').length).toBeGreaterThan(900);
    expect(plain).toEqual(live);
  });

  test('draws every figure, named and described, with its table beside it', async () => {
    const page = await open(path);
    const figures = await page.locator('article figure.figure').all();
    expect(figures.length).toBeGreaterThanOrEqual(3);
    for (const figure of figures) {
      const id = await figure.getAttribute('id');
      const shown = await figure.evaluate((element) => ({
        finding: element.querySelector('figcaption')?.textContent?.trim() ?? '',
        charts: element.querySelectorAll('.chart > svg').length,
        untitled: [...element.querySelectorAll('.chart > svg')].filter(
          (chart) =>
            !chart.querySelector('title')?.textContent && !chart.getAttribute('aria-label'),
        ).length,
        rows: element.querySelectorAll('tbody tr').length,
      }));
      expect(shown.finding, `${id}: finding`).not.toBe('');
      expect(shown.untitled, `${id}: charts without a name`).toBe(0);
      expect(shown.rows, `${id}: rows of its table`).toBeGreaterThan(0);
    }
  });

  test('prints the bill with every amount, its range and its parts', async () => {
    const page = await open(path);
    const lines = page.locator('.bill .bill-line');
    expect(await lines.count()).toBe(6);
    for (const line of await lines.all()) {
      expect(await line.locator('.bill-amount').first().textContent()).toMatch(/^\$[\d.]+[KMB]?$/);
      expect(await line.locator('.bill-range-text').textContent()).toMatch(/\$.+ to \$/);
    }
    expect(await page.locator('.bill-total .bill-amount').innerText()).toMatch(/^\$\d+M$/);
    expect(await page.locator('.bill-range').innerText()).toMatch(/between \$.+ and \$/);
    await lines.first().locator('summary').click();
    expect(await lines.first().locator('.bill-parts .bill-amount').first().isVisible()).toBe(true);
  });

  test('says the range of a result in the text, and of every assumption in the notes', async () => {
    const page = await open(path);
    await page.locator('.notes summary').first().click();
    const said = await page.locator('.notes li').allInnerTexts();
    expect(said.filter((text) => /nine times in ten between/.test(text)).length).toBeGreaterThan(
      10,
    );
  });

  test('leads from each number to its source by plain links', async () => {
    const page = await open(path);
    const first = page.locator('article :is(a.num, a.fact)').first();
    const name = await first.getAttribute('href');
    await first.click();
    expect(new URL(page.url()).hash).toBe(name);
    // Names hold dots, which a selector would take for a class.
    const target = () => page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    const note = target();
    expect(await note.isVisible(), 'the browser opens the fold that holds the note').toBe(true);
    expect(await note.locator('a[href^="https://"], a[href^="#s-"]').count()).toBe(1);
    await note.locator('a[href*="/sources/#"]').click();
    await page.waitForURL('**/sources/#*');
    await target().waitFor(); // the source stands on the page of all sources
    await page.goBack();
    expect(await page.locator('.notes a[href^="https://"]').count()).toBeGreaterThan(5);
  });
});

describe.each(['', ...articles.map(([, path]) => path)])('"/%s" with JavaScript off', (path) => {
  test('offers no control that would do nothing', async () => {
    const page = await open(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=button]')]
        .filter((control) => {
          // What the browser does by itself, such as opening a popover, needs no script.
          if (control.hasAttribute('popovertarget')) return false;
          const { pointerEvents, opacity, cursor } = getComputedStyle(control);
          return (
            control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
            !control.matches(':disabled, [inert] *') &&
            pointerEvents !== 'none' &&
            !(Number(opacity) < 0.7 && cursor !== 'pointer')
          );
        })
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(dead).toEqual([]);
  });

  test('shows the whole bill', async () => {
    const text = await textOf(await open(path));
    for (const line of ['Compute', 'Data', 'Talent', 'Iteration', 'Energy', 'Infrastructure'])
      expect(text).toMatch(new RegExp(`${line}\\s+\\$`));
    expect(text).toMatch(/Total\s+\$\d/);
  });
});

test('what a page without script says is what the model says', async () => {
  const bill = billOf({ scenario: defaultScenario, changes: {} });
  const page = await open(compute);
  expect(await page.locator('.bill-total .bill-amount').innerText()).toBe(money(bill.total.value));
  const amounts = await page.locator('.bill-line > details > summary .bill-amount').allInnerTexts();
  expect(amounts).toEqual(Object.values(bill.lines).map(({ value }) => money(value)));
});
