import { expect, test } from 'vitest';
import { data, eventually, useSite, wakeAll, wide } from './site.ts';

const site = useSite();

test('a goal of another bill is begun, met by its slider, and proved by its link', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const card = page.locator('#data-1');
  const verdict = () => card.locator('.verdict').innerText();
  expect(await verdict()).toContain('Not begun yet');
  expect(await card.locator('input[type=range]').count()).toBe(0);
  await card.getByRole('button', { name: 'Begin with that bill' }).press('Enter');
  await eventually(verdict).toContain('Not there yet');
  const slider = card.locator('input[type=range]');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(
    await slider.getAttribute('id'),
  );
  for (let step = 0; step < 100 && !(await verdict()).includes('Done.'); step += 1)
    await slider.press('ArrowLeft');
  expect(await verdict()).toContain('Done.');
  expect(await card.locator('.live').innerText()).toMatch(/below the goal|just past the goal/);
  const proof = (await card.locator('.actions a').getAttribute('href'))!;

  const other = await (await site.browser.newContext(wide)).newPage();
  await other.goto(proof);
  await eventually(() => other.locator('#data-1 .verdict').innerText()).toContain('Done.');
  expect(problems).toEqual([]);
});
