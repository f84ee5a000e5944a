import type { Article } from './article.ts';

/** A section of an article; without an id it is the article’s beginning. */
export interface Place {
  article: string;
  id: string;
  heading: string;
}

/** A component in an article’s text, what it names, and the section it stands in. */
export interface Use {
  component: string;
  name: string;
  place: Place;
}

const pattern = /<h2 id="([^"]+)">([^<]+)<\/h2>|<([A-Z]\w*)\b([^>]*)>/g;

/** Everything that an article’s text uses, in the order of the text. */
export function usesOf({
  id: article,
  title,
  body,
}: Pick<Article, 'id' | 'title' | 'body'>): Use[] {
  let place: Place = { article, id: '', heading: title };
  const uses: Use[] = [];
  for (const [, id, heading = '', component, attributes = ''] of body.matchAll(pattern)) {
    if (id) place = { article, id, heading: heading.trim() };
    else if (component) {
      const name = /\b(?:id|of|goal)="([^"]+)"/.exec(attributes)?.[1] ?? '';
      uses.push({ component, name, place });
    }
  }
  return uses;
}

/** The address of a place, without the site’s base. */
export const pathOf = ({ article, id }: Pick<Place, 'article' | 'id'>): string =>
  `/${article}/${id && `#${id}`}`;

/** The sections in which something is named, each once, in reading order. */
export function placesOf(
  uses: readonly Use[],
  components: readonly string[],
  name: string,
): Place[] {
  const found = uses.filter((use) => use.name === name && components.includes(use.component));
  return [...new Map(found.map(({ place }) => [pathOf(place), place])).values()];
}
