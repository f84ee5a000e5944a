import { expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

async function open() {
  const visit = await site.open(compute);
  await wakeAll(visit.page);
  const figure = visit.page.locator('#chips-days');
  return {
    ...visit,
    figure,
    title: () => figure.locator('figcaption').textContent(),
    slider: figure.locator('input[type="range"]').first(),
    box: figure.locator('.slider-box').first(),
  };
}

test('trying another number changes the title and not the bill', async () => {
  const { page, slider, title, figure, problems } = await open();
  const days = await page.locator('#ladder figcaption').textContent();
  expect(await title()).toMatch(/^Ten times the chips finish/);
  await slider.focus();
  await page.keyboard.press('Home');
  expect(await title()).toMatch(/chips instead of .* times as long and cost .* less/);
  expect(await page.locator('#ladder figcaption').textContent()).toBe(days);
  expect(await figure.locator('.said').textContent()).toBe('');
  expect(problems).toEqual([]);
});

test('the button takes number and utilisation into the bill, says so, and two undos bring them back', async () => {
  const { page, box, figure, title } = await open();
  const before = await page.locator('#ladder figcaption').textContent();
  await box.fill('100000');
  await box.press('Enter');
  await figure.getByRole('button', { name: 'Use these in the bill' }).click();
  expect(await figure.locator('.said').textContent()).toMatch(
    /^The bill now has 100,000\schips and/,
  );
  expect(await title()).toMatch(/^Your 100,000\schips finish in/);
  await eventually(() => page.locator('#ladder figcaption').textContent()).not.toBe(before);
});

test.each([
  ['abc', /not a number/],
  ['', /Nothing was typed/],
  ['-5', /can be/],
  ['1e400', /too large/],
])('typed "%s" is answered in words', async (typed, answer) => {
  const { box, figure, title } = await open();
  const before = await title();
  await box.fill(typed);
  await box.press('Enter');
  const words = figure.locator('.control-error, .control-note').first().locator('xpath=..');
  expect(await words.textContent()).toMatch(answer);
  if (typed !== '-5') expect(await title()).toBe(before);
  expect(await figure.textContent()).not.toMatch(/NaN|Infinity|undefined/);
});

test('numbers that contradict each other are explained instead of drawn', async () => {
  const { figure, title } = await open();
  await figure.locator('.depends > summary').click();
  const batch = figure.locator('.depends .slider-box').nth(1);
  await batch.fill('100000');
  await batch.press('Enter');
  expect(await figure.locator('.problem').textContent()).toContain('contradict each other');
  expect(await title()).toContain('wait longer than a step takes');
  expect(await figure.locator('.chart').count()).toBe(0);
});
