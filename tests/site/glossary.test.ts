import { terms } from '#components/prose/terms.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { useSite, wide } from './site.ts';

const site = useSite();
const without = { ...wide, javaScriptEnabled: false };

test('every word is explained by its sentence, in the order of the alphabet', async () => {
  const { page } = await site.open('glossary/', without);
  for (const [id, sentence] of Object.entries(terms))
    expect(await page.locator(`#${id} dd`).innerText()).toContain(sentence);
  const names = await page.locator('#words + dl dt').allInnerTexts();
  const plain = names.map((name) => name.replace(/^90 % /, '').toLowerCase());
  expect(plain).toEqual(plain.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('names are written as people write them, and each word leads to where it stands', async () => {
  const { page } = await site.open('glossary/', without);
  const names = await page.locator('#words + dl dt').allInnerTexts();
  for (const name of ['LoRA', 'PUE', 'Megawatt-hour', 'Fine-tuning', 'Open weights', 'FLOP', 'MFU'])
    expect(
      names.some((each) => each.split(',')[0] === name),
      name,
    ).toBe(true);
  expect(await page.locator('#words + dl > div:not(:has(a))').count()).toBe(0);
  const codes = await page.locator('#units ~ .table-wrap td code').allTextContents();
  expect(codes).toContain('USD/chip/h');
});

test('all quantities are counted by kind', async () => {
  const { page } = await site.open('glossary/', without);
  const said = await page.locator('#quantities + p').innerText();
  const [all = 0, ...kinds] = [...said.matchAll(/\d+/g)].map(Number);
  expect(all).toBe(model.quantities.size);
  expect(kinds.reduce((sum, each) => sum + each, 0)).toBe(all);
});

test('a word leads to the section where it first stands', async () => {
  const { page } = await site.open('glossary/', without);
  await page.locator('#mfu a').click();
  expect(page.url()).toBe(`${site.url}compute/#utilisation`);
  expect(await page.locator('#utilisation').isVisible()).toBe(true);
});

test('every quantity has an address, which opens its fold', async () => {
  const { page } = await site.open('glossary/#q-pue', without);
  expect(await page.locator('#q-pue').isVisible()).toBe(true);
  const ids = await page
    .locator('[id^="q-"]')
    .evaluateAll((all) => all.map(({ id }) => id.slice(2)));
  expect(ids.toSorted()).toEqual([...model.quantities.keys()].toSorted());
});
