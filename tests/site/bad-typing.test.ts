import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compute, eventually, useSite } from './site.ts';
import { messagesOn, rubbishOn } from './rubbish.ts';

const site = useSite();
const total = (page: Page) => page.locator('.bill-total .bill-amount').first().innerText();

type Case = [typed: string, message: RegExp, then: string | RegExp];

describe('typed into a number of the text', () => {
  // The rent of a chip-hour, $1.45 or so: a number for which 1,5 makes sense.
  const field = (page: Page) => page.locator('article .num[data-num=chipRent] input');

  test.each<Case>([
    ['abc', /“abc” is not a number/, 'kept'],
    ['-5', /can be .* to .*; it was set to/, /^\$0\.\d+/],
    ['1e400', /“1e400” is too large a number/, 'kept'],
    ['1,5', /Read as 1\.5: the comma was taken for a decimal point/, '$1.50'],
    ['', /Nothing was typed/, 'kept'],
    ['<b>1</b>', /is not a number/, 'kept'],
    ['9e99', /can be .* to .*; it was set to/, /^\$\d+/],
    ['x'.repeat(100_000), /^.{1,300}$/s, 'kept'],
  ])('%.12j is answered in words and spoils nothing', async (typed, message, then) => {
    const { page, problems } = await site.open(`${compute}?m=1&s=basis-rent~tokens-3e12`);
    const before = { value: await field(page).inputValue(), total: await total(page) };
    await field(page).fill(typed);
    await page.keyboard.press('Enter');
    await eventually(() => messagesOn(page)).toMatch(message);
    expect(await field(page).inputValue()).toMatch(then === 'kept' ? before.value : then);
    if (then === 'kept') expect(await total(page)).toBe(before.total);
    const other = page.locator('article .num[data-num=tokens] input');
    expect(await other.inputValue()).toBe('3 trillion');
    expect(await rubbishOn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('a message goes when the next number is a good one', async () => {
    const { page } = await site.open(compute);
    await field(page).fill('abc');
    await page.keyboard.press('Enter');
    await eventually(() => messagesOn(page)).toMatch(/abc/);
    await field(page).fill('2');
    await page.keyboard.press('Enter');
    await eventually(() => messagesOn(page)).toBe('');
    expect(await field(page).getAttribute('aria-invalid')).toBeNull();
  });
});

describe('typed into the box of a slider', () => {
  // Utilisation, 36 % or so.
  const control = (page: Page) =>
    page.locator('#ladder .control', { hasText: 'Share of the peak speed' });

  test.each<Case>([
    ['abc', /“abc” is not a number/, 'kept'],
    ['-5', /can be .* to .*; it was set to/, /\d\s%$/],
    ['1e400', /“1e400” is too large a number/, 'kept'],
    ['0,5', /Read as 0\.5: the comma was taken for a decimal point/, '50\u00a0%'],
    ['', /Nothing was typed/, 'kept'],
    ['9e99', /can be .* to .*; it was set to/, /\d\s%$/],
  ])('%j is answered beside it, to be heard as well as seen', async (typed, message, then) => {
    const { page, problems } = await site.open(`${compute}?m=1&s=tokens-3e12`);
    const box = control(page).locator('.slider-box');
    const before = { value: await box.inputValue(), total: await total(page) };
    await box.fill(typed);
    await page.keyboard.press('Enter');
    const said = control(page).locator('[role=status]');
    await eventually(() => said.allInnerTexts().then((texts) => texts.join(' '))).toMatch(message);
    if (then === 'kept') expect(await total(page)).toBe(before.total);
    await page.keyboard.press('Escape'); // an error leaves the typed text to be mended; this drops it
    expect(await box.inputValue()).toMatch(then === 'kept' ? before.value : then);
    const other = page.locator('article .num[data-num=tokens] input');
    expect(await other.inputValue()).toBe('3 trillion');
    expect(await rubbishOn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
