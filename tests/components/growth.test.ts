import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Growth from '#components/widgets/growth/Growth.svelte';
import {
  growth,
  HORIZON,
  inSentences,
  namingOrder,
  withOwn,
  type Claims,
} from '#components/widgets/growth/series.ts';
import { growthRuns } from '#lib/evidence/growth.ts';

const drawing = (html: string) =>
  /<svg viewBox="0 0 680[^]*?<\/svg>/
    .exec(html)![0]
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/ ?svelte-\w+/g, '')
    .replaceAll(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));

const claims: Claims = {
  cost: { factor: 2.4, low: 2, high: 2.9, by: 'Cottier et al. (2024)' },
  compute: { low: 4, high: 5, by: 'Epoch AI (2024)' },
  billionYear: { year: 2027, by: 'Cottier et al. (2024)' },
};
const of = (measure: 'cost' | 'compute', extrapolated = false) =>
  growth({ measure, extrapolated, claims });

test('the fact check’s own fits: cost 2.80 (2.51 to 3.13), compute 3.94 (3.58 to 4.34)', () => {
  expect(of('cost').title).toBe(
    'The ten dearest runs cost 2.8 times as much each year (2.5 to 3.1)',
  );
  expect(of('compute').title).toMatch(/ (3\.9|4) times .*\(3\.6 to 4\.[34]\)$/);
});

test('the published growth stands beside it, over the same years 2.5 (2.1 to 2.9)', () => {
  expect(of('cost').words).toMatch(
    /2023 the same sum gives 2\.5 \(2\.1 to 2\.9\); Cottier et al\. \(2024\) published 2\.4 \(2 to 2\.9\)/,
  );
});

test('every run with a value is a point; costs are estimates but for the rent its makers gave', () => {
  expect(of('compute').points).toHaveLength(growthRuns.length);
  const costs = of('cost').points;
  expect(costs).toHaveLength(growthRuns.filter((run) => run.costUsd !== undefined).length);
  expect(costs.filter(({ estimate }) => !estimate).map(({ run }) => run.name)).toEqual([
    'DeepSeek-V3',
  ]);
});

test('runs that were not among the ten largest do not bend the line', () => {
  const apart = of('cost').points.filter(({ run }) => !run.frontier);
  expect(apart.map(({ run }) => run.name).sort()).toEqual(['BLOOM-176B', 'DeepSeek-V3']);
});

test('drawn on only when asked, to the horizon, with a band that widens', () => {
  expect(of('cost').beyond).toEqual([]);
  const on = of('cost', true);
  expect(on.beyond.at(-1)![0]).toBe(HORIZON);
  const widths = on.beyondBand.map(([, low, high]) => high / low);
  expect(widths.at(-1)!).toBeGreaterThan(widths[0]!);
  expect(on.words).toMatch(/If nothing changes, which it will/);
});

test('about ten names, AlexNet first where it has a value', () => {
  const { points } = of('compute');
  const names = namingOrder(points).map((index) => points[index]!.text);
  expect(names[0]).toBe('AlexNet');
  expect(names).toHaveLength(12);
});

test('every run reads out, and a tiny or huge run of one’s own stays on the axes', () => {
  for (const measure of ['cost', 'compute'] as const) {
    for (const point of of(measure).points) {
      expect(inSentences(point, measure).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    }
    for (const value of [1e-6, 1e15]) {
      const plot = withOwn(of(measure, true), { measure, year: '2026', value });
      expect(plot.values[0]).toBeLessThanOrEqual(value);
      expect(plot.values[1]).toBeGreaterThanOrEqual(value);
    }
  }
});

test('the picture', async () => {
  const { body } = render(Growth, { props: { claims } });
  await expect(drawing(body)).toMatchFileSnapshot('__snapshots__/growth.svg.html');
});
