import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zero2Estimate, zero3Estimate, zeroBytes } from '#lib/methods/zero-memory.ts';

test('Rajbhandari et al.: 7.5 billion parameters on 64 GPUs take 120, 31.4, 16.6 and 1.9 GB by stage', () => {
  const gb = (stage: 0 | 1 | 2 | 3) => zeroBytes({ params: 7.5e9, chips: 64, stage }) / 1e9;
  expect(gb(0)).toBe(120);
  expect(gb(1)).toBeCloseTo(31.4, 1);
  expect(gb(2)).toBeCloseTo(16.6, 1);
  expect(gb(3)).toBeCloseTo(1.9, 1);
});

test('DeepSpeed, stage 2: 2 · 7e9 + 18 · 7e9 ÷ 8 = 29.75 GB; offloaded 14 GB', () => {
  const plan = { params: 7e9, gpusPerNode: 8, offload: false };
  expect(zero2Estimate(plan)).toEqual({ gpuBytes: 29.75e9, cpuBytes: 7e9 * 4 * 8 * 1.5 });
  // 4 bytes for each GPU: 32 > 16
  expect(zero2Estimate({ ...plan, offload: true })).toEqual({
    gpuBytes: 14e9,
    cpuBytes: 7e9 * 32 * 1.5,
  });
});

test('DeepSpeed, stage 3: the largest layer in 4 bytes, and 18 bytes over the GPUs', () => {
  const plan = { params: 1e9, largestLayer: 1e6, gpusPerNode: 4, nodes: 2, bufferFactor: 1 };
  expect(zero3Estimate({ ...plan, offload: false })).toEqual({
    gpuBytes: 4e6 + (18 * 1e9) / 8,
    cpuBytes: 1e6 * 4 * 4,
    largestLayerBytes: 4e6,
  });
  expect(zero3Estimate({ ...plan, offload: false, zeroInit: false }).cpuBytes).toBe(16e9);
  expect(zero3Estimate(plan)).toMatchObject({ gpuBytes: 4e6, cpuBytes: 9e9 });
  // parameters stay on the GPU: 2 bytes over 8; 16 bytes in the two nodes
  expect(zero3Estimate({ ...plan, offloadParams: false })).toMatchObject({
    gpuBytes: 4e6 + 2.5e8,
    cpuBytes: 8e9,
  });
  // made whole in each process first: 4 bytes for each of 4 GPUs are more than 18 ÷ 2
  expect(zero3Estimate({ ...plan, zeroInit: false }).cpuBytes).toBe(16e9);
});

test('law: a later stage never takes more, and stage 3 falls with the chips', () => {
  const n = fc.integer({ min: 1, max: 4096 });
  fc.assert(
    fc.property(n, n, (chips, billions) => {
      const of = (stage: 0 | 1 | 2 | 3) => zeroBytes({ params: billions * 1e9, chips, stage });
      expect(of(1)).toBeLessThanOrEqual(of(0));
      expect(of(2)).toBeLessThanOrEqual(of(1));
      expect(of(3)).toBeLessThanOrEqual(of(2));
      expect(of(3) * chips).toBeCloseTo(of(0), -3);
    }),
  );
});

test('no GPUs, no estimate', () => {
  expect(() => zeroBytes({ params: 1, chips: 0, stage: 1 })).toThrow(/"chips" is 0/);
  expect(() => zero2Estimate({ params: 0 })).toThrow(/"params" is 0/);
  expect(() => zero3Estimate({ params: 1, largestLayer: 0 })).toThrow(/"largestLayer" is 0/);
});
