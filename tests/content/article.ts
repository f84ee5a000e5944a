import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/content/articles', import.meta.url));

/** An article's source, taken apart. */
export interface Article {
  id: string;
  front: string;
  /** The text with its components. */
  body: string;
  /** Blank-line separated: headings, paragraphs, components that stand alone. */
  blocks: string[];
}

export const articles: Article[] = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const [, front = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    const blocks = body.split(/\n{2,}/).map((block) => block.trim());
    return { id: basename(file, '.mdx'), front, body, blocks: blocks.filter(Boolean) };
  });

export const isHeading = (block: string) => /^<h[2-6]\b|^#/.test(block);
/** A figure, a challenge or a fold: something to look at or do, on a line of its own. */
export const isComponent = (block: string) => /^<[A-Z][^>]*\/>$/.test(block);
export const isParagraph = (block: string) => !isHeading(block) && !isComponent(block);

/** The names of components, with the attributes of each use. */
export function uses(body: string): { name: string; props: Record<string, string> }[] {
  return [...body.matchAll(/<([A-Z]\w*)([^>]*?)\/?>/g)].map(([, name = '', attributes = '']) => ({
    name,
    props: Object.fromEntries(
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
}

/** The article's own words: what its components show is replaced by `shown`, what they wrap stays. */
export const plainText = (text: string, shown = 'ten') =>
  text
    .replace(/<[A-Z][^>]*\/>/g, shown)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const wordsIn = (text: string): string[] => text.match(/[A-Za-z0-9][\w’'.-]*/g) ?? [];
