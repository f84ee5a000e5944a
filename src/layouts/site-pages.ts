import { libraryReference } from '#components/library/reference.mjs';
import { sectionsOf } from '#content/contents.ts';
import { writtenArticles } from './written.ts';

/** A page that can be led to, with the parts of it that have addresses of their own. */
export interface SitePage {
  /** Site-absolute, without the base. */
  path: string;
  title: string;
  /** One sentence. */
  about: string;
  parts: { path: string; title: string }[];
}

/** The pages around the articles, in the order of the footer. */
export const around: readonly Omit<SitePage, 'parts'>[] = [
  { path: '/figures/', title: 'Figures', about: 'Every figure, with what there is to do in it.' },
  {
    path: '/glossary/',
    title: 'Glossary',
    about: 'Words, units, and every quantity of the model.',
  },
  { path: '/sources/', title: 'Sources', about: 'Every source, and what rests on it.' },
  {
    path: '/runs/',
    title: 'Scorecard',
    about: 'Published training runs beside what the model says.',
  },
  {
    path: '/claims/',
    title: 'Often said',
    about: 'Loose sentences about training, and what can be said instead.',
  },
  { path: '/about/', title: 'About', about: 'Method, limits, checks, changes, how to cite.' },
  { path: '/library/', title: 'Library', about: 'The model as a TypeScript library and as data.' },
  { path: '/search/', title: 'Search', about: 'Look for a word, a number or a source.' },
];

/** Home, the articles with their sections, and the pages around them. */
export async function sitePages(): Promise<SitePage[]> {
  const articles = await writtenArticles();
  const library = [
    ...(await libraryReference()).map(({ id, title }) => ({ path: `/library/${id}/`, title })),
    { path: '/library/data/', title: 'The data files' },
  ];
  return [
    { path: '/', title: 'The bill, and a guess', about: 'The home page.', parts: [] },
    ...articles.map(({ id, label, title, description, body }) => ({
      path: `/${id}/`,
      title: `${label.replace('?', '')}: ${title}`,
      about: description,
      parts: sectionsOf(body).map((section) => ({
        path: `/${id}/#${section.id}`,
        title: section.heading,
      })),
    })),
    ...around.map((page) => ({ ...page, parts: page.path === '/library/' ? library : [] })),
  ];
}
