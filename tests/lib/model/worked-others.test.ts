import { evaluate } from '#lib/engine/evaluate.ts';
import type { Choice } from '#lib/engine/quantity.ts';
import { goodput } from '#lib/methods/checkpointing.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { inputs } from '../inputs.ts';

const values = (changes: Record<string, number>) => evaluate(model, inputs('own', changes));
const worked = {
  failures: (model.quantities.get('failures') as Choice).options['worked']!.code,
};

test('Llama 3: 50,700 chip-hours between failures are one in 3.09 h on 16,384 chips, 419 in 54 days', () => {
  const mtbf = values({ chips: 16_384, chipHoursPerFailure: 50_700 }).get('mtbf')!;
  expect(mtbf).toBeCloseTo(3.09, 2);
  expect(Math.round((54 * 24) / mtbf)).toBe(419);
});

test('saving takes two minutes, a failure comes every three hours: save every √(2 × 2 min × 3 h) = 27 minutes', () => {
  const of = values({ chips: 10, chipHoursPerFailure: 30, saveSeconds: 120 });
  expect(of.get('saveEvery')! * 60).toBeCloseTo(Math.sqrt(2 * 2 * 180), 9);
});

test('what failures leave is Daly’s expectation, as the method has it', () => {
  const of = values({
    ...{ chips: 16_384, chipHoursPerFailure: 50_000, saveSeconds: 120, restartHours: 1 / 6 },
    ...worked,
  });
  const expected = goodput({
    ...{ checkpointHours: 120 / 3600, mtbfHours: 50_000 / 16_384, restartHours: 1 / 6 },
    intervalHours: of.get('saveEvery')!,
  });
  expect(of.get('failureGoodput')! / expected).toBeCloseTo(1, 9);
  expect(of.get('failureGoodput')).toBeCloseTo(0.8137, 3);
  expect(of.get('progress')).toBe(of.get('failureGoodput'));
});

test('a goodput that is stated counts, whatever failures would leave', () => {
  expect(values({ goodput: 0.97 }).get('progress')).toBe(0.97);
});

test('half the time lost on a run of ten days: ten more days, and ten days’ pay of researchers and engineers', () => {
  const of = values({
    ...{ goodput: 0.5, projectMonths: 12, researchers: 10, researcherPay: 365.25e3 },
    ...{ payOverhead: 1, engineers: 0 },
  });
  const lostDays = of.get('days')! / 2;
  expect(of.get('heldUpPay')).toBeCloseTo(10 * 1000 * lostDays, 3);
});

test('of 1,000 hours of trials, half ladders, a fifth of the rest thrown away, a quarter of that rest sweeps: 500, 100, 100, 300', () => {
  const of = values({ ladderShare: 0.5, abandonedShare: 0.2, sweepShare: 0.25 });
  const trials = of.get('trialHours')! * of.get('chipHourly')!;
  const share = (id: string) => of.get(id)! / trials;
  expect(share('ladders')).toBeCloseTo(0.5, 12);
  expect(share('abandoned')).toBeCloseTo(0.1, 12);
  expect(share('sweeps')).toBeCloseTo(0.1, 12);
  expect(share('exploration')).toBeCloseTo(0.3, 12);
});

test('text that is read four times has to be found once', () => {
  const once = values({ epochs: 1 }).get('crawlSize')!;
  expect(values({ epochs: 4 }).get('crawlSize')! * 4).toBeCloseTo(once, 6);
});

test('5,000 pictures of an hour and a half, a tenth checked, are 8,250 hours', () => {
  const of = values({ labels: 5000, secondsPerLabel: 5400, redundancy: 1, reviewShare: 0.1 });
  expect(of.get('labelHours')).toBeCloseTo(8250, 9);
});

test('two managers at $100,000, half as much again on top, for half a year are $150,000', () => {
  const of = values({
    ...{ supportStaff: 2, supportPay: 100e3, payOverhead: 1.5, projectMonths: 6 },
  });
  expect(of.get('support')).toBeCloseTo(150e3, 6);
});

test('a chip of 438.3 kg that works half of five years is 20 grams an hour', () => {
  const of = values({ embodiedCarbon: 438.3, hardwareLife: 5, utilisation: 0.5 });
  expect((of.get('embodied')! * 1e6) / of.get('chipHours')!).toBeCloseTo(20, 9);
});

test('one terabyte of text and ten states of 14 GB, sent out for $100 a terabyte, are $114', () => {
  const of = values({
    ...{ tokens: 1e12, epochs: 2, bytesPerToken: 2, params: 1e9 },
    ...{ checkpointsKept: 10, egressPrice: 100 },
  });
  expect(of.get('egress')).toBeCloseTo(114, 9);
});

test('a licence of $4,383 a year is 50 cents for each hour that a chip is there', () => {
  const of = values({ chipLicence: 4383, utilisation: 0.5 });
  expect(of.get('chipLicences')! / of.get('projectChipHours')!).toBeCloseTo(1, 9);
});

test('a megawatt-hour at PUE 1.25, half a litre at the site and three at the power station: 400 and 3,400 litres', () => {
  const of = values({ pue: 1.25, waterOnSite: 0.5, waterGrid: 3 });
  expect(of.get('siteWater')! / of.get('energy')!).toBeCloseTo(400, 9);
  expect(of.get('water')! / of.get('energy')!).toBeCloseTo(3400, 9);
});
