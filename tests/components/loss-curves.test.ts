import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LossCurves from '#components/widgets/loss-curves/LossCurves.svelte';
import { about, fits, lossCurves, ratioRange } from '#components/widgets/loss-curves/series.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { bestOnGrid, lossLaws } from '#lib/methods/chinchilla.ts';
import { model } from '#lib/model/model.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const chinchilla = { params: 70e9, tokens: 1.4e12, flopPerParamToken: 6 };

test('Chinchilla’s own split of 20 is as good as the best by the refit, and three fifths more by its printed fit', () => {
  const [mine] = lossCurves(chinchilla, 'besiroglu').curves;
  // 5.88e23 FLOP; a = 0.3658 ÷ 0.7136 = 0.5126.
  expect(mine!.flop).toBeCloseTo(5.88e23, -20);
  expect(mine!.best.tokensPerParam).toBeCloseTo(18.4, 0);
  expect(lossCurves(chinchilla, 'besiroglu').needed).toBeGreaterThan(0.99);
  expect(lossCurves(chinchilla, 'hoffmannPrinted').curves[0]!.best.tokensPerParam).toBeCloseTo(
    93,
    0,
  );
  expect(lossCurves(chinchilla, 'hoffmannTex').curves[0]!.best.tokensPerParam).toBeCloseTo(59, 0);
});

test('the optimum is what trying finds, and no point of a curve lies below it', () => {
  for (const { value } of fits) {
    for (const { best, points, flop } of lossCurves(chinchilla, value).curves) {
      const params = Array.from({ length: 400 }, (_, i) => best.params * 10 ** ((i - 200) / 200));
      const tried = bestOnGrid({ flop, params }, lossLaws[value]);
      expect(tried.params / best.params).toBeCloseTo(1, 1);
      expect(Math.min(...points.map(([, loss]) => loss))).toBeGreaterThanOrEqual(best.loss - 1e-9);
    }
  }
});

test('the valley’s ends need nine tenths of the arithmetic, split best, for the same loss', () => {
  for (const { value } of fits) {
    const { curves } = lossCurves(chinchilla, value);
    for (const end of curves[0]!.valley) {
      const params = Math.sqrt((chinchilla.params * chinchilla.tokens) / end);
      const there = { params, tokens: params * end, flopPerParamToken: 6 };
      expect(lossCurves(there, value).needed).toBeCloseTo(0.9, 3);
    }
  }
});

test('the words follow the split: too few, near the best, more than the best', () => {
  const at = (ratio: number) => {
    const params = Math.sqrt((chinchilla.params * chinchilla.tokens) / ratio);
    return lossCurves({ params, tokens: params * ratio, flopPerParamToken: 6 }, 'besiroglu');
  };
  expect(at(1).title).toMatch(/yours reads fewer, 1$/);
  expect(at(1).words).toMatch(/A smaller model that reads more would learn more/);
  expect(at(20).title).toMatch(/yours reads 20, nearly as good$/);
  expect(at(2000).title).toMatch(/yours reads more, 2,000$/);
  expect(at(2000).words).toMatch(/less to use/);
  expect(at(20).words).not.toMatch(/Chinchilla/);
  expect(lossCurves({ ...chinchilla, tokens: 1e14 }, 'besiroglu').words).toMatch(
    /times as large as Chinchilla/,
  );
});

test('two ranges of times three and times two make one of e^√(ln²3 + ln²2)', () => {
  const [low, high] = ratioRange(20, { low: 10, high: 90 }, { low: 5, high: 20 });
  const factor = Math.exp(Math.hypot(Math.log(3), Math.log(2)));
  expect(low).toBeCloseTo(20 / factor, 9);
  expect(high).toBeCloseTo(20 * factor, 9);
});

test('no NaN in any scenario or at any bound, with any fit', () => {
  for (const { value: fit } of fits) {
    expect(about[fit].length).toBeGreaterThan(40);
    for (const scenario of scenarios) {
      const of = valuesOf({ scenario, changes: {} });
      const params = of.get('params')! * of.get('activeShare')!;
      const tokens = of.get('tokens')!;
      const found = lossCurves({ params, tokens, flopPerParamToken: 6 }, fit);
      expect(JSON.stringify(found)).not.toMatch(/NaN|null|undefined|Infinity/);
    }
    for (const id of ['params', 'tokens'] as const)
      for (const bound of (model.quantities.get(id) as Assumption).bounds) {
        if (bound <= 0) continue;
        const found = lossCurves({ ...chinchilla, [id]: bound }, fit);
        expect(JSON.stringify(found), `${id} ${bound}`).not.toMatch(/NaN|null|undefined|Infinity/);
      }
  }
});

test('its picture', async () => {
  const cited = [
    { by: 'Hoffmann', year: 2022, url: 'https://example.org/1' },
    { by: 'Besiroglu', year: 2024, url: 'https://example.org/2' },
  ];
  const { body } = render(LossCurves, { props: { cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/loss-curves.svg.html');
});
