import { evaluate } from '#lib/engine/evaluate.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { inputs, type Basis } from '../inputs.ts';

const values = (basis: Basis, changes: Record<string, number>) =>
  evaluate(model, inputs(basis, changes));

test('1e9 parameters and 1e9 tokens are 6e18 operations: 5 chip-hours at 1e15 a second and a third of the peak', () => {
  const of = values('own', {
    params: 1e9,
    activeShare: 1,
    tokens: 1e9,
    peak: 1e15,
    mfu: 1 / 3,
    goodput: 1,
    chips: 5,
  });
  expect(of.get('trainingFlop')).toBe(6e18);
  expect(of.get('chipHours')).toBeCloseTo(6e18 / (1e15 / 3) / 3600, 9); // 18,000 s = 5 h
  expect(of.get('days')).toBeCloseTo(1 / 24, 9);
});

test('5 chip-hours at $2 rented are $10, whatever else it costs', () => {
  const of = values('rent', {
    params: 1e9,
    activeShare: 1,
    tokens: 1e9,
    peak: 1e15,
    mfu: 1 / 3,
    chipRent: 2,
  });
  expect(of.get('finalRun')).toBeCloseTo(10, 9);
});

test('a $24,000 chip, new, that loses a third of its value a year costs $1.11 in its first hour', () => {
  const of = values('own', {
    chipPrice: 24_000,
    chipAge: 0,
    valueDecline: 1 / 3,
    serverCost: 1,
    networkShare: 0,
  });
  expect(of.get('ownHourly')).toBeCloseTo((24_000 * 0.4054651081) / 8766, 6); // −ln(2/3) = 0.405
});

test('network that is a fifth of the cluster costs a quarter of chips and servers', () => {
  const of = values('own', { networkShare: 0.2 });
  expect(
    of.get('ownNetworkHourly')! / (of.get('ownChipHourly')! + of.get('ownServerHourly')!),
  ).toBeCloseTo(0.25, 12);
});

test('8 chips at 700 W with PUE 1.25 need a site of 7 kW', () => {
  expect(
    values('own', { chips: 8, chipPower: 700, serverPower: 1, pue: 1.25 }).get('peakPower'),
  ).toBeCloseTo(0.007, 12);
});

test('1,000 labels of 90 s by two people, a fifth reviewed, at $20 an hour are $1,200', () => {
  const of = values('own', {
    labels: 1000,
    secondsPerLabel: 90,
    redundancy: 2,
    reviewShare: 0.2,
    labelWage: 20,
  });
  expect(of.get('labelling')).toBeCloseTo(1000 * (90 / 3600) * 2 * 1.2 * 20, 9);
});

test('1e12 tokens of 4 bytes, a fifth kept and half of that no duplicate, are 40 TB of crawl', () => {
  expect(
    values('own', {
      tokens: 1e12,
      epochs: 1,
      bytesPerToken: 4,
      keepRate: 0.2,
      uniqueShare: 0.5,
    }).get('crawlSize'),
  ).toBeCloseTo(40, 9);
});

test('ten researchers at $200,000 and 1.3 times that for a half year are $1.3M', () => {
  const of = values('own', {
    researchers: 10,
    researcherPay: 200e3,
    payOverhead: 1.3,
    projectMonths: 6,
  });
  expect(of.get('research')).toBeCloseTo(1.3e6, 3);
});

test('Cottier et al. 2024: 57.0 million chip-hours of the A100 come to GPT-4’s $40 million, within 2 %', () => {
  // epoch_method.md, worked example: 17.89 + 11.81 + 6.96 + 3.50 = 40.16 million nominal, 43.4 GWh.
  const flop = 57e6 * 3600 * 312e12 * 0.36;
  const of = values('own', {
    tokens: flop / 6 / (1.8e12 * 0.15556),
    chipPrice: 24_875 / 1.66,
    chipAge: 1.747,
    networkShare: 0.19,
    pue: 1.25,
    electricityPrice: 0.0806,
  });
  expect(of.get('chipHours')! / 57e6).toBeCloseTo(1, 6);
  expect(of.get('finalRun')! / 40.16e6).toBeCloseTo(1, 2);
  expect(of.get('compute')! / 17.89e6).toBeCloseTo(1, 2);
  expect(of.get('energy')! / 43.4e3).toBeCloseTo(1, 2);
});
