import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methods } from '#cli/conformance/methods.ts';
import { report } from '#cli/conformance/report.ts';
import { resultOf, resultsOf, type FileResult } from '#cli/conformance/run.ts';

const own = join(import.meta.dirname, '../conformance');

test.each(readdirSync(own))('%s: every case passes', (file) => {
  const result = resultOf(file, () => readFileSync(join(own, file), 'utf8'));
  expect(result.failures).toEqual([]);
  expect(result.skipped).toBe(false);
  expect(result.passed).toBeGreaterThan(2);
});

test('every method has a table of cases', () => {
  expect(readdirSync(own).sort()).toEqual(
    Object.keys(methods)
      .map((name) => `${name}.json`)
      .sort(),
  );
});

const cases = (...list: unknown[]) => JSON.stringify({ peer: 'a test', cases: list });
const loss = {
  id: 'loss',
  inputs: { N: 1e4, D: 1e4, E: 1, A: 100, B: 100, alpha: 0.5, beta: 0.5 },
  outputs: { loss: 3 },
  rel_tol: 1e-9,
};
const run = (text: string, file = 'chinchilla_fits.json') => resultOf(file, () => text);

describe('a wrong number', () => {
  test('fails, and says which, by how much and what is allowed', () => {
    const { passed, failed, failures, worstRelative } = run(
      cases(loss, { ...loss, id: 'off', outputs: { loss: 3.03 } }),
    );
    expect([passed, failed]).toEqual([1, 1]);
    expect(worstRelative).toBeCloseTo(0.01, 3);
    expect(failures).toEqual([
      'chinchilla_fits.json, case off: outputs.loss is 3 instead of 3.03, off by 0.0300 where 1e-9 of it is allowed.',
    ]);
  });

  test('passes once the tolerance allows it', () => {
    expect(run(cases({ ...loss, outputs: { loss: 3.03 }, rel_tol: 0.02 })).passed).toBe(1);
    expect(
      run(cases({ ...loss, outputs: { loss: 3.03 }, rel_tol: null, abs_tol: 0.04 })),
    ).toMatchObject({ passed: 1, worstRelative: 0 });
    expect(
      run(cases({ ...loss, outputs: { loss: 3.03 }, rel_tol: 0.02, abs_tol: 0.02 })).failed,
    ).toBe(1);
  });

  test('in a truth beside the outputs fails too', () => {
    const text = readFileSync(join(own, 'squiggle.json'), 'utf8');
    const file = JSON.parse(text);
    file.cases = file.cases.slice(0, 1);
    file.cases[0].truth.mean *= 1.05;
    expect(run(JSON.stringify(file), 'squiggle.json').failures.join()).toMatch(/truth\.mean/);
    const daly = JSON.parse(readFileSync(join(own, 'young_daly.json'), 'utf8'));
    daly.cases[0].simulated.mean_wall_h *= 1.05;
    expect(run(JSON.stringify(daly), 'young_daly.json').failures.join()).toMatch(
      /simulated\.mean_wall_h/,
    );
    const cost = JSON.parse(readFileSync(join(own, 'epoch_training_cost.json'), 'utf8'));
    cost.cases[0].outputs_inflation_adjusted.capex_energy *= 1.01;
    expect(run(JSON.stringify(cost), 'epoch_training_cost.json').failed).toBe(1);
  });
});

describe('a malformed file or case gets a sentence with file, case and reason', () => {
  const without = (key: string) =>
    Object.fromEntries(Object.entries(loss).filter(([k]) => k !== key));
  const inputs = (change: object) => cases({ ...loss, inputs: { ...loss.inputs, ...change } });
  test.each([
    ['{"cases": [', /^chinchilla_fits\.json: it is not JSON: .+\.$/],
    ['[1]', /^chinchilla_fits\.json: it is not an object with "cases"\.$/],
    ['{}', /^chinchilla_fits\.json: it has no list of "cases"\.$/],
    ['{"cases": []}', /^chinchilla_fits\.json: there is no case in it\.$/],
    [cases(7), /case no\. 1: it is not an object\.$/],
    [cases(without('id')), /case no\. 1: it has no "id"\.$/],
    [cases(without('inputs')), /case loss: it has no group of "inputs"\.$/],
    [cases(without('outputs')), /case loss: it has no group of "outputs"\.$/],
    [cases(without('rel_tol')), /case loss: it says neither "rel_tol" nor "abs_tol"\.$/],
    [
      cases({ ...loss, rel_tol: 'small' }),
      /its "rel_tol" is "small", not a number of zero or more\.$/,
    ],
    [cases({ ...loss, rel_tol: -1 }), /its "rel_tol" is -1/],
    [cases({ ...loss, outputs: { note: 'none' } }), /there is no number to compare in it\.$/],
    [cases({ ...loss, outputs: { FLOP: 1 } }), /asks for "FLOP", but the method gives loss/],
    [cases({ ...loss, outputs: { loss: [3] } }), /has 1 numbers, but the method gives one number/],
    [cases({ ...loss, outputs: { loss: { x: 3 } } }), /neither a number nor a list of numbers/],
    [cases({ ...loss, inputs: {} }), /unclear what is asked/],
    [inputs({ alpha: null }), /the input "alpha" is missing\. Did you mean/],
    [inputs({ N: '1e4' }), /the input "N" is "1e4", which is not a number/],
    [inputs({ N: 1 }).replace('"N":1', '"N":1e999'), /"N" is Infinity, which is not a number/],
    [inputs({ N: -1 }), /"params" is -1, but has to be above zero\.$/],
    [inputs({ C: 1, constraint: 'C=N+D' }), /"C=N\+D" is not of the form C=6ND/],
  ])('%s', (text, reason) => {
    const { failed, failures } = run(text);
    expect(failed).toBe(1);
    expect(failures).toEqual([expect.stringMatching(reason)]);
  });

  test('and the other cases still run', () => {
    expect(run(cases(7, loss))).toMatchObject({ passed: 1, failed: 1 });
  });
});

test.each([
  ['epoch_training_cost', { organization: 'X' }, /chip-hours are unknown/],
  ['epoch_uncertainty', { prize: [1, 2] }, /"prize" is no factor of this cost.*price/],
  ['green_algorithms', { runtime_h: 1, location: 'FR' }, /names "FR" and no "carbon_intensity/],
  [
    'squiggle',
    { lognormal_90ci: { a: [1, 2] }, expression: 'a*b' },
    /uses "b", which has no range/,
  ],
  ['squiggle', { lognormal_90ci: { a: [1, 2] }, expression: 'a*' }, /cannot be read/],
  ['squiggle', { lognormal_90ci: { a: [2, 1] }, expression: 'a' }, /does not fall/],
  ['eleuther_calc', { zero_stage: 4 }, /there are stages 0 to 3/],
  ['eleuther_calc', { hf_model_name_or_path: 'x/y', num_gpus: 1 }, /nothing is fetched/],
  ['salib_sobol', { N: 1.5 }, /"N" is 1.5/],
  ['salib_sobol', { N: 64, bounds: '[0,1]^3' }, /known on \[-pi,pi\]\^3/],
  ['nanogpt_scaling_laws', { C: 1e18, grid: 'linspace(1,2)' }, /not of the form 10\*\*arange/],
  ['eleuther_calc', { num_gpus: 1, optimizer: 'lion' }, /no optimizer "lion"; there are adamw/],
  ['llmcarbon', { hardware: [7] }, /not a list of groups/],
])('%s %j: an unknown shape is refused with its reason', (name, inputs, reason) => {
  const id = name === 'epoch_uncertainty' ? 'energy' : 'x';
  const text = cases({ id, inputs, outputs: { y: 1 }, rel_tol: 0 });
  expect(run(text, `${name}.json`).failures).toEqual([expect.stringMatching(reason)]);
});

describe('a folder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    writeFileSync(join(folder, 'chinchilla_fits.json'), cases(loss));
    writeFileSync(join(folder, 'horoscope.json'), 'not even JSON');
    writeFileSync(join(folder, 'README.md'), 'left alone');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('lists files without a method as skipped', () => {
    const results = resultsOf(folder);
    expect(results.map(({ file, skipped }) => [file, skipped])).toEqual([
      ['chinchilla_fits.json', false],
      ['horoscope.json', true],
    ]);
    expect(report(results)).toBe(
      [
        'file                  passed  failed  worst relative error',
        'chinchilla_fits.json       1       0  0',
        'horoscope.json             –       –  skipped: no method of this name',
        '',
        '1 cases passed, 0 failed, 1 file skipped',
      ].join('\n'),
    );
  });

  test('that is not there, or has no cases, is said to be so', () => {
    expect(() => resultsOf(join(folder, 'none'))).toThrow(/There is no folder .*none\.$/);
    expect(() => resultsOf(join(folder, 'README.md'))).toThrow(/no file of cases/);
  });

  const program = join(import.meta.dirname, '../../src/cli/conformance.ts');
  const cli = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });

  test('from the command line: exit 0, 1 with a failure, 2 without a folder', () => {
    expect(cli(folder)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(folder, 'young_daly.json'), '{');
    mkdirSync(join(folder, 'squiggle.json'));
    const { status, stdout } = cli(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/young_daly\.json: it is not JSON/);
    expect(stdout).toMatch(/squiggle\.json: it cannot be read: EISDIR/);
    expect(cli(join(folder, 'none'))).toMatchObject({ status: 2, stdout: '' });
    expect(cli('--frobnicate').status).toBe(2);
  });
});

test('the worst absolute error stands beside the relative one', () => {
  const result: FileResult = {
    file: 'x.json',
    skipped: false,
    passed: 1,
    failed: 0,
    worstRelative: 0.00021,
    worstAbsolute: 0.011,
    failures: [],
  };
  expect(report([result])).toContain('2.1e-4 (absolute 1.1e-2)');
});
