import { expect, test } from 'vitest';
import { compute, useSite, wakeAll } from './site.ts';

const site = useSite();

test('a wrong answer is told its misconception, a right one that it is right', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  const question = page.locator('.recall fieldset').first();
  const said = question.getByRole('status');
  await question.getByRole('radio').first().check();
  expect(await said.innerText()).toMatch(/^Not quite\. “Twice the model, twice the cost”/);
  await question.getByRole('radio').nth(1).check();
  expect(await said.innerText()).toMatch(/^Right\./);
  expect(problems).toEqual([]);
});

test('without a script each question has its answer in a fold', async () => {
  const { page } = await site.open(compute, { javaScriptEnabled: false });
  const folds = page.locator('.recall details');
  expect(await folds.count()).toBe(3);
  await folds.first().locator('summary').click();
  expect(await folds.first().innerText()).toContain('four times');
});
