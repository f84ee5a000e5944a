import { readFileSync } from 'node:fs';
import { money } from '#lib/format/money.ts';
import { model, modelVersion } from '#lib/model/model.ts';
import { billOf } from '#lib/model/results.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { expect, test } from 'vitest';
import { useSite, wide } from './site.ts';

const site = useSite();
const opened = async () => (await site.open('about/', { ...wide, javaScriptEnabled: false })).page;

test('the table is the default bill, with its ranges', async () => {
  const page = await opened();
  const { lines, total } = billOf({ scenario: defaultScenario, changes: {} });
  const rows = await page
    .locator('main tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)),
    );
  expect(rows).toEqual(
    [...Object.values(lines), total].map(({ value, low, high }) => [
      money(value),
      `${money(low)} to ${money(high)}`,
    ]),
  );
});

test('all that formulas leave out is listed', async () => {
  const page = await opened();
  const links = await page
    .locator('#left-out ~ section a[href*="/glossary/#q-"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('#q-')[1]));
  const leaving = [...model.quantities.values()].filter(
    (each) => each.kind === 'result' && each.leavesOut,
  );
  expect(links.toSorted()).toEqual(leaving.map(({ id }) => id).toSorted());
});

test('each version of the model says what changed', async () => {
  const page = await opened();
  for (let version = 1; version <= modelVersion; version++)
    expect(await page.locator(`#model-${version}`).isVisible()).toBe(true);
  const present = await page.locator(`#model-${modelVersion} + p`).innerText();
  expect(present).toMatch(
    /^The present version\. (In use on this site since )?\d{4}-\d{2}-\d{2}\. /,
  );
  expect(await page.locator(`#model-${modelVersion} ~ ul li`).count()).toBeGreaterThan(5);
});

test('the citations and CITATION.cff name the same title and authors, and the model’s version', async () => {
  const page = await opened();
  const file = readFileSync('CITATION.cff', 'utf8');
  const title = /^title: (.*)$/m.exec(file)![1]!;
  const authors = /- name: (.*)$/m.exec(file)![1]!;
  const version = /^version: (.*)$/m.exec(file)![1];
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  const apa = await page.locator('#cite + p').innerText();
  expect(apa.replace(/\s+/g, ' ')).toMatch(
    new RegExp(`^${authors}\\. \\(\\d{4}\\)\\. ${title} \\(Model version ${modelVersion}\\)`),
  );
  const bibtex = await page.locator('main pre').innerText();
  expect(bibtex).toMatch(/^@misc\{trainingbill-\d{4},/);
  expect(bibtex).toContain(`author = {{${authors}}}`);
  expect(bibtex).toMatch(new RegExp(`Model version ${modelVersion}, checked \\d{4}-\\d{2}-\\d{2}`));
});
