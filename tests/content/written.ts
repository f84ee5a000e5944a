import type { Article } from '#content/article.ts';
import { lines, type Driver } from '#lib/model/lines.ts';
import { articles } from './article.ts';

/** The articles as the pages around them get them. */
export const written: Article[] = articles.map(({ id, front, body }) => {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(front)?.[1] ?? '';
  const driver = field('driver') as Driver | '';
  return {
    id,
    body,
    title: field('title'),
    standfirst: field('standfirst'),
    description: field('description'),
    label: field('label') || lines[driver as Driver].name,
    checked: new Date(field('checked')),
    numbers: /^numbers:\s*\[([^\]]*)\]/m.exec(front)?.[1]?.match(/\w+/g) ?? [],
    ...(driver && { driver }),
  };
});
