import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { modelVersion } from '#lib/model/model.ts';
import { compute, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

const opened = async (path = `${compute}?m=1&s=tokens-3e12`) => {
  const visit = await site.open(path);
  await wakeAll(visit.page);
  return visit;
};
const openMenu = (figure: Locator) => figure.locator('.figure-menu > summary').click();

/** Presses a button of a figure's menu and returns the file that it hands over. */
async function saved(page: Page, figure: Locator, kind: 'CSV' | 'SVG' | 'PNG') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: kind, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Splits RFC 4180 text into cells. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('a table is made when it is opened, and goes when it is closed', async () => {
  const { page } = await opened();
  const ladder = page.locator('#ladder');
  expect(await ladder.locator('table').count()).toBe(0);
  await openMenu(ladder);
  await ladder.locator('.figure-table > summary').click();
  await ladder.locator('table td').first().waitFor();
  await ladder.locator('.figure-table > summary').click();
  await eventually(() => ladder.locator('table').count()).toBe(0);
});

test('each figure of each page has a menu with its table, and saves it as a CSV file', async () => {
  for (const path of ['', `${compute}?m=1&s=tokens-3e12`]) {
    const { page, problems } = await opened(path);
    if (path === '') await page.locator('.bill').first().waitFor();
    for (const figure of await page.locator('figure.figure').all()) {
      if (!(await figure.isVisible())) continue;
      const id = await figure.getAttribute('id');
      await openMenu(figure);
      await figure.locator('.figure-table > summary').click();
      const { name, bytes } = await saved(page, figure, 'CSV');
      expect(name).toBe(`${id}.csv`);
      const table = await figure.locator('.figure-table tr').evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].map((cell) => {
            const copy = cell.cloneNode(true) as Element;
            for (const arrow of copy.querySelectorAll('[aria-hidden]')) arrow.remove();
            return copy.textContent?.trim() ?? '';
          }),
        ),
      );
      expect(table.length, id ?? '').toBeGreaterThan(1);
      const words = (rows: string[][]) =>
        rows.map((row) => row.map((cell) => cell.trim().replace(/^'/, '')));
      expect(words(cells(bytes.toString('utf8'))), id ?? '').toEqual(words(table));
    }
    expect(problems).toEqual([]);
  }
});

describe('the ladder’s menu', () => {
  test('saves a picture as SVG that stands by itself: title, marks, source, address', async () => {
    const { page, problems } = await opened();
    const figure = page.locator('#ladder');
    await openMenu(figure);
    const { name, bytes } = await saved(page, figure, 'SVG');
    expect(name).toBe('ladder.svg');
    const svg = bytes.toString('utf8');
    const nowhere = await page.context().newPage(); // where no policy of the site holds
    const parsed = await nowhere.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        broken: picture.querySelectorAll('parsererror').length,
        title: picture.querySelector('title')?.textContent,
        circles: picture.querySelectorAll('circle').length,
        words: picture.documentElement.textContent ?? '',
        scripts: picture.querySelectorAll('script, foreignObject, [onload]').length,
      };
    }, svg);
    expect(parsed.broken).toBe(0);
    expect(parsed.scripts).toBe(0);
    expect(parsed.title).toBe((await figure.locator('figcaption').innerText()).trim());
    expect(parsed.circles).toBe(await figure.locator('svg circle').count());
    expect(parsed.words).toContain('tokens-3e12');
    expect(svg).not.toMatch(/var\(--|url\((?!data:)/); // nothing that only this site has
    expect(problems).toEqual([]);
  });

  test('saves a picture as PNG of twice the size', async () => {
    const { page, problems } = await opened();
    const figure = page.locator('#ladder');
    await openMenu(figure);
    const svg = (await saved(page, figure, 'SVG')).bytes.toString('utf8');
    const { name, bytes } = await saved(page, figure, 'PNG');
    expect(name).toBe('ladder.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const width = Number(/<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
    expect(bytes.readUInt32BE(16)).toBe(Math.floor(width * 2));
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(problems).toEqual([]);
  });

  test('copies a link with the reader’s number and every key of the figure, which opens the same', async () => {
    const { page } = await opened();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const figure = page.locator('#ladder');
    await openMenu(figure);
    await figure.getByRole('button', { name: 'Copy link' }).click();
    await eventually(() => figure.locator('.figure-said').innerText()).toBe('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/compute\/\?m=2&s=[A-Za-z0-9._~-]+&was=\d+#ladder$/);
    for (const key of ['tokens-3e12', 'params-', 'mfu-', 'chips-']) expect(link).toContain(key);
    const total = await page.locator('.bill-total .bill-amount').innerText();
    const other = await site.open(link.slice(site.url.length));
    await eventually(() => other.page.locator('.bill-total .bill-amount').innerText()).toBe(total);
    expect(
      await other.page
        .locator('#ladder')
        .boundingBox()
        .then((box) => box!.y),
    ).toBeLessThan(900);
  });

  test('has a report ready to send: page, figure, model version and the numbers', async () => {
    const { page } = await opened();
    const figure = page.locator('#ladder');
    await openMenu(figure);
    const link = figure.getByRole('link', { name: 'Report a wrong number' });
    await eventually(() => link.getAttribute('href')).toMatch(/^https:/);
    const href = await link.getAttribute('href');
    const report = new URL(href ?? '');
    expect(report.pathname).toMatch(/\/issues\/new$/);
    expect(report.searchParams.get('title')).toBe('Wrong number in ladder');
    const body = report.searchParams.get('body') ?? '';
    expect(body).toContain('tokens-3e12');
    expect(body).toContain(`Model version: ${modelVersion}`);
    expect(body).toContain('```csv');
    expect(href!.length).toBeLessThan(8000);
  });
});
