import { evaluate } from '#lib/engine/evaluate.ts';
import type { Choice } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { inputs, type Basis } from '../inputs.ts';

const values = (basis: Basis, changes: Record<string, number>) =>
  evaluate(model, inputs(basis, changes));
const code = (choice: string, option: string) =>
  (model.quantities.get(choice) as Choice).options[option]!.code;
const gpt3 = { params: 175e9, activeShare: 1, layers: 96, width: 12_288, sequence: 2048 };

test('attention in GPT-3: 12 × 96 × 12,288 × 2,048 = 2.9e10 operations per token, 2.8 % on top of 6 × 175e9', () => {
  const left = values('own', gpt3);
  const counted = values('own', { ...gpt3, attention: code('attention', 'count') });
  expect(counted.get('attentionPerToken')).toBe(12 * 96 * 12_288 * 2048);
  expect(left.get('flopPerToken')).toBe(6 * 175e9);
  expect(counted.get('flopPerToken')! / left.get('flopPerToken')!).toBeCloseTo(1.0276, 4);
});

test('a mixture of experts takes the operations of 37 of its 671 billion parameters and the memory of all', () => {
  const dense = { params: 671e9, activeShare: 1 };
  const sparse = { params: 671e9, activeShare: 37 / 671 };
  expect(values('own', sparse).get('flopPerToken')).toBeCloseTo(6 * 37e9, 0);
  expect(values('own', sparse).get('memoryNeeded')).toBe(values('own', dense).get('memoryNeeded'));
});

test('a billion parameters need 18 GB: 2 for themselves, 4 for corrections, 12 for the optimiser', () => {
  const of = values('own', {
    params: 1e9,
    activationBytes: 0,
    chipMemory: 40,
  });
  expect(of.get('memoryNeeded')).toBeCloseTo(18, 9);
  expect(of.get('fewestChips')).toBeCloseTo(18 / 40, 9);
  expect(of.get('checkpointSize')).toBeCloseTo(0.014, 9);
});

test('34 bytes in each of 96 layers of 12,288, for 2,048 tokens, are 82 GB', () => {
  const of = values('own', { ...gpt3, activationBytes: 34 });
  expect(of.get('activationMemory')).toBeCloseTo((34 * 96 * 12_288 * 2048) / 1e9, 6);
});

test('in a straight line, a $35,064 chip that fetches nothing after four years costs $1 an hour, at any age', () => {
  const straight = {
    amortisation: code('amortisation', 'straight-line'),
    ...{ chipPrice: 35_064, residual: 0, hardwareLife: 4 },
  };
  // 4 × 8,766 hours = 35,064
  expect(values('own', { ...straight, chipAge: 0 }).get('ownChipHourly')).toBeCloseTo(1, 9);
  expect(values('own', { ...straight, chipAge: 3 }).get('ownChipHourly')).toBeCloseTo(1, 9);
});

test.each([
  ['stated', 4],
  ['year', 4 * (1 - 0.35)],
  ['three-years', 4 * (1 - 0.56)],
  ['spot', 4 * (1 - 0.7)],
])('a rent of $4 is paid, %s, at $%d', (option, paid) => {
  const of = values('rent', { chipRent: 4, contract: code('contract', option) });
  expect(of.get('rentPaid')).toBeCloseTo(paid, 12);
  expect(of.get('finalRun')! / of.get('chipHours')!).toBeCloseTo(paid, 12);
});

test('renting for $2 what costs the owner $1 an hour in use, with nothing idle and no power, is twice as dear', () => {
  const of = values('own', {
    amortisation: code('amortisation', 'straight-line'),
    ...{ chipPrice: 35_064, residual: 0, hardwareLife: 4, serverCost: 1, networkShare: 0 },
    ...{ utilisation: 1, electricityPrice: 0, chipRent: 2 },
  });
  expect(of.get('rentAgainstOwn')).toBeCloseTo(2, 9);
});
