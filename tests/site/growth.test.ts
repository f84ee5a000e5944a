import { expect, test } from 'vitest';
import { compute, useSite, wakeAll } from './site.ts';

const site = useSite();

test('cost or arithmetic, drawn on only when asked, every run within reach of the keyboard', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const figure = page.locator('#growth-chart');
  const title = page.locator('#growth-chart-title');
  expect(await title.textContent()).toMatch(
    /^The ten dearest runs cost 2\.8 times as much each year/,
  );
  expect(await figure.locator('.line.extrapolated').count()).toBe(0);
  await figure.getByRole('switch').press('Space');
  expect(await figure.locator('.line.extrapolated').count()).toBe(1);
  expect(await figure.locator('.forecast').count()).toBe(1);
  expect(await figure.locator('.figure-words').textContent()).toMatch(/Money, power and chips run/);
  await figure.getByLabel('arithmetic, operations').press('Space');
  expect(await title.textContent()).toMatch(/^The ten largest runs take/);
  expect(await figure.locator('.forecast').count()).toBe(0);
  await figure.getByLabel('Read out a run').selectOption('AlexNet');
  expect(await figure.locator('.run-words').textContent()).toMatch(/University of Toronto/);
  expect(problems).toEqual([]);
});
