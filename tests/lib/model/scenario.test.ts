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
  ['-5', 0.001, '“utilisation (MFU)” can be 0.1 % to 100 %; it was set to 0.1 %.'],
  ['0,5', 0.5, 'Read as 0.5: the comma was taken for a decimal point.'],
  ['40%', 0.4, undefined],
])('typed “%s” gives %s and says “%s”', (text, value, message) => {
  const edit = editTyped(assumption('mfu'), text);
  expect(edit.value).toBe(value);
  expect(edit.message).toBe(message);
});
