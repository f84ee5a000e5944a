import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { coins } from '#components/widgets/final-share-guess/coins.ts';
import FinalShareGuess from '#components/widgets/final-share-guess/FinalShareGuess.svelte';
import {
  bets,
  KEYS,
  meaning,
  shareTable,
  title,
  verdict,
  type Published,
} from '#components/widgets/final-share-guess/series.ts';
import { finalShares, shareKept } from '#lib/evidence/final-shares.ts';
import { model } from '#lib/model/model.ts';
import { beliefOf, type Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { finalShareRange } from '#lib/methods/final-share.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const published = finalShares
  .filter(({ atMost }) => !atMost)
  .map((each): Published => {
    const { fact: id, name, unit } = each;
    return { id, name, unit, url: `https://example.org/${id}`, ...shareKept(each) };
  });

function own(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const trials = model.quantities.get('projectMultiple') as Assumption;
  return finalShareRange((id) => values.get(id)!, beliefOf(picks, trials));
}

test('1 ÷ (2.2 + 1 ÷ 0.91 − 1) = 43.5 % is kept; with 4 or 1.2 times, 24.4 % or 77 %', () => {
  const { share, low, high } = own();
  expect(share).toBeCloseTo(1 / 2.298_901, 5);
  expect(low).toBeCloseTo(1 / 4.098_901, 5);
  expect(high).toBeCloseTo(1 / 1.298_901, 5);
});

test('the reader’s share is final run ÷ all chip-hours in every scenario', () => {
  for (const scenario of scenarios) {
    const values = valuesOf({ scenario, changes: {} });
    const share = values.get('chipHours')! / values.get('projectChipHours')!;
    expect(own({}, scenario).share).toBeCloseTo(share, 9);
  }
});

test.each([
  [
    9,
    'You bet on 9 dollars of ten. The most that was published is 6.7 (OLMo), 2.3 less; the least is 1 (OpenAI, 2024). Your bill as it stands keeps 4.3, 4.7 less than you bet.',
  ],
  [
    5,
    'You bet on 5 dollars of ten. The nearest published figure is 5 (OPT-175B); apart from those given as ranges, 4 are lower and 1 higher. Your bill as it stands keeps 4.3, 0.7 less than you bet.',
  ],
  [
    3,
    'You bet on 3 dollars of ten. The nearest published figure is 2.9 (LLaMA); apart from those given as ranges, 3 are lower and 3 higher. Your bill as it stands keeps 4.3, 1.3 more than you bet.',
  ],
  [
    1,
    'You bet on 1 dollar of ten. The nearest published figure is 1 (OpenAI, 2024); no other is lower. Your bill as it stands keeps 4.3, 3.3 more than you bet.',
  ],
  [
    'skip',
    'Between 1 (OpenAI, 2024) and 6.7 dollars of ten (OLMo), as far as it was published. Your bill as it stands keeps 4.3.',
  ],
] as const)('the verdict on a bet of %s', (bet, said) =>
  expect(verdict(bet, published, own())).toBe(said),
);

test('a bet that is the reader’s own share is said to be that', () => {
  expect(verdict(5, published, own({ projectMultiple: 2, goodput: 1 }))).toMatch(
    /keeps 5, just as you bet\.$/,
  );
});

test('the whole is 1.5 to 10 times the last run; the title keeps the secret before the bet', () => {
  expect(meaning(published)).toContain('the whole is 1.5 to 10 times as much');
  expect(title(published, true)).toBe(
    'Of ten dollars of chips, 1 to 6.7 went into the run that was kept, where it was counted or estimated',
  );
  expect(title(published, false)).not.toMatch(/\d/);
});

test('the bets, as they are offered', () => {
  expect(bets.map(({ label }) => label)).toEqual([
    '9 dollars',
    '5 dollars',
    '3 dollars',
    '1 dollar',
  ]);
});

test('a range has no single number in the table', () => {
  const row = shareTable(published, own()).rows.find(([name]) => name === 'Three labs');
  expect(row).toEqual(['Three labs', '–', 1, 3, 'dollars']);
});

test('2.25 coins are two coins and a quarter, clockwise from the top', () => {
  const at = { x: 10, y: 10, pitch: 20, r: 8 };
  expect(coins(2.25, at)).toBe(`${coins(2, at)}M50 10V2A8 8 0 0 1 58 10Z`);
  expect(coins(0, at)).toBe('');
  expect(coins(10, at).match(/M/g)).toHaveLength(10);
  expect(coins(11, at)).toBe(coins(10, at));
  expect(coins(0.75, at)).toContain('A8 8 0 1 1 2 10Z');
});

test('no NaN at any bound or in any scenario', () => {
  const at = { x: 10, y: 10, pitch: 20, r: 8 };
  const said = (found: ReturnType<typeof own>) =>
    JSON.stringify([
      found,
      coins(found.share * 10, at),
      ...[9, 1, 'skip' as const].map((bet) => verdict(bet, published, found)),
      shareTable(published, found),
    ]);
  for (const id of KEYS) {
    const quantity = model.quantities.get(id)!;
    const cases =
      quantity.kind === 'assumption'
        ? quantity.bounds
        : Object.keys('options' in quantity ? quantity.options : {});
    for (const value of cases)
      expect(said(own({ [id]: value })), id).not.toMatch(/NaN|null|undefined|Infinity/);
  }
  for (const scenario of scenarios)
    expect(said(own({}, scenario))).not.toMatch(/NaN|null|undefined|Infinity/);
});

test('its picture, and the answer in a fold that needs no script', async () => {
  const { body } = render(FinalShareGuess, { props: { published } });
  expect(body).toMatch(/<details[^>]*>\s*<summary/);
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/final-share-guess.svg.html');
});
