import { expect, test } from 'vitest';
import { runs } from '#lib/evidence/runs/all.ts';
import { scorecard } from '#lib/scorecard/comparison.ts';
import { outputs } from '#lib/scorecard/outputs.ts';
import { built, eventually, phone, useSite, wakeAll, wide } from './site.ts';

const site = useSite();
const path = 'runs/';

test('the picture follows the figure and can show what proves nothing', async () => {
  const { page, problems } = await site.open(path);
  await wakeAll(page);
  const figure = page.locator('#runs-predicted');
  const marks = figure.locator('.chart circle.run');
  await eventually(() => figure.locator('figcaption').textContent()).toMatch(/^Chip-hours: half/);
  await figure.getByLabel('energy', { exact: true }).check();
  await eventually(() => figure.locator('figcaption').textContent()).toMatch(/^Energy/);
  const counted = await marks.count();
  await figure.getByRole('switch').press('Space');
  await eventually(() => marks.count()).toBeGreaterThan(counted);
  expect(await figure.locator('circle.run.hollow').count()).toBe((await marks.count()) - counted);
  expect(problems).toEqual([]);
});

test('a run is read out under the mouse', async () => {
  const { page } = await site.open(path);
  await wakeAll(page);
  const figure = page.locator('#runs-predicted');
  const words = figure.locator('.run-words');
  const before = await words.textContent();
  const mark = figure.locator('.chart circle.run').first();
  await mark.scrollIntoViewIfNeeded();
  const { x, y } = (await mark.boundingBox())!;
  await page.mouse.move(x + 4, y + 4);
  await eventually(() => words.textContent()).not.toBe(before);
  await page.mouse.move(0, 0);
  await eventually(() => words.textContent()).toBe(before);
});

test('a run is read out by list and by finger', async () => {
  const { page } = await site.open(path, phone);
  await wakeAll(page);
  const figure = page.locator('#runs-predicted');
  const words = figure.locator('.run-words');
  await figure.getByLabel('Read out a run').selectOption({ label: 'BLOOM-176B' });
  await eventually(() => words.textContent()).toMatch(/BLOOM-176B, 2022: .* predicted/);
  await figure.locator('.chart circle.run').first().scrollIntoViewIfNeeded();
  const { x, y } = (await figure.locator('.chart circle.run').first().boundingBox())!;
  await page.touchscreen.tap(x + 4, y + 4);
  await eventually(() => words.textContent()).not.toMatch(/BLOOM-176B/);
});

test('the table is sorted by real buttons and sieved by figure, standing and words', async () => {
  const { page, problems } = await site.open(path);
  await wakeAll(page);
  const table = page.getByRole('region', { name: /every figure compared/ });
  const names = table.locator('tbody th');
  expect(await names.count()).toBe(scorecard.length);
  await table.getByRole('button', { name: 'Ratio' }).press('Enter');
  await eventually(() => table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe(
    'ascending',
  );
  expect(await names.first().textContent()).toMatch(/^Llama 3.2 1B/);
  await table.getByRole('button', { name: 'Ratio' }).press('Enter');
  await eventually(() => table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe(
    'descending',
  );
  const sieve = page.getByRole('group', { name: 'Which rows to show' });
  await sieve.getByLabel('Run or year').fill('pythia');
  await eventually(() => names.count()).toBe(8);
  await sieve.getByLabel('Figure').selectOption('energy');
  await eventually(() => names.count()).toBe(0);
  expect(await sieve.getByRole('status').textContent()).toBe(`0 of ${scorecard.length} rows`);
  expect(problems).toEqual([]);
});

test('without a script every row is in a plain table, and nothing offers what it cannot do', async () => {
  const { page } = await site.open(path, { ...wide, javaScriptEnabled: false });
  const table = page.getByRole('region', { name: /every figure compared/ });
  expect(await table.locator('tbody tr').count()).toBe(scorecard.length);
  const spread = page.getByRole('region', { name: /^How far off/ });
  expect(await spread.locator('tbody tr').count()).toBe(outputs.length);
  expect(await page.locator('#runs-predicted .chart circle.run').count()).toBeGreaterThan(20);
  expect(await page.locator('.runs-sieve').isVisible()).toBe(false);
  expect(await page.locator('.run-card select').isVisible()).toBe(false);
});

test.each([360, 768, 1440])('nothing is wider than a screen of %i px', async (width) => {
  const { page } = await site.open(path, { viewport: { width, height: 900 } });
  await wakeAll(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('the files hold every run, and the page and its footer link to them', async () => {
  const { page } = await site.open(path, { ...wide, javaScriptEnabled: false });
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(expect.arrayContaining(['/api/runs.csv', '/api/runs.json']));
  expect(await page.locator('footer a[href="/runs/"]').count()).toBe(1);
  const csv = built('api/runs.csv').trimEnd().split('\r\n');
  expect(csv).toHaveLength(runs.length + 1);
  expect(csv[0]).toMatch(/^id,name,by,date,.*energyMwh_predicted/);
  const json = JSON.parse(built('api/runs.json')) as { count: number; runs: unknown[] };
  expect(json.count).toBe(runs.length);
  expect(json.runs).toHaveLength(runs.length);
});
