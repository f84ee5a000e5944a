import { expect, test } from 'vitest';
import type { Assumption } from '#lib/engine/quantity.ts';
import { editTyped } from '#lib/model/edit.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import { valuesOf, warningsOf } from '#lib/model/values.ts';
import { beliefBefore, beliefOf } from '#lib/model/scenario.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';

const assumption = (id: string) => model.quantities.get(id) as Assumption;

test('a reader’s number moves its range along: twice the rent, twice both ends', () => {
  const scenario = scenarioById('gpt-4-class');
  const before = beliefOf({ scenario, changes: {} }, assumption('chipRent'));
  const after = beliefOf(
    { scenario, changes: { chipRent: before.value * 2 } },
    assumption('chipRent'),
  );
  expect(after.low).toBeCloseTo(before.low * 2, 9);
  expect(after.high).toBeCloseTo(before.high * 2, 9);
});

test('another chip brings its own speed, power, price and rent, whatever the scenario said', () => {
  const scenario = scenarioById('llama-3.1-405b');
  const changed = { scenario, changes: { chip: 'v100' } };
  expect(beliefBefore(changed, assumption('peak'))).toMatchObject({
    origin: 'chip',
    belief: { value: 125e12 },
  });
  expect(beliefBefore(changed, assumption('chipPower'))).toMatchObject({
    origin: 'chip',
    belief: { value: 300 },
  });
  expect(beliefBefore({ scenario, changes: {} }, assumption('chipPower'))).toMatchObject({
    origin: 'scenario',
    belief: { value: 700 },
  });
  expect(beliefBefore(changed, assumption('mfu'))).toMatchObject({ origin: 'scenario' });
});

test('what a source states exactly is the same in every draw', () => {
  const ensemble = ensembleOf({ scenario: scenarioById('deepseek-v3'), changes: {} });
  expect(ensemble.interval('finalRun').high / ensemble.interval('finalRun').low).toBeCloseTo(1, 12);
});

test('with 8-bit numbers an H100 is twice as fast, and a V100 is no faster', () => {
  const peak = (scenario: string, precision: string) =>
    valuesOf({ scenario: scenarioById(scenario), changes: { precision } }).get('peak')!;
  expect(peak('llama-3.1-405b', 'fp8') / peak('llama-3.1-405b', 'bf16')).toBeCloseTo(2, 2);
  expect(peak('llama-3.1-405b', 'tf32') / peak('llama-3.1-405b', 'bf16')).toBeCloseTo(0.5, 2);
  expect(peak('gpt-3', 'fp8')).toBe(peak('gpt-3', 'bf16'));
});

test('the reader’s own peak stands, whatever the numbers are', () => {
  const picks = {
    scenario: scenarioById('llama-3.1-405b'),
    changes: { precision: 'fp8', peak: 5e14 },
  };
  expect(valuesOf(picks).get('peak')).toBe(5e14);
});

test('64 chips of 40 GB do not hold 1.8 trillion parameters in training: that takes 815', () => {
  const scenario = scenarioById('gpt-4-class');
  // 1.8e12 × 18 B = 32,400 GB, and 193 GB for what the layers remember; ÷ 40 GB = 814.8
  const warnings = warningsOf(valuesOf({ scenario, changes: { chips: 64 } }));
  expect(warnings).toEqual([expect.stringMatching(/memory of these chips.*at least 815\./)]);
});

test('chips that fail before anything is saved end no run, and that is said', () => {
  const changes = { failures: 'worked', chipHoursPerFailure: 100, chips: 1e6 };
  const warnings = warningsOf(valuesOf({ scenario: scenarioById('gpt-4-class'), changes }));
  expect(warnings.join()).toContain('no run would end');
});

test('a rent that does not pay for the electricity is called implausible', () => {
  const at = (chipRent: number) =>
    warningsOf(
      valuesOf({ scenario: scenarioById('gpt-4-class'), changes: { basis: 'rent', chipRent } }),
    );
  expect(at(0.01)[0]).toContain('implausible');
  expect(at(1)).toEqual([]);
});

test.each([
  ['abc', undefined, '“abc” is not a number. “utilisation (MFU)” stays as it is.'],
  ['', undefined, 'Nothing was typed. “utilisation (MFU)” stays as it is.'],
  ['1e400', undefined, '“1e400” is too large a number. “utilisation (MFU)” stays as it is.'],
  ['-5', 0.001, '“utilisation (MFU)” can be 0.1\u00a0% to 100\u00a0%; it was set to 0.1\u00a0%.'],
  ['0,5', 0.5, 'Read as 0.5: the comma was taken for a decimal point.'],
  ['40%', 0.4, undefined],
  ['40', 0.4, 'Read as 40\u00a0%.'],
  ['150', 1, '“utilisation (MFU)” can be 0.1\u00a0% to 100\u00a0%; it was set to 100\u00a0%.'],
])('typed “%s” gives %s and says “%s”', (text, value, message) => {
  const edit = editTyped(assumption('mfu'), text);
  expect(edit.value).toBe(value);
  expect(edit.message).toBe(message);
});
