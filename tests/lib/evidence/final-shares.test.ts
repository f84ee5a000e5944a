import { expect, test } from 'vitest';
import { factById } from '#lib/evidence/facts.ts';
import { finalShares, shareKept } from '#lib/evidence/final-shares.ts';

const kept = (fact: string) => shareKept(finalShares.find((each) => each.fact === fact)!);

test.each([
  ['openai-final-share', '$0.5 billion of 5', 0.1],
  ['olmo-3-development', '1 − 0.822', 0.178],
  ['llama-project-multiple', '777 ÷ 2,638 MWh', 777 / 2638],
  ['bloom-final-share', '433,196 ÷ 1,163,088 kWh', 433_196 / 1_163_088],
  ['opt-multiple', '1 ÷ 2', 0.5],
  ['olmo-development', '913 ÷ (913 + 459) MWh', 913 / 1372],
  ['gpt-3-sizes', '3.15 ÷ (3.15 + 0.447) × 10²³', 3.15 / 3.597],
])('%s: %s', (fact, _, share) => expect(kept(fact).share).toBeCloseTo(share, 2));

test('a range stays a range, its ends in order', () => {
  expect(kept('final-share-three')).toEqual({ share: 0.2, low: 0.1, high: 0.3 });
  for (const each of finalShares) {
    const { share, low, high } = shareKept(each);
    expect(0 < low && low <= share && share <= high && high < 1, each.fact).toBe(true);
  }
});

test('each stands on a fact of its own, the smallest share first', () => {
  expect(new Set(finalShares.map(({ fact }) => fact)).size).toBe(finalShares.length);
  for (const { fact } of finalShares) expect(factById(fact)?.driver).toBe('iteration');
  const shares = finalShares.map((each) => shareKept(each).share);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
});
