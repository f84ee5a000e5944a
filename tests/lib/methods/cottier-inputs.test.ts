import { expect, test } from 'vitest';
import {
  chipToServerPower,
  electricityPriceUsd,
  powerShare,
  pueOf,
  serverOverhead,
  trainingStart,
  yearsOwned,
} from '#lib/methods/cottier-inputs.ts';

test.each([
  ['NVIDIA A100 SXM4 40 GB', 1.66, 2.03125, 0.75],
  ['NVIDIA Tesla V100 DGXS 32 GB', 1.69, 1.6666666666666667, 0.75],
  ['NVIDIA H100 SXM5 80GB', 1.64, 1.8214285714285714, 0.75],
  ['NVIDIA P100', 1.54, 1.8, 0.75],
  ['NVIDIA Tesla K80', 1.64, 1.8, 0.75],
  ['Google TPU v1', 1.64, 2.93, 0.43],
  ['Google TPU v2', 1.64, 1.64, 0.43],
  ['Google TPU v3', 1.64, 1.47, 0.43],
  ['Google TPU v4', 1.64, 1.56, 0.43],
  ['Google TPU v5p', 1.64, 1.56, 0.43],
])(
  '%s: server ÷ chip in price %d, in power %d, mean ÷ rated %d',
  (hardware, price, power, share) => {
    expect(serverOverhead(hardware)).toBe(price);
    expect(chipToServerPower(hardware)).toBeCloseTo(power, 12);
    expect(powerShare(hardware)).toBe(share);
  },
);

test('the largest operators have a PUE of 1.1, everybody else 1.25', () => {
  expect(
    ['Google DeepMind', 'Meta AI', 'Facebook', 'Amazon', 'Microsoft,OpenAI'].map(pueOf),
  ).toEqual([1.1, 1.1, 1.1, 1.1, 1.1]);
  expect(['OpenAI', 'xAI', 'Inflection AI', ''].map(pueOf)).toEqual([1.25, 1.25, 1.25, 1.25]);
});

test('electricity was 8.06 cents in 2023; for 2009 there is no price', () => {
  expect(electricityPriceUsd(2023)).toBe(0.0806);
  expect(() => electricityPriceUsd(2009)).toThrow(/no price of electricity for 2009.*2010 to 2025/);
});

test('Llama 3.1 405B: published 2024-07-23 after 2,142 h, so begun on 2024-02-24', () => {
  expect(trainingStart({ published: '2024-07-23', trainingHours: 2142 })).toBe('2024-02-24');
  // 33 days of training when nothing is said, and 60 to publication
  expect(trainingStart({ published: '2024-04-03' })).toBe('2023-12-31');
});

test('a GPU does not train before it is bought, a TPU may', () => {
  const before = { acquired: '2022-12-19', trainingStart: '2022-09-10' };
  expect(yearsOwned({ ...before, hardware: 'NVIDIA H100' })).toBe(0);
  expect(yearsOwned({ ...before, hardware: 'Google TPU v4' })).toBeCloseTo(-100 / 365.25, 12);
  const later = { acquired: '2022-12-19', trainingStart: '2024-02-24', hardware: 'NVIDIA H100' };
  expect(yearsOwned(later)).toBeCloseTo(432 / 365.25, 12);
});

test('what is no date is refused', () => {
  expect(() => trainingStart({ published: 'last May' })).toThrow(/"published" is "last May"/);
});
