import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll, wide } from './site.ts';

const site = useSite();
const article = 'who-can-pay/';
const still = { ...wide, reducedMotion: 'reduce' as const };

test('a bet is typed, placed by keyboard, named with its distance, kept over a reload and taken back', async () => {
  const { page, problems } = await site.open(article, still);
  await wakeAll(page);
  const figure = page.locator('#price-fall-guess');
  const box = figure.locator('.slider-box');
  await box.fill('$4,800');
  await box.press('Enter');
  const line = figure.locator('input[type=range]');
  expect(await line.getAttribute('aria-valuetext')).toBe('$4,800');
  await figure.getByRole('button', { name: 'Place the bet' }).focus();
  await page.keyboard.press('Enter');
  await figure.locator('.verdict').waitFor();
  expect(await figure.locator('.verdict').textContent()).toBe(
    'You bet $4,800. It costs about $48 in 2026: your bet was 100 times too high.',
  );
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('verdict');
  expect(await figure.locator('.marker.yours text').textContent()).toContain('your bet: $4,800');
  expect(await figure.locator('.published').count()).toBe(3);

  await page.reload();
  await wakeAll(page);
  await eventually(() => figure.locator('figcaption').innerText()).toContain('900 times less');
  await figure.getByRole('button', { name: 'Take the bet back' }).click();
  await eventually(() => line.getAttribute('aria-valuetext')).toBe('$4,800');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
  expect(problems).toEqual([]);
});

test('by touch on a phone the mark goes where the finger is; a skip shows the answer without a mark', async () => {
  const { page, problems } = await site.open(article, { ...phone, reducedMotion: 'reduce' });
  await wakeAll(page);
  const figure = page.locator('#price-fall-guess');
  const line = figure.locator('input[type=range]');
  await line.scrollIntoViewIfNeeded();
  const { x, y, width } = (await line.boundingBox())!;
  await page.touchscreen.tap(x + 0.3 * width, y + 20);
  const mark = (await figure.locator('.marker.yours path').boundingBox())!;
  expect(Math.abs(mark.x + mark.width / 2 - (x + 0.3 * width))).toBeLessThan(6);
  await figure.getByRole('button', { name: 'skip the guess' }).tap();
  await eventually(() => figure.locator('.verdict').textContent()).toBe(
    'It costs about $48 in 2026.',
  );
  expect(await figure.locator('.marker.yours').count()).toBe(0);
  expect(problems).toEqual([]);
});

test.each([
  ['wide', wide, 700],
  ['on a phone', phone, 844],
])('%s the control is on the first screen', async (_, screen, most) => {
  const { page } = await site.open(article, screen);
  const { y, height } = (await page.locator('#price-fall-guess input[type=range]').boundingBox())!;
  expect(y + height).toBeLessThan(most);
});

test('without a script the answer is there and no control is', async () => {
  const { page } = await site.open(article, { ...wide, javaScriptEnabled: false });
  const figure = page.locator('#price-fall-guess');
  expect(await figure.innerText()).toContain('It costs about $48 in 2026.');
  expect(await figure.locator('input, button').filter({ visible: true }).count()).toBe(0);
});
