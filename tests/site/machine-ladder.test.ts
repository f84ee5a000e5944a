import { expect, test } from 'vitest';
import { compute, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('the ladder’s slider for chips moves its title and the reader’s own rung, by keyboard', async () => {
  const { page, problems } = await site.open(compute);
  const ladder = page.locator('#ladder');
  expect(await ladder.locator('figcaption').textContent()).toContain('On one H100 the run takes');
  const chips = ladder.locator('input[type="range"]').nth(1);
  await chips.focus();
  await page.keyboard.press('End');
  expect(await ladder.locator('figcaption').textContent()).toMatch(
    /on 1\s?million A100s, [\d.]+\s/,
  );
  expect(await ladder.locator('.own .bar-label').textContent()).toMatch(
    /^Yours: 1\s?million A100s/,
  );
  expect(problems).toEqual([]);
});

test('on a phone the ladder is drawn anew, with labels above the rungs, and nothing sticks out', async () => {
  const { page } = await site.open(compute, phone);
  await wakeAll(page);
  expect(await page.locator('#ladder .rung .bar-note').count()).toBe(0);
  const [inside, outside] = await page
    .locator('#ladder svg[role="img"]')
    .evaluate((svg) => [
      Math.max(...[...svg.querySelectorAll('text')].map((t) => t.getBoundingClientRect().right)),
      document.documentElement.clientWidth,
    ]);
  expect(inside!).toBeLessThanOrEqual(outside!);
});

test('without a script the ladder has all seven rungs', async () => {
  const { page } = await site.open(compute, { javaScriptEnabled: false });
  expect(await page.locator('#ladder .rung').count()).toBe(7);
});
