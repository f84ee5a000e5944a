import { readFileSync } from 'node:fs';
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { modelChanges } from '#content/model-changes.ts';
import { href } from '#layouts/href.ts';
import { writtenArticles } from '#layouts/written.ts';
import { site } from '#site.ts';

/** The articles by the day they were last checked, and the versions of the model. */
export async function GET(context: APIContext): Promise<Response> {
  const absolute = (path: string) => new URL(href(path), context.site).href;
  const articles = (await writtenArticles()).map(({ id, title, description, checked }) => ({
    title,
    description,
    pubDate: checked,
    link: absolute(`/${id}/`),
  }));
  const versions = modelChanges(readFileSync('CHANGELOG.md', 'utf8')).flatMap(
    ({ version, date, since, about, changes }) => {
      const day = date ?? since;
      return day === undefined
        ? []
        : [
            {
              title: `Version ${version} of the model`,
              description: [about, ...changes].join(' ').trim() || 'The first version.',
              pubDate: new Date(day),
              link: absolute(`/about/#model-${version}`),
            },
          ];
    },
  );
  return rss({
    title: site.name,
    description: site.description,
    site: absolute('/'),
    items: [...articles, ...versions].sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()),
    customData: `<language>${site.language}</language>`,
  });
}
