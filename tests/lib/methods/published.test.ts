import { sourceById } from '#lib/evidence/sources.ts';
import { publishedMethods } from '#lib/methods/published.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

test.each(publishedMethods)(
  '$id: its module names its sources, which exist, and its cases exist',
  (method) => {
    const text = readFileSync(join(root, 'src/lib/methods', `${method.id}.ts`), 'utf8');
    expect(method.sources.length).toBeGreaterThan(0);
    for (const source of method.sources) {
      expect(sourceById(source), source).toBeDefined();
      expect(text, source).toContain(`'${source}'`);
    }
    if (method.cases)
      expect(existsSync(join(root, 'tests/conformance', `${method.cases}.json`))).toBe(true);
  },
);

test('no method is there twice', () => {
  const ids = publishedMethods.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
