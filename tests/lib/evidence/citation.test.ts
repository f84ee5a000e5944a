import { expect, test } from 'vitest';
import { citation } from '#lib/evidence/citation.ts';
import { sources } from '#lib/evidence/sources.ts';

test('authors without their firm, the year and the address', () => {
  expect(citation('llama-3')).toEqual({
    by: 'Llama team',
    year: 2024,
    url: 'https://arxiv.org/abs/2407.21783',
  });
});

test('of every source: a name without brackets, its year, its address or nothing', () => {
  for (const { id, by, year, url = '' } of sources) {
    const cited = citation(id);
    expect(by.startsWith(cited.by) && cited.by.length > 0, id).toBe(true);
    expect(cited.by, id).not.toContain('(');
    expect(cited, id).toMatchObject({ year, url });
  }
});

test('a source that is not there stops the build', () => {
  expect(() => citation('nobody-1900')).toThrow('There is no source "nobody-1900"');
});
