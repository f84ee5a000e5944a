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

/**
 * The words of an article’s text as people read them.
 * @param shown what a component without words of its own stands for; nothing for a figure
 */
export const textOf = (text: string, shown: (name: string, tag: string) => string): string =>
  text
    .replace(/<([A-Z]\w*)\b[^>]*\/>/g, (tag, name: string) => shown(name, tag))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
