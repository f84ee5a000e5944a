import { expect, test } from 'vitest';
import { eventually, iteration, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('432 interruptions in run 1; stepped by keys, another run, another seed typed, a wrong one refused', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const title = page.locator('#failure-run-title');
  const figure = page.locator('#failure-run');
  expect(await title.textContent()).toMatch(/^432 interruptions in 54 days/);

  const step = figure.getByLabel('Interruption', { exact: true });
  await step.focus();
  await page.keyboard.press('Home');
  const told = figure.locator('.stepper-text');
  expect(await told.textContent()).toMatch(/^1 of 432\. Day 1, 06:07: a faulty chip/);
  await page.keyboard.press('ArrowRight');
  expect(await told.textContent()).toMatch(/^2 of 432/);
  await figure.getByRole('button', { name: 'Next' }).press('Enter');
  expect(await told.textContent()).toMatch(/^3 of 432/);

  await figure.getByRole('button', { name: 'Another run' }).press('Enter');
  expect(await title.textContent()).not.toMatch(/^432 /);
  const seed = figure.getByLabel('Number of the run (its seed), typed');
  await seed.fill('1');
  await seed.press('Enter');
  expect(await title.textContent()).toMatch(/^432 /);
  await seed.fill('half');
  await seed.press('Enter');
  expect(await figure.locator('.control-error:not(:empty)').first().textContent()).toMatch(
    /is not a number/,
  );
  expect(problems).toEqual([]);
});

test('the reader’s own run, its luck worked out on another thread; a calendar that is tapped', async () => {
  const { page, problems } = await site.open(iteration, phone);
  await wakeAll(page);
  const figure = page.locator('#failure-run');
  await figure.getByLabel('Your model').check({ force: true });
  expect(await page.locator('#failure-run-title').textContent()).toMatch(/^The run stops 2,/);
  expect(await figure.innerText()).toMatch(/your bill takes the stated 91\s% of progress instead/);
  await eventually(() => figure.locator('.runs.stale').count()).toBe(0);
  const chips = figure.getByLabel('Chips that run as one, typed');
  await chips.fill('384');
  await chips.press('Enter');
  await eventually(() => page.locator('#failure-run-title').textContent()).not.toMatch(/2,/);
  await eventually(() => figure.locator('.runs.stale').count()).toBe(0);
  const before = await figure.locator('.stepper-text').textContent();
  const { width, height } = (await figure.locator('.catch').boundingBox())!;
  await figure.locator('.catch').tap({ position: { x: width * 0.8, y: height * 0.8 } });
  expect(await figure.locator('.stepper-text').textContent()).not.toBe(before);
  expect(problems).toEqual([]);
});

test('it plays on request, and pauses', async () => {
  const { page, problems } = await site.open(iteration);
  await wakeAll(page);
  const figure = page.locator('#failure-run');
  await figure.getByRole('button', { name: 'Play the run' }).press('Enter');
  await eventually(() => figure.locator('.stepper-text').textContent()).toMatch(/so far/);
  expect(await figure.locator('.cover').count()).toBe(2);
  await figure.getByRole('button', { name: 'Pause' }).press('Enter');
  expect(await figure.locator('.cover').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('with reduced motion there is nothing to play', async () => {
  const { page } = await site.open(iteration, { reducedMotion: 'reduce' });
  await wakeAll(page);
  const figure = page.locator('#failure-run');
  expect(await figure.locator('.play').isVisible()).toBe(false);
});
