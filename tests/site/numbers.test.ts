import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compute, eventually, phone, useSite } from './site.ts';

const site = useSite();
const frame = (page: Page, id = 'tokens') => page.locator(`article .num[data-num=${id}]`).first();
const field = (page: Page, id = 'tokens') => frame(page, id).locator('input');
const card = (page: Page) => page.locator('.card');
const total = (page: Page) => page.locator('.bill-total .bill-amount').first().innerText();
const middle = async (locator: Locator) => {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Opens Compute with the number of tokens in view: 12.5 trillion, at the start. */
async function opened(options?: Parameters<typeof site.open>[1]) {
  const visit = await site.open(compute, options);
  await field(visit.page).waitFor();
  expect(await field(visit.page).inputValue()).toBe('12.5 trillion');
  return visit;
}

describe('a number in a sentence', () => {
  test('grows by 5 % for every 4 px that the mouse drags it, and the bill with it', async () => {
    const { page } = await opened();
    const before = await total(page);
    const { x, y } = await middle(frame(page));
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let dx = 4; dx <= 40; dx += 4) await page.mouse.move(x + dx, y);
    await page.mouse.up();
    expect(await field(page).inputValue()).toBe('20.4 trillion'); // 12.5 × 1.05^10 = 20.36
    await eventually(() => total(page)).not.toBe(before);
    await page.waitForTimeout(400);
    expect(page.url()).toContain('s=tokens-2.04e13');
  });

  test('steps by arrow keys, ten at once with Shift or Page Up', async () => {
    const { page } = await opened();
    await field(page).focus();
    await page.keyboard.press('ArrowUp');
    expect(await field(page).inputValue()).toBe('13.1 trillion'); // 12.5 × 1.05
    await page.keyboard.press('ArrowDown');
    expect(await field(page).inputValue()).toBe('12.5 trillion');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await field(page).inputValue()).toBe('20.4 trillion'); // 12.5 × 1.05^10
    await page.keyboard.press('PageDown');
    expect(await field(page).inputValue()).toBe('12.5 trillion');
  });

  test('takes what is typed with Enter, in words, digits or powers', async () => {
    const { page } = await opened();
    for (const text of ['2 trillion', '2,000,000,000,000', '2e12', '2T']) {
      await field(page).fill(text);
      await page.keyboard.press('Enter');
      expect(await field(page).inputValue(), text).toBe('2 trillion');
      await field(page).fill('1 trillion');
      await page.keyboard.press('Enter');
    }
  });

  test('takes what is typed when the reader goes on to something else', async () => {
    const { page } = await opened();
    await field(page).fill('3 trillion');
    await page.locator('h1').click();
    expect(await field(page).inputValue()).toBe('3 trillion');
  });

  test('is left as it was by Escape', async () => {
    const { page } = await opened();
    const before = await total(page);
    await field(page).fill('99 trillion');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('12.5 trillion');
    expect(await total(page)).toBe(before);
  });

  test('is put back by a double click', async () => {
    const { page } = await opened();
    const before = await total(page);
    await field(page).fill('3 trillion');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await field(page).dblclick();
    expect(await field(page).inputValue()).toBe('12.5 trillion');
    await eventually(() => total(page)).toBe(before);
  });

  test('says to a screen reader what it is, how much, and between what', async () => {
    const { page } = await opened();
    const said = await field(page).evaluate((input) => ({
      role: input.getAttribute('role'),
      label: input.getAttribute('aria-label'),
      now: Number(input.getAttribute('aria-valuenow')),
      text: input.getAttribute('aria-valuetext'),
    }));
    expect(said).toMatchObject({ role: 'spinbutton', now: 1.25e13, text: '12.5 trillion' });
    expect(said.label).toContain('token');
  });

  test('shows that it was changed, by more than a colour', async () => {
    const { page } = await opened();
    const style = () =>
      frame(page).evaluate((element) => getComputedStyle(element).borderBottomStyle);
    const before = await style();
    await field(page).fill('3 trillion');
    await page.keyboard.press('Enter');
    await eventually(style).not.toBe(before);
  });
});

describe('on a touch screen', () => {
  test('a finger drags a number sideways, and the page stays where it is', async () => {
    const { page } = await opened(phone);
    await frame(page).scrollIntoViewIfNeeded();
    const { x, y } = await middle(frame(page));
    const scrolled = await page.evaluate(() => window.scrollY);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y }],
      });
    await touch('touchStart');
    for (let dx = 4; dx <= 60; dx += 4) await touch('touchMove', dx);
    await touch('touchEnd');
    expect(await field(page).inputValue()).not.toBe('12.5 trillion');
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  test('a tap opens the card with a slider', async () => {
    const { page } = await opened(phone);
    await frame(page).tap();
    await card(page).locator('input[type=range]').waitFor();
  });
});

describe('the card of a number', () => {
  test('has a slider, the range of what is believed, and a source', async () => {
    const { page } = await opened();
    await field(page).click();
    await card(page).waitFor();
    expect(await card(page).locator('.card-range').innerText()).toMatch(
      /nine times in ten between/,
    );
    const links = card(page).locator('.card-source a');
    await eventually(() => links.count()).toBe(2); // the source, and all that rests on it
    expect(await links.first().getAttribute('href')).toMatch(/^https:/);
    expect(await links.last().getAttribute('href')).toMatch(/\/sources\/#./);
    await card(page).locator('input[type=range]').press('ArrowRight');
    await eventually(() => field(page).inputValue()).not.toBe('12.5 trillion');
  });

  test('of a result takes it apart: names, numbers, parts, and back', async () => {
    const { page } = await opened();
    await page.locator('article a[data-out=trainingFlop]').first().click();
    await card(page).waitFor();
    const [names, numbers] = await card(page).locator('.formula').allInnerTexts();
    expect(names).toMatch(/^= .* × .*tokens/);
    expect(numbers).toMatch(/^= .*12\.5T/);
    const title = await card(page).locator('.card-title').innerText();
    await card(page).locator('.card-actions button').first().click();
    await eventually(() => card(page).locator('.card-title').innerText()).not.toBe(title);
    await card(page).getByRole('button', { name: 'Back', exact: true }).click();
    await eventually(() => card(page).locator('.card-title').innerText()).toBe(title);
  });

  test('of a fact says who published it, with a link', async () => {
    const { page } = await opened();
    await page.locator('article a.fact').first().click();
    await card(page).waitFor();
    expect(await card(page).locator('a[href^="https://"]').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).hash, 'the page did not jump').toBe('');
  });

  test('of a term says what it means, of a citation what it cites', async () => {
    const { page } = await opened();
    await page.locator('article a.term').first().click();
    await eventually(() => card(page).innerText()).toMatch(/^A parameter is/);
    await page.keyboard.press('Escape');
    await page.locator('article a.cite').first().click();
    await eventually(() => card(page).innerText()).toMatch(/\d{4}/);
  });

  test('closes with Escape and with a click beside it', async () => {
    const { page } = await opened();
    await page.locator('article a.fact').first().click();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    await page.locator('article a.fact').first().click();
    await card(page).waitFor();
    await page.mouse.click(20, 400);
    await card(page).waitFor({ state: 'hidden' });
  });

  test('gives way to another one with a single click', async () => {
    const { page } = await opened();
    await page.locator('article a.fact').first().click();
    await card(page).waitFor();
    const first = await card(page).innerText();
    await page.locator('article a.term').first().click();
    await eventually(() => card(page).innerText()).toMatch(/^A parameter is/);
    expect(await card(page).innerText()).not.toBe(first);
  });

  test('stays within the screen', async () => {
    const { page } = await opened({ viewport: { width: 360, height: 640 } });
    await page.locator('article a[data-out=trainingFlop]').first().click();
    await card(page).waitFor();
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
  });
});

describe('by keyboard alone', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle } = getComputedStyle(element.closest('.num') ?? element);
      return {
        inCard: element.closest('.card') !== null,
        id: element.closest<HTMLElement>('[data-num], [data-out]')?.dataset,
        visible: outlineStyle !== 'none',
      };
    });

  test('the first number of the text is reached, seen, changed, and its card’s slider too', async () => {
    const { page } = await opened();
    let steps = 0;
    while ((await focused(page)).id?.['num'] === undefined && steps++ < 20)
      await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ id: { num: 'params' }, visible: true });
    await page.keyboard.press('ArrowUp');
    await card(page).waitFor();
    await page.keyboard.press('Tab');
    expect((await focused(page)).inCard, 'Tab leads from the number into its card').toBe(true);
    const before = await field(page, 'params').inputValue();
    await page.keyboard.press('ArrowRight');
    await eventually(() => field(page, 'params').inputValue()).not.toBe(before);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
  });

  test('a result is opened with Enter, walked through, and Escape leads back to it', async () => {
    const { page } = await opened();
    await page.locator('article a[data-out]').first().focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    await page.keyboard.press('Tab');
    expect((await focused(page)).inCard).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    expect((await focused(page)).id?.['out']).toBe('trainingFlop');
  });
});
