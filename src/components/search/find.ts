import MiniSearch from 'minisearch'; // ranking with typing mistakes forgiven in 6 kB, no dependencies, MIT
import type { Entry, Kind } from './entry.ts';

/** A word of a text, without its case and accents. */
const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const WORD = /[\p{L}\p{N}]+/gu;

/** How much a kind of thing is worth: explanations before lists, lists before code. */
const worth: Readonly<Record<Kind, number>> = {
  word: 1.8,
  page: 1.6,
  section: 1.4,
  figure: 1.3,
  quantity: 1.1,
  fact: 1,
  source: 0.9,
  run: 0.9,
  library: 0.5,
};

/** With fewer answers than this, those to a part of the query are shown as well. */
const FEW = 10;

/** A thing that was found, with the words of it that answer the query. */
export interface Found {
  entry: Entry;
  words: ReadonlySet<string>;
}

/** A search over entries. The index is made here: it is far larger than what it is made of. */
export function searcher(entries: readonly Entry[]) {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ['title', 'text', 'where'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: fold,
    searchOptions: {
      boost: { title: 3 },
      boostDocument: (id) => worth[entries[id as number]!.kind],
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
      weights: { fuzzy: 0.25, prefix: 0.5 },
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const said = (query: string) => query.slice(0, 200);

  return {
    /** Best first: what has all words of the query, then, when that is little, what has some. */
    find(query: string): Found[] {
      const all = index.search(said(query), { combineWith: 'AND' });
      const have = new Set(all.map(({ id }) => id as number));
      const some =
        all.length < FEW
          ? index
              .search(said(query), { combineWith: 'OR' })
              .filter(({ id }) => !have.has(id as number))
          : [];
      return [...all, ...some].map(({ id, terms }) => ({
        entry: entries[id as number]!,
        words: new Set(terms),
      }));
    },
    /** Words that are there and near to those that were typed, for when nothing is found. */
    suggest(query: string): string[] {
      const near = index.search(said(query), { fuzzy: 0.45, combineWith: 'OR', prefix: true });
      return [...new Set(near.flatMap(({ terms }) => terms))].slice(0, 4);
    },
  };
}

/** A stretch of text; `hit` when it is one of the words looked for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** A text in stretches, so that its hits can be marked without any HTML. */
export function marked(text: string, words: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!words.has(fold(word))) continue;
    if (index > from) stretches.push({ text: text.slice(from, index), hit: false });
    stretches.push({ text: word, hit: true });
    from = index + word.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), hit: false });
  return stretches;
}

/** The part of a text around its first hit, cut at words. */
export function context(text: string, words: ReadonlySet<string>, length = 170): string {
  if (text.length <= length) return text;
  const hit = [...text.matchAll(WORD)].find(([word]) => words.has(fold(word)));
  const start = Math.max(0, Math.min((hit?.index ?? 0) - length / 3, text.length - length));
  const from = start > 0 ? text.indexOf(' ', start) + 1 : 0;
  const end = text.lastIndexOf(' ', from + length);
  const to = from + length >= text.length || end <= from ? text.length : end;
  const cut = text.slice(from, Math.min(to, from + 2 * length));
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}
