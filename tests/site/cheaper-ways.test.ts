import { expect, test } from 'vitest';
import { eventually, phone, useSite, wakeAll, wide } from './site.ts';

const site = useSite();
const article = 'who-can-pay/';

test('ways are switched by keyboard; what they settle says so; the result goes on the bill and back', async () => {
  const { page, problems } = await site.open(article, wide);
  await wakeAll(page);
  const figure = page.locator('#ways-fall');
  const title = figure.locator('figcaption');
  const way = (name: RegExp) => figure.getByRole('checkbox', { name });
  expect(await title.textContent()).toMatch(/^With spare chips, open weights and LoRA, /);
  expect(await way(/Mixture of experts/).isDisabled()).toBe(true);

  await way(/open weights/).focus();
  await page.keyboard.press('Space');
  await eventually(() => title.textContent()).toMatch(/^With spare chips, a start-up’s bill/);
  expect(await figure.locator('.said').innerText()).toContain('Adapt a small part only (LoRA)');
  expect(await way(/LoRA/).isDisabled()).toBe(true);
  await way(/Mixture of experts/).focus();
  await page.keyboard.press('Space');
  await eventually(() => title.textContent()).toMatch(/^With spare chips and a mixture of experts/);
  await eventually(() => way(/Smaller/).isDisabled()).toBe(true);
  expect(await figure.locator('.step').count()).toBe(2);

  const total = page.locator('.bill-total .bill-amount').first();
  const before = await total.innerText();
  const put = figure.getByRole('button', { name: /^Put / });
  const sum = (await put.innerText()).replace(/Put (.*) on your bill/, '$1');
  await put.click();
  await eventually(() => figure.locator('.said').innerText()).toBe(`Your bill is now ${sum}.`);
  await eventually(() => total.innerText()).not.toBe(before);
  await figure.getByRole('button', { name: 'Take it back' }).click();
  await eventually(() => total.innerText()).toBe(before);
  expect(problems).toEqual([]);
});

test('on a phone, from the reader’s own bill: put on it, switched further, and taken back whole', async () => {
  const { page, problems } = await site.open(article, { ...phone, reducedMotion: 'reduce' });
  await wakeAll(page);
  const figure = page.locator('#ways-fall');
  const title = figure.locator('figcaption');
  await figure.getByRole('radio', { name: 'your bill' }).tap();
  // GPT-4’s chips are owned, so spare ones cannot be rented.
  await eventually(() => title.textContent()).toMatch(
    /^With open weights and LoRA, your bill goes from \$153 million/,
  );
  await figure.getByRole('button', { name: /^Put / }).tap();
  await eventually(() => figure.locator('.said').innerText()).toContain('Your bill is now');
  // The figure goes on to start from the bill as it was.
  expect(await title.textContent()).toContain('from $153 million');
  await figure.getByText('Learn from a larger model').tap();
  await eventually(() => title.textContent()).toContain('a teacher model');
  expect(await title.textContent()).toContain('from $153 million');
  await figure.getByRole('button', { name: /^Put / }).tap();
  await figure.getByRole('button', { name: 'Take it back' }).tap();
  await eventually(() => figure.locator('.said').innerText()).toContain('as it was, $153 million');
  expect(problems).toEqual([]);
});

test('without a script every way, its price and the waterfall are there', async () => {
  const { page } = await site.open(article, { ...wide, javaScriptEnabled: false });
  const figure = page.locator('#ways-fall');
  expect(await figure.locator('.way').count()).toBe(7);
  expect(await figure.locator('.step').count()).toBe(3);
  expect(await figure.locator('input, button').filter({ visible: true }).count()).toBe(0);
});
