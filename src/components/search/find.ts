import MiniSearch, { type Query } from 'minisearch'; // ranking with typing mistakes forgiven in 6 kB, no dependencies, MIT
import type { Entry, Kind } from './entry.ts';

/** A word of a text, without its case and accents. */
const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const WORD = /[\p{L}\p{N}]+/gu;
/** A name with its number: GPT-4 is also found as gpt4. */
const NAMED = /\p{L}+-\p{N}+/gu;
const words = (text: string) => [
  ...(text.match(WORD) ?? []),
  ...(text.match(NAMED) ?? []).map((name) => name.replace('-', '')),
];

/** Words that people ask with, and that say nothing of what they ask. */
const asking = new Set(
  `a about ai an and any are as at be by can could did do does for from give had has have how i if in
  into is it its long made make many me more most much my need of on one or our out should so some
  than that the their there they this to up use used using was we were what when where which who why
  will with would you your`.split(/\s+/),
);

/** Words for the same thing, the one that all are looked for by first. */
const same = new Map(
  `carbon co2 co2e emission emissions; pay wage wages salary salaries earnings afford;
  home homes house houses household households; gpu gpus; chip chips; cost costs; price prices;
  model models; run runs`
    .split(';')
    .flatMap((group) => {
      const [first = '', ...others] = group.trim().split(/\s+/);
      return others.map((word) => [word, first] as const);
    }),
);
const meant = (word: string) => same.get(fold(word)) ?? fold(word);

/** How much a kind of thing is worth: explanations before lists, lists before code. */
const worth: Readonly<Record<Kind, number>> = {
  word: 1.8,
  claim: 1.7,
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
    tokenize: words,
    // Both as it is written, for those who have typed half of it, and as it is meant.
    processTerm: (word) => [...new Set([fold(word), meant(word)])],
    searchOptions: {
      processTerm: fold,
      boost: { title: 3 },
      boostDocument: (id) => worth[entries[id as number]!.kind],
      prefix: (term) => term.length > 1,
      weights: { fuzzy: 0.25, prefix: 0.5 },
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  /** What is asked for: without the words of the question, unless there are no others. */
  const said = (query: string): string[] => {
    const all = words(query.slice(0, 200));
    const telling = all.filter((word) => !asking.has(fold(word)));
    return telling.length > 0 ? telling : all;
  };
  /** A word itself, or another for the same thing. */
  const either = (word: string): Query =>
    meant(word) === fold(word) ? word : { combineWith: 'OR', queries: [word, meant(word)] };
  /** Mistakes in typing are forgiven in words, not in numbers. */
  const fuzzy = (term: string) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false);
  const plain = (text: string) => words(text).map(fold).join(' ');
  /** Whether a query is the whole name: 2 of the article that begins there, 1 of another thing. */
  const names = ({ title, where = '', path }: Entry, query: string) =>
    plain(where) === query && /^\/[a-z-]+\/$/.test(path) ? 2 : Number(plain(title) === query);

  return {
    /**
     * Best first: what bears the name, what has all words, and, when that is little, what has words
     * like them, then what has some.
     */
    find(query: string): Found[] {
      const found = new Map<number, Found>();
      const queries = said(query).map(either);
      for (const how of [
        { combineWith: 'AND' },
        { combineWith: 'AND', fuzzy },
        { combineWith: 'OR', fuzzy },
      ] as const) {
        if (found.size >= FEW) break;
        for (const { id, terms } of index.search({ queries, ...how }))
          if (!found.has(id as number))
            found.set(id as number, { entry: entries[id as number]!, words: new Set(terms) });
      }
      const name = plain(query);
      return [...found.values()].toSorted((a, b) => names(b.entry, name) - names(a.entry, name));
    },
    /** Words that are there and near to those that were typed, for when nothing is found. */
    suggest(query: string): string[] {
      const near = index.search(said(query).join(' '), {
        fuzzy: 0.45,
        combineWith: 'OR',
        prefix: true,
      });
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
export function marked(text: string, hits: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!hits.has(fold(word)) && !hits.has(meant(word))) continue;
    if (index > from) stretches.push({ text: text.slice(from, index), hit: false });
    stretches.push({ text: word, hit: true });
    from = index + word.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), hit: false });
  return stretches;
}

/** The part of a text around its first hit, cut at words. */
export function context(text: string, hits: ReadonlySet<string>, length = 170): string {
  if (text.length <= length) return text;
  const hit = [...text.matchAll(WORD)].find(
    ([word]) => hits.has(fold(word)) || hits.has(meant(word)),
  );
  const start = Math.max(0, Math.min((hit?.index ?? 0) - length / 3, text.length - length));
  const from = start > 0 ? text.indexOf(' ', start) + 1 : 0;
  const end = text.lastIndexOf(' ', from + length);
  const to = from + length >= text.length || end <= from ? text.length : end;
  const cut = text.slice(from, Math.min(to, from + 2 * length));
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}
