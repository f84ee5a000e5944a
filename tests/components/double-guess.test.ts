import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import DoubleGuess from '#components/widgets/double-guess/DoubleGuess.svelte';
import {
  bets,
  doubled,
  effects,
  effectsTable,
  meaning,
  thoughts,
  title,
  verdict,
} from '#components/widgets/double-guess/series.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

const doubledAt = (changes: Record<string, number> = {}, scenario = defaultScenario) => {
  const picks = { scenario, changes };
  return doubled({ picks, now: valuesOf(picks) });
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('2 × parameters × 2 × tokens × the same operations = 4 times, in every scenario', () => {
  for (const scenario of scenarios) {
    const answer = doubledAt({}, scenario);
    expect(answer.ratio, scenario.id).toBeCloseTo(4, 9);
    const of = (id: string) => answer.then.get(id)! / answer.now.get(id)!;
    expect(of('chipHours')).toBeCloseTo(4, 9);
    expect(of('days')).toBeCloseTo(4, 9);
    expect(of('finalRun')).toBeCloseTo(4, 9);
    expect(of('total')).toBeGreaterThan(1);
    expect(of('total')).toBeLessThan(4);
  }
});

test.each([
  [2, 'You bet on 2 times. It becomes 4 times as much, 2 times your bet.'],
  [3, 'You bet on 3 times. It becomes 4 times as much, 1.3 times your bet.'],
  [4, 'You bet on 4 times, and 4 times it is.'],
  [8, 'You bet on 8 times. It becomes 4 times as much: your bet was 2 times that.'],
  ['skip', 'It becomes 4 times as much.'],
] as const)('the verdict on a bet of %s', (bet, said) => {
  expect(verdict(bet, 4)).toBe(said);
});

test('each wrong bet has a thought behind it, the right one none', () => {
  expect(bets.filter((bet) => thoughts[bet])).toEqual([2, 3, 8]);
});

test('the meaning names days and dollars of the reader’s run', () => {
  expect(plain(meaning(doubledAt()))).toMatch(
    /^On the same 25,000 chips, 95 days become 380 days; and \$36\.\d million for the final run, \$14\d million\. The whole bill grows less, [\d.]+ times,/,
  );
});

test('the title keeps the secret until it is out', () => {
  expect(title(4, false)).not.toMatch(/4|four/);
  expect(title(4, true)).toBe('Twice the model and twice the text make 4 times the arithmetic');
});

test('at every bound there are words and no NaN', () => {
  for (const id of ['params', 'tokens', 'activeShare', 'mfu', 'chips', 'goodput', 'peak']) {
    for (const bound of (model.quantities.get(id) as Assumption).bounds) {
      const answer = doubledAt({ [id]: bound });
      const said = JSON.stringify([effects(answer), meaning(answer), effectsTable(answer)]);
      expect(said, `${id} ${bound}`).not.toMatch(/NaN|null|undefined|Infinity/);
    }
  }
});

test('its picture, and the answer in a fold that needs no script', async () => {
  const { body } = render(DoubleGuess);
  expect(body).toMatch(/<details[^>]*>\s*<summary/);
  expect(body).toContain('It becomes 4 times as much.');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  const svg = /<svg[\s\S]*?<\/svg>/
    .exec(body)![0]
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
  await expect(svg).toMatchFileSnapshot('__snapshots__/double-guess.svg.html');
});
