import { factById } from '#lib/evidence/facts.ts';
import { runById, runs } from '#lib/evidence/runs/all.ts';
import type { Run } from '#lib/evidence/runs/run.ts';
import { model } from '#lib/model/model.ts';
import { comparisonsOf, LARGE, missFactor, scorecard } from '#lib/scorecard/comparison.ts';
import { missesOnRecord } from '#lib/scorecard/misses.ts';
import { outputs } from '#lib/scorecard/outputs.ts';
import { statedFor } from '#lib/scorecard/stated.ts';
import { expect, test } from 'vitest';

const key = (run: string, output: string) => `${run}: ${output}`;
const made: Run = {
  id: 'made-up',
  name: 'Made up',
  by: 'Nobody',
  date: '2024',
  source: 'judgement',
  place: 'nowhere',
  grade: 'primary',
};

test('more than a hundred figures are compared, every number finite and above zero', () => {
  expect(scorecard.length).toBeGreaterThan(100);
  for (const { run, output, reported, predicted, ratio } of scorecard) {
    for (const number of [reported, predicted, ratio])
      expect(Number.isFinite(number) && number > 0, key(run.id, output)).toBe(true);
    expect(ratio).toBeCloseTo(predicted / reported, 9);
  }
});

test('only what the source states goes in; what stands in is an assumption of the model', () => {
  for (const { run, output, stated, assumed } of scorecard) {
    for (const id of [...Object.keys(stated), ...assumed])
      expect(model.quantities.has(id), `${key(run.id, output)}: ${id}`).toBe(true);
    for (const id of assumed) expect(model.quantities.get(id)!.kind).toBe('assumption');
  }
});

test('every large miss has a reason, and every reason is that of a miss', () => {
  const large = scorecard.filter(({ ratio }) => missFactor(ratio) > LARGE);
  const silent = large.filter(({ miss }) => !miss).map(({ run, output }) => key(run.id, output));
  expect(silent).toEqual([]);
  const idle = missesOnRecord.filter(
    ({ run, output }) =>
      !scorecard.some(
        (one) => one.run.id === run && one.output === output && missFactor(one.ratio) > 1.35,
      ),
  );
  expect(idle).toEqual([]);
  for (const { miss } of large) expect(miss).toMatch(/^\S.*\.$/);
});

test('circular figures, estimates and what was not read stay out of the headline', () => {
  const standing = (id: string, output: string) =>
    scorecard.find((one) => one.run.id === id && one.output === output)!.standing;
  expect(standing('llama-65b', 'energyMwh')).toBe('circular');
  expect(standing('llama-65b', 'chipHours')).toBe('counted');
  expect(standing('deepseek-v3', 'costUsd')).toBe('circular');
  expect(standing('gpt-3', 'energyMwh')).toBe('counted');
  expect(standing('gpt-3', 'days')).toBe('circular');
  expect(standing('gpt-4', 'chipHours')).toBe('estimate');
  expect(standing('palm', 'carbonT')).toBe('unconfirmed');
  const counted = scorecard.filter((one) => one.standing === 'counted');
  expect(counted.filter(({ run }) => run.grade === 'estimate')).toEqual([]);
  expect(counted.filter(({ circular }) => circular)).toEqual([]);
});

test('where the source’s grid, power or rent is its own sum, a match within 6 % is all it can show', () => {
  const told = scorecard.filter(
    ({ standing, assumed, run }) =>
      standing === 'circular' && assumed.length === 0 && run.scope !== 'project',
  );
  expect(told.length).toBeGreaterThan(25);
  for (const { run, output, ratio } of told.filter(({ run }) => run.id !== 'nanochat-speedrun'))
    expect(missFactor(ratio), key(run.id, output)).toBeLessThan(1.06);
});

test('a utilisation that is not stated is the median of published runs, over their whole time', () => {
  const stated = statedFor({ ...made, flop: 1e22, chip: 'h100', chips: 8 }, 'days')!;
  expect(stated.assumed).toEqual(['mfu']);
  expect(stated.values).toMatchObject({ mfu: factById('median-mfu')!.value, goodput: 1 });
  const steps = statedFor(
    { ...made, flop: 1e22, chip: 'h100', mfu: 0.4, mfuOf: 'steps' },
    'chipHours',
  )!;
  expect(steps.assumed).toEqual(['goodput']);
  expect(steps.values).not.toHaveProperty('goodput');
});

test('twice the tokens take twice the hours, half the utilisation too; a mixture counts its active part', () => {
  const hours = (changes: Partial<Run>) =>
    comparisonsOf({
      ...made,
      params: 1e10,
      tokens: 1e12,
      chip: 'h100',
      mfu: 0.4,
      chipHours: 1,
      ...changes,
    })[0]!.predicted;
  // 6 × 1e10 × 1e12 ÷ (989e12 × 0.4 × 3600)
  expect(hours({})).toBeCloseTo(42_130, -1);
  expect(hours({ tokens: 2e12 }) / hours({})).toBeCloseTo(2, 9);
  expect(hours({ mfu: 0.2 }) / hours({})).toBeCloseTo(2, 9);
  expect(hours({ activeParams: 1e9 }) / hours({})).toBeCloseTo(0.1, 9);
});

test('what the page says in words holds: told everything, energy and carbon fit within 3 %; most misses are hours', () => {
  const counted = scorecard.filter(({ standing }) => standing === 'counted');
  const told = counted.filter(
    ({ output, assumed }) =>
      (output === 'energyMwh' || output === 'carbonT') && assumed.length === 0,
  );
  expect(told.length).toBeGreaterThan(15);
  for (const { run, output, ratio } of told)
    expect(missFactor(ratio), key(run.id, output)).toBeLessThan(1.03);
  const large = counted.filter(({ ratio }) => missFactor(ratio) > LARGE);
  const hours = large.filter(({ output }) => output === 'chipHours');
  expect(hours.length).toBeGreaterThan(large.length / 2);
});

test('a source that states too little gives nothing to compare', () => {
  expect(comparisonsOf({ ...made, energyMwh: 5 })).toEqual([]);
  expect(comparisonsOf({ ...made, chipHours: 5, chip: 'h100' })).toEqual([]);
  expect(comparisonsOf({ ...made, costUsd: 5, chips: 8, days: 1 })).toEqual([]);
  expect(comparisonsOf(runById('alphastar')!)).toEqual([]);
});

test('energy of the chips alone leaves out servers and building', () => {
  const { values, assumed } = statedFor(
    { ...made, chip: 'h100', chipHours: 1000, energyMwh: 1, energyOf: 'chips' },
    'energyMwh',
  )!;
  expect(values).toMatchObject({ chipPower: 700, serverPower: 1, pue: 1 });
  expect(assumed).toEqual(['powerFraction']);
});

test('each figure is one that a run can report', () => {
  for (const { id } of outputs) expect(runs.some((run) => run[id] !== undefined)).toBe(true);
});
