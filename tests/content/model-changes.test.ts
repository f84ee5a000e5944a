import { readFileSync } from 'node:fs';
import { modelChanges } from '#content/model-changes.ts';
import { modelVersion } from '#lib/model/model.ts';
import { expect, test } from 'vitest';

const versions = modelChanges(readFileSync('CHANGELOG.md', 'utf8'));

test('the changelog tells of every version of the model, the newest first', () => {
  expect(versions.map(({ version }) => version)).toEqual(
    Array.from({ length: modelVersion }, (_, index) => modelVersion - index),
  );
});

test('a later version says what changed, a released one when', () => {
  for (const { version, changes, date, since } of versions) {
    expect(date ?? since, `version ${version}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (version > 1) expect(changes.length, `version ${version}`).toBeGreaterThan(0);
    if (version < modelVersion) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const change of changes) expect(change).not.toMatch(/\n|^\s|\s$/);
  }
});

test('what stands below another heading is no change of the model', () => {
  const [one] = modelChanges(
    '## [2.0.0] - 2027-01-02\n\n### Model\n\nModel version 3. A rise.\n\n- First,\n  in two lines.\n- Second.\n\n### Added\n\n- A page.\n',
  );
  expect(one).toEqual({
    version: 3,
    date: '2027-01-02',
    about: 'A rise.',
    changes: ['First, in two lines.', 'Second.'],
  });
});

test('a version that is in use before its release says since when', () => {
  const [one] = modelChanges(
    '## [Unreleased]\n\n### Model\n\nModel version 4, in use\nsince 2027-03-04. A fall.\n\n- First.\n',
  );
  expect(one).toEqual({ version: 4, since: '2027-03-04', about: 'A fall.', changes: ['First.'] });
});
