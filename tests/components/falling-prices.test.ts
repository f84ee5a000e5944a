import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import FallingPrices from '#components/widgets/falling-prices/FallingPrices.svelte';
import {
  fallOf,
  falling,
  RATES,
  rangeOf,
  type Given,
} from '#components/widgets/falling-prices/series.ts';
import { drawn, others, rises, type Elsewhere } from '#components/widgets/falling-prices/notes.ts';
import { layout } from '#components/widgets/falling-prices/layout.ts';
import { factById } from '#lib/evidence/facts.ts';
import { picture } from './picture.ts';

const range = (id: string) => {
  const { value, low = value, high = value } = factById(id)!;
  return { value, low, high };
};
const usd = (id: string) => factById(id)!.value;
const given: Given = {
  prices: [
    { name: 'GPT-2', usd: usd('gpt-2-cost'), date: '2019-02', estimate: true },
    { name: 'llm.c', usd: usd('llm-c-cost'), date: '2024-07-11', estimate: false },
    {
      name: 'nanochat',
      usd: usd('nanochat-cost'),
      spareUsd: factById('nanochat-cost')!.low!,
      date: '2026-03-14',
      estimate: false,
    },
  ],
  halving: range('algorithm-halving'),
  doubling: range('price-performance'),
  dearest: {
    value: 2.8,
    low: 2.5,
    high: 3.1,
    from: [2019, 53.6e3],
    to: [2025.33, 36.2e6],
    records: [{ name: 'GPT-4', usd: 40.6e6, date: '2023-03-15' }],
  },
};
const elsewhere: Elsewhere = {
  trend: { runs: 77, far: { name: 'OpenAI Five', usd: 4.166e6, times: 29.3 } },
  published: range('cost-growth'),
  speedrun: { times: factById('speedrun-factor')!.value, years: 2 },
  again: { usd: usd('stable-diffusion-again'), year: 2023 },
  answers: range('answer-price-fall'),
};
const [HALVING, DOUBLING] = [RATES[0]!.bounds, RATES[1]!.bounds];
const published = {
  halvingMonths: given.halving.value,
  doublingYears: given.doubling.value,
};

test('halving every 8 months is 2.83 times a year, doubling every 2.46 years 1.33; both 3.75', () => {
  const fall = fallOf(published);
  expect(fall.algorithms).toBeCloseTo(2 ** 1.5, 10);
  expect(fall.hardware).toBeCloseTo(1.3255, 3);
  expect(fall.both).toBeCloseTo(3.749, 2);
});

test('43,000 to 48 dollars in 7.07 years: 896 times, 2.6 a year, which asks for halving in 12 months', () => {
  const found = falling(published, given);
  expect(found.seen).toBeCloseTo((43_000 / 48) ** (1 / 7.075), 2);
  expect(found.title).toBe(
    'By these two rates the same quality gets 3.7 times cheaper each year; it got 2.6 times cheaper, and the largest runs 2.8 times dearer',
  );
  expect(found.words).toMatch(/by March 2026; the price seen is \$48, within the band/);
  expect(found.words).toMatch(/ask for halving every 12 months/);
  expect(drawn(elsewhere)).toMatch(
    /77 runs since 2016.*OpenAI Five, \$4\.17 million, stands 29 times/,
  );
  expect(found.working).toMatch(/^\$43,000 ÷ 2\^\(7\.07 years × 12 ÷ 8 months\)/);
});

test('the largest runs: two growths whose ranges overlap', () => {
  const { dearest } = given;
  expect(rises(given, elsewhere)).toMatch(
    /2\.8 times dearer a year .*\(2\.5 to 3\.1\), 2\.4 .*\(2 to 2\.9\)\. The ranges overlap\.$/,
  );
  expect(dearest.low).toBeLessThan(elsewhere.published.high);
});

test('the band: halvings a year 1.5 (0.86 to 2.4) and 0.41 (0.37 to 0.45), which err independently', () => {
  const { slow, fast } = rangeOf(published, given);
  expect(slow).toBeCloseTo(
    2 ** (1.5 + 1 / 2.46 - Math.hypot(1.5 - 12 / 14, 1 / 2.46 - 1 / 2.72)),
    6,
  );
  expect(fast).toBeCloseTo(
    2 ** (1.5 + 1 / 2.46 + Math.hypot(12 / 5 - 1.5, 1 / 2.24 - 1 / 2.46)),
    6,
  );
});

test('a rate at the asked halving explains the price seen', () => {
  const left = Math.log2(43_000 / 48) / 7.075 - 1 / 2.46;
  const found = falling({ ...published, halvingMonths: 12 / left }, given);
  expect(found.words).toMatch(/into \$4[78] by March 2026; the price seen is \$48, within/);
});

test('at every pair of rates the band holds the middle, and words and places are numbers', () => {
  for (const halvingMonths of [HALVING[0], 3, 5, 8, 14, 36, HALVING[1]])
    for (const doublingYears of [DOUBLING[0], 1, 2.46, 10, DOUBLING[1]]) {
      const rates = { halvingMonths, doublingYears };
      const found = falling(rates, given);
      expect(found.range.slow).toBeLessThanOrEqual(found.fall.both);
      expect(found.range.fast).toBeGreaterThanOrEqual(found.fall.both);
      for (const width of [280, 680, 980]) {
        const places = JSON.stringify(layout({ found, given }, [width, 440]));
        expect(JSON.stringify(found) + places).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(found.title).not.toMatch(/ 1 times/);
      }
    }
});

test('other falls: 36 times in two years on the same chips is a halving in 4.6 months', () => {
  expect(others(given, elsewhere)).toMatch(/a halving every 4\.6 months, against 8/);
  expect(others(given, elsewhere)).toMatch(/another price than the one of training/);
});

test('its picture', async () => {
  const cited = [{ by: 'Somebody', year: 2024, url: 'https://example.org/' }];
  const { body } = render(FallingPrices, { props: { given, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/falling-prices.svg.html');
});
