import { facts } from '#lib/evidence/facts.ts';
import { sourceById, sources } from '#lib/evidence/sources.ts';
import { model } from '#lib/model/model.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ids = sources.map(({ id }) => id);
const src = join(import.meta.dirname, '../../../src');

test('no source is there twice', () => {
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('every source says what, who, when and where', () => {
  for (const { id, title, by, year, url, grade } of sources) {
    expect(title.length * by.length, id).toBeGreaterThan(0);
    expect(year >= 1974 && year <= 2026, id).toBe(true);
    if (grade === 'judgement') expect(url, id).toBeUndefined();
    else expect(new URL(url!).protocol, id).toBe('https:');
  }
});

test('every assumption, fact and scenario names a source that is there', () => {
  const named = [
    ...model.assumptions.map(({ id, source }) => [id, source]),
    ...facts.map(({ id, source }) => [id, source]),
    ...scenarios.flatMap(({ id, settings }) =>
      Object.entries(settings).map(([key, { source }]) => [`${id}: ${key}`, source]),
    ),
  ];
  expect(named.filter(([, source]) => !sourceById(source!))).toEqual([]);
});

test('every source is used somewhere', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|mdx|astro|svelte|yaml)$/.test(file) && !file.endsWith('evidence/sources.ts'),
  );
  const text = files.map((file) => readFileSync(join(src, file), 'utf8')).join('\n');
  expect(ids.filter((id) => !text.includes(`'${id}'`) && !text.includes(`"${id}"`))).toEqual([]);
});
