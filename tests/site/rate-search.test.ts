import { expect, test } from 'vitest';
import { eventually, iteration, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('without a script both searches are there, finished and explained', async () => {
  const { page, problems } = await site.open(iteration, { javaScriptEnabled: false });
  const figure = page.locator('#rate-search');
  expect(await figure.locator('.figure-title').innerText()).toMatch(
    /^For \$3\.08 million, random search comes within/,
  );
  const text = await figure.innerText();
  expect(text).toContain('Halving looked at 27 rates');
  expect(text).toContain('27 begun, 3 to the end');
  expect(text).not.toContain('hidden until');
  expect(await figure.getByRole('button').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('by keyboard: aim, try, stop early, go on, type, be corrected, be done, go to the next', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#rate-search');
  const status = figure.locator('.status');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await figure.innerText()).not.toMatch(/lowest: |27 begun/);
  expect(await figure.getByRole('button', { name: 'I’m done' }).isDisabled()).toBe(true);

  const slider = figure.getByRole('slider', { name: 'Learning rate to try' });
  await slider.focus();
  expect(await slider.getAttribute('aria-valuetext')).toBe('0.00003');
  await slider.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('0.000033');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter'); // held, it repeats
  await page.keyboard.up('Enter');
  expect(await status.textContent()).toMatch(
    /^Try 1: rate 0\.000033, loss \d\.\d\d; \$385,000 spent of \$3\.08 million\.$/,
  );

  await figure.getByRole('radio', { name: 'for a quarter' }).press('Space');
  const typed = figure.getByRole('textbox', { name: 'Learning rate, typed' });
  await typed.fill('7');
  await typed.press('Enter');
  await eventually(() => figure.getByText('Type a rate from 0.00001 to 0.1.').count()).toBe(1);
  await typed.fill('3e-3');
  await typed.press('Enter');
  expect(await status.textContent()).toMatch(
    /^Try 2: rate 0\.003, loss \d\.\d\d after a quarter; /,
  );
  expect(await figure.getByText('Type a rate').count()).toBe(0);
  await figure.getByRole('button', { name: 'Finish try 2, $289,000' }).press('Enter');
  expect(await status.textContent()).toMatch(/\$770,000 spent/);
  await eventually(focused).toBe('Learning rate, typed');

  await figure.getByRole('button', { name: 'I’m done' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('status');
  expect(await figure.locator('.figure-title').textContent()).toMatch(
    /^You came within .* for \$770,000; with as much, halving /,
  );
  expect(await figure.getByText(/^lowest: 2\.\d\d at 0\.0024$/).count()).toBe(1);
  await eventually(() =>
    figure.locator('p', { hasText: /^With 2 tries on each of 200/ }).count(),
  ).toBe(1);

  await figure.getByRole('button', { name: 'Another landscape' }).press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
    'range',
  );
  expect(await status.textContent()).toBe('No try yet; nothing spent of $3.08 million.');
  expect(await figure.getByText(/^lowest:/).count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a button that is held tries once; one that can be pressed no more leaves the keys to the field', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#rate-search');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const status = () => figure.locator('.status').textContent();
  const tryIt = figure.getByRole('button', { name: /^Try it/ });
  const early = figure.getByRole('radio', { name: 'for a quarter' });
  await early.press('Space');
  await tryIt.focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await status()).toMatch(/^Try 1: /);
  await figure.getByRole('radio', { name: 'to its end' }).press('Space');
  for (let number = 2; number <= 8; number += 1) await tryIt.press('Enter');
  expect(await status()).toMatch(/^Try 8: /);
  expect(await tryIt.isDisabled()).toBe(true);
  await eventually(focused).toBe('Learning rate, typed');
  expect(problems).toEqual([]);
});

test('a click that ends the game leaves no line of the mouse to the next', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#rate-search');
  const picture = figure.locator('.picture input');
  await picture.scrollIntoViewIfNeeded();
  const box = (await picture.boundingBox())!;
  for (let number = 1; number <= 8; number += 1)
    await page.mouse.click(box.x + 40 * number, box.y + 150);
  await eventually(() => figure.locator('.status').textContent()).toMatch(/^Your pick, /);
  await figure.getByRole('button', { name: 'This one again' }).press('Enter');
  await eventually(() => figure.locator('line.aim').count()).toBe(1);
  expect(await figure.locator('line.hover').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('by touch: a tap is a try, eight of them are the game, and nothing moves by itself', async () => {
  const { page, problems } = await site.open(iteration, phone);
  await wakeAll(page);
  // From here on: jumping from figure to figure wakes them while they are looked at.
  await page.evaluate(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift' });
  });
  const figure = page.locator('#rate-search');
  const picture = figure.locator('.picture input');
  for (const [index, part] of [0.1, 0.3, 0.5, 0.55, 0.6, 0.65, 0.7, 0.9].entries()) {
    await picture.scrollIntoViewIfNeeded();
    const box = (await picture.boundingBox())!;
    await page.touchscreen.tap(box.x + part * box.width, box.y + box.height / 2);
    if (index < 7)
      await eventually(() => figure.locator('.status').textContent()).toMatch(
        new RegExp(`^Try ${index + 1}: `),
      );
  }
  await eventually(() => figure.locator('.status').textContent()).toMatch(/^Your pick, /);
  expect(await figure.locator('.figure-title').textContent()).toContain('for $3.08 million');
  expect(await figure.getByText('27 begun, 3 to the end', { exact: false }).count()).toBe(1);
  const { shift } = await page.evaluate(
    () => (window as unknown as { seen: { shift: number } }).seen,
  );
  expect(shift).toBeLessThan(0.01);
  expect(problems).toEqual([]);
});

test('a drag only aims', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#rate-search');
  const picture = figure.locator('.picture input');
  await picture.scrollIntoViewIfNeeded();
  const box = (await picture.boundingBox())!;
  await page.mouse.move(box.x + 200, box.y + 150);
  await page.mouse.down();
  await page.mouse.move(box.x + 400, box.y + 150, { steps: 5 });
  await page.mouse.up();
  expect(await figure.locator('.status').textContent()).toMatch(/^No try yet/);
  expect(await picture.getAttribute('aria-valuetext')).not.toBe('0.00003');
  expect(problems).toEqual([]);
});

test('the price of a try follows the bill, down to nothing', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#rate-search');
  await figure.getByText('Show the working').click();
  const share = figure.getByRole('textbox', {
    name: /share of what is left spent on sweeps, typed/,
  });
  await share.fill('60 %');
  await share.press('Enter');
  await eventually(() => figure.locator('.figure-title').textContent()).toMatch(
    /^For \$6\.16 million/,
  );
  await share.fill('0');
  await share.press('Enter');
  await eventually(() => figure.locator('.goal').textContent()).toMatch(/nothing for sweeps/);
  expect(await figure.getByRole('button', { name: 'Try it', exact: true }).count()).toBe(1);
  expect(problems).toEqual([]);
});
