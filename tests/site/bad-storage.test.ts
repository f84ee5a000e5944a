import { describe, expect, test } from 'vitest';
import { compute, eventually, settled, useSite } from './site.ts';
import { messagesOn, rubbishOn } from './rubbish.ts';

const site = useSite();
const markup = '<img src=x onerror="window.hacked=1">';

/** Opens a page that finds these texts in the browser's storage. */
async function openWith(
  path: string,
  stored: { session?: string; local?: Record<string, string> },
) {
  const visit = await site.open('404.html');
  await visit.page.evaluate(({ session, local = {} }) => {
    if (session !== undefined) sessionStorage.setItem('training-bill', session);
    for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
  }, stored);
  visit.problems.length = 0;
  await visit.page.goto(site.url + path);
  await settled(visit.page);
  return visit;
}

describe('rubbish in this tab’s storage', () => {
  test.each([
    ['JSON', '{"mfu":0.4}'],
    ['a word', 'rubbish'],
    ['markup', markup],
    ['numbers that are none', 'mfu-NaN~tokens-Infinity~params-1e999'],
    ['100 kB', 'x'.repeat(100_000)],
    ['prototypes', '__proto__-1~constructor-2'],
  ])('%s: the page says so and shows the usual bill', async (_, session) => {
    const { page, problems } = await openWith(compute, { session });
    await eventually(() => messagesOn(page)).toMatch(/From your last page:/);
    expect(await page.locator('.bill-total .bill-amount').innerText()).toMatch(/^\$[\d.]+\w$/);
    expect(await rubbishOn(page)).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(problems).toEqual([]);
  });
});

describe('rubbish in the storage of guesses and theme', () => {
  test.each([
    ['no JSON', 'rubbish'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['a number', '7'],
    ['markup', JSON.stringify({ 'home-total': markup, 'double-ratio': markup })],
    ['impossible guesses', '{"home-total":-5,"guess-double":1e308}'],
    ['an infinite guess', '{"home-total":1e400}'],
    ['an object', '{"home-total":{"a":1}}'],
  ])('%s: home and Compute work', async (_, text) => {
    const local = { 'training-bill-guesses': text, theme: markup };
    for (const path of ['', compute]) {
      const { page, problems } = await openWith(path, { local });
      expect(await rubbishOn(page)).toEqual([]);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('main img').count()).toBe(0);
      expect(problems).toEqual([]);
    }
  });
});

test('what was stored by a page that is older and knew other numbers is told apart', async () => {
  const { page } = await openWith(compute, { session: 'oldName-5~oldName-5~tokens-3e12' });
  await eventually(() => messagesOn(page)).toMatch(/From your last page:.*“oldName”/);
  expect(await page.locator('article .num[data-num=tokens] input').inputValue()).toBe('3 trillion');
});

test('with storage forbidden everything still works', async () => {
  const { page, problems } = await site.open('404.html');
  problems.length = 0;
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Storage is forbidden', 'SecurityError');
        },
      });
  });
  await page.goto(site.url + compute);
  await settled(page);
  const total = page.locator('.bill-total .bill-amount');
  const before = await total.innerText();
  const box = page.locator('#ladder .slider-box').first();
  await box.fill('50 %');
  await box.press('Enter');
  await eventually(() => total.innerText()).not.toBe(before);
  await eventually(() => page.url()).toContain('s=mfu-0.5');
  await page.locator('.theme-switch').click();
  await page.goto(site.url);
  await settled(page);
  expect(problems).toEqual([]);
});
