import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import MatrixLanes from '#components/widgets/matrix-lanes/MatrixLanes.svelte';
import {
  CELLS,
  comparison,
  entryA,
  entryB,
  laneChoices,
  momentAt,
  momentWords,
  partialSum,
  PRODUCTS,
  race,
  scaledUp,
  SIZE,
  stepsFor,
  title,
} from '#components/widgets/matrix-lanes/series.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

describe('the arithmetic', () => {
  test('8 × 8 cells of 8 products each are 512 multiply-adds', () => expect(PRODUCTS).toBe(512));
  test.each([
    [1, 512],
    [16, 32],
    [64, 8],
    [512, 4], // one step to multiply, then 8 → 4 → 2 → 1
  ] as const)('%i lanes need %i steps', (lanes, steps) => expect(stepsFor(lanes)).toBe(steps));
  test('the comparison and the title say the same', () => {
    expect(title).toBe('One lane needs 512 steps, 16 lanes need 32, 512 lanes only 4');
    expect(comparison).toContain(
      '1 step to multiply, then 3 rounds of adding up in pairs, 4 in all',
    );
  });
  test('row 1, column 5 after 5 products: 1·4 + 8·7 + 6·1 + 4·4 + 2·7 = 96', () => {
    expect([0, 1, 2, 3, 4].map((k) => [entryA(0, k), entryB(k, 4)])).toEqual([
      [1, 4],
      [8, 7],
      [6, 1],
      [4, 4],
      [2, 7],
    ]);
    expect(partialSum({ cell: 4, count: 5 })).toBe(96);
    expect(momentWords({ lanes: 1, step: 37 })).toContain('82 + 2 × 7 = 96, after product 5 of 8');
  });
  test('all entries are single digits, so that they fit their cells', () => {
    for (let i = 0; i < SIZE; i += 1)
      for (let k = 0; k < SIZE; k += 1)
        for (const entry of [entryA(i, k), entryB(k, i)]) {
          expect(entry).toBeGreaterThanOrEqual(1);
          expect(entry).toBeLessThanOrEqual(9);
        }
  });
});

describe.each(laneChoices)('%i lanes, step by step', (lanes) => {
  const steps = stepsFor(lanes);
  const moments = Array.from({ length: steps + 1 }, (_, step) => momentAt({ lanes, step }));

  test('nothing is done at first, everything at last, and nothing is undone', () => {
    expect(moments[0]!.done).toBe(0);
    expect(moments.at(-1)!.done).toBe(CELLS);
    moments.forEach(({ done }, i) =>
      expect(done).toBeGreaterThanOrEqual(moments[i - 1]?.done ?? 0),
    );
  });
  test('no more lanes work than there are', () => {
    for (const { busy } of moments) expect(busy).toBeLessThanOrEqual(lanes);
  });
  test('every multiply-add is done once', () => {
    const work =
      lanes > CELLS ? moments[1]!.busy : moments.reduce((sum, { busy }) => sum + busy, 0);
    expect(work).toBe(PRODUCTS);
  });
  test('each step has words', () => {
    for (let step = 0; step <= steps; step += 1)
      expect(momentWords({ lanes, step })).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('512 lanes: 256, 128 and 64 of them have something to add, seven additions in each cell', () => {
  const busy = [2, 3, 4].map((step) => momentAt({ lanes: 512, step }).busy);
  expect(busy).toEqual([256, 128, 64]);
  expect(busy.reduce((a, b) => a + b) / CELLS).toBe(SIZE - 1);
});

test('after 8 steps 512 and 64 lanes are done, 16 are a quarter through, 1 has one cell', () => {
  expect(race(8).map(({ share }) => share)).toEqual([8 / 512, 0.25, 1, 1]);
});

test('steps beyond the ends stand at the ends', () => {
  expect(momentAt({ lanes: 16, step: 999 })).toEqual(momentAt({ lanes: 16, step: 32 }));
  expect(momentAt({ lanes: 16, step: -3 }).step).toBe(0);
});

test('scaled up: as many multiply-adds a token as active parameters, half as many in all as operations', () => {
  const values = valuesOf({ scenario: defaultScenario, changes: {} });
  const said = scaledUp((id) => values.get(id)!, { lanes: 16_896, units: 528 }).replaceAll(
    '\u00a0',
    ' ',
  );
  expect(said).toContain('16,896 lanes');
  expect(said).toContain('every token meets 280 billion parameters');
  expect(said).toContain('95 days for your 25,000 chips');
});

test('its picture', async () => {
  const { body } = render(MatrixLanes, {
    props: {
      h100: { lanes: 16_896, units: 528 },
      cited: { by: 'NVIDIA', year: 2022, url: 'https://example.org/' },
    },
  });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  const svg = /<svg[^>]*aria-label="A times B[\s\S]*?<\/svg>/
    .exec(body)![0]
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
  await expect(svg).toMatchFileSnapshot('__snapshots__/matrix-lanes.svg.html');
});
