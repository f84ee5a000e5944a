import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll } from './site.ts';

const energy = 'energy/';
const site = useSite();

test('each link moves the watts, the megawatt-hours and the bill', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#meter-chain');
  const title = page.locator('#meter-chain-title');
  expect(await title.textContent()).toMatch(/draws 609\sW at work; at the meter it is 682\sW$/);
  const rows = figure.locator('tbody').first().locator('tr');
  expect(await rows.nth(1).textContent()).toMatch(/35,400/);

  const work = figure.getByLabel('How hard it works, typed');
  await work.fill('1');
  await work.press('Enter');
  expect(await title.textContent()).toMatch(/a chip draws all of it; at the meter it is 909\sW$/);
  expect(await rows.nth(1).textContent()).toMatch(/47,200/);
  await work.fill('1.2');
  await work.press('Enter');
  expect(await title.textContent()).toMatch(/more than its rating/);

  const chip = figure.getByRole('slider', { name: 'A chip, rated watts' });
  await chip.press('End');
  expect(await title.textContent()).toMatch(/^Rated at 3,0[45]0\sW/);
  await figure.getByText(/^Show the working/).click();
  const price = figure.getByLabel('Price, dollars per kilowatt-hour, typed');
  await price.fill('0');
  await price.press('Enter');
  await eventually(() => rows.nth(2).textContent()).toMatch(/\$0/);
  await eventually(() => page.url()).toMatch(/electricityPrice/);
  expect(problems).toEqual([]);
});

test('on a phone a reset by touch puts the number back; without a script all is there', async () => {
  const { page, problems } = await site.open(energy, phone);
  await wakeAll(page);
  const figure = page.locator('#meter-chain');
  const pue = figure.getByLabel('The building (PUE), typed');
  await pue.fill('2');
  await pue.press('Enter');
  const title = page.locator('#meter-chain-title');
  expect(await title.textContent()).toMatch(/at the meter it is 1,220\sW$/);
  await figure.getByRole('button', { name: 'Reset The building (PUE)' }).tap();
  expect(await title.textContent()).toMatch(/at the meter it is 682\sW$/);
  expect(problems).toEqual([]);

  const plain = await site.open(energy, { javaScriptEnabled: false });
  const chain = plain.page.locator('#meter-chain');
  expect(await chain.locator('.chart .measured').count()).toBe(4);
  expect(await chain.locator('input:visible').count()).toBe(0);
});
