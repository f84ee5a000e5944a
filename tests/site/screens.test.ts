import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  articles,
  builtPages,
  compute,
  eventually,
  phone,
  useSite,
  wakeAll,
  wide,
} from './site.ts';

const site = useSite();
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** What sticks out to the right of the screen, unless it scrolls by itself. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const clipped = (element: Element): boolean => {
      const parent = element.parentElement;
      if (!parent) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || clipped(parent);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge + 1 && !clipped(element))
      .map((element) => `${element.tagName} ${element.className} ${element.id}`)
      .slice(0, 8);
  });

// One visit for all widths: what a page costs is to load it and to wake it.
describe.each(builtPages())('page "/%s"', (path) => {
  test('does not scroll sideways from 1440 px down to 320, nor with every fold open', async () => {
    const { page } = await site.open(path, wide);
    await wakeAll(page);
    for (const folds of ['closed', 'open']) {
      if (folds === 'open') await openFolds(page);
      for (const width of [1440, 768, 390, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => new Promise(requestAnimationFrame)); // charts follow their width
        await eventually(() => stickingOut(page), { timeout: 2000 }).toEqual([]);
      }
    }
  });
});

describe.each([['the home page', ''], ...articles])('%s', (_, path) => {
  const firstControl = (page: Page) =>
    page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('main :is(.num, input, button, select)')]
          .filter((control) => control.checkVisibility({ visibilityProperty: true }))
          .filter((control) => !control.closest('.bill-aside, .messages'))
          .map((control) => control.getBoundingClientRect().bottom),
      ),
    );

  test('has its first control within the first 700 px of a wide screen', async () => {
    const { page } = await site.open(path, wide);
    expect(await firstControl(page)).toBeLessThanOrEqual(700);
  });

  test('has its first control within the 844 px of a phone', async () => {
    const { page } = await site.open(path, phone);
    expect(await firstControl(page)).toBeLessThanOrEqual(844);
  });

  test.each([
    ['a wide screen', wide],
    ['a phone', phone],
  ])('has targets of at least 24 px on %s, apart from links within sentences', async (_, size) => {
    const { page } = await site.open(path, size);
    await wakeAll(page);
    await openFolds(page);
    const small = await page.evaluate(() => {
      const controls = 'a[href], button, input, select, summary, [role=button], .num';
      return [...document.querySelectorAll(controls)]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => !control.closest('.visually-hidden, .skip'))
        .filter(
          (control) => !(control.matches('a') && getComputedStyle(control).display === 'inline'),
        )
        .map((control) => {
          // A label is a target too; the field of a number is as large as its frame.
          const { labels } = control as HTMLInputElement;
          const label = control.matches('[type=radio], [type=checkbox]') ? labels?.[0] : undefined;
          const target = label ?? control.closest('.num') ?? control;
          return {
            what: control.outerHTML.slice(0, 90),
            ...target.getBoundingClientRect().toJSON(),
          };
        })
        .filter(({ width, height }) => width < 23.9 || height < 23.9)
        .map(({ what, width, height }) => `${what} ${Math.round(width)}×${Math.round(height)}`);
    });
    expect(small).toEqual([]);
  });
});

test('on a phone a bar at the bottom shows the total, and opens the bill', async () => {
  const { page } = await site.open(compute, phone);
  const bar = page.locator('.bill-bar');
  const box = (await bar.boundingBox())!;
  expect(box.y + box.height).toBe(844);
  expect(box.width).toBe(390);
  expect(await bar.innerText()).toMatch(/\$\d+M/);
  const sheet = page.locator('.bill-sheet');
  expect(await sheet.isVisible()).toBe(false);
  await bar.tap();
  await sheet.waitFor();
  expect(await sheet.locator('.bill-line').count()).toBe(6);
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await eventually(() => sheet.isVisible()).toBe(false);
});

test('the bar follows the reader’s numbers', async () => {
  const { page } = await site.open(compute, phone);
  const before = await page.locator('.bill-bar').innerText();
  const field = page.locator('article .num[data-num=tokens] input');
  await field.fill('2 trillion');
  await field.press('Enter');
  await eventually(() => page.locator('.bill-bar').innerText()).not.toBe(before);
});
