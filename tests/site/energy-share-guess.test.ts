import { expect, test } from 'vitest';
import { phone, useSite, wakeAll, wide } from './site.ts';

const energy = 'energy/';
const site = useSite();

test('a bet by keyboard stays beside the answer, follows the numbers, and can be taken back', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#energy-share-guess');
  const title = page.locator('#energy-share-guess-title');
  expect(await title.textContent()).toMatch(/^A bet/);
  const slider = figure.getByRole('slider', { name: 'Your bet, percent of the whole bill' });
  await slider.press('PageDown');
  await slider.press('PageDown');
  await figure.getByRole('button', { name: 'Bet on 30' }).press('Enter');
  expect(await title.textContent()).toMatch(/^Electricity is 4\.4\s% of this bill/);
  const verdict = figure.locator('.verdict');
  expect(await verdict.textContent()).toMatch(
    /^You bet on 30\s%.* 26 percentage points too high\.$/,
  );
  expect(await figure.locator('.chart .bet').count()).toBe(1);

  const price = page
    .locator('#chip-hour-split')
    .getByLabel('Electricity, dollars', { exact: false });
  await price.nth(1).fill('0.83');
  await price.nth(1).press('Enter');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => title.textContent()).toMatch(/^Electricity is 32\s% of this bill/);
  expect(await verdict.textContent()).toMatch(/Your bet was 2 percentage points too low/);

  await figure.getByRole('button', { name: 'Take the bet back' }).press('Enter');
  expect(await title.textContent()).toMatch(/^A bet/);
  expect(problems).toEqual([]);
});

test('a typed bet is read as percent, and what is none is refused in words', async () => {
  const { page, problems } = await site.open(energy);
  await wakeAll(page);
  const figure = page.locator('#energy-share-guess');
  const box = figure.getByLabel('Your bet, percent of the whole bill, typed');
  await box.fill('lots');
  await box.press('Enter');
  expect(await figure.locator('.control-error').first().textContent()).toMatch(/not a number/);
  await box.fill('4');
  await box.press('Enter');
  await figure.getByRole('button', { name: 'Bet on 4' }).click();
  expect(await figure.locator('.verdict').textContent()).toMatch(/Your bet was right/);
  expect(problems).toEqual([]);
});

test.each([
  [wide, 700],
  [phone, 844],
])('the slider stands on the first screen: %o', async (screen, most) => {
  const { page } = await site.open(energy, screen);
  const box = await page.locator('#energy-share-guess input[type=range]').boundingBox();
  expect(box!.y + box!.height).toBeLessThan(most);
});

test('on a phone a tap bets, and without a script the answer stands in a fold', async () => {
  const { page, problems } = await site.open(energy, phone);
  await wakeAll(page);
  const figure = page.locator('#energy-share-guess');
  await figure.getByRole('button', { name: 'Bet on 50' }).tap();
  expect(await figure.locator('.verdict').textContent()).toMatch(/46 percentage points too high/);
  expect(problems).toEqual([]);

  const plain = await site.open(energy, { javaScriptEnabled: false });
  await plain.page.getByText('Show me the answer without a bet').click();
  const said = plain.page.locator('#energy-share-guess .verdict');
  expect(await said.innerText()).toMatch(/^Electricity is 4\.4\s% of this bill/);
});
