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
