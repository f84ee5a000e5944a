/** A page or the whole project, as others cite it. */
export interface Cited {
  /** What stands before the first comma of a BibTeX entry. */
  key: string;
  title: string;
  url: string;
  /** ISO day. */
  day: string;
  modelVersion: number;
}

/** Whoever wrote it; no person is named. */
export const AUTHORS = 'The Training Bill authors';

/** A BibTeX entry. Double braces keep an organisation’s name in one piece. */
export function bibtex({ key, title, url, day, modelVersion }: Cited): string {
  return `@misc{${key},
  title  = {${title}},
  author = {{${AUTHORS}}},
  year   = {${day.slice(0, 4)}},
  url    = {${url}},
  note   = {Model version ${modelVersion}, checked ${day}}
}`;
}
