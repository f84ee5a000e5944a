import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import TextFunnel from '#components/widgets/text-funnel/TextFunnel.svelte';
import {
  funnel,
  keptInWords,
  pagesIn,
  sizeText,
  stages,
  type Flow,
  type Published,
} from '#components/widgets/text-funnel/series.ts';
import { ensembleOf } from '#lib/model/results.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const published: Published = {
  pages: 100e9,
  keptPages: 20.8e9,
  keptTokens: 30.4e12,
  snapshots: 84,
  stock: 300e12,
};

function flowOf(scenario = defaultScenario, changes: Record<string, number> = {}): Flow {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const ensemble = ensembleOf(picks, 64);
  const names = [
    'tokens',
    'epochs',
    'keepRate',
    'uniqueShare',
    'bytesPerToken',
    'crawlSize',
    'keptSize',
    'crawling',
    'cleaning',
  ] as const;
  return {
    ...(Object.fromEntries(names.map((id) => [id, values.get(id)!])) as Record<
      (typeof names)[number],
      number
    >),
    crawlRange: ensemble.interval('crawlSize'),
    keptRange: ensemble.interval('keptSize'),
  };
}

test('12.5 trillion tokens read twice at 4 bytes are 25 TB, of 25 ÷ (0.2 × 0.5) = 250 TB', () => {
  const [crawled, filtered, unique, read] = stages(flowOf());
  expect(crawled!.size).toBeCloseTo(250, 9);
  expect(filtered!.size).toBeCloseTo(50, 9);
  expect(unique!.size).toBeCloseTo(25, 9);
  expect(read!.size).toBeCloseTo(50, 9);
  expect(read!.tokens).toBeCloseTo(12.5e12, -3);
});

test('30.4 trillion tokens on 20.8 billion pages are 1,462 a page: 62.5 trillion are 43 billion pages', () => {
  expect(pagesIn(62.5e12, published) / 1e9).toBeCloseTo(42.8, 1);
  const { words, title } = funnel(flowOf(), published);
  expect(title).toBe('25 TB of text are left of 250 TB: one part in 10');
  expect(words).toContain('about 43 billion pages');
  // 42.8 ÷ (100 ÷ 84) = 35.9 snapshots.
  expect(words).toContain('as many as 36 of its monthly snapshots hold');
});

test.each([
  [250, '250 TB'],
  [1250, '1.3 PB'],
  [0.044, '44 GB'],
  [2e-5, '20 MB'],
])('%d TB is %s', (terabytes, text) => expect(sizeText(terabytes)).toBe(text));

test.each([
  [0.1, 'one part in 10'],
  [0.208, 'one part in 4.8'],
  [0.7, '70\u00a0%'],
  [1, 'all of it'],
])('a share of %d is %s', (share, text) => expect(keptInWords(share)).toBe(text));

test('more than all public text is said to be out of reach', () => {
  const { words } = funnel(flowOf(defaultScenario, { tokens: 1e15 }), published);
  expect(words).toMatch(/cannot be had/);
});

test('no stage is larger than the one before, but for reading again; no NaN in any scenario', () => {
  for (const scenario of scenarios) {
    const flow = flowOf(scenario);
    const [crawled, filtered, unique] = stages(flow);
    expect(filtered!.size).toBeLessThanOrEqual(crawled!.size);
    expect(unique!.size).toBeLessThanOrEqual(filtered!.size * 1.0001);
    expect(JSON.stringify(funnel(flow, published)), scenario.id).not.toMatch(
      /NaN|null|undefined|Infinity/,
    );
  }
});

test('its picture', async () => {
  const cited = [
    { by: 'Together', year: 2023, url: 'https://example.org/1' },
    { by: 'P. Villalobos', year: 2024, url: 'https://example.org/2' },
  ];
  const { body } = render(TextFunnel, { props: { published, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/text-funnel.svg.html');
});
