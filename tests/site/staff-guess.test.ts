import { expect, test } from 'vitest';
import { phone, talent, useSite, wakeAll } from './site.ts';

const site = useSite();

test('a bet by keyboard is kept beside the answer, follows the numbers, and can be taken back', async () => {
  const { page, problems } = await site.open(talent);
  await wakeAll(page);
  const figure = page.locator('#guess-staff');
  const title = page.locator('#guess-staff-title');
  expect(await title.textContent()).toMatch(/^A bet/);
  await figure.getByRole('button', { name: 'a tenth' }).press('Enter');
  expect(await title.textContent()).toMatch(/costs about as much as its final run$/);
  expect(await figure.locator('.verdict').textContent()).toMatch(/9\.3 times your bet\.$/);
  expect(await figure.getByText('It is all GPUs').isVisible()).toBe(true);
  expect(await figure.locator('.chart .bet').count()).toBe(1);
  expect(await figure.locator('.chart .interval').count()).toBe(1);

  const researchers = page.locator('#roles').getByLabel('Researchers, full-time people, typed');
  await researchers.fill('1000');
  await researchers.press('Enter');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => title.textContent()).toMatch(/costs 12 times its final run$/);
  await expect.poll(() => figure.locator('.chart .interval').count()).toBe(1);

  await figure.getByRole('button', { name: 'Take the bet back' }).press('Enter');
  expect(await title.textContent()).toMatch(/^A bet/);
  expect(problems).toEqual([]);
});

test('on a phone a tap bets, and without a script the answer stands in a fold', async () => {
  const { page, problems } = await site.open(talent, phone);
  await wakeAll(page);
  const figure = page.locator('#guess-staff');
  await figure.getByRole('button', { name: 'about the same' }).tap();
  expect(await figure.locator('.verdict').textContent()).toMatch(/your bet was right\.$/);
  expect(problems).toEqual([]);

  const plain = await site.open(talent, { javaScriptEnabled: false });
  await plain.page.getByText('Show me the answer without a bet').click();
  expect(await plain.page.locator('#guess-staff .verdict').innerText()).toMatch(
    /^They cost \$34 million/,
  );
});
