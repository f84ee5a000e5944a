import type { APIContext } from 'astro';
import { dataFiles, schemaOf, type DataFile } from '#components/library/schemas.mjs';
import { modelVersion } from '#lib/model/model.ts';
import { href } from '#layouts/href.ts';
import { sitePages } from '#layouts/site-pages.ts';
import { writtenArticles } from '#layouts/written.ts';
import { site } from '#site.ts';

/** What the site is and where things stand, in the shape of llmstxt.org. */
export async function GET(context: APIContext): Promise<Response> {
  const absolute = (path: string) => new URL(href(path), context.site).href;
  const item = (title: string, path: string, about?: string) =>
    `- [${title}](${absolute(path)})${about ? `: ${about}` : ''}`;
  const articles = await writtenArticles();
  const written = new Set(articles.map(({ id }) => `/${id}/`));
  const pages = (await sitePages()).filter(({ path }) => !written.has(path) && path !== '/search/');
  const text = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    `Model version ${modelVersion}. Every number is an assumption with a range, a result with its formula, or a fact with its source. Text and figures: ${site.textLicence.name}; code: ${site.codeLicence.name}.`,
    '',
    '## Articles',
    '',
    ...articles.map(({ id, title, description }) => item(title, `/${id}/`, description)),
    '',
    '## Pages',
    '',
    ...pages.map(({ path, title, about }) => item(title, path, about)),
    '',
    '## API',
    '',
    ...(Object.keys(dataFiles) as DataFile[]).map((name) => {
      const { description = '' } = schemaOf(name) as { description?: string };
      return item(`${name}.json`, `/api/${name}.json`, description.replace(/^[^:]*: /, ''));
    }),
    item('runs.csv', '/api/runs.csv', 'the published runs as a table, a row for each.'),
    '',
    '## Library',
    '',
    item('training-bill.js', '/library/training-bill.js', 'the whole library as one module.'),
    ...pages.flatMap(({ parts }) => parts.map(({ path, title }) => item(title, path))),
    '',
  ].join('\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
