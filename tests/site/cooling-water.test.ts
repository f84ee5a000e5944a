import { expect, test } from 'vitest';
import { total, type } from './bill.ts';
import { eventually, useSite, wakeAll } from './site.ts';

const energy = 'energy/';
const site = useSite();

test('less water at the building is less in the title, and the overhead goes on the bill', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#cooling-water');
  const title = () => figure.locator('figcaption').innerText();
  const own = () => figure.locator('.marker.yours text').textContent();
  expect(await title()).toMatch(/11\.4 million litres at the building and 111 million/);
  expect((await own())!.trim()).toBe('yours: 1.12');
  expect(await figure.locator('.air').count()).toBe(1);

  await type(figure, 'Water for cooling, litres per kilowatt-hour', '0');
  await eventually(title).toMatch(/111 million litres, all of it at power stations/);
  expect(await figure.locator('.air').count()).toBe(0);

  const before = await total(page);
  // By keyboard: one step of the slider to the right.
  await figure.getByLabel('The building against its computers (PUE)').first().press('ArrowRight');
  await eventually(own).not.toBe('yours: 1.12');
  await type(figure, 'The building against its computers (PUE)', '1.58');
  await eventually(async () => (await own())!.trim()).toBe('yours: 1.58');
  await eventually(() => total(page)).not.toBe(before);
  expect(problems).toEqual([]);
});
