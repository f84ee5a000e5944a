import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, phone, useSite, wide } from './site.ts';

const site = useSite();
const still = { ...wide, reducedMotion: 'reduce' as const };

const line = (page: Page) => page.locator('.money-line input[type=range]');
const typed = (page: Page) => page.locator('.guess .slider-box');
const guess = async (page: Page, text: string) => {
  await typed(page).fill(text);
  await typed(page).press('Enter');
};
const marker = (page: Page) => line(page).getAttribute('aria-valuetext');
const headline = (page: Page) => page.locator('h1').innerText();

describe('the guess', () => {
  test('is made by typing, by keys, and by a click anywhere on the line', async () => {
    const { page, problems } = await site.open('', still);
    await guess(page, '$3 million');
    expect(await marker(page)).toBe('$3 million');
    await line(page).press('ArrowRight');
    expect(await marker(page)).not.toBe('$3 million');
    const { x, y, width } = (await line(page).boundingBox())!;
    await page.mouse.click(x + 0.7 * width, y + 12);
    const mark = (await page.locator('.guess .marker.yours path').boundingBox())!;
    expect(Math.abs(mark.x + mark.width / 2 - (x + 0.7 * width))).toBeLessThan(4);
    expect(problems).toEqual([]);
  });

  test.each([
    ['abc', 'is not a number'],
    ['-5', '$100 to $10 billion'],
    ['1e400', 'too large'],
    ['1,5', 'comma'],
    ['', 'Nothing was typed'],
  ])('“%s” gets a clear message', async (text, message) => {
    const { page } = await site.open('', still);
    await guess(page, text);
    expect(await page.locator('.guess .message').innerText()).toContain(message);
    expect(await marker(page)).not.toMatch(/NaN|Infinity/);
  });

  test('prints the bill, says how far off it was, moves the focus there, and can be made again', async () => {
    const { page, problems } = await site.open('', still);
    await guess(page, '$3 million');
    await page.getByRole('button', { name: 'Print the bill' }).click();
    await eventually(() => headline(page)).toMatch(/^You were about \d+ times too low\.$/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.locator('#guess-total .dots circle').count()).toBe(50);
    expect(await page.locator('#guess-total .marker.yours text').textContent()).toContain(
      '$3 million',
    );
    const others = page.locator('#guess-total .published');
    expect(await others.count()).toBe(5);
    expect(await others.nth(2).textContent()).toMatch(/over \$100M.*Altman.*2023/s);
    await page.reload();
    await eventually(() => headline(page)).toContain('too low');
    await page.getByRole('button', { name: 'Guess again' }).click();
    expect(await headline(page)).toBe('What does it cost to train an AI?');
    expect(await marker(page)).toBe('$3 million');
    expect(problems).toEqual([]);
  });

  test('the lines come one after the other, all within two seconds', async () => {
    const { page } = await site.open('');
    await page.getByRole('button', { name: 'Print the bill' }).click();
    await eventually(() => page.locator('.guess .button').innerText()).toMatch(/^Printing: /);
    await eventually(() => headline(page)).toContain('You were');
  });

  test('can be skipped', async () => {
    const { page } = await site.open('', still);
    await page.getByRole('button', { name: 'skip the guess' }).click();
    await eventually(() => headline(page)).toBe('That is the bill.');
    expect(await page.locator('#guess-total .marker.yours').count()).toBe(0);
  });
});

test('on a phone the line is drawn anew and nothing of it leaves the screen', async () => {
  const { page } = await site.open('', { ...phone, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Print the bill' }).click();
  await page.locator('#guess-total svg[role=img]').waitFor();
  const texts = await page.locator('#guess-total svg[role=img] text').evaluateAll((all) =>
    all.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { left, right, size: parseFloat(getComputedStyle(text).fontSize) };
    }),
  );
  for (const { left, right, size } of texts) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
    expect(size).toBeGreaterThanOrEqual(12.5);
  }
});

test('on a phone the bar at the bottom keeps the secret, prints line by line, and then shows the total', async () => {
  const { page } = await site.open('', phone);
  await page.mouse.move(9, 9);
  const bar = page.locator('.bill-bar');
  await eventually(() => bar.innerText()).toMatch(/^The bill\s*\?\s*$/);
  await page.getByRole('button', { name: 'Print the bill' }).tap();
  await eventually(() => bar.innerText()).toMatch(/^(Compute|Data|Talent|Iteration)\s*\$/);
  await eventually(() => bar.innerText()).toMatch(/^The bill\s*\$\d+M\s*\$\d+M to \$\d+M/);
  await bar.tap();
  expect(await page.locator('.bill-sheet .bill-line').count()).toBe(6);
});

test('without a script the page holds the question and the answer', async () => {
  const { page } = await site.open('', { javaScriptEnabled: false });
  expect(await headline(page)).toBe('What does it cost to train an AI?');
  expect(await page.locator('.guess-total').innerText()).toContain('everything counted');
  expect(await page.locator('#guess-total .dots circle').count()).toBe(50);
  expect(await page.locator('.guess').isVisible()).toBe(false);
});
