import { expect, test } from 'vitest';
import { claims, factsOf } from '#lib/evidence/claims.ts';
import { compute, iteration, useSite } from './site.ts';

const site = useSite();

test('every correction stands on the page of all, with its facts and their sources below', async () => {
  const { page, problems } = await site.open('claims/');
  for (const claim of claims) {
    const shown = page.locator(`#claim-${claim.id}`);
    expect(await shown.innerText()).toContain(claim.said);
    const links = await shown
      .locator('a.fact')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(factsOf(claim).map((id) => `#f-${id}`));
  }
  await page.locator('#claim-five-cars a.fact').first().click();
  expect(await page.locator('#f-search-estimate').isVisible()).toBe(true);
  expect(problems).toEqual([]);
});

test.each([
  [compute, 'price-of-a-model'],
  [iteration, 'days-or-weeks'],
])('in %s a number of a correction opens its card', async (path, id) => {
  const { page } = await site.open(path);
  await page.locator(`#claim-${id} a.fact`).first().click();
  await page.locator('.card').waitFor();
  expect(await page.locator('.card').innerText()).toMatch(/20\d\d/);
});
