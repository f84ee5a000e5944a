import { anchorOf } from '#components/library/anchor.ts';
import { libraryReference } from '#components/library/reference.mjs';
import { searchEntries } from '#content/search-entries.ts';
import { sitePages } from '#layouts/site-pages.ts';
import { writtenArticles } from '#layouts/written.ts';

/** Everything that can be found, for the search page alone. */
export async function GET(): Promise<Response> {
  const articles = await writtenArticles();
  const written = new Set(articles.map(({ id }) => `/${id}/`));
  const pages = (await sitePages()).filter(({ path }) => !written.has(path));
  const exports = (await libraryReference()).flatMap(({ id, entries }) =>
    entries.map(({ name, comment }) => ({
      name,
      text:
        comment
          .map(({ text }) => text)
          .join('')
          .split('\n')[0] ?? '',
      path: `/library/${id}/#${anchorOf(name)}`,
    })),
  );
  return Response.json({ entries: searchEntries({ articles, pages, exports }) });
}
