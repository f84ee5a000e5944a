import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trainingMemory, type MemoryPlan } from '#lib/methods/training-memory.ts';

const shape = { layers: 2, width: 10, context: 4, vocabulary: 3, heads: 5 };
const plan: MemoryPlan = { shape, chips: 1, zeroStage: 0 };

test('2,680 parameters on one chip: 2, 4 and 12 bytes each', () => {
  expect(trainingMemory(plan)).toMatchObject({
    params: 2680,
    model: 5360,
    gradient: 10_720,
    optimizer: 32_160,
    communication: 0,
  });
});

test('activations: 4 · 10 · 2 layers · (34 + 5 · 5 · 4 ÷ 10) bytes, 34 when they are computed again', () => {
  expect(trainingMemory(plan).activation).toBe(80 * (34 + 10));
  expect(trainingMemory({ ...plan, recomputes: true }).activation).toBe(80 * 34);
  expect(trainingMemory({ ...plan, batch: 3 }).activation).toBe(3 * 80 * 44);
});

test('over 8 chips, ZeRO spreads the optimiser, then gradients, then parameters', () => {
  const stage = (zeroStage: 0 | 1 | 2 | 3) =>
    trainingMemory({ ...plan, chips: 8, zeroStage, bucket: 0, liveParams: 0 });
  expect([0, 1, 2, 3].map((s) => stage(s as 0).optimizer)).toEqual([32_160, 4020, 4020, 4020]);
  expect([0, 1, 2, 3].map((s) => stage(s as 0).gradient)).toEqual([10_720, 10_720, 1340, 1340]);
  expect([0, 1, 2, 3].map((s) => stage(s as 0).model)).toEqual([5360, 5360, 5360, 670]);
});

test('2 × 2 chips hold a quarter of model, gradients and optimiser each; as printed only of the model', () => {
  const split = { ...plan, chips: 4, tensorParallel: 2, pipelineParallel: 2 };
  expect(trainingMemory(split)).toMatchObject({ model: 1340, gradient: 2680, optimizer: 8040 });
  expect(trainingMemory({ ...split, rule: 'as-printed' })).toMatchObject({
    model: 1340,
    gradient: 10_720,
    optimizer: 32_160,
  });
});

test('activations are split too, and a pipeline may hold those of several micro-batches', () => {
  const split = { ...plan, chips: 4, tensorParallel: 2, pipelineParallel: 2 };
  const whole = trainingMemory(plan).activation;
  expect(trainingMemory(split).activation).toBe(whole / 4);
  expect(trainingMemory({ ...split, inFlight: 2 }).activation).toBe(whole / 2);
  const printed = { ...split, rule: 'as-printed' } as const;
  expect(trainingMemory(printed).activation).toBe(whole);
  expect(trainingMemory({ ...printed, splitsActivations: true }).activation).toBe(whole / 2);
});

test('inference keeps keys and values, 2 · 2 · 10 · 2 · (4 + 6) bytes, and no gradients', () => {
  const { cache, total, model, activation } = trainingMemory({ ...plan, outputTokens: 6 });
  expect(cache).toBe(800);
  expect(activation).toBe(40 * 34);
  expect(total).toBe(model + activation + cache);
  // one head of keys and values for five of queries
  const grouped = { ...plan, shape: { ...shape, kvShare: 0.2 }, outputTokens: 6 };
  expect(trainingMemory(grouped).cache).toBe(160);
  expect(trainingMemory({ ...plan, outputTokens: 6, rule: 'as-printed' }).cache).toBe(400);
});

test('law: with everything spread, a chip’s model, gradients and optimiser add up to the whole', () => {
  const parallel = fc.integer({ min: 1, max: 8 });
  fc.assert(
    fc.property(parallel, parallel, parallel, (tensorParallel, pipelineParallel, copies) => {
      const chips = tensorParallel * pipelineParallel * copies;
      const spread = trainingMemory({
        ...plan,
        chips,
        tensorParallel,
        pipelineParallel,
        zeroStage: 3,
      });
      const whole = 2680 * 18;
      const { model, gradient, optimizer } = spread;
      expect((chips * (model + gradient + optimizer)) / whole).toBeCloseTo(1, 12);
    }),
  );
});

test('no chips, no plan', () => {
  expect(() => trainingMemory({ ...plan, chips: 0 })).toThrow(/"chips" is 0/);
});
