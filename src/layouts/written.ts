import { getCollection } from 'astro:content';
import type { Article } from '#content/article.ts';
import { lines } from '#lib/model/lines.ts';

/** The articles that are written, in reading order. */
export async function writtenArticles(): Promise<Article[]> {
  const entries = await getCollection('articles');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, body = '', data: { label, driver, ...data } }) => ({
      id,
      body,
      driver,
      label: label ?? lines[driver!].name,
      ...data,
    }));
}
