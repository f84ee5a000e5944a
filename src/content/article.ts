import type { Driver } from '#lib/model/lines.ts';

/** An article as the pages around it need it: what its front matter says, and its text. */
export interface Article {
  id: string;
  title: string;
  /** Its name in lists: “Compute”. */
  label: string;
  standfirst: string;
  description: string;
  driver?: Driver | undefined;
  /** Day it was last checked against its sources. */
  checked: Date;
  /** Assumptions that its figures use, besides those named in the text. */
  numbers: readonly string[];
  body: string;
}

/** Words for people, from an article’s text: tags are dropped, what they wrap stays. */
export const wordsOf = (text: string): string =>
  text
    .replace(/<[A-Z][^>]*\/>/g, '…')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
