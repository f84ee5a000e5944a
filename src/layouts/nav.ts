import { getCollection } from 'astro:content';
import { lines, type Driver } from '#lib/model/lines.ts';

export interface NavItem {
  label: string;
  /** Site-absolute, without the base. */
  path: string;
  /** Whose colour marks it. */
  driver?: Driver | undefined;
}

/** The pages in the header, in reading order: home and every article that is written. */
export async function nav(): Promise<NavItem[]> {
  const articles = await getCollection('articles');
  const inOrder = articles.toSorted((a, b) => a.data.order - b.data.order);
  return [
    { label: 'Home', path: '/' },
    ...inOrder.map(({ id, data: { driver, label } }) => ({
      label: driver ? lines[driver].name : label!,
      path: `/${id}/`,
      driver,
    })),
  ];
}
