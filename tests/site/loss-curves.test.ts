import { expect, test } from 'vitest';
import { about, lossCurves, type Fit } from '#components/widgets/loss-curves/series.ts';
import { total, type, valueWith } from './bill.ts';
import { data, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

function foundWith(changes: Record<string, number>, fit: Fit) {
  const value = valueWith(changes);
  const params = value('params') * value('activeShare');
  const flopPerParamToken = value('trainingFlop') / (params * value('tokens'));
  return lossCurves({ params, tokens: value('tokens'), flopPerParamToken }, fit);
}

test('the fits are switched by keyboard, the sliders move the finding, the best point and the bill', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const figure = page.locator('#loss-curves');
  const title = () => figure.locator('figcaption').textContent();
  const bestX = async () => Number(await figure.locator('circle.best.mine').getAttribute('cx'));
  expect(await title()).toBe(foundWith({}, 'besiroglu').title);
  const refit = await bestX();

  await figure.getByLabel('Besiroglu, 2024').focus();
  await page.keyboard.press('ArrowRight');
  await eventually(title).toBe(foundWith({}, 'hoffmannTex').title);
  expect(await figure.getByLabel('Hoffmann, 2022').isChecked()).toBe(true);
  expect(await figure.locator('[aria-live=polite]').allTextContents()).toContain(about.hoffmannTex);
  expect(await bestX()).toBeGreaterThan(refit + 20);
  await page.keyboard.press('ArrowLeft');

  // 25 trillion for the 280 billion that work on each token: 89 to one.
  const before = await total(page);
  await type(figure, 'Tokens read', '25 trillion');
  await eventually(title).toBe(foundWith({ tokens: 25e12 }, 'besiroglu').title);
  expect(await title()).toMatch(/yours reads more, 89$/);
  await eventually(() => total(page)).not.toBe(before);

  const twice = await total(page);
  await figure.getByLabel('Parameters', { exact: true }).press('ArrowLeft');
  await eventually(title).not.toMatch(/yours reads more, 89$/);
  await eventually(() => total(page)).not.toBe(twice);
  expect(problems).toEqual([]);
});
