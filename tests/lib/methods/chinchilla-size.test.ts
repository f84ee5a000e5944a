import { expect, test } from 'vitest';
import {
  chinchillaFlop,
  chinchillaParams,
  gptParamsWithBias,
} from '#lib/methods/chinchilla-size.ts';
import { sixNd } from '#lib/methods/transformer-size.ts';

const shape = {
  layers: 47,
  heads: 40,
  width: 5120,
  feedForward: 20_480,
  context: 2048,
  vocabulary: 32_000,
};

test('Hoffmann et al., table A9: the largest has 16,183 million parameters; the count is within 0.01 %', () => {
  expect(Math.abs(chinchillaParams(shape) / 16_183e6 - 1)).toBeLessThan(1e-4);
});

test('Hoffmann et al., table A4: FLOP are 0.99 to 1.1 times 6ND', () => {
  // 10 layers of width 640: 1.03; 40 of 3,584: 0.99
  const small = { ...shape, layers: 10, heads: 10, width: 640, feedForward: 2560 };
  const large = { ...shape, layers: 40, heads: 28, width: 3584, feedForward: 14_336 };
  const ratio = (of: typeof shape) =>
    chinchillaFlop(of) / sixNd({ params: chinchillaParams(of), tokens: of.context });
  expect(ratio(small)).toBeCloseTo(1.03, 2);
  expect(ratio(large)).toBeCloseTo(0.99, 2);
});

test('GPT-2 without its embeddings has 123,653,376 parameters with biases', () => {
  expect(gptParamsWithBias({ layers: 12, width: 768, vocabulary: 50_257 })).toBe(123_653_376);
});

test('one layer of width 2, feed-forward 3, one word: 12 + 6 + 4 + 2 + 6 + 3 + 6 + 2 + 8, + 4 + 4 relative, + 4 + 2', () => {
  const tiny = { layers: 1, heads: 1, width: 2, feedForward: 3, context: 1, vocabulary: 1 };
  expect(chinchillaParams(tiny)).toBe(12 + 6 + 4 + 2 + 6 + 3 + 6 + 2 + 8 + 4 + 4 + 4 + 2);
  // forward: 2·3·2·2 = 24, twice 2·2 = 8, softmax 3, out 2·2·2 = 8, feed-forward 4·2·3 = 24; three times
  expect(chinchillaFlop(tiny)).toBe(3 * (24 + 8 + 3 + 8 + 24));
});

test('a size of zero is refused by name', () => {
  expect(() => chinchillaParams({ ...shape, vocabulary: 0 })).toThrow(/"vocabulary" is 0/);
  expect(() => chinchillaFlop({ ...shape, context: -1 })).toThrow(/"context" is -1/);
});
