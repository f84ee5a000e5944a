import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { modelVersion } from '#lib/model/model.ts';
import { compute, eventually, useSite, wakeAll, wide } from './site.ts';

const site = useSite();

const mfuSlider = (page: Page) =>
  page.locator('#ladder .control', { hasText: 'Share of the peak speed' });
const typeMfu = async (page: Page, text: string) => {
  const box = mfuSlider(page).locator('.slider-box');
  await box.fill(text);
  await box.press('Enter');
};
/** Moves the slider as fast as a hand does, a step in each frame. */
const slide = (page: Page, steps: number) =>
  mfuSlider(page)
    .locator('input[type=range]')
    .evaluate(async (slider: HTMLInputElement, steps) => {
      for (let i = 0; i < steps; i++) {
        slider.valueAsNumber += 1;
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    }, steps);
const total = (page: Page) => page.locator('.bill-total .bill-amount').first().innerText();
const query = (page: Page) => page.evaluate(() => window.location.search);
const outs = (page: Page, id: string) => page.locator(`[data-out="${id}"]`).allTextContents();

/** What a figure shows: its finding and its marks. */
const picture = (page: Page, figure: string) =>
  page.locator(`#${figure}`).evaluate((element) => element.textContent ?? '');

describe('utilisation moved in one figure', () => {
  test('moves the bill, the numbers in the text and every other figure that depends on it', async () => {
    const { page } = await site.open(compute);
    await wakeAll(page);
    const before = {
      total: await total(page),
      hours: await outs(page, 'chipHours'),
      flop: await outs(page, 'trainingFlop'),
      methods: await picture(page, 'three-methods'),
      field: await page.locator('article .num[data-num=mfu] input').inputValue(),
    };
    const slider = mfuSlider(page).locator('input[type=range]');
    for (let i = 0; i < 5; i++) await slider.press('ArrowRight');
    await eventually(() => total(page)).not.toBe(before.total);
    // What is off the screen follows when the hand rests.
    await eventually(() => outs(page, 'chipHours')).not.toEqual(before.hours);
    await eventually(() => picture(page, 'three-methods')).not.toBe(before.methods);
    const field = page.locator('article .num[data-num=mfu] input');
    const box = mfuSlider(page).locator('.slider-box');
    await eventually(() => field.inputValue()).toBe(await box.inputValue());
    expect(await field.inputValue()).not.toBe(before.field);
    expect(await outs(page, 'trainingFlop'), 'does not depend on it').toEqual(before.flop);
  });

  test('costs at each step what can be seen of it: figures far away wait', async () => {
    const { page } = await site.open(compute);
    await wakeAll(page);
    const slider = mfuSlider(page).locator('input[type=range]');
    await slider.press('ArrowRight'); // the code that draws is fetched with the first step
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      const changed: string[] = ((globalThis as { changed?: string[] }).changed = []);
      for (const id of ['ladder', 'three-methods'])
        new MutationObserver(() => changed.push(id)).observe(document.getElementById(id)!, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
    });
    const changed = () => page.evaluate(() => (globalThis as { changed?: string[] }).changed!);
    for (let i = 0; i < 5; i++) await slider.press('ArrowRight');
    const atOnce = await changed();
    expect(atOnce.filter((id) => id === 'ladder').length).toBeGreaterThanOrEqual(5);
    await eventually(changed).toContain('three-methods');
    const all = await changed();
    expect(all.filter((id) => id === 'three-methods').length, 'once for all steps').toBe(1);
  });

  test('is in the address after 300 ms of quiet, and not before', async () => {
    const { page } = await site.open(compute);
    await page.evaluate(() => {
      const waited: number[] = ((globalThis as { waited?: number[] }).waited = []);
      const replace = history.replaceState.bind(history);
      let last = 0;
      addEventListener('input', () => (last = performance.now()), true);
      history.replaceState = (...args) => {
        waited.push(performance.now() - last);
        replace(...args);
      };
    });
    await slide(page, 8);
    await eventually(() => query(page)).toMatch(RegExp(`^\\?m=${modelVersion}&s=mfu-0\\.\\d+$`));
    const waited = await page.evaluate(() => (globalThis as { waited?: number[] }).waited ?? []);
    expect(waited, 'written once for eight steps').toHaveLength(1);
    expect(waited[0]).toBeGreaterThan(295);
    await typeMfu(page, '40 %');
    await eventually(() => query(page)).toBe(`?m=${modelVersion}&s=mfu-0.4`);
  });

  test('leaves the Back button as it was', async () => {
    const { page } = await site.open('');
    await page.locator('header nav a[href$="/compute/"]').click();
    const length = await page.evaluate(() => window.history.length);
    for (const percent of ['38 %', '40 %', '42 %']) {
      await typeMfu(page, percent);
      await page.waitForTimeout(350);
    }
    expect(await page.evaluate(() => window.history.length)).toBe(length);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('is still there after a reload, on the home page, and for whoever opens the link', async () => {
    const { page } = await site.open(compute);
    await typeMfu(page, '45 %');
    await eventually(() => query(page)).toBe(`?m=${modelVersion}&s=mfu-0.45`);
    const changed = await total(page);
    const address = page.url();

    await page.reload();
    await eventually(() => total(page)).toBe(changed);

    await page.locator('header nav a', { hasText: 'Home' }).click();
    await page.waitForURL(site.url);
    await page.goto(site.url + compute);
    await eventually(() => total(page)).toBe(changed);

    const other = await site.open(address.slice(site.url.length));
    await eventually(() => total(other.page)).toBe(changed);
    await eventually(() => mfuSlider(other.page).locator('.slider-box').inputValue()).toBe(
      '45\u00a0%',
    );
  });

  test('reaches the home page’s bill through the navigation', async () => {
    const { page } = await site.open(compute);
    const before = await total(page);
    await typeMfu(page, '45 %');
    await page.waitForTimeout(400);
    const changed = await total(page);
    expect(changed).not.toBe(before);
    await page.evaluate(() =>
      localStorage.setItem('training-bill-guesses', '{"home-total":"skipped"}'),
    );
    await page.locator('header nav a', { hasText: 'Home' }).click();
    await eventually(() => total(page)).toBe(changed);
  });

  test('is counted in words, and reset and undo take it back and again', async () => {
    const { page } = await site.open(compute);
    const before = await total(page);
    expect(await page.locator('.bill').innerText()).not.toContain('of your numbers');
    await typeMfu(page, '45 %');
    const bill = page.locator('.bill');
    await eventually(() => bill.innerText()).toContain('1 of your numbers differs');
    const changed = await total(page);
    await bill.getByRole('button', { name: 'reset' }).click();
    await eventually(() => total(page)).toBe(before);
    await bill.getByRole('button', { name: 'undo' }).click();
    await eventually(() => total(page)).toBe(changed);
    await bill.getByRole('button', { name: 'undo' }).click();
    await eventually(() => total(page)).toBe(before);
    await eventually(() => query(page)).toBe('');
  });
});

test('one held key is one step to undo', async () => {
  const { page } = await site.open(compute);
  const before = await total(page);
  await slide(page, 12);
  await page.locator('.bill').getByRole('button', { name: 'undo' }).click();
  await eventually(() => total(page)).toBe(before);
});

test('a figure that is scrolled to later shows the numbers of now', async () => {
  const { page } = await site.open(compute);
  await typeMfu(page, '70 %');
  await wakeAll(page);
  const late = await picture(page, 'three-methods');
  const fresh = await site.open(`${compute}?m=1&s=mfu-0.7`);
  await wakeAll(fresh.page);
  expect(late).toBe(await picture(fresh.page, 'three-methods'));
});

test('the new total is announced once, after half a second of quiet', async () => {
  const { page } = await site.open(compute);
  await page.evaluate(() => {
    const said: string[] = ((globalThis as { said?: string[] }).said = []);
    const status = [...document.querySelectorAll('.visually-hidden[role=status]')].at(-1)!;
    new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(
      status,
      {
        subtree: true,
        characterData: true,
        childList: true,
      },
    );
  });
  await slide(page, 10);
  await page.waitForTimeout(1200);
  const said = await page.evaluate(() => (globalThis as { said?: string[] }).said ?? []);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(await total(page));
});

test('an open bill part follows too', async () => {
  const { page } = await site.open(compute, wide);
  const line = page.locator('.bill-line').first();
  await line.locator('summary').click();
  const part = line.locator('.bill-parts .bill-amount').first();
  const before = await part.innerText();
  await typeMfu(page, '60 %');
  await eventually(() => part.innerText()).not.toBe(before);
});
