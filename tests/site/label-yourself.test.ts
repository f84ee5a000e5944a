import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scenes } from '#components/widgets/label-yourself/scenes.ts';
import { total } from './bill.ts';
import { data, eventually, phone, useSite, wakeAll } from './site.ts';

const site = useSite();
const { things } = scenes[0]!;

async function begun(page: Page, task: string): Promise<Locator> {
  await wakeAll(page);
  const figure = page.locator('#label-yourself');
  await figure.getByLabel(task, { exact: true }).check({ force: true });
  await figure.getByRole('button', { name: 'Start the clock' }).click();
  await figure
    .locator('.board')
    .evaluate((board) => board.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return figure;
}

/** Places in the street as places on the screen. */
async function screen(figure: Locator) {
  const { x, y, width } = (await figure.locator('.board svg').first().boundingBox())!;
  return (px: number, py: number) => [x + (px * width) / 320, y + (py * width) / 320] as const;
}

async function dragBoxes(page: Page, figure: Locator, which: typeof things) {
  const at = await screen(figure);
  for (const { box } of which) {
    await page.mouse.move(...at(box.left, box.top));
    await page.mouse.down();
    await page.mouse.move(...at(box.right, box.bottom), { steps: 3 });
    await page.mouse.up();
  }
}

/** The quality in the finding, in hundredths. */
const score = async (figure: Locator) =>
  Number(/quality of (\d+)/.exec((await figure.locator('figcaption').textContent())!)?.[1]);

test('boxes by mouse: right ones score high, and what was missed is named', async () => {
  const { page, problems } = await site.open(data);
  const figure = await begun(page, 'boxes');
  await dragBoxes(page, figure, things);
  expect(await figure.locator('path.drawn').count()).toBe(7);
  await figure.getByRole('button', { name: 'Done' }).click();
  expect(await score(figure)).toBeGreaterThanOrEqual(93);
  expect(await figure.locator('.result').innerText()).toContain('You found seven of seven things');
  expect(await figure.locator('path.truth').count()).toBe(7);

  await figure.getByRole('button', { name: 'The same once more' }).click();
  await figure.getByRole('button', { name: 'Start the clock' }).click();
  await dragBoxes(page, figure, things.slice(1));
  await figure.getByRole('button', { name: 'Done' }).click();
  // Six found at nearly 1 each, over six and half a missed one: 6 ÷ 6.5 = 92 %.
  expect(await score(figure)).toBeGreaterThanOrEqual(86);
  expect(await score(figure)).toBeLessThanOrEqual(92);
  expect(await figure.locator('.result').innerText()).toContain(`Not found: ${things[0]!.words}.`);
  expect(await figure.locator('text.score').filter({ hasText: 'missed' }).count()).toBe(1);
  expect(problems).toEqual([]);
});

test('boxes by keyboard alone; the keys go on where the pressed button was', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const figure = page.locator('#label-yourself');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await figure.getByRole('button', { name: 'Start the clock' }).focus();
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.role)).toBe('application');
  // From the middle (160, 100) to the van's box: 134–216 by 78–118, near enough in steps of five.
  const press = async (key: string, times: number) => {
    for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
  };
  await press('ArrowLeft', 5);
  await press('ArrowUp', 4);
  await press('Shift+ArrowUp', 2);
  await page.keyboard.press('Enter');
  await press('ArrowRight', 16);
  await press('ArrowDown', 8);
  await page.keyboard.press('Enter');
  expect(await figure.locator('path.drawn').getAttribute('d')).toBe(
    'M135 78L215 78L215 118L135 118Z',
  );
  await page.keyboard.press('Control+Backspace'); // the browser's, not the board's
  expect(await figure.locator('path.drawn').count()).toBe(1);
  await page.keyboard.press('Backspace');
  expect(await figure.locator('path.drawn').count()).toBe(0);
  await page.keyboard.press('Enter');
  await press('ArrowLeft', 16);
  await press('ArrowUp', 8);
  await page.keyboard.press('Enter');
  await figure.getByRole('button', { name: 'Done' }).press('Enter');
  await eventually(focused).toBe('Another street');
  expect(await figure.locator('.result').innerText()).toContain('You found one of seven things');
  expect(problems).toEqual([]);
});

test('done without a label: what is said is what stands there', async () => {
  const { page, problems } = await site.open(data);
  const figure = await begun(page, 'boxes');
  await figure.getByRole('button', { name: 'Done' }).press('Enter');
  const said = figure.locator('p.visually-hidden[role=status]').first();
  await eventually(() => said.textContent()).toMatch(
    /^There is no label yet, and so no pace\. You found none of seven things/,
  );
  expect(await figure.locator('.result .found').textContent()).toBe(
    'There is no label yet, and so no pace.',
  );
  expect(problems).toEqual([]);
});

test('an outline by taps of a finger; a finger that draws does not scroll', async () => {
  const { page, problems } = await site.open(data, phone);
  const figure = await begun(page, 'outlines');
  const at = await screen(figure);
  const { outline } = things[5]!;
  // Every third corner of the blue car, then the first again, which closes the line.
  const corners = outline.filter((_, i) => i % 3 === 0 && i < 25);
  for (const corner of [...corners, outline[0]!]) await page.touchscreen.tap(...at(...corner));
  await eventually(() => figure.locator('path.drawn').count()).toBe(1);

  const touch = await page.context().newCDPSession(page);
  const finger = (kind: 'touchStart' | 'touchMove' | 'touchEnd', ...to: [number, number] | []) => {
    const [x = 0, y = 0] = to.length ? at(...to) : [];
    const touchPoints = to.length ? [{ x, y }] : [];
    return touch.send('Input.dispatchTouchEvent', { type: kind, touchPoints });
  };
  const before = await page.evaluate(() => window.scrollY);
  await finger('touchStart', 285, 190);
  for (let y = 185; y >= 120; y -= 5) await finger('touchMove', 285, y);
  await eventually(() => figure.locator('.loupe').count()).toBe(1);
  await finger('touchEnd');
  await eventually(() => figure.locator('.loupe').count()).toBe(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);

  await figure.getByRole('button', { name: 'Done' }).click();
  expect(await figure.locator('.result').innerText()).toContain('You found one of seven things');
  expect(problems).toEqual([]);
});

test('counting without drawing: two cars, a van, three people and a dog are right', async () => {
  const { page, problems } = await site.open(data);
  const figure = await begun(page, 'counting, no drawing');
  const more = (kind: string) =>
    figure.getByRole('group', { name: kind }).getByRole('button', { name: 'one more' });
  for (const kind of ['cars', 'cars', 'vans', 'people', 'people', 'people', 'dogs'])
    await more(kind).press('Enter');
  await figure.getByRole('button', { name: 'Done' }).click();
  expect(await score(figure)).toBe(100);
  expect(await figure.locator('.result').innerText()).toContain('Every count is right.');
  expect(problems).toEqual([]);
});

test('the pace goes onto the bill and out again, to what the reader had set before', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const field = page.locator('article .num[data-num=secondsPerLabel] input');
  const usual = { total: await total(page), field: await field.inputValue() };
  const figure = await begun(page, 'boxes');
  await dragBoxes(page, figure, things);
  await figure.getByRole('button', { name: 'Done' }).click();
  const put = figure.getByRole('button', { name: 'Put my pace on the bill' });
  const takeOut = figure.getByRole('button', { name: 'Take my pace out again' });
  await put.click();
  await eventually(() => total(page)).not.toBe(usual.total);
  await eventually(() => field.inputValue()).not.toBe(usual.field);
  expect(await figure.locator('.result').innerText()).toContain('Your pace is on the bill');
  await takeOut.click();
  await eventually(() => total(page)).toBe(usual.total);
  await eventually(() => field.inputValue()).toBe(usual.field);

  await field.fill('3000');
  await field.press('Enter');
  await eventually(() => total(page)).not.toBe(usual.total);
  const own = { total: await total(page), field: await field.inputValue() };
  await put.click();
  await eventually(() => total(page)).not.toBe(own.total);
  await takeOut.click();
  await eventually(() => total(page)).toBe(own.total);
  await eventually(() => field.inputValue()).toBe(own.field);
  expect(problems).toEqual([]);
});
