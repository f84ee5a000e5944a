import { runById } from '#lib/evidence/runs/all.ts';
import { comparisonsOf } from '#lib/scorecard/comparison.ts';
import { statedFor } from '#lib/scorecard/stated.ts';
import { expect, test } from 'vitest';

// Worked by hand from what each source states; the model has to come to the same.
const compared = (id: string, output: string) =>
  comparisonsOf(runById(id)!).find((each) => each.output === output)!;
const predicted = (id: string, output: string) => compared(id, output).predicted;

test('GPT-3: 10,000 × 14.8 d × 24 h × 330 W × 1.10 = 1,289 MWh against 1,287; × 0.429 = 552.1 t', () => {
  expect(predicted('gpt-3', 'energyMwh')).toBeCloseTo((10_000 * 14.8 * 24 * 330 * 1.1) / 1e6, 6);
  expect(compared('gpt-3', 'energyMwh').ratio).toBeCloseTo(1289.376 / 1287, 6);
  expect(predicted('gpt-3', 'carbonT')).toBeCloseTo(1287 * 0.429, 6);
  expect(predicted('gpt-3', 'carbonT')).toBeCloseTo(552.1, 1);
});

test('Meena: 1,024 × 30 d × 24 h × 289 W × 1.09 = 232.3 MWh against 232; × 0.415 = 96.3 t', () => {
  expect(predicted('meena', 'energyMwh')).toBeCloseTo(232.25, 1);
  expect(predicted('meena', 'carbonT')).toBeCloseTo(96.3, 1);
});

test('T5: 512 × 20 d × 24 h × 310 W × 1.12 = 85.3 MWh against 85.7; × 0.545 = 46.7 t', () => {
  expect(predicted('t5-11b', 'energyMwh')).toBeCloseTo(85.3, 1);
  expect(predicted('t5-11b', 'carbonT')).toBeCloseTo(46.7, 1);
});

test('Switch and GShard: 178.8 and 23.9 MWh against 179 and 24.1; 59.1 and 4.3 t', () => {
  expect(predicted('switch', 'energyMwh')).toBeCloseTo((1024 * 27 * 24 * 245 * 1.1) / 1e6, 6);
  expect(predicted('switch', 'energyMwh')).toBeCloseTo(178.8, 1);
  expect(predicted('gshard', 'energyMwh')).toBeCloseTo(23.9, 1);
  expect(predicted('switch', 'carbonT')).toBeCloseTo(59.1, 1);
  expect(predicted('gshard', 'carbonT')).toBeCloseTo(4.3, 1);
});

test('Gopher: 4,096 × 38.3 d × 24 h × 283 W × 1.08 × 0.33 = 380 t', () => {
  const megawattHours = (4096 * 38.3 * 24 * 283 * 1.08) / 1e6;
  expect(predicted('gopher', 'carbonT')).toBeCloseTo(megawattHours * 0.33, 6);
  expect(compared('gopher', 'carbonT').ratio).toBeCloseTo(1, 2);
});

test('LLaMA-65B: 1,022,362 h × 400 W × 1.1 = 449.8 MWh against 449; × 0.385 = 173 t', () => {
  expect(predicted('llama-65b', 'energyMwh')).toBeCloseTo(449.839, 3);
  expect(predicted('llama-65b', 'carbonT')).toBeCloseTo(449 * 0.385, 6);
  // 6 × 65.2e9 × 1.4e12 ÷ (312e12 × 0.36 × 3600) = 1.354 million h against 1.022: it reached 0.477
  const { ratio, stated } = compared('llama-65b', 'chipHours');
  expect(ratio * stated['mfu']!).toBeCloseTo(0.477, 3);
});

test('BLOOM on two grids: 433.2 MWh and 24.7 t without PUE, 476.5 MWh and 182.9 t with 1.1', () => {
  expect(predicted('bloom-176b', 'energyMwh')).toBeCloseTo((1_082_990 * 400) / 1e6, 6);
  expect(predicted('bloom-176b', 'carbonT')).toBeCloseTo(24.7, 1);
  expect(predicted('bloom-176b-llama', 'energyMwh')).toBeCloseTo(476.5, 1);
  expect(predicted('bloom-176b-llama', 'carbonT')).toBeCloseTo(182.9, 1);
});

test('Llama 3.1 405B: 3.8e25 ÷ (989e12 × 0.41) in hours, less what is lost, against 30.84 million', () => {
  const { predicted: hours, assumed, stated } = compared('llama-3.1-405b', 'chipHours');
  expect(assumed).toEqual(['goodput']);
  expect(stated).toMatchObject({ trainingFlop: 3.8e25, mfu: 0.41, peak: 989e12 });
  const useful = 3.8e25 / (989e12 * 0.41) / 3600;
  expect(useful / 1e6).toBeCloseTo(26.03, 2);
  expect(useful / hours).toBeGreaterThan(0.8);
  expect(useful / hours).toBeLessThan(1);
});

test.each([
  ['deepseek-v3', 2.788e6 * 2],
  ['mpt-7b', 440 * 9.5 * 24 * 2],
  ['llm.c-1.6b', 192 * 3.5],
  ['gpt-2', 32 * 168 * 8],
])('%s: dollars are hours times the stated rent', (id, dollars) => {
  expect(predicted(id, 'costUsd')).toBeCloseTo(dollars, 6);
  expect(compared(id, 'costUsd').standing).toBe('circular');
});

test('GPT-4: 57 million stated hours at the rent of its chip, and 2.1e25 ÷ (312e12 × 0.34) = 55 million', () => {
  const { predicted: cost, assumed, stated, standing } = compared('gpt-4', 'costUsd');
  expect(stated).toEqual({ chipHours: 57e6 });
  expect(assumed).toEqual(['chipRent']);
  expect(cost / 57e6).toBeGreaterThan(1);
  expect(cost / 57e6).toBeLessThan(3);
  expect(predicted('gpt-4', 'chipHours')).toBeCloseTo(2.1e25 / (312e12 * 0.34) / 3600, -2);
  expect(standing).toBe('estimate');
});

test('a figure never goes into its own prediction', () => {
  const run = { ...runById('bloom-176b')!, chipHours: 1, days: 1 };
  expect(statedFor(run, 'chipHours')!.fields).not.toContain('chipHours');
  expect(statedFor(run, 'days')!.fields).not.toContain('days');
  expect(statedFor(run, 'energyMwh')!.fields).not.toContain('energyMwh');
  expect(statedFor(run, 'carbonT')!.fields).not.toContain('carbonT');
  expect(statedFor(run, 'costUsd')!.fields).not.toContain('costUsd');
});
