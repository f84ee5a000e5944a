import { expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll, wide } from './site.ts';

const site = useSite();

test('a goal is met by its own number alone, and the link proves it', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const card = page.locator('#compute-1');
  const verdict = card.locator('.verdict');
  expect(await verdict.innerText()).toContain('Not there yet');
  const slider = card.locator('input[type=range]');
  for (let step = 0; step < 40 && !(await card.locator('.verdict[data-met]').count()); step += 1) {
    await slider.press('ArrowLeft');
  }
  expect(await verdict.innerText()).toContain('Done.');
  const proof = (await card.locator('.actions a').getAttribute('href'))!;
  expect(problems).toEqual([]);

  const other = await (await site.browser.newContext(wide)).newPage();
  await other.goto(proof);
  await eventually(() => other.locator('#compute-1 .verdict').innerText()).toContain('Done.');
});

test('another changed number is named, and the preset can be had back', async () => {
  const { page } = await site.open(compute);
  await wakeAll(page);
  const type = async (card: string, text: string) => {
    await page.locator(`${card} .slider-box`).fill(text);
    await page.locator(`${card} .slider-box`).press('Enter');
  };
  await type('#compute-1', '6 trillion');
  const second = page.locator('#compute-2');
  await eventually(() => second.locator('.verdict').innerText()).toContain('You have also changed');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const slider = await second.locator('input[type=range]').getAttribute('id');
  await second.getByRole('button', { name: 'Start from the preset' }).press('Enter');
  await eventually(() => second.locator('.verdict').innerText()).toContain('Not there yet');
  await eventually(focused).toBe(slider);
  await type('#compute-2', '55 %');
  await eventually(() => second.locator('.verdict').innerText()).toContain('Done.');
});

test('a number that cannot move the goal’s figure is no objection', async () => {
  const { page } = await site.open(`${compute}?m=2&s=homeUse-2000~tokens-6e12`);
  await wakeAll(page);
  await eventually(() => page.locator('#compute-1 .verdict').innerText()).toContain('Done.');
  expect(await page.locator('#compute-2 .verdict').innerText()).not.toContain('home');
});
