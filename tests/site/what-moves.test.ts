import { expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

test('what moves the bill is worked out for the reader’s numbers, on another thread', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const figure = page.locator('#what-moves');
  const title = () => figure.locator('figcaption').innerText();
  expect(page.workers()).toHaveLength(0);
  const before = await title();
  expect(before).toMatch(/^What moves the whole bill most: .*, from \$.* to \$.* by itself$/);

  await page.locator('#ladder input[type=range]').first().press('ArrowRight');
  await eventually(title).not.toBe(before);
  expect(page.workers()).toHaveLength(1);
  await eventually(() => figure.locator('.status').innerText()).toBe('');

  await figure.locator('.choice-option').nth(1).click();
  await eventually(title).toMatch(/^What moves the compute line most/);
  await eventually(() => figure.locator('.status').innerText()).toBe('');
  expect(problems).toEqual([]);
});

test('by keyboard: the other result is one arrow away', async () => {
  const { page } = await site.open(compute);
  await wakeAll(page);
  const figure = page.locator('#what-moves');
  await figure.locator('input[type=radio]').first().focus();
  await page.keyboard.press('ArrowRight');
  await eventually(() => figure.locator('figcaption').innerText()).toMatch(/the compute line/);
});
