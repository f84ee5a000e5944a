import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greenDefaults, jobFootprint } from '#lib/methods/green-algorithms.ts';
import { expectedThroughput } from '#lib/methods/llmcarbon-throughput.ts';
import { embodiedCarbonT, llmFootprint } from '#lib/methods/llmcarbon.ts';
import { impact } from '#lib/methods/ml-co2-impact.ts';
import { pattersonFootprint } from '#lib/methods/patterson.ts';

test.each([
  [
    'GPT-3',
    { chips: 10_000, hours: 14.8 * 24, chipPowerW: 330, pue: 1.1, kgPerKWh: 0.429 },
    1287,
    552.1,
  ],
  ['T5', { chips: 512, hours: 480, chipPowerW: 310, pue: 1.12, kgPerKWh: 0.545 }, 85.7, 46.7],
  ['Meena', { chips: 1024, hours: 720, chipPowerW: 289, pue: 1.09, kgPerKWh: 0.415 }, 232, 96.4],
])(
  'Patterson et al.: %s within 1 %% of the published energy and carbon',
  (_, run, energyMWh, carbonT) => {
    const found = pattersonFootprint(run);
    expect(Math.abs(found.energyMWh / energyMWh - 1)).toBeLessThan(0.01);
    expect(Math.abs(found.carbonT / carbonT - 1)).toBeLessThan(0.01);
  },
);

test('8 chips at 700 W for 24 h with PUE 1.25 use 168 kWh, 67.2 kg at 0.4', () => {
  const { energyMWh, carbonT } = pattersonFootprint({
    chips: 8,
    hours: 24,
    chipPowerW: 700,
    pue: 1.25,
    kgPerKWh: 0.4,
  });
  expect(energyMWh).toBeCloseTo(0.168, 12);
  expect(carbonT).toBeCloseTo(0.0672, 12);
});

test('Green Algorithms: processors, GPUs and memory add up, with PUE and repeats', () => {
  const job = jobFootprint({
    hours: 10,
    gpus: 2,
    gpuPowerW: 300,
    gpuUsage: 0.5,
    cpuCores: 8,
    corePowerW: 10,
    memoryGb: 64,
    pue: 1.5,
    repeats: 3,
    gramsPerKWh: 100,
  });
  // 1.5 · (2 · 300 · 0.5 + 8 · 10 + 64 · 0.3725) = 1.5 · 403.84 W
  expect(job.powerW).toBeCloseTo(605.76, 9);
  expect(job.energyKWh).toBeCloseTo((605.76 * 30) / 1000, 9);
  expect(job.cpuKWh + job.gpuKWh + job.memoryKWh).toBeCloseTo(job.energyKWh, 9);
  expect(job.carbonG).toBeCloseTo(605.76 * 3, 9);
});

test('Green Algorithms knows 1.56 for an unknown PUE and 475 g for an unknown place', () => {
  const { energyKWh, carbonG } = jobFootprint({ hours: 1, gpus: 1, gpuPowerW: 1000, memoryGb: 0 });
  expect(energyKWh).toBeCloseTo(greenDefaults.pue, 12);
  expect(carbonG).toBeCloseTo(741, 9);
});

test('ML CO2 Impact: 400 W for 10,000 h at 0.566 kg is 2,264 kg; its rounding makes 2,280', () => {
  const { carbonKg, offsetKg } = impact({
    hours: 1e4,
    devicePowerW: 400,
    kgPerKWh: 0.566,
    offsetPercent: 50,
  });
  expect(carbonKg).toBeCloseTo(2264, 9);
  expect(offsetKg).toBeCloseTo(1132, 9);
});

test('LLMCarbon: GPT-3 on 10,000 V100 takes 14.8 days, 1,290 MWh and 553 t', () => {
  const run = {
    activeParams: 175e9,
    tokens: 300e9,
    devices: 10_000,
    peak: 125e12,
    efficiency: 0.197,
    systemPowerW: 330,
    pue: 1.1,
    kgPerKWh: 0.429,
  };
  const { flop, days, energyMWh, carbonT } = llmFootprint(run);
  expect(flop).toBeCloseTo(3.15e23, -10);
  expect(days).toBeCloseTo(14.8, 1);
  expect(energyMWh).toBeCloseTo(1290, -0.5);
  expect(carbonT).toBeCloseTo(553.3, 1);
  // reading takes a third of training's FLOP
  expect(llmFootprint({ ...run, flopPerParamToken: 2 }).carbonT).toBeCloseTo(carbonT / 3, 9);
});

test('LLMCarbon: the hardware of XLM, a share of its five years, is within 3 % of the 0.66 t that LLMCarbon compares with', () => {
  const parts = [
    { count: 64, size: 1.47, kgPerSize: 1 },
    { count: 64, size: 256, kgPerSize: 0.4 },
    { count: 64, size: 32_768, kgPerSize: 0.018 },
    { count: 512, size: 8.15, kgPerSize: 1.2 },
    { count: 64, size: 111.6, kgPerSize: 1.2 },
  ];
  // (94.08 + 6,553.6 + 37,748.7 + 5,007.4 + 8,570.9) kg · 20.4 ÷ 1,825 days
  expect(embodiedCarbonT({ parts, days: 20.4 })).toBeCloseTo(0.648, 3);
});

test('LLMCarbon: 175 billion on nodes of eight with 80 GB take 8 × 10 GPUs a copy, 1,520 in all', () => {
  const found = expectedThroughput({ activeParams: 175e9, nodeGpus: 8, memoryGb: 80 });
  expect(found).toMatchObject({ gpus: 1520, tensorParallel: 8, pipelineParallel: 10 });
  expect(found.achievedTflops).toBeCloseTo(147.63, 2);
});

test('LLMCarbon: with 32 GB a V100 reaches 125 ÷ 312 of an A100, less 7.76 ÷ 33.46', () => {
  const on = (memoryGb: number) =>
    expectedThroughput({ activeParams: 1e9, nodeGpus: 8, memoryGb }).achievedTflops;
  expect(on(32) / on(80)).toBeCloseTo((125 / 312) * (1 - 7.76 / 33.46), 12);
});

test('law: carbon is proportional to hours, power and grid', () => {
  const n = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(n, n, n, (hours, watts, grid) => {
      const twice = (of: (factor: number) => number) => expect(of(2) / of(1)).toBeCloseTo(2, 9);
      twice(
        (k) =>
          pattersonFootprint({
            chips: 1,
            hours: k * hours,
            chipPowerW: watts,
            pue: 1,
            kgPerKWh: grid,
          }).carbonT,
      );
      twice((k) => impact({ hours, devicePowerW: k * watts, kgPerKWh: grid }).carbonKg);
      twice(
        (k) =>
          jobFootprint({ hours, gpus: 1, gpuPowerW: watts, memoryGb: 1, gramsPerKWh: k * grid })
            .carbonG,
      );
    }),
  );
});

test('what has no meaning is refused by name', () => {
  expect(() => impact({ hours: -1, devicePowerW: 1, kgPerKWh: 1 })).toThrow(/"hours" is -1/);
  expect(() => jobFootprint({ hours: 1, memoryGb: 1, pue: 0 })).toThrow(/"pue" is 0/);
  expect(() => embodiedCarbonT({ parts: [], days: -1 })).toThrow(/"days" is -1/);
  // the parabola of GPUs falls below zero beyond two trillion parameters
  expect(() => expectedThroughput({ activeParams: 3e12, nodeGpus: 8, memoryGb: 80 })).toThrow(
    /"gpus"/,
  );
});
