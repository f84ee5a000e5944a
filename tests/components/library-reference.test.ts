import { expect, test } from 'vitest';
import * as library from '#lib/index.ts';
import { libraryReference } from '#components/library/reference.mjs';

test('the reference has every export, each with a sentence, each function with its errors or none', async () => {
  const parts = await libraryReference();
  const entries = parts.flatMap(({ entries }) => entries);
  const names = new Set(entries.map(({ name }) => name.split('.')[0]));
  for (const name of Object.keys(library).filter((name) => name !== 'methods'))
    expect(names, name).toContain(name);
  for (const name of Object.keys(library.methods)) expect(names, name).toContain(name);

  const silent = entries.filter(
    ({ comment, calls }) =>
      comment.length === 0 && calls.every((call) => call.comment.length === 0),
  );
  expect(silent.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
  expect(parts.every(({ entries }) => entries.length > 0)).toBe(true);
}, 60_000);
