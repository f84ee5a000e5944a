import { expect, test } from 'vitest';
import { cloudCostUsd, upfrontCostUsd } from '#lib/methods/upfront-cost.ts';

test('Cottier et al.: GPT-4’s 25,000 A100 for $24,875 each, network on top, are $768 million', () => {
  // 25,000 · 24,875 ÷ 0.81
  expect(upfrontCostUsd({ chips: 25_000, chipPriceUsd: 24_875 }) / 1e6).toBeCloseTo(767.7, 1);
});

test('rent is chip-hours × price; Xception: 43,200 h of a K80 at $0.43', () => {
  expect(cloudCostUsd({ chipHours: 43_200, usdPerChipHour: 0.43 })).toBeCloseTo(18_576, 6);
});

test('a price on demand becomes one for three years: AWS takes 64 % off', () => {
  const converted = { vendor: 'aws', from: 'on demand', to: 'three years' } as const;
  expect(cloudCostUsd({ chipHours: 100, usdPerChipHour: 4, converted })).toBeCloseTo(144, 9);
  // from one year to three years at Azure: × 0.51 ÷ 0.75
  const azure = { vendor: 'azure', from: 'one year', to: 'three years' } as const;
  expect(cloudCostUsd({ chipHours: 100, usdPerChipHour: 3, converted: azure })).toBeCloseTo(204, 9);
});

test('less than nothing, or a network that is everything, is refused', () => {
  expect(() => cloudCostUsd({ chipHours: -1, usdPerChipHour: 1 })).toThrow(/"chipHours" is -1/);
  expect(() => upfrontCostUsd({ chips: 1, chipPriceUsd: 1, interconnectShare: 1 })).toThrow(
    /beside the network/,
  );
});
