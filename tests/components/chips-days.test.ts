import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ChipsDays from '#components/widgets/chips-days/ChipsDays.svelte';
import { cited, published } from '#components/widgets/chips-days/published.ts';
import {
  chipsDomain,
  contradiction,
  curve,
  daysAxis,
  point,
  situation,
  trade,
  tradeTable,
  type Situation,
} from '#components/widgets/chips-days/series.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

const valueAt = (changes: Record<string, number> = {}, scenario = defaultScenario) => {
  const values = valuesOf({ scenario, changes });
  return (id: string) => values.get(id)!;
};
const situationAt = (value: (id: string) => number) =>
  situation(value, (id) => ({ low: value(id) / 3, high: value(id) * 3 }));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** 100 chips, 90 days, 40 %; 900 chips wait as long as they work; $1 million. */
const run: Situation = {
  chips: 100,
  mfu: 0.4,
  days: 90,
  crowdingChips: 900,
  range: { low: 300, high: 2700 },
  finalRun: 1e6,
};

describe('the trade', () => {
  test('10 × the chips: cost (900 + 1000) / 1000 = 1.9, speed 10 / 1.9 = 5.3', () => {
    const offer = trade(run, 1000);
    expect(offer.finalRun).toBeCloseTo(1.9e6, 3);
    expect(plain(offer.title)).toBe(
      'Ten times the chips finish 5.3 times sooner and cost 90 % more',
    );
    expect(plain(offer.sentence)).toContain('never takes less than 9 days');
  });
  test('other numbers, fewer chips and the reader’s own have titles of their own', () => {
    expect(plain(trade(run, 350).title)).toBe(
      '350 chips instead of 100 finish 2.8 times sooner and cost 25 % more',
    );
    expect(plain(trade(run, 10).title)).toBe(
      '10 chips instead of 100 take 9.1 times as long and cost 9 % less',
    );
    expect(plain(trade(run, 100).title)).toBe('Your 100 chips finish in 90 days');
    expect(plain(trade(run, 2000).title)).toContain('cost 2.9 times as much');
  });
  test('when everyone waits already, more chips finish hardly sooner', () => {
    expect(trade({ ...run, crowdingChips: 1 }, 1000).title).toContain('hardly sooner');
  });
  test('the reader’s default run: ten times the chips are about eight times as fast', () => {
    expect(trade(situationAt(valueAt()), 250_000).speedUp).toBeCloseTo(7.8, 1);
  });
});

describe('the curve', () => {
  const domain = chipsDomain(100);
  const points = curve(run, domain);

  test('spans powers of ten around the reader’s number, and what is tried', () => {
    expect(domain).toEqual([1, 10_000]);
    expect(chipsDomain(25_000)).toEqual([100, 1e6]);
    expect(chipsDomain(1)).toEqual([1, 100]);
    expect(chipsDomain(100, 5e6)).toEqual([1, 1e7]);
  });
  test('goes through the reader’s own point, where the band closes', () => {
    expect(point(run, 100)).toMatchObject({ days: 90, ideal: 90, low: 90, high: 90, mfu: 0.4 });
  });
  test('falls all the way, under the ideal before and over it behind the reader’s number', () => {
    points.forEach((each, i) => {
      if (i) expect(each.days).toBeLessThan(points[i - 1]!.days);
      expect(Math.sign(each.days - each.ideal)).toBe(
        Math.sign(Math.round((each.chips - 100) * 1e6)),
      );
      expect(each.low).toBeLessThanOrEqual(each.days);
      expect(each.high).toBeGreaterThanOrEqual(each.days);
    });
  });
  test('leaves out where utilisation would pass 100 %', () => {
    // Without waiting 0.9 × (50 + 100) / 50 = 2.7: possible only from 0.9 × 150 - 50 = 85 chips on.
    const tight = curve({ ...run, mfu: 0.9, crowdingChips: 50 }, domain);
    expect(Math.min(...tight.map(({ chips }) => chips))).toBeGreaterThan(84);
  });
});

describe('contradictions', () => {
  test('none in any scenario', () => {
    for (const scenario of scenarios) expect(contradiction(valueAt({}, scenario))).toBeUndefined();
  });
  test('0.1 million tokens a step and slow links are said to be impossible, with the cure', () => {
    const said = contradiction(valueAt({ batchTokens: 1e5 }))!;
    expect(said).toMatch(/^These numbers contradict each other\. At 36.% utilisation/);
    expect(said).toContain('Read more tokens in a step');
  });
});

test('at every bound of every number it holds or says what is wrong, without NaN', () => {
  for (const { id, bounds } of model.assumptions as readonly Assumption[]) {
    if (!KEYS.has(id)) continue;
    for (const bound of bounds) {
      const value = valueAt({ [id]: bound });
      if (contradiction(value)) continue;
      const at = situationAt(value);
      const domain = chipsDomain(at.chips);
      const points = curve(at, domain);
      const said = JSON.stringify([
        trade(at, at.chips * 10),
        points,
        daysAxis(points, published),
        tradeTable(at, published, at.chips * 10),
      ]);
      expect(said, `${id} ${bound}`).not.toMatch(/NaN|null|undefined|Infinity/);
    }
  }
});
const KEYS = new Set([
  'params',
  'tokens',
  'activeShare',
  'peak',
  'mfu',
  'chips',
  'goodput',
  'batchTokens',
  'chipsPerCopy',
  'linkSpeed',
  'bytesExchanged',
  'overlap',
]);

test('published runs: DeepSeek-V3 2,048 chips for 57 days, PaLM 6,144 for 64, Llama 3.1 16,384 for 78', () => {
  expect(published.map(({ chips, days }) => [chips, Math.round(days)])).toEqual([
    [2048, 57],
    [6144, 64],
    [16_384, 78],
  ]);
});

test('its picture', async () => {
  const { body } = render(ChipsDays, { props: { published, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  const svg = /<svg[^>]*aria-label="Ten times[\s\S]*?<\/svg>/
    .exec(body)![0]
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
  await expect(svg).toMatchFileSnapshot('__snapshots__/chips-days.svg.html');
});
