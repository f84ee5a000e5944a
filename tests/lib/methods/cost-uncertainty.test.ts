import { expect, test } from 'vitest';
import {
  costRatio,
  factorsRatio,
  type CostOf,
  type Hardware,
} from '#lib/methods/cost-uncertainty.ts';

// The notebook's formula run with a million draws of another generator.
test.each<[CostOf, Hardware, number[]]>([
  ['acquisition', 'gpu', [0.461, 0.728, 1.373, 2.168]],
  ['amortised', 'gpu', [0.274, 0.599, 1.682, 4.061]],
  ['amortised', 'tpu', [0.1693, 0.4858, 2.078, 6.527]],
  ['energy', 'gpu', [0.3097, 0.6348, 1.5892, 3.644]],
  ['energy', 'tpu', [0.3035, 0.6281, 1.6054, 3.7232]],
])('Cottier et al., uncertainty.ipynb: %s, %s', (cost, hardware, quantiles) => {
  const { quantile } = costRatio({ cost, hardware });
  [0.05, 0.25, 0.75, 0.95].forEach((p, i) => {
    expect(Math.abs(quantile(p) / quantiles[i]! - 1)).toBeLessThan(0.015);
  });
  expect(quantile(0.5)).toBeCloseTo(1, 6);
});

test('two factors of 2 each way are one of 2^√2 each way', () => {
  const { sigma, mu } = factorsRatio({ a: [0.5, 2], b: [0.5, 2] });
  expect(mu).toBe(0);
  expect(Math.exp(1.6448536269514722 * sigma)).toBeCloseTo(2 ** Math.SQRT2, 9);
});

test('a certain price narrows the range of an acquisition', () => {
  const of = { cost: 'acquisition', hardware: 'gpu' } as const;
  const certain = costRatio({ ...of, ranges: { price: [1, 1] } });
  expect(certain.quantile(0.95)).toBeLessThan(costRatio(of).quantile(0.95));
});

test('same seed, same figures', () => {
  const of = { cost: 'energy', hardware: 'gpu', draws: 512 } as const;
  expect(costRatio({ ...of, seed: 2 }).quantile(0.9)).toBe(
    costRatio({ ...of, seed: 2 }).quantile(0.9),
  );
  expect(costRatio({ ...of, seed: 2 }).quantile(0.9)).not.toBe(
    costRatio({ ...of, seed: 3 }).quantile(0.9),
  );
});

test('a factor that reaches zero is refused', () => {
  expect(() => factorsRatio({ price: [0, 1] })).toThrow(/starts above zero/);
});
