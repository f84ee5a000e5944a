import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import {
  budgetOf,
  canPay,
  chosenOf,
  finished,
  FIRST_SEED,
  LANDSCAPES,
  leftOf,
  mayEnd,
  newGame,
  nextSeed,
  rivalsOf,
  spentOf,
  tried,
  unfinished,
  type Game,
} from '#components/widgets/rate-search/game.ts';
import RateSearch from '#components/widgets/rate-search/RateSearch.svelte';
import { KEYS, rowsOf, tableOf } from '#components/widgets/rate-search/series.ts';
import { spreadsOf } from '#components/widgets/rate-search/spreads.ts';
import {
  cost,
  description,
  goal,
  lesson,
  often,
  roundsInWords,
  status,
  title,
  verdict,
  waste,
  working,
} from '#components/widgets/rate-search/words.ts';
import { model } from '#lib/model/model.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const start = spreadsOf(8);
const fresh = newGame(FIRST_SEED);
const { of } = rivalsOf(FIRST_SEED, 8);
const played = (...tries: [rate: number, share: number][]) =>
  tries.reduce<Game>((game, [rate, share]) => tried(game, { rate, share }), fresh);
/** Percent signs hang on their numbers by a space that does not break. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const over = (game: Game): Game => ({ ...game, done: true });

describe('the game', () => {
  test('a whole try takes one of eight, a stopped one a quarter: 8 − 1 − 1/4 = 6.75', () => {
    const game = played([1e-3, 1], [1e-2, 1 / 4]);
    expect([spentOf(game), leftOf(game)]).toEqual([1.25, 6.75]);
    expect(mayEnd(fresh)).toBe(false);
    expect(mayEnd(game)).toBe(true);
  });

  test('ends when the money is gone, and takes no try that it cannot pay', () => {
    const seven = played(...Array.from({ length: 7 }, (): [number, number] => [1e-3, 1]));
    const almost = tried(seven, { rate: 1e-3, share: 1 / 4 });
    expect(canPay(almost, 1)).toBe(false);
    expect(tried(almost, { rate: 1e-3, share: 1 })).toBe(almost);
    const end = tried(seven, { rate: 1e-3, share: 1 });
    expect(end.done).toBe(true);
    expect(tried(end, { rate: 1e-3, share: 1 / 4 })).toBe(end);
  });

  test('a stopped try goes on for the other three quarters, as the same run', () => {
    const game = played([1e-3, 1 / 4], [3e-3, 1 / 4]);
    const best = unfinished(game)!;
    expect(best.number).toBe(2);
    const whole = finished(game, best.number);
    expect(spentOf(whole)).toBe(1.25);
    expect(chosenOf(whole)).toMatchObject({ number: 2, share: 1, rate: 3e-3 });
    expect(whole.tries[1]!.loss).toBeLessThan(best.loss);
    expect(finished(whole, 2)).toEqual(whole);
    // What is said next is about the try that went on, not about the newest.
    const first = finished(game, 1);
    expect(status(first, of, 0)).toMatch(/^Try 1: rate 0\.001, loss 2\.\d\d, the best so far; /);
  });

  test('the pick is the lowest of the whole runs, however low a stopped one is', () => {
    const game = played([2.4e-3, 1 / 4], [1e-5, 1]);
    expect(chosenOf(game)!.rate).toBe(1e-5);
    expect(chosenOf(fresh)).toBeUndefined();
    expect(unfinished(played([0.1, 1 / 4]))).toBeUndefined(); // diverged: nothing to go on with
  });

  test('the searches get the whole budget until the reader is done, then what the reader spent', () => {
    expect(budgetOf(fresh)).toBe(8);
    expect(budgetOf(over(played([1e-3, 1], [1e-2, 1 / 4])))).toBe(1.25);
    expect([nextSeed(6), nextSeed(LANDSCAPES)]).toEqual([7, 1]);
  });

  test('the same try says the same in a game played again', () => {
    expect(played([1e-3, 1])).toEqual(played([1e-3, 1]));
    expect(tried(newGame(7), { rate: 1e-3, share: 1 }).tries[0]!.loss).not.toBe(
      played([1e-3, 1]).tries[0]!.loss,
    );
  });
});

describe('the words', () => {
  const price = 385_040;
  const rivals = rivalsOf(FIRST_SEED, 8);

  test('before: what the searches reach for the money of the sweeps', () => {
    expect(spaced(title(fresh, rivals, price))).toBe(
      'For $3.08 million, random search comes within 1.1 % of the lowest loss, successive halving within 0.19 %: how near do you come?',
    );
    expect(status(fresh, of, price)).toBe('No try yet; nothing spent of $3.08 million.');
    expect(goal(price)).toContain('eight tries on a small copy of the model, $385,000 each.');
  });

  test('during: what the last try said and what is spent', () => {
    expect(status(played([1e-3, 1]), of, price)).toMatch(
      /^Try 1: rate 0\.001, loss 2\.\d\d; \$385,000 spent of \$3\.08 million\.$/,
    );
    expect(status(played([1e-3, 1], [2e-3, 1]), of, price)).toMatch(/2\.\d\d, the best so far;/);
    expect(status(played([2e-3, 1], [1e-4, 1]), of, price)).toMatch(
      /; the best so far is 2\.\d\d;/,
    );
    expect(status(played([2e-3, 1], [1e-3, 1 / 4]), of, price)).toMatch(
      /^Try 2: rate 0\.001, loss \d\.\d\d after a quarter; \$481,000 spent/,
    );
    expect(status(played([0.1, 1]), of, price)).toMatch(/^Try 1: rate 0\.1 diverged; \$385,000/);
  });

  test('after: how near the reader came, what for, and what the searches did with as much', () => {
    const game = over(played([1e-3, 1], [2.4e-3, 1]));
    const same = rivalsOf(FIRST_SEED, 2);
    expect(spaced(title(game, same, price))).toMatch(
      /^You came within 0\.05 % of the lowest loss for \$770,000; with as much, halving /,
    );
    expect(spaced(verdict(game, same))).toBe(
      'Your pick, 0.0024, ends less than 0.05 % above the lowest loss, which is at 0.0024; a try alone can look better or worse, by its luck. Neither search did better.',
    );
    expect(lesson(game, same)).toMatch(
      /^Of your two tries one is used; the rest was paid for all the same\./,
    );
  });

  test('a reader who only found rates that diverge is told so', () => {
    const game = over(played([0.1, 1]));
    const same = rivalsOf(FIRST_SEED, 1);
    expect(title(game, same, price)).toMatch(/^You found only rates that diverge, for \$385,000; /);
    expect(verdict(game, same)).toMatch(/^Your pick, 0\.1, diverges before the end of a run\./);
  });

  test('the rounds as a sum, and where the money of halving went', () => {
    // The six that reached half-way: 3 × 1 + 3 × 1/2 = 4.5 of 8 tries, 56 %.
    expect(roundsInWords(rivals)).toBe('27 × 1/8 + 13 × 1/8 + 6 × 1/4 + 3 × 1/2 = 8 tries');
    expect(waste(rivals)).toContain('27 rates after an eighth of a run');
    expect(waste(rivals)).toContain(
      'three ran to the end. The six that got at least half-way took 56',
    );
    expect(waste(rivalsOf(FIRST_SEED, 1))).toMatch(/nothing to halve/);
  });

  test('over all landscapes halving is nearer, by half the time and when it goes badly', () => {
    expect(start.halving.middle).toBeLessThan(start.random.middle);
    expect(start.halving.high).toBeLessThan(start.random.high);
    expect(often(start)).toMatch(
      /^With 8 tries on each of 200 landscapes, random search ends within/,
    );
    expect(often(spreadsOf(1))).toContain('both pick one that diverges');
  });

  test('sweeps of $3.08 million ÷ 8 = $385,000, which are 1.23 million chip-hours', () => {
    const values = valuesOf({ scenario: defaultScenario, changes: {} });
    // 3,080,325 ÷ 8 ÷ 0.313807 = 1,227,000 chip-hours; ÷ 51,936,432 = 2.4 %
    expect(spaced(working((id) => values.get(id)!))).toBe(
      'Sweeps on your bill, $3.08 million ÷ 8 tries = $385,000 a try = 1.23 million chip-hours, 2.4 % of those of the final run',
    );
  });

  test('without money for sweeps, tries are counted', () => {
    expect(cost(2, 0)).toBe('2 tries');
    expect(goal(0)).toContain('Your bill has nothing for sweeps');
    expect(title(fresh, rivals, 0)).toMatch(/^For 8 tries, random search/);
  });
});

test('until the game is done, table, rows and description keep the secret', () => {
  const rivals = rivalsOf(FIRST_SEED, 8);
  const game = played([1e-3, 1]);
  const table = tableOf({ game, rivals, spreads: start, price: 1, shown: false });
  expect(JSON.stringify(table)).not.toContain('0.0024');
  expect(table.rows[0]).toEqual(['You, try 1', 0.001, 1, expect.any(Number), 'hidden', 1]);
  expect(description(game, rivals, false)).not.toContain('0.0024');
  const rows = rowsOf(game, rivals, { shown: false, narrow: false });
  expect(rows.map((row) => row.tried.length)).toEqual([1, 0, 0]);
  const all = tableOf({ game: over(game), rivals, spreads: start, price: 1, shown: true });
  expect(all.rows).toHaveLength(1 + 1 + 8 + 27 + 6);
});

test('no NaN on any landscape, at any bound or in any scenario', () => {
  for (let seed = 1; seed <= LANDSCAPES; seed += 7)
    for (const rate of [1e-5, 1e-3, 0.1])
      for (const share of [1 / 4, 1]) {
        let game = tried(newGame(seed), { rate, share });
        if (share < 1) game = tried(game, { rate, share: 1 });
        game = over(game);
        const rivals = rivalsOf(seed, budgetOf(game));
        const said = [
          title(game, rivals, 1),
          verdict(game, rivals),
          lesson(game, rivals),
          description(game, rivals, true),
          roundsInWords(rivals),
          tableOf({ game, rivals, spreads: start, price: 1, shown: true }),
        ];
        expect(JSON.stringify(said)).not.toMatch(/NaN|null|undefined|Infinity/);
      }
  const bounds = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const picks = [
    ...bounds.map((changes) => ({ scenario: defaultScenario, changes })),
    ...scenarios.map((scenario) => ({ scenario, changes: {} })),
  ];
  for (const pick of picks) {
    const values = valuesOf(pick);
    const price = values.get('sweeps')! / 8;
    const game = played([1e-3, 1], [1e-2, 1 / 4]);
    const said = [
      working((id) => values.get(id)!),
      goal(price),
      status(game, of, price),
      title(over(game), rivalsOf(FIRST_SEED, 1.25), price),
    ];
    expect(said.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('its picture, and both searches to be read without a script', async () => {
  const cited = ['a', 'b', 'c', 'd', 'e'].map((by) => ({
    by,
    year: 2012,
    url: `https://e.org/${by}`,
  }));
  const { body } = render(RateSearch, { props: { start, cited } });
  expect(body).toContain('27 begun, 3 to the end');
  expect(body).toContain('Halving looked at 27 rates');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/rate-search.svg.html');
});
