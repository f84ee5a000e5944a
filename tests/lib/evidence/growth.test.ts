import { factById } from '#lib/evidence/facts.ts';
import { growthRuns } from '#lib/evidence/growth.ts';
import { expect, test } from 'vitest';

const run = (name: string) => growthRuns.find((one) => one.name === name)!;

test('runs stand in the order of their days, each once', () => {
  const days = growthRuns.map(({ date }) => date);
  expect(days).toEqual([...days].sort());
  expect(new Set(growthRuns.map(({ name }) => name)).size).toBe(growthRuns.length);
});

test('every day is one, and every number is above zero', () => {
  for (const { name, date, flop, costUsd = 1 } of growthRuns) {
    expect(new Date(date).toISOString().slice(0, 10), name).toBe(date);
    expect(flop > 1e16 && flop < 1e27 && costUsd > 0, name).toBe(true);
  }
});

test('a run at the frontier is among the ten largest up to its day', () => {
  for (const { name, date, flop, frontier } of growthRuns) {
    if (!frontier) continue;
    const larger = growthRuns.filter((other) => other.date < date && other.flop > flop);
    expect(larger.length, name).toBeLessThan(10);
  }
});

test('BLOOM and DeepSeek-V3 stand apart', () => {
  expect(growthRuns.filter(({ frontier }) => !frontier).map(({ name }) => name)).toEqual([
    'BLOOM-176B',
    'DeepSeek-V3',
  ]);
});

test('from AlexNet to Grok 4 the arithmetic grew a billion times', () => {
  expect(run('Grok 4').flop / run('AlexNet').flop).toBeCloseTo(1.06e9, -7);
});

test('facts and chart agree on AlexNet, GPT-4 and Grok 4', () => {
  expect(run('AlexNet').flop).toBe(factById('alexnet-flop')!.value);
  expect(run('GPT-4').flop).toBe(factById('gpt-4-flop')!.value);
  expect(run('Grok 4').flop).toBe(factById('grok-4-flop')!.value);
  // Dollars of 2023 against dollars of December 2024.
  expect(run('GPT-4').costUsd! * 1.00269).toBeCloseTo(factById('gpt-4-amortised')!.value, -4);
});
