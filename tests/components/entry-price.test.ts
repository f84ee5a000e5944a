import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import EntryPrice from '#components/widgets/entry-price/EntryPrice.svelte';
import * as records from '#components/widgets/entry-price/records.ts';
import {
  billIn,
  buys,
  ENDS,
  fallOf,
  ladderOf,
  largestIn,
  monthsThatFit,
  onTheAxis,
  priceIn,
  rentIn,
  withMonths,
  YEARS,
  type Run,
} from '#components/widgets/entry-price/series.ts';
import {
  buysShort,
  buysText,
  checkText,
  hardwareText,
  largestText,
  reachText,
  rentsText,
  tableOf,
  titleOf,
  trustText,
  workingText,
} from '#components/widgets/entry-price/words.ts';
import { computeOptimum } from '#lib/methods/chinchilla.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { picture } from './picture.ts';

const { rules, runs, rents, budgets, nanochat } = records;
const run = (id: string) => runs.find((each) => each.id === id)!;
const ladder = (budget: number, year: number) => ladderOf(runs, { budget, year, rules });

describe('the rules', () => {
  test('are those of the records: 2.46 years, 8 months (5 to 14), 2.4 times a year', () => {
    expect(rules.hardware).toEqual({ value: 2.46, low: 2.24, high: 2.72 });
    expect(rules.algorithms).toEqual({ value: 8, low: 5, high: 14 });
    expect(rules.growth).toEqual({ value: 2.4, low: 2, high: 2.9 });
  });
  test('in seven years 2^(7 ÷ 2.46) = 7.19 by chips and 2^(84 ÷ 8) = 1,448 by recipes', () => {
    const text = { year: 2019, text: true };
    expect(fallOf({ ...text, text: false }, 2026, rules).value).toBeCloseTo(7.19, 2);
    expect(fallOf(text, 2026, rules).value / 7.1877).toBeCloseTo(1448.2, -1);
    // 43,000 ÷ (7.188 × 1,448.2) = $4.13
    expect(priceIn(run('gpt-2-cost'), 2026, rules).value).toBeCloseTo(4.13, 2);
  });
  test('GPT-2 would cost nanochat’s $48 with a halving in 12.1 months', () => {
    // 43,000 ÷ 48 ÷ 7.188 = 124.6 = 2^6.961; 84 ÷ 6.961 = 12.07
    const months = monthsThatFit(run('gpt-2-cost'), nanochat, rules);
    expect(months).toBeCloseTo(12.07, 1);
    expect(priceIn(run('gpt-2-cost'), 2026, withMonths(rules, months)).value).toBeCloseTo(48, 6);
    // Within the range of the rule's authors.
    const { low, high } = priceIn(run('gpt-2-cost'), 2026, rules);
    expect(low < 48 && 48 < high).toBe(true);
  });
  test('the largest run: $40.7 million in 2023 × 2.4³ = $563 million in 2026', () => {
    const { value, low, high } = largestIn(2026, rules);
    expect(value / 1e6).toBeCloseTo(562.6, 0);
    expect(low / 1e6).toBeCloseTo(325.6, 0);
    expect(high / 1e6).toBeCloseTo(992.5, 0);
    // Backwards the wide end is the other way round.
    expect(largestIn(2019, rules).low).toBeLessThan(largestIn(2019, rules).high);
  });
  test('whatever the run and the year: the range holds the price, which falls with the years', () => {
    const anyRun = fc.record({
      id: fc.constant('x'),
      name: fc.constant('x'),
      year: fc.integer({ min: 2019, max: 2026 }),
      final: fc.double({ min: 1e-3, max: 1e10, noNaN: true }),
      text: fc.boolean(),
    });
    const year = fc.integer({ min: YEARS[0], max: YEARS[1] - 1 });
    const months = fc.double({ min: 1, max: 240, noNaN: true });
    fc.assert(
      fc.property(anyRun, year, months, (any, at, every) => {
        const of = withMonths(rules, every);
        const { value, low, high } = priceIn(any, at, of);
        expect(low).toBeLessThanOrEqual(value * (1 + 1e-9));
        expect(high).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(priceIn(any, at + 1, of).value).toBeLessThan(value);
        if (at === any.year) expect([low, value, high]).toEqual([any.final, any.final, any.final]);
      }),
    );
  });
});

describe('what money buys', () => {
  test('$1,000 ÷ $3.06 = 327 hours of a V100 in 2019; ÷ $4.10 in 2022; ÷ $3 = 333 of an H100 in 2026', () => {
    const of = (year: number) => buys(1000, year, { rents, rules });
    expect(of(2019).hours).toBeCloseTo(326.8, 1);
    expect(of(2022).hours).toBeCloseTo(243.9, 1);
    expect(of(2026).hours).toBeCloseTo(333.3, 1);
    // 333.3 h × 3,600 × 989e12 × 0.36 = 4.27e20
    expect(of(2026).flop / 1e20).toBeCloseTo(4.27, 2);
    expect(of(2026).params).toBe(computeOptimum({ flop: of(2026).flop }).params);
    expect(rentIn(2022, rents).chip).toBe('A100');
  });
  test('by price lists a dollar bought 8.07 times the operations: 125 ÷ 3.06 against 989 ÷ 3', () => {
    expect(hardwareText({ rents, rules })).toContain('bought 8.1 times the operations in 2026');
    expect(hardwareText({ rents, rules })).toContain('2^(7 ÷ 2.46) = 7.2 times');
  });
  test('machines get cheaper and people do not', () => {
    const any: Run = {
      id: 'x',
      name: 'x',
      year: 2022,
      final: 40,
      text: false,
      bill: { total: 100, low: 50, high: 300, machines: 60 },
    };
    // 40 + 60 ÷ 2^(2.46 ÷ 2.46) = 70, with its range in proportion
    const { value, low, high } = billIn(any, 2024.46, rules)!;
    expect([value, low, high].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([70, 35, 210]);
    expect(billIn({ ...any, bill: undefined } as never, 2024, rules)).toBeUndefined();
  });
  test('every preset is on the list, and its own year has its own price', () => {
    expect(runs.filter(({ bill }) => bill)).toHaveLength(scenarios.length);
    for (const each of runs) {
      expect(priceIn(each, each.year, rules).value).toBe(each.final);
      if (each.bill)
        expect(billIn(each, each.year, rules)!.value / each.bill.total).toBeCloseTo(1, 9);
    }
  });
  test('more money never pays for less, nor does a later year', () => {
    const sum = fc.double({ min: 1, max: 1e12, noNaN: true });
    const year = fc.integer({ min: YEARS[0], max: YEARS[1] - 1 });
    fc.assert(
      fc.property(sum, sum, year, (a, b, at) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(ladder(more, at).reached).toBeGreaterThanOrEqual(ladder(less, at).reached);
        expect(ladder(less, at + 1).reached).toBeGreaterThanOrEqual(ladder(less, at).reached);
        const { least, reached, most } = ladder(less, at);
        expect(least <= reached && reached <= most).toBe(true);
      }),
    );
  });
});

describe('the budgets', () => {
  test('rise, and each has a source and says what is assumed', () => {
    const sums = budgets.map(({ usd }) => usd);
    expect(sums).toEqual([100, 1250, 400e3, 500e3, 302e6, 175e9]);
    for (const { url, by, note } of budgets) {
      expect(url).toMatch(/^https:/);
      expect(by.length * note.length).toBeGreaterThan(0);
    }
    expect(budgets[1]!.note).toContain('our assumption');
  });
  test('a sum beyond the axis gets a message', () => {
    expect(onTheAxis(1000)).toEqual({ value: 1000 });
    expect(onTheAxis(0)).toEqual({ error: 'Type a sum from $1 to $1 trillion.' });
  });
});

describe('the words', () => {
  test('the title counts for both years', () => {
    const at = (budget: number, year: number) =>
      titleOf({ budget, year }, ladder(budget, year), ladder(budget, year === 2019 ? 2026 : 2019));
    const all = runs.length - 1;
    expect(at(1000, 2026)).toBe(
      `In 2026, $1,000 pays for a final run as good as five of the ${all} here that start from nothing; in 2019 it would have paid for two`,
    );
    expect(at(1000, 2019)).toMatch(
      /^In 2019, \$1,000 pays .* two of the \d+ here that start from nothing; in 2026 it pays for five$/,
    );
    expect(at(1, 2019)).toContain('as good as none of the');
    expect(at(1e12, 2026)).toContain(`as good as any of the ${all} here`);
    expect(reachText(1e12, ladder(1e12, 2026))).toMatch(
      /^It pays for all of these final runs; the dearest is /,
    );
  });
  test('a model that is tuned is on the list and in no count', () => {
    expect(runs.filter(({ tuned }) => tuned).map(({ id, tuned }) => [id, tuned])).toEqual([
      ['university-lora', 2024],
    ]);
    const { rows, counted, reached } = ladder(20, 2026);
    expect(rows.filter(({ price }) => price.value <= 20)).toHaveLength(reached + 1);
    expect(counted).toHaveLength(rows.length - 1);
  });
  test('how far to trust it: $43,000 ÷ (7.19 × 1,448) is about $4, $48 times as much about $500,000', () => {
    expect(trustText(run('gpt-2-cost'), nanochat, rules)).toMatch(
      /ten times off, either way\..* about \$4 in 2026, where \$48 was paid; and that \$48 about \$500K in 2019\.$/,
    );
  });
  test('the pace that would have hit it, and the rents, stand in the working', () => {
    expect(checkText(run('gpt-2-cost'), nanochat, rules)).toMatch(/every 12 months instead of 8, /);
    expect(rentsText(rents)).toMatch(/^Rents: from 2019, V100 \$3\.06 \(.*; from 2026, H100 /);
  });
  test('no number is missing at any budget, year or pace', () => {
    const sum = fc.double({ min: ENDS[0], max: ENDS[1], noNaN: true });
    const year = fc.integer({ min: YEARS[0], max: YEARS[1] });
    const months = fc.double({ min: 1, max: 240, noNaN: true });
    fc.assert(
      fc.property(sum, year, months, (budget, at, every) => {
        const of = withMonths(rules, every);
        const here = ladderOf(runs, { budget, year: at, rules: of });
        const all = [
          titleOf({ budget, year: at }, here, here),
          buysText(budget, at, { rents, rules: of }),
          buysShort(budget, at, { rents, rules: of }),
          reachText(budget, here),
          largestText(at, budget, of),
          trustText(run('gpt-2-cost'), nanochat, of),
          workingText(run('gpt-3'), at, of),
          JSON.stringify(tableOf(here, at, budgets)),
        ];
        for (const text of all) expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
      { numRuns: 60 },
    );
  });
});

test('its picture', async () => {
  const { body } = render(EntryPrice, { props: { ...records } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  expect(body.match(/class="final/g)).toHaveLength(runs.length + 1);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/entry-price.svg.html');
});
