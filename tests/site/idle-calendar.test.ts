import { expect, test } from 'vitest';
import { total, type } from './bill.ts';
import { eventually, phone, useSite, wakeAll } from './site.ts';

const infrastructure = 'infrastructure/';
const site = useSite();

test('another year is another calendar; less use is dearer idle hours, on the bill as well', async () => {
  const { page, problems } = await site.open(infrastructure);
  await wakeAll(page);
  const figure = page.locator('#idle-calendar');
  const full = () => figure.locator('path.s4').getAttribute('d');
  const title = () => figure.locator('figcaption').innerText();
  const words = () => figure.locator('.figure-words').first().innerText();
  expect(await title()).toMatch(/^At 80\s% use, 20\s% of the hours you pay for stand idle/);
  const first = await full();
  await figure.getByRole('button', { name: 'Another year' }).press('Enter');
  await eventually(full).not.toBe(first);
  expect(await words()).toContain('Year 2 of a made-up cluster');

  const before = await total(page);
  await type(figure, 'Share of the paid hours in use', '50 %');
  await eventually(title).toMatch(/^At 50\s% use, 50\s% of the hours/);
  await eventually(() => total(page)).not.toBe(before);
  expect(problems).toEqual([]);
});

test('on a phone the year is drawn in two halves, and a larger job waits longer', async () => {
  const { page, problems } = await site.open(infrastructure, phone);
  await wakeAll(page);
  const figure = page.locator('#idle-calendar');
  expect(await figure.locator('rect.idle').count()).toBe(3);
  await figure.locator('.choice-option', { hasText: 'all of it' }).tap();
  await eventually(() => figure.locator('.figure-words').first().innerText()).toContain(
    'jobs for the whole cluster waited longer than',
  );
  expect(problems).toEqual([]);
});
