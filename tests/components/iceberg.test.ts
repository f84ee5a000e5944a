import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Iceberg from '#components/widgets/iceberg/Iceberg.svelte';
import {
  apart,
  bergOf,
  cents,
  countsOf,
  KEYS,
  shareText,
  tableOf,
  type Published,
} from '#components/widgets/iceberg/series.ts';
import { areaAbove, depthOf, edges, slice } from '#components/widgets/iceberg/shape.ts';
import { finalShares, shareKept } from '#lib/evidence/final-shares.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import { beliefOf, type Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const published = finalShares.map((each): Published => {
  const { fact: id, name, unit, scope, counts, atMost = false } = each;
  const known = { year: 2022, grade: 'read in the source itself', by: name };
  return {
    id,
    name,
    unit,
    scope,
    counts,
    atMost,
    url: `https://example.org/${id}`,
    ...known,
    ...shareKept(each),
  };
});
const of = (id: string) => published.find((each) => each.id === id)!;

function berg(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const trials = beliefOf(picks, model.quantities.get('projectMultiple') as Assumption);
  const rest = ensembleOf(picks, 256).interval('iteration');
  return { values, found: bergOf((id) => values.get(id)!, { trials, rest }) };
}

test('43.5 cents: 1 ÷ (2.2 + 1 ÷ 0.91 − 1); 1.2 ÷ 2.299 of it split 0.3, 0.7 × 0.25, 0.525 × 0.3', () => {
  const { found } = berg();
  const all = 2.2 + 1 / 0.91 - 1;
  expect(found.kept).toBeCloseTo(1 / all, 9);
  expect(found.title).toBe('Of each dollar of chips, 43 cents go into the run that is kept');
  const share = Object.fromEntries(found.layers.map((layer) => [layer.id, layer.share]));
  expect(share['ladders']).toBeCloseTo((1.2 * 0.3) / all, 9);
  expect(share['abandoned']).toBeCloseTo((1.2 * 0.7 * 0.25) / all, 9);
  expect(share['sweeps']).toBeCloseTo((1.2 * 0.525 * 0.3) / all, 9);
  expect(share['exploration']).toBeCloseTo((1.2 * 0.525 * 0.7) / all, 9);
  expect(share['lostTime']).toBeCloseTo((1 / 0.91 - 1) / all, 9);
  expect(found.working.share).toBe('1 ÷ (2.2 + (1 ÷ 91\u00a0% − 1)) = 43.5\u00a0% kept');
});

test('every hour and dollar lies in one layer, in every scenario', () => {
  for (const scenario of scenarios) {
    const { found, values } = berg({}, scenario);
    const shares = found.layers.reduce((sum, { share }) => sum + share, found.kept);
    expect(shares, scenario.id).toBeCloseTo(1, 9);
    const usd = found.layers.reduce((sum, layer) => sum + layer.usd, 0);
    expect(usd / (values.get('iteration')! || 1)).toBeCloseTo(found.restUsd ? 1 : 0, 9);
    const dollars = found.keptUsd / (found.keptUsd + found.restUsd);
    expect(found.kept, scenario.id).toBeCloseTo(dollars, 9);
  }
});

test('areas are true: depthOf is the inverse of areaAbove, and rises', () => {
  let before = 0;
  for (const share of [0.001, 0.01, 0.1, 0.178, 0.29, 0.37, 0.5, 0.67, 0.88, 0.99, 1]) {
    const depth = depthOf(share);
    expect(areaAbove(depth)).toBeCloseTo(share, 6);
    expect(depth).toBeGreaterThan(before);
    before = depth;
  }
  expect(areaAbove(0)).toBe(0);
  expect(areaAbove(1)).toBe(1);
});

test('the area of a drawn slice, by the shoelace formula, is its share', () => {
  const frame = { x: 100, y: 10, half: 1000, height: 4000 };
  const area = (path: string) => {
    const points = path
      .slice(1, -1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    return Math.abs(
      points.reduce((sum, [x, y], i) => {
        const [x1, y1] = points[(i + 1) % points.length]!;
        return sum + (x! * y1! - x1! * y!) / 2;
      }, 0),
    );
  };
  const whole = area(slice(0, 1, frame));
  for (const [from, to] of [
    [0, 0.1],
    [0.1, 0.435],
    [0.435, 0.9],
    [0.9, 1],
  ] as const)
    expect(area(slice(depthOf(from), depthOf(to), frame)) / whole).toBeCloseTo(to - from, 3);
  expect(slice(0.4, 0.4, frame)).toBe('');
  expect(edges(0.57)).toEqual([-1, 0.98]);
});

test('more trials raise the water; without any nothing lies under it', () => {
  const kept = [1, 1.5, 2.2, 5, 30].map((projectMultiple) => berg({ projectMultiple }).found.kept);
  expect(kept.toSorted((a, b) => b - a)).toEqual(kept);
  const { found } = berg({ projectMultiple: 1, goodput: 1 });
  expect(found.title).toBe('Of each dollar of chips, all of it goes into the run that is kept');
  expect(found.words).toMatch(/^Nothing lies under water/);
});

test.each([
  [0.4349, '43 cents'],
  [0.0101, '1 cent'],
  [0.004, 'less than a cent'],
  [0.998, '99.8 cents'],
  [1, 'all of it'],
])('%s of a dollar is %s', (share, said) => expect(cents(share)).toBe(said));

test('a range, a ceiling and a number are said as what they are', () => {
  expect(shareText(of('final-share-three'))).toBe('10\u00a0% to 30\u00a0%');
  expect(shareText(of('gpt-3-sizes'))).toBe('at most 88\u00a0%');
  expect(shareText(of('bloom-final-share'))).toBe('37\u00a0%');
  expect(countsOf(of('bloom-final-share'))).toMatch(
    /^BLOOM \(2022\): 37.% of the energy of one model went into what was kept\. Energy at the rated power/,
  );
  const { found } = berg();
  const three = tableOf(published, found).rows.find(([name]) => name === 'Three labs');
  expect(three).toEqual([
    'Three labs',
    'Kept',
    '–',
    10,
    30,
    '–',
    'dollars',
    'read in the source itself',
  ]);
});

test('labels keep their order and their distance, inside the picture', () => {
  expect(apart([10, 12, 14], { gap: 20, top: 0, bottom: 100 })).toEqual([10, 30, 50]);
  expect(apart([10, 95, 96], { gap: 20, top: 0, bottom: 100 })).toEqual([10, 80, 100]);
  expect(apart([-5, 0], { gap: 20, top: 2, bottom: 100 })).toEqual([2, 22]);
  expect(apart([], { gap: 20, top: 0, bottom: 9 })).toEqual([]);
});

test('no NaN at any bound or in any scenario', () => {
  const cases: Picks['changes'][] = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const all = [
    ...cases.map((changes) => berg(changes).found),
    ...scenarios.map((scenario) => berg({}, scenario).found),
  ];
  for (const found of all)
    expect(JSON.stringify([found, tableOf(published, found)])).not.toMatch(
      /NaN|null|undefined|Infinity/,
    );
});

/** The sliders above it have drawings too. */
const chartOf = (body: string) => body.slice(body.indexOf('class="chart"'));

test('its picture', async () => {
  const { body } = render(Iceberg, { props: { published } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(chartOf(body))).toMatchFileSnapshot('__snapshots__/iceberg.svg.html');
});
