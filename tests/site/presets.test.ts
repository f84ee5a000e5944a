import { expect, test } from 'vitest';
import { scenarios } from '#lib/model/scenarios.ts';
import { eventually, phone, useSite, wakeAll, wide } from './site.ts';

const site = useSite();

test('a row prints its bill by keyboard, and the guess is measured against it', async () => {
  const { page, problems } = await site.open('', { ...wide, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Print the bill' }).click();
  await wakeAll(page);
  const total = page.locator('.bill-total .bill-amount').first();
  const before = await total.innerText();
  const checked = page.locator('#presets .rows input:checked');
  expect(await checked.getAttribute('value')).toBe('gpt-4-class');
  await checked.press('ArrowDown');
  await eventually(() => total.innerText()).not.toBe(before);
  expect(await checked.getAttribute('value')).toBe('llama-3.1-405b');
  expect(await page.locator('#presets .current .bar-label').textContent()).toContain('Llama');
  expect(await page.locator('h1').innerText()).toMatch(/^For this bill, /);
  expect(await page.locator('#presets .figure-words').innerText()).toContain(
    'Llama 3.1 405B, 2024',
  );
  expect(problems).toEqual([]);
});

test('a row pressed by hand prints its bill line by line, and its strip follows the reader', async () => {
  const { page, problems } = await site.open('', phone);
  await page.getByRole('button', { name: 'skip the guess' }).tap();
  await wakeAll(page);
  const words = page.locator('#presets .figure-words');
  await eventually(() => words.innerText()).toContain('GPT-4 class');
  const before = await words.innerText();
  await page.locator('#presets input[value=rent]').tap();
  await eventually(() => words.innerText()).not.toBe(before);
  expect(await page.locator('#presets .current .note').first().textContent()).toContain(
    'changed by you',
  );
  await page.locator('#presets .rows label').nth(4).tap();
  await eventually(() => words.innerText()).toMatch(/^Hospital.*largest line is Data/);
  await eventually(() => page.locator('.bill-bar').innerText()).toMatch(/^The bill\s*\$1\.53M/);
  expect(problems).toEqual([]);
});

test.each([
  ['wide', wide],
  ['on a phone', phone],
])('%s each control lies over its own strip, and no label is cut', async (_, screen) => {
  const { page } = await site.open('', screen);
  await wakeAll(page);
  const [controls, strips, cut] = await page.locator('#presets').evaluate((figure) => {
    const tops = (selector: string) =>
      [...figure.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
    const labels = [...figure.querySelectorAll('.segment')].filter((segment) => {
      const text = segment.querySelector('text')?.getBoundingClientRect();
      return text && text.right > segment.querySelector('rect')!.getBoundingClientRect().right;
    });
    return [tops('.rows label'), tops('.chart svg > .bill-strip'), labels.length] as const;
  });
  expect(controls).toHaveLength(scenarios.length);
  controls.forEach(({ top, bottom }, index) => {
    expect(strips[index]!.top).toBeGreaterThanOrEqual(top - 1);
    expect(strips[index]!.bottom).toBeLessThanOrEqual(bottom + 1);
  });
  expect(cut).toBe(0);
});
