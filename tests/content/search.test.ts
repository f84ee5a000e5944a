import { context, marked, searcher } from '#components/search/find.ts';
import { searchEntries } from '#content/search-entries.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { written } from './written.ts';

const entries = searchEntries({
  articles: written,
  pages: [{ path: '/runs/', title: 'Scorecard', about: 'Published training runs.' }],
  exports: [
    {
      name: 'goalSeek',
      text: 'The value that reaches a goal.',
      path: '/library/engine/#api-goalSeek',
    },
  ],
});
const search = searcher(entries);
const first = (query: string, count = 1) =>
  search
    .find(query)
    .slice(0, count)
    .map(({ entry }) => entry.path);

describe('what is looked for comes first', () => {
  test.each([
    ['parameter', '/glossary/#parameter'],
    ['utilisation', '/glossary/#mfu'],
    ['utilisaton', '/glossary/#mfu'],
    ['UTILISATION', '/glossary/#mfu'],
    ['mixture of experts', '/glossary/#mixture'],
    ['scorecard', '/runs/'],
    ['iceberg', '/iteration/#iceberg'],
    ['Chinchilla replication', '/sources/#besiroglu-2024'],
    ['electricity GPT-3', '/sources/#f-gpt-3-energy'],
    ['goalSeek', '/library/engine/#api-goalSeek'],
    ['buy or rent', '/compute/#buy-or-rent'],
    ['Who can pay?', '/who-can-pay/'],
    ['energy', '/energy/'],
    ['five cars', '/claims/#claim-five-cars'],
  ])('“%s” finds %s', (query, path) => {
    expect(first(query)).toEqual([path]);
  });
  test.each([
    ['label', '/data/#label-yourself'],
    ['learning rate', '/iteration/#rate-search'],
    ['pue', '/glossary/#q-pue'],
    ['BLOOM', '/runs/#run-bloom-176b'],
    ['what GPT-2 cost', '/sources/#f-gpt-2-cost'],
    ['how much did GPT-4 cost', '/runs/#run-gpt-4'],
    ['gpt4', '/runs/#run-gpt-4'],
    ['co2 france', '/energy/#where'],
    ['how much water does AI use', '/energy/#cooling-water'],
    ['wages', '/data/#label-wages'],
    ['how many homes', '/energy/#homes'],
  ])('“%s” finds %s among the first ten', (query, path) => {
    expect(first(query, 10)).toContain(path);
  });
});

test('where nothing has all words, what has some is shown', () => {
  expect(search.find('iceberg zebracrossing').length).toBeGreaterThan(0);
});

test('where little has all words, what has some follows it', () => {
  const both = search.find('spot chips');
  const words = (at: number) => both[at]!.words;
  expect(both.length).toBeGreaterThan(5);
  expect([...words(0)].some((word) => word.startsWith('spot'))).toBe(true);
  expect([...words(0)].some((word) => word.startsWith('chip'))).toBe(true);
  const seen = both.map(({ entry }) => entry.path + entry.title);
  expect(new Set(seen).size).toBe(seen.length);
  expect(search.find('chips').length).toBeGreaterThan(10);
});

test('nonsense finds nothing, and no query is too odd', () => {
  expect(search.find('xqzvwk')).toEqual([]);
  expect(search.find('   ')).toEqual([]);
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (query) => {
      search.find(query);
      search.suggest(query);
    }),
    { numRuns: 50 },
  );
});

test('everything of the same text leads somewhere, and no two things look the same', () => {
  for (const { path, title } of entries) {
    expect(path).toMatch(/^\/([a-z0-9-]+\/)*(#\S+)?$/);
    expect(title).not.toBe('');
  }
  expect(entries.filter(({ text }) => /<\/?[a-zA-Z]|\{|\bundefined\b|\bNaN\b/.test(text))).toEqual(
    [],
  );
  const seen = entries.map(({ path, title }) => path + title);
  expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([]);
});

test('hits are marked word by word and no letter is lost', () => {
  expect(marked('Chips, chip and Chïps', new Set(['chips']))).toEqual([
    { text: 'Chips', hit: true },
    { text: ', chip and ', hit: false },
    { text: 'Chïps', hit: true },
  ]);
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
      const parts = marked(text, new Set(words));
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});

test('the context holds the first hit and is cut at words', () => {
  const text = `${'begin '.repeat(60)}needle ${'end '.repeat(60)}`.trim();
  const cut = context(text, new Set(['needle']));
  expect(cut).toMatch(/^… (begin )+needle( end)+ …$/);
  expect(cut.length).toBeLessThan(190);
  expect(context('short', new Set())).toBe('short');
});
