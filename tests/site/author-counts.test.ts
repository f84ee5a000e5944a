import { expect, test } from 'vitest';
import { talent, useSite, wakeAll } from './site.ts';

const site = useSite();

test('a share of full time turns names into people; lists by length; a table that sorts', async () => {
  const { page, problems } = await site.open(talent);
  await wakeAll(page);
  const figure = page.locator('#authors');
  const words = figure.locator('.figure-words');
  expect(await words.innerText()).toContain('would be 56 full-time people');
  const share = figure.getByLabel('Share of full time that a name stands for, typed');
  await share.fill('half');
  await share.press('Enter');
  expect(await share.getAttribute('aria-invalid')).toBe('true');
  await share.fill('150 %');
  await share.press('Enter');
  expect(await share.getAttribute('aria-invalid')).toBe('true');
  await share.fill('50');
  await share.press('Enter');
  expect(await words.innerText()).toContain('would be 140 full-time people');

  const names = () => figure.locator('.chart .name').allTextContents();
  expect((await names())[1]).toBe('AlexNet, 2012');
  await figure.getByRole('radio', { name: 'by length' }).check();
  expect((await names()).slice(1, 3)).toEqual(['AlexNet, 2012', 'BERT, 2018']);

  await figure.locator('.figure-menu > summary').click();
  await figure.locator('.figure-table > summary').click();
  await page.getByRole('button', { name: /^Names/ }).click();
  await page.getByRole('button', { name: /^Names/ }).click();
  expect(await page.locator('.table-wrap tbody th').first().textContent()).toBe('Gemini 2.5');
  expect(problems).toEqual([]);
});
