import { expect, test } from 'vitest';
import {
  pricePerThousand,
  simulated,
  start,
  title,
  words,
} from '#components/widgets/label-crew/series.ts';
import { type, valueWith } from './bill.ts';
import { data, eventually, useSite, wakeAll } from './site.ts';

const site = useSite();

test('the other thread answers for a bias and for other crews what the simulation finds', async () => {
  const { page, problems } = await site.open(data);
  await wakeAll(page);
  const figure = page.locator('#label-crew');
  const said = () => figure.locator('.figure-words').first().textContent();
  const perThousand = pricePerThousand(valueWith());
  expect(await figure.locator('figcaption').textContent()).toBe(title(simulated(start)));
  expect(await figure.getByText('vans alone, by vote').count()).toBe(0);

  // While the other thread works, the words stay those of the crews that are drawn.
  const seen = figure.locator('.figure-words').first();
  await seen.evaluate((words) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(words.textContent)).observe(words, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await type(figure, 'A shared bias, share of the vans', '60 %');
  const biased = { ...start, bias: 0.6 };
  const first = simulated(biased);
  await eventually(said, { timeout: 15_000 }).toBe(words(first, biased, perThousand));
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    words(first, biased, perThousand),
  ]);
  expect(await said()).toContain('the surer they are of the same mistake');
  expect(await figure.locator('figcaption').textContent()).toBe(title(first));
  expect(await figure.getByText('vans alone, by vote').count()).toBe(1);

  const drawn = await figure.locator('.chart svg').first().innerHTML();
  await figure.getByRole('button', { name: 'Hire another 20 crews' }).click();
  const others = simulated({ ...biased, seed: 2 });
  await eventually(said, { timeout: 15_000 }).toBe(words(others, biased, perThousand));
  expect(await figure.locator('.chart svg').first().innerHTML()).not.toBe(drawn);

  const slider = figure.getByLabel('A shared bias, share of the vans', { exact: true });
  await slider.press('Home');
  await eventually(said, { timeout: 15_000 }).toMatch(/^Mistakes of single people cancel/);
  expect(problems).toEqual([]);
});

test('a thread that does not start is said, and the next change asks another', async () => {
  const { page } = await site.open(data);
  await wakeAll(page);
  const figure = page.locator('#label-crew');
  const problem = figure.locator('.control-error[role=status]').last();
  const before = await figure.locator('figcaption').textContent();
  await page.route(/\/worker[^/]*\.js$/, (route) => route.abort());
  await type(figure, 'A shared bias, share of the vans', '60 %');
  await eventually(() => problem.textContent()).toMatch(/^This could not be worked out here/);
  expect(await figure.locator('figcaption').textContent()).toBe(before);
  expect(await figure.getByText('vans alone, by vote').count()).toBe(0);

  await page.unrouteAll();
  await type(figure, 'A shared bias, share of the vans', '100 %');
  await eventually(() => figure.getByText('vans alone, by vote').count(), {
    timeout: 15_000,
  }).toBe(1);
  expect(await problem.textContent()).toBe('');
});
