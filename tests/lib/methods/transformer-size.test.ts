import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gptFlop,
  gptParams,
  palmFlopPerToken,
  sixNd,
  trainingSeconds,
} from '#lib/methods/transformer-size.ts';

const tiny = { layers: 1, heads: 1, width: 2, context: 3, vocabulary: 5 };

test('a GPT of one layer, width 2, 3 positions and 5 words has 70 parameters', () => {
  // positions 3·2 + words 5·2 = 16; attention 2 + 3·4 + 4 = 18; feed-forward 2 + 8·4 = 34; last norm 2
  expect(gptParams(tiny)).toEqual({
    embedding: 16,
    position: 6,
    block: 52,
    transformer: 52,
    total: 70,
  });
  // weights of its own for the output: 5·2 more
  expect(gptParams({ ...tiny, tied: false }).total).toBe(80);
  // biases: 2 for each of three norms, 4·2 in attention, 5·2 in feed-forward
  expect(gptParams({ ...tiny, bias: true }).total).toBe(70 + 6 + 8 + 10);
});

test('one sequence takes 168 FLOP in attention, 192 in feed-forward, 60 in logits, and three times that to train', () => {
  // attention 2·3·4·4 = 96 and twice 2·3²·2 = 36; feed-forward 2·3·8·4 = 192
  expect(gptFlop(tiny)).toEqual({
    attentionPerLayer: 96 + 72,
    feedForwardPerLayer: 192,
    logits: 60,
    forward: 168 + 192 + 60,
    total: 3 * 420,
  });
});

test('PaLM’s rule: 6 · 100 + 12 · 2 · 3 · 4 · 5 = 2,040 per token', () => {
  expect(palmFlopPerToken({ params: 100, layers: 2, heads: 3, headWidth: 4, context: 5 })).toBe(
    2040,
  );
});

test('GPT-3 by 6ND: 6 · 175e9 · 300e9 = 3.15e23; on 1,000 chips at 30 % of 312e12 for 39 days', () => {
  const flop = sixNd({ params: 175e9, tokens: 300e9 });
  expect(flop).toBe(3.15e23);
  // 3.15e23 ÷ (1,000 · 312e12 · 0.3) = 3.3654e6 s = 38.95 days
  const days = trainingSeconds({ flop, chips: 1000, peak: 312e12, mfu: 0.3 }) / 86_400;
  expect(days).toBeCloseTo(38.95, 2);
});

const size = fc.integer({ min: 1, max: 64 });
const shape = fc
  .record({ layers: size, heads: size, headWidth: size, context: size, vocabulary: size })
  .map(({ headWidth, ...rest }) => ({ ...rest, width: rest.heads * headWidth }));

test('law: PaLM’s rule is the count of matrix products, but for what norms add to N', () => {
  fc.assert(
    fc.property(shape, (of) => {
      const { total, position } = gptParams(of);
      const norms = (2 * of.layers + 1) * of.width;
      const palm = palmFlopPerToken({
        params: total - position - norms,
        layers: of.layers,
        heads: of.heads,
        headWidth: of.width / of.heads,
        context: of.context,
      });
      expect(palm * of.context).toBeCloseTo(gptFlop(of).total, 3);
    }),
  );
});

test('law: twice the layers, twice the blocks', () => {
  fc.assert(
    fc.property(shape, (of) => {
      const more = { ...of, layers: 2 * of.layers };
      expect(gptParams(more).transformer).toBe(2 * gptParams(of).transformer);
      expect(gptFlop(more).forward - gptFlop(of).logits).toBe(
        2 * (gptFlop(of).forward - gptFlop(of).logits),
      );
    }),
  );
});

test('a size of zero is refused by name', () => {
  expect(() => gptParams({ ...tiny, layers: 0 })).toThrow(/"layers" is 0/);
  expect(() => gptFlop({ ...tiny, heads: NaN })).toThrow(/"heads" is NaN/);
  expect(() => sixNd({ params: -1, tokens: 1 })).toThrow(/"params" is -1/);
});
