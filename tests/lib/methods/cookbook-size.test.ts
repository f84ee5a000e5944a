import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cookbookFlop, cookbookParams, type CookbookRun } from '#lib/methods/cookbook-size.ts';

const shape = { layers: 2, width: 10, context: 4, vocabulary: 3 };
const run: CookbookRun = { ...shape, tokens: 5, pass: 'training' };

test('two layers of width 10: 60 + 40 + 800 + 180 + 1,600 parameters', () => {
  // embeddings 2·10·3; positions 10·4; attention 4·2·100; norms 8·2·10 + 20; feed-forward 2·4·2·100
  expect(cookbookParams(shape)).toEqual({
    embedding: 60,
    position: 40,
    attention: 800,
    norm: 180,
    feedForward: 1600,
    gate: 0,
    total: 2680,
  });
  expect(cookbookParams({ ...shape, tied: true }).embedding).toBe(30);
  expect(cookbookParams({ ...shape, kvShare: 0.5 }).attention).toBe(600);
  // a gate makes three linear layers
  expect(cookbookParams({ ...shape, linears: 3 }).feedForward).toBe(2400);
});

test('eight experts in every second layer: one dense and eight small feed-forward layers', () => {
  const { feedForward, gate } = cookbookParams({
    ...shape,
    moe: { experts: 8, interval: 2, topK: 1 },
  });
  expect(feedForward).toBe(2 * 4 * (1 + 8) * 100);
  expect(gate).toBe(1 * 10 * 8);
});

test('forward once, backward twice, and a fourth time to recompute; embeddings are counted once', () => {
  const inference = cookbookFlop({ ...run, pass: 'inference' });
  const training = cookbookFlop(run);
  const recomputing = cookbookFlop({ ...run, pass: 'recomputing' });
  expect([inference.factor, training.factor, recomputing.factor]).toEqual([1, 3, 4]);
  // 2·2·5·100 = 2,000 for each product of width², so 3·2,000 and 8·2,000; scores 2·2·5·4·10
  expect(inference).toMatchObject({
    queryKeyValue: 6000,
    projection: 2000,
    feedForward: 16_000,
    scores: 800,
    values: 800,
    embedding: 5 * (40 + 60),
  });
  expect(training.total - training.embedding).toBe(3 * (inference.total - inference.embedding));
});

test('two experts in every second layer: three feed-forward layers of two, or as printed two', () => {
  const moe = { experts: 8, interval: 2, topK: 2 };
  const dense = cookbookFlop(run).feedForward;
  expect(cookbookFlop({ ...run, moe }).feedForward).toBe(dense * 1.5);
  expect(cookbookFlop({ ...run, moe, denseLayers: 'as-printed' }).feedForward).toBe(dense);
  // in every layer both rules agree
  const all = { ...moe, interval: 1 };
  expect(cookbookFlop({ ...run, moe: all }).feedForward).toBe(dense * 2);
  expect(cookbookFlop({ ...run, moe: all, denseLayers: 'as-printed' }).feedForward).toBe(dense * 2);
});

test('law: FLOP are proportional to tokens, and the parts make the total', () => {
  const n = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(n, n, n, (tokens, width, context) => {
      const one = cookbookFlop({ ...run, tokens, width, context });
      const two = cookbookFlop({ ...run, tokens: 2 * tokens, width, context });
      expect(two.total / one.total).toBeCloseTo(2, 12);
      const { queryKeyValue, scores, values, projection, feedForward, embedding, gate } = one;
      const sum = queryKeyValue + scores + values + projection + feedForward + embedding + gate;
      expect(sum / one.total).toBeCloseTo(1, 12);
    }),
  );
});

test('more experts at once than there are is refused', () => {
  const moe = { experts: 2, interval: 1, topK: 3 };
  expect(() => cookbookParams({ ...shape, moe })).toThrow(/"topK" is 3, but there are 2 experts/);
  expect(() => cookbookParams({ ...shape, kvShare: 2 })).toThrow(/"kvShare" is 2.*between 0 and 1/);
});
