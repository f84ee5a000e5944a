import { expect, test } from 'vitest';
import { eventually, iteration, useSite, wakeAll } from './site.ts';

const site = useSite();

test('every hour loses 49 %; 12 minutes typed is the best; few chips meet the challenge', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const title = page.locator('#save-curve-title');
  const figure = page.locator('#save-curve');
  expect(await title.textContent()).toMatch(/^Saving every hour loses 49\u00a0%/);
  expect(await figure.locator('.try').textContent()).toMatch(/Not with these chips/);
  const interval = figure.getByLabel('Work between two saves, typed');
  await interval.fill('12 minutes');
  await interval.press('Enter');
  expect(await title.textContent()).toMatch(/and no interval loses less$/);
  await interval.fill('soon');
  await interval.press('Enter');
  expect(await figure.locator('.control-error:not(:empty)').first().textContent()).toMatch(
    /Type a time such as/,
  );
  const chips = figure.getByLabel('Chips that run as one, typed');
  await chips.fill('100');
  await chips.press('Enter');
  // A save of a minute after twelve of work takes 1 ÷ 13 of the time: too often, with so few chips.
  const challenge = figure.locator('.try');
  expect(await challenge.textContent()).toMatch(/save less often\.$/);
  await interval.fill('2 hours');
  await interval.press('Enter');
  expect(await challenge.getAttribute('data-state')).toBe('met');
  expect(problems).toEqual([]);
});

test('the bill takes what is worked out, once it is told to', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#save-curve');
  const said = figure.locator('.in-bill .figure-words');
  expect(await said.textContent()).toMatch(/^The bill takes the stated 91/);
  const total = page.locator('.bill-total, .bill-bar-total').first();
  const before = await total.textContent();
  await figure.getByLabel('worked out from how often chips fail').check({ force: true });
  expect(await said.textContent()).toMatch(/^The bill works it out/);
  await eventually(() => total.textContent()).not.toBe(before);
  await eventually(() => page.url()).toMatch(/failures/);
  expect(problems).toEqual([]);
});
