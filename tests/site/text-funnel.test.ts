import { expect, test } from 'vitest';
import { type } from './bill.ts';
import { data, eventually, phone, useSite, wakeAll } from './site.ts';

const site = useSite();

test('25 TB are left of 250; half the filter’s share takes twice the web', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const figure = page.locator('#text-funnel');
  const title = () => figure.locator('figcaption').textContent();
  const widthOf = async (stage: string) =>
    Number(await figure.locator(`rect.${stage}`).getAttribute('width'));
  // 12.5 trillion tokens, read twice, 4 bytes each: 25 TB; ÷ 50 % ÷ 20 % = 250 TB.
  expect(await title()).toBe('25 TB of text are left of 250 TB: one part in 10');
  const share = (await widthOf('unique')) / (await widthOf('crawled'));
  expect(share).toBeCloseTo(0.1, 2);

  await type(figure, 'Text that passes the filters', '10 %');
  await eventually(title).toBe('25 TB of text are left of 500 TB: one part in 20');
  expect((await widthOf('unique')) / (await widthOf('crawled'))).toBeCloseTo(0.05, 2);
  await type(figure, 'Tokens the model reads', '25 trillion');
  await eventually(title).toBe('50 TB of text are left of 1 PB: one part in 20');
  const passes = figure.getByLabel('Of that, text that is no copy', { exact: true });
  await passes.press('End');
  await eventually(title).toBe('50 TB of text are left of 500 TB: one part in 10');
  expect(problems).toEqual([]);
});

test('a phone shows the ranges too', async () => {
  const { page, problems } = await site.open(data, phone);
  await wakeAll(page);
  const notes = page.locator('#text-funnel text.note');
  await eventually(() => notes.allTextContents()).toContain('59 TB to 1.5 PB');
  expect(problems).toEqual([]);
});
