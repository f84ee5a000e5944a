/** What can be found, as results name it. */
export const kinds = {
  page: 'page',
  section: 'article',
  figure: 'figure',
  word: 'word',
  claim: 'often said',
  fact: 'fact',
  quantity: 'number of the model',
  source: 'source',
  run: 'training run',
  library: 'library',
} as const;

export type Kind = keyof typeof kinds;

/** One thing that can be found. */
export interface Entry {
  kind: Kind;
  title: string;
  text: string;
  /** Where it stands, in words, when its kind does not say it. */
  where?: string;
  /** Site-absolute, without the base. */
  path: string;
}
