import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestOnGrid,
  computeOptimum,
  loss,
  lossLaws,
  tokensForLoss,
} from '#lib/methods/chinchilla.ts';

const law = { E: 1, A: 100, B: 100, alpha: 0.5, beta: 0.5 };

test('1 + 100 ÷ √10,000 + 100 ÷ √40,000 = 2.5', () => {
  expect(loss({ params: 1e4, tokens: 4e4 }, law)).toBe(2.5);
  expect(tokensForLoss({ params: 1e4, loss: 2.5 }, law)).toBeCloseTo(4e4, 6);
});

test('Besiroglu et al.: the refit asks for about 20 tokens per parameter at Chinchilla’s budget', () => {
  expect(computeOptimum({ flop: 5.88e23 }).tokensPerParam).toBeCloseTo(18.4, 1);
});

test('Hoffmann’s constants as printed ask for 93, with all their digits for 59', () => {
  const at = (name: keyof typeof lossLaws) =>
    computeOptimum({ flop: 5.88e23 }, lossLaws[name]).tokensPerParam;
  expect(at('hoffmannPrinted')).toBeCloseTo(92.8, 1);
  expect(at('hoffmannTex')).toBeCloseTo(59.04, 2);
});

const budget = fc.double({ min: 18, max: 27, noNaN: true }).map((exponent) => 10 ** exponent);
const anyLaw = fc.constantFrom(...Object.values(lossLaws));

test('law: the optimum spends the budget, and no other split of it does better', () => {
  fc.assert(
    fc.property(
      budget,
      anyLaw,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (flop, of, factor) => {
        const best = computeOptimum({ flop }, of);
        expect((6 * best.params * best.tokens) / flop).toBeCloseTo(1, 9);
        const other = loss({ params: best.params * factor, tokens: best.tokens / factor }, of);
        expect(other).toBeGreaterThanOrEqual(best.loss - 1e-12);
      },
    ),
  );
});

test('law: a larger budget never has a higher loss, and tokensForLoss undoes loss', () => {
  fc.assert(
    fc.property(budget, anyLaw, (flop, of) => {
      const best = computeOptimum({ flop }, of);
      expect(computeOptimum({ flop: flop * 1.1 }, of).loss).toBeLessThan(best.loss);
      expect(tokensForLoss(best, of) / best.tokens).toBeCloseTo(1, 6);
    }),
  );
});

test('trying a fine grid finds the closed form within its step', () => {
  const params = Array.from({ length: 1792 }, (_, i) => 10 ** (7 + i / 256));
  for (const flop of [1e19, 1e22, 1e25]) {
    const best = bestOnGrid({ flop, params });
    expect(Math.abs(best.params / computeOptimum({ flop }).params - 1)).toBeLessThan(0.005);
  }
});

test('what cannot be is refused with the reason', () => {
  expect(() => tokensForLoss({ params: 1e4, loss: 2 }, law)).toThrow(/cannot come below 2/);
  expect(() => loss({ params: 0, tokens: 1 })).toThrow(/"params" is 0/);
  expect(() => bestOnGrid({ flop: 1e20, params: [] })).toThrow(/no number of parameters to try/);
  expect(() => computeOptimum({ flop: 1e20 }, { ...law, beta: 0 })).toThrow(/"beta" is 0/);
});
