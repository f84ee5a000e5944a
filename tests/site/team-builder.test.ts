import { expect, test } from 'vitest';
import { eventually, phone, talent, useSite, wakeAll } from './site.ts';

const site = useSite();

test('heads, seniority and its one undo: the title, the figures and the bill follow', async () => {
  const { page, problems } = await site.open(talent);
  await wakeAll(page);
  const figure = page.locator('#team');
  const title = figure.locator('.figure-title');
  expect(await title.textContent()).toBe(
    '95 people for 12 months cost $34 million, about as much as the final run’s machines',
  );
  const pay = (role: string) => figure.getByText(role).first();
  expect(await pay('40 at $200K a year').count()).toBe(1);

  const researchers = figure.getByLabel('Researchers, full-time people, typed');
  await researchers.fill('140');
  await researchers.press('Enter');
  expect(await title.textContent()).toMatch(/^195 people for 12 months cost \$75 million/);
  expect(await figure.getByText(/^One figure is 5 people/).count()).toBe(1);

  await figure.getByRole('radio', { name: 'starting out' }).press('Space');
  expect(await figure.getByText('140 at $140K a year').count()).toBe(1);
  expect(await figure.getByText('35 at $130K a year').count()).toBe(1);
  expect(await figure.getByText(/\$34K of shares for each/).count()).toBe(1);
  await figure.getByRole('button', { name: 'Undo the last change' }).press('Enter');
  expect(await figure.getByText('140 at $200K a year').count()).toBe(1);
  expect(await figure.getByText(/\$140K of shares for each/).count()).toBe(1);
  expect(problems).toEqual([]);
});

test('when the cluster stands still, researchers and engineers wait and the others work on', async () => {
  const { page, problems } = await site.open(talent, phone);
  await wakeAll(page);
  const figure = page.locator('#team');
  await figure.getByRole('switch', { name: 'The cluster stands still' }).tap();
  await eventually(() => figure.getByText('wait for the machines').count()).toBe(2);
  expect(await figure.getByText('work on', { exact: true }).count()).toBe(2);
  expect(await figure.locator('.waiting').count()).toBe(2);
  expect(problems).toEqual([]);
});

test('another project’s bill is loaded only when chosen, and undone', async () => {
  const { page, problems } = await site.open(talent);
  await wakeAll(page);
  const figure = page.locator('#team');
  const title = figure.locator('.figure-title');
  await figure.getByRole('radio', { name: 'University, 3,200 : 1' }).check({ force: true });
  await eventually(() => title.textContent()).toMatch(
    /^0\.8 people for 6 months cost \$33,300, 3,200/,
  );
  await figure.getByRole('button', { name: 'Undo the last change' }).click();
  await eventually(() => title.textContent()).toMatch(/^95 people/);
  expect(problems).toEqual([]);
});
