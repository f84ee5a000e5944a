import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LicenceDeals from '#components/widgets/licence-deals/LicenceDeals.svelte';
import {
  ends,
  found,
  inOrder,
  priceText,
  type Deal,
} from '#components/widgets/licence-deals/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { licenceDeals, perYear } from '#lib/evidence/licence-deals.ts';
import { picture } from './picture.ts';

const deals = licenceDeals.map((deal): Deal => ({
  id: deal.fact,
  seller: deal.seller,
  buyer: deal.buyer,
  once: deal.once ?? false,
  atLeast: deal.atLeast ?? false,
  standing: deal.standing,
  source: { by: factById(deal.fact)!.source, url: `https://example.org/${deal.fact}` },
  ...perYear(deal),
}));
const of = (id: string) => deals.find((deal) => deal.id === id)!;
const prices = { perWord: 0.001, wordsPerToken: 0.75, tokens: 6.25e12 };
const own = { usd: 3e6, low: 0.6e6, high: 15e6 };

test('News Corp’s $250 million over five years are $50 million a year; Axel Springer’s $25 to $30 million over three, $8.3 to $10 million', () => {
  expect(of('news-corp-openai').usd).toBe(50e6);
  expect(of('axel-springer-openai').low).toBeCloseTo(8.33e6, -4);
  expect(of('axel-springer-openai').high).toBe(10e6);
});

test('prices say whether they are ranges, at least, or once', () => {
  expect(priceText(of('dotdash-openai'))).toBe('at least $16M a year');
  expect(priceText(of('nyt-amazon'))).toBe('$20M to $25M a year');
  expect(priceText(of('shutterstock-deal'))).toBe('$25M to $50M once');
});

test('the dearest stands first, and every deal has a year and a standing', () => {
  const sorted = inOrder(deals);
  sorted.forEach(({ usd, year }, i) => {
    expect(usd).toBeLessThanOrEqual(sorted[i - 1]?.usd ?? Infinity);
    expect(year).toBeGreaterThanOrEqual(2023);
  });
  expect(new Set(deals.map(({ standing }) => standing))).toEqual(new Set(['public', 'press']));
});

test('6.25 trillion tokens are 4.7 trillion words, at a tenth of a cent $4.7 billion', () => {
  expect(found(deals, own, prices).words).toContain('$4.7 billion');
  expect(found(deals, own, prices).words).toContain('Four of these ten figures');
});

test('a bill without licences says so, and the axis holds all deals whatever is paid', () => {
  for (const usd of [0, 1, 3e6, 1e12]) {
    const [low, high] = ends(deals, { usd, low: usd, high: usd });
    expect(low).toBeLessThanOrEqual(1e6);
    expect(high).toBeGreaterThanOrEqual(66.4e6);
    const said = found(deals, { usd, low: usd, high: usd }, prices);
    expect(JSON.stringify(said)).not.toMatch(/NaN|undefined|Infinity|null/);
  }
  expect(found(deals, { usd: 0, low: 0, high: 0 }, prices).words).toContain('Your bill buys none');
});

test('its picture', async () => {
  const { body } = render(LicenceDeals, { props: { deals, perWord: 0.001, wordsPerToken: 0.75 } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/licence-deals.svg.html');
});
