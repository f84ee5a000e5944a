import { getCollection } from 'astro:content';
import { href } from './href.ts';

/** The address of each driver's article, for those that are written. */
export async function articleLinks(): Promise<Record<string, string>> {
  const articles = await getCollection('articles');
  return Object.fromEntries(articles.map(({ id, data }) => [data.driver ?? id, href(`/${id}/`)]));
}
