import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeOptimum, loss, tokensForLoss } from '#lib/methods/chinchilla.ts';
import { leastLifetimeFlop } from '#lib/methods/lifetime-compute.ts';

test('a model that nobody uses is best at the compute optimum', () => {
  const best = computeOptimum({ flop: 1e23 });
  const life = leastLifetimeFlop({ loss: best.loss, inferenceTokens: 0 });
  expect(life.params / best.params).toBeCloseTo(1, 4);
  expect(life.totalFlop / 1e23).toBeCloseTo(1, 9);
  expect(life.inferenceFlop).toBe(0);
});

const reachable = fc.double({ min: 1.9, max: 3.5, noNaN: true });
const demand = fc.double({ min: 6, max: 15, noNaN: true }).map((exponent) => 10 ** exponent);

test('law: the loss is reached, and another size that reaches it costs no less', () => {
  fc.assert(
    fc.property(
      reachable,
      demand,
      fc.double({ min: 0.9, max: 1.4, noNaN: true }),
      (wanted, inferenceTokens, factor) => {
        const best = leastLifetimeFlop({ loss: wanted, inferenceTokens });
        expect(loss(best)).toBeCloseTo(wanted, 9);
        const params = best.params * factor;
        let tokens: number;
        try {
          tokens = tokensForLoss({ params, loss: wanted });
        } catch {
          return; // so small a model never reaches it
        }
        const total = 6 * params * tokens + 2 * params * inferenceTokens;
        expect(total).toBeGreaterThanOrEqual(best.totalFlop * (1 - 1e-9));
      },
    ),
  );
});

test('law: the more it is used, the smaller the model and the longer its training', () => {
  fc.assert(
    fc.property(reachable, demand, (wanted, inferenceTokens) => {
      const less = leastLifetimeFlop({ loss: wanted, inferenceTokens });
      const more = leastLifetimeFlop({ loss: wanted, inferenceTokens: 2 * inferenceTokens });
      expect(more.params).toBeLessThanOrEqual(less.params);
      expect(more.tokens).toBeGreaterThanOrEqual(less.tokens);
    }),
  );
});

test('a loss below what endless data and parameters reach is refused', () => {
  expect(() => leastLifetimeFlop({ loss: 1.8, inferenceTokens: 0 })).toThrow(
    /no model comes below 1\.8172/,
  );
  expect(() => leastLifetimeFlop({ loss: 2, inferenceTokens: -1 })).toThrow(
    /"inferenceTokens" is -1/,
  );
});
