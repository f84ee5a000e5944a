import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import PriceFallGuess from '#components/widgets/price-fall-guess/PriceFallGuess.svelte';
import {
  betOf,
  fall,
  halvingMonths,
  meaning,
  onTheLine,
  tableOf,
  title,
  verdict,
  type Price,
} from '#components/widgets/price-fall-guess/series.ts';
import { factById } from '#lib/evidence/facts.ts';

const price = (id: string): Price => {
  const { value, low = value, year, note = '', grade } = factById(id)!;
  return { id, year, usd: value, low, note, estimate: grade === 'estimate' };
};
const prices = ['gpt-2-cost', 'llm-c-cost', 'nanochat-cost'].map(price);

test('$43,000 in 2019, $672 in 2024 and $48 in 2026 are the records', () => {
  expect(prices.map(({ year, usd }) => [year, usd])).toEqual([
    [2019, 43_000],
    [2024, 672],
    [2026, 48],
  ]);
});

test('43,000 ÷ 48 = 896 times, which is a halving every 12 × 7 ÷ log₂ 896 = 8.57 months', () => {
  expect(fall(prices)).toBeCloseTo(895.83, 2);
  expect(halvingMonths(prices)).toBeCloseTo(8.565, 3);
  expect(meaning(prices)).toContain('is about 900: as if the price had halved every 8.6 months');
});

test.each([
  ['skip', 'It costs about $48 in 2026.'],
  [undefined, 'It costs about $48 in 2026.'],
  [50, 'You bet $50, and about $48 in 2026 it is.'],
  [4800, 'You bet $4,800. It costs about $48 in 2026: your bet was 100 times too high.'],
  [72, 'You bet $72. It costs about $48 in 2026: your bet was 1.5 times too high.'],
  [4.8, 'You bet $4.80. It costs about $48 in 2026, 10 times as much as you bet.'],
] as const)('the verdict on a bet of %s', (bet, said) => expect(verdict(bet, prices)).toBe(said));

test('the title keeps the secret', () => {
  expect(title(prices, false)).not.toMatch(/\d/);
  expect(title(prices, true)).toBe(
    'A model as good as GPT-2 cost about $43,000 in 2019 and about $48 in 2026, some 900 times less',
  );
});

test('whatever is stored or typed becomes a bet on the line, a skip, or none', () => {
  expect(betOf('skip')).toBe('skip');
  expect(betOf('rubbish')).toBeUndefined();
  expect(betOf(-3)).toBeUndefined();
  expect(betOf(1e9)).toBe(100_000);
  expect(onTheLine(0.5).message).toContain('$1 to $100,000');
  fc.assert(
    fc.property(fc.double(), (kept) => {
      const bet = betOf(kept);
      expect(verdict(bet, prices)).not.toMatch(/NaN|Infinity|undefined/);
      for (const row of tableOf(prices, bet).rows) expect(row).toHaveLength(5);
    }),
  );
});

test('its picture; the question and the answer are both in the page', async () => {
  const { body } = render(PriceFallGuess, { props: { prices, cited: [] } });
  expect(body).toContain('It costs about $48 in 2026.');
  expect(body).toMatch(/class="scripted/);
  expect(body).toMatch(/class="answer[^"]* unscripted/);
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  // Drawn for a phone, where nothing draws it again: the three prices, and how low today’s has been.
  const svg = /<svg viewBox="0 0 360 [\s\S]*?<\/svg>/.exec(
    body.slice(body.indexOf('unscripted')),
  )![0];
  expect(svg.match(/class="mark\b/g)).toHaveLength(3);
  expect(svg).toContain('in 2019');
  await expect(svg).toMatchFileSnapshot('__snapshots__/price-fall-guess.svg.html');
});
