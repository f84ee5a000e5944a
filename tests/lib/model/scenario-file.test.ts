import type { ModelError } from '#lib/engine/errors.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { scenarioFromFile } from '#lib/model/scenario-file.ts';
import { valuesOf } from '#lib/model/values.ts';
import { expect, test } from 'vitest';

const read = (data: unknown) => scenarioFromFile(JSON.stringify(data));
const valueIn = (data: unknown) => valuesOf({ scenario: read(data), changes: {} });

function refused(text: string): ModelError {
  try {
    scenarioFromFile(text);
  } catch (error) {
    return error as ModelError;
  }
  throw new Error('nothing was refused');
}

test('a file that says nothing is the scenario it starts from', () => {
  const { id, ...rest } = read({ from: 'gpt-3' });
  const { id: own, ...published } = scenarioById('gpt-3');
  expect([id, own]).toEqual(['file', 'gpt-3']);
  expect(rest).toEqual({ ...published, choices: {} });
});

test('numbers, ranges, choices and countries of a file are taken', () => {
  const values = valueIn({
    from: 'gpt-3',
    id: 'ours',
    choices: { basis: 'own', chip: 'h100', precision: 'fp8', failures: 'worked' },
    grid: 'Norway',
    homes: 'JPN',
    settings: { tokens: 2e12, mfu: { value: 0.4, plausible: [0.3, 0.5], source: 'palm' } },
  });
  expect(values.get('tokens')).toBe(2e12);
  expect(values.get('mfu')).toBe(0.4);
  expect(values.get('peak')).toBe(1979e12);
  expect(values.get('chipPower')).toBe(700);
  expect(values.get('basis')).toBe(1);
  expect(values.get('gridIntensity')).toBe(0.03);
  expect(values.get('homeUse')).toBe(5513);
  expect(values.get('progress')).toBe(values.get('failureGoodput'));
});

test.each([
  ['', 'BadFile', 'line 1', /not JSON \(line 1\)/],
  ['{\n  "from": "gpt-3",\n}', 'BadFile', 'line 3', /Check commas/],
  ['{\n "from": "gpt-3",\n\n "settings": { "mfu": tru } }', 'BadFile', 'line 4', /not JSON/],
  ['[1]', 'BadFile', 'the file', /has to be an object.*it is a list/],
  ['{"from": 3}', 'BadFile', 'from', /has to be a text.*it is 3/],
  ['{"form": "gpt-3"}', 'UnknownName', 'form', /no "form" in a scenario file\. Did you mean from/],
  ['{"from": "gpt4"}', 'UnknownName', 'gpt4', /Did you mean .*gpt-4-class/],
  [
    '{"choices": {"chip": "h1000"}}',
    'UnknownName',
    'chip',
    /“h1000” is not one of the options for “chip”\. Did you mean h100/,
  ],
  ['{"choices": {"chp": "h100"}}', 'UnknownName', 'chp', /Did you mean chip/],
  [
    '{"grid": "Grance"}',
    'UnknownName',
    'grid',
    /no country "Grance" for grid\. Did you mean France/,
  ],
  ['{"homes": "Narnia"}', 'UnknownName', 'homes', /no country "Narnia"/],
  ['{"settings": {"mfuu": 0.4}}', 'UnknownName', 'mfuu', /Did you mean mfu/],
  ['{"settings": {"total": 5}}', 'UnknownName', 'total', /cannot be set: it is a result/],
  [
    '{"settings": {"keepRate": -0.2}}',
    'OutOfBounds',
    'keepRate',
    /is -0\.2.*The nearest is 0\.0001/,
  ],
  [
    '{"settings": {"mfu": 1.4}}',
    'OutOfBounds',
    'mfu',
    /is 1\.4.*between 0\.001 and 1\. The nearest is 1\./,
  ],
  ['{"settings": {"chips": 1e400}}', 'OutOfBounds', 'chips', /Infinity/],
  [
    '{"settings": {"mfu": "high"}}',
    'NotANumber',
    'mfu',
    /has to be a number; it is the text "high"/,
  ],
  ['{"settings": {"mfu": null}}', 'NotANumber', 'mfu', /it is null/],
  ['{"settings": {"mfu": {"plausible": [0.1, 0.2]}}}', 'NotANumber', 'mfu', /"value" of "mfu"/],
  [
    '{"settings": {"mfu": {"value": 0.4, "plausible": [0.5, 0.6]}}}',
    'OutOfBounds',
    'mfu',
    /outside its own plausible range of 0\.5 to 0\.6/,
  ],
  [
    '{"settings": {"mfu": {"value": 0.4, "plausible": [0.3]}}}',
    'BadFile',
    'mfu',
    /a list of two numbers/,
  ],
  [
    '{"settings": {"mfu": {"value": 0.4, "plausible": [-1, 0.5]}}}',
    'OutOfBounds',
    'mfu',
    /"plausible" of "mfu".*is -1/,
  ],
  [
    '{"settings": {"mfu": {"value": 0.4, "source": "pam"}}}',
    'UnknownName',
    'mfu',
    /no source "pam".*palm/,
  ],
  ['{"settings": {"mfu": {"value": 0.4, "nota": ""}}}', 'UnknownName', 'nota', /Did you mean note/],
  ['{"settings": 3}', 'BadFile', 'settings', /has to be an object/],
])('%s is refused: %s at %s', (text, name, place, why) => {
  const error = refused(text);
  expect(error).toMatchObject({ name, place });
  expect(error.message).toMatch(why);
});
