import { expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll, wide } from './site.ts';

const site = useSite();

test('lanes and steps by keyboard: 16 lanes, one step on from the start', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const lanes = page.locator('#lanes');
  await lanes.getByRole('radio', { name: '16', exact: true }).check({ force: true });
  const step = lanes.locator('input[type="range"]');
  expect(await step.getAttribute('aria-valuetext')).toBe('step 8 of 32');
  await step.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await step.getAttribute('aria-valuetext')).toBe('step 1 of 32');
  expect(await lanes.locator('.now').textContent()).toBe(
    '16 lanes fill 16 cells at once, each adding product 1 of its 8. 0 of 64 cells are finished.',
  );
  await lanes.getByRole('button', { name: 'Next' }).click();
  expect(await step.getAttribute('aria-valuetext')).toBe('step 2 of 32');
  expect(problems).toEqual([]);
});

test('it runs only when asked to, and stops by itself', async () => {
  const { page } = await site.open(compute);
  await wakeAll(page);
  const lanes = page.locator('#lanes');
  const step = lanes.locator('input[type="range"]');
  await lanes.getByRole('radio', { name: '512', exact: true }).check({ force: true });
  const before = await step.getAttribute('aria-valuetext');
  await page.waitForTimeout(1000);
  expect(await step.getAttribute('aria-valuetext')).toBe(before);
  await lanes.locator('.play').click();
  await eventually(() => lanes.locator('.play').textContent(), { timeout: 8000 }).toContain('Run');
  expect(await step.getAttribute('aria-valuetext')).toBe('step 4 of 4');
});

test('with reduced motion there is nothing that runs', async () => {
  const { page } = await site.open(compute, { ...wide, reducedMotion: 'reduce' });
  await wakeAll(page);
  expect(await page.locator('#lanes .play').isVisible()).toBe(false);
});
