import { facts } from '#lib/evidence/facts.ts';
import { sources } from '#lib/evidence/sources.ts';
import { expect, test } from 'vitest';
import { eventually, useSite, wide } from './site.ts';

const site = useSite();
const path = 'sources/';
const without = { ...wide, javaScriptEnabled: false };

test('every source stands there with its author, year, address and day, and every fact below its own', async () => {
  const { page } = await site.open(path, without);
  const entries = await page.locator('.entry').evaluateAll((all) =>
    all.map((entry) => ({
      id: entry.id,
      link: entry.querySelector<HTMLAnchorElement>('h3 a')?.getAttribute('href') ?? undefined,
      text: entry.querySelector('p')?.textContent?.replace(/\s+/g, ' ') ?? '',
      facts: [...entry.querySelectorAll('[id^="f-"]')].map(({ id }) => id.slice(2)),
      rests: entry.querySelectorAll('details li').length,
    })),
  );
  const ordered = new Map(entries.map((entry) => [entry.id, entry]));
  expect(ordered.size).toBe(sources.length);
  for (const { id, by, year, url, checked, via } of sources) {
    const entry = ordered.get(id);
    expect(entry?.link, id).toBe(url);
    expect(entry?.text, id).toContain(`${by}, ${year}.`);
    expect(entry?.text, id).toContain(`Checked ${checked}.`);
    if (via) expect(entry?.text, id).toContain(`Read in ${via}.`);
    expect(entry?.rests, id).toBeGreaterThan(0);
    const own = facts.filter(({ source }) => source === id).map((fact) => fact.id);
    expect(entry?.facts, id).toEqual(own);
  }
});

test('without a script all is shown, and a link to a fact opens its fold', async () => {
  const { page } = await site.open(`${path}#f-gpt-3-energy`, without);
  expect(await page.locator('#f-gpt-3-energy').isVisible()).toBe(true);
  expect(await page.locator('.entry:visible').count()).toBe(sources.length);
  expect(await page.locator('main select:visible').count()).toBe(0);
  expect(await page.locator('#f-gpt-3-energy').innerText()).toMatch(/1,287 megawatt-hours, 2020/);
});

test('a reader sifts by grade and by line with the keyboard, and is told how many are left', async () => {
  const { page } = await site.open(path);
  const said = page.locator('[data-said]');
  expect(await said.innerText()).toBe(`${sources.length} of ${sources.length} sources`);
  await page.getByLabel('Grade').focus();
  await page.keyboard.press('e'); // every grade, Estimate
  await page.keyboard.press('e');
  const estimates = sources.filter(({ grade }) => grade === 'estimate').length;
  if ((await page.getByLabel('Grade').inputValue()) !== 'estimate')
    await page.getByLabel('Grade').selectOption('estimate');
  await eventually(() => said.innerText()).toBe(`${estimates} of ${sources.length} sources`);
  expect(await page.locator('.entry:visible').count()).toBe(estimates);
  expect(await page.locator('[data-group]:visible').count()).toBe(1);
  await page.getByLabel('What rests on it belongs to').selectOption('energy');
  await eventually(() => page.locator('.entry:visible').count()).toBeLessThan(estimates);
});

test('a link to a source that is sifted out shows it again', async () => {
  const { page } = await site.open(path);
  await page.getByLabel('Grade').selectOption('judgement');
  await page.evaluate(() => (location.hash = '#f-gpt-3-energy'));
  const fact = page.locator('#f-gpt-3-energy');
  await fact.waitFor({ state: 'visible' });
  expect(await page.getByLabel('Grade').inputValue()).toBe('');
});
