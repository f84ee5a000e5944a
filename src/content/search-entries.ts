import type { Entry } from '#components/search/entry.ts';
import { factById, factInFull, factText } from '#components/prose/facts.ts';
import { claims, piecesOf } from '#lib/evidence/claims.ts';
import { facts } from '#lib/evidence/facts.ts';
import { runs } from '#lib/evidence/runs/all.ts';
import { sourceById, sources } from '#lib/evidence/sources.ts';
import { quantityText } from '#lib/format/quantity.ts';
import { capital } from '#lib/format/sentence.ts';
import { model } from '#lib/model/model.ts';
import { textOf, type Article } from './article.ts';
import { shownAs } from './shown-as.ts';
import { figurePath, figures } from './figures.ts';
import { explained } from './words.ts';

/** A page with the parts that can be led to. */
interface Page {
  path: string;
  title: string;
  about: string;
}

const heading = /<h2 id="([^"]+)">([^<]+)<\/h2>/;

/** An article by its sections; what stands before the first is found under the article’s title. */
function sections({ id, title, label, standfirst, body }: Article): Entry[] {
  const [before = '', ...rest] = body.split(/(?=<h2 id=)/);
  return [
    {
      kind: 'section',
      title,
      text: `${standfirst} ${textOf(before, shownAs)}`,
      where: label,
      path: `/${id}/`,
    },
    ...rest.map((part): Entry => {
      const [whole = '', anchor = '', name = ''] = heading.exec(part) ?? [];
      return {
        kind: 'section',
        title: name.trim(),
        text: textOf(part.replace(whole, ''), shownAs),
        where: label,
        path: `/${id}/#${anchor}`,
      };
    }),
  ];
}

/** Everything that can be found on the site. */
export function searchEntries({
  articles,
  pages,
  exports,
}: {
  articles: readonly Article[];
  pages: readonly Page[];
  /** Of the library. */
  exports: readonly { name: string; text: string; path: string }[];
}): Entry[] {
  const labels = new Map(articles.map(({ id, label }) => [id, label]));
  return [
    ...articles.flatMap(sections),
    ...pages.map(({ title, about, path }): Entry => ({ kind: 'page', title, text: about, path })),
    ...figures
      .filter(({ article }) => article === '' || labels.has(article))
      .map((figure): Entry => ({
        kind: 'figure',
        title: figure.name,
        text: figure.doing,
        where: labels.get(figure.article) ?? 'home page',
        path: figurePath(figure),
      })),
    ...explained.map(({ id, name, means }): Entry => ({
      kind: 'word',
      title: name,
      text: means,
      path: `/glossary/#${id}`,
    })),
    ...claims.map((claim): Entry => ({
      kind: 'claim',
      title: claim.said,
      text: piecesOf(claim)
        .map((piece) => ('fact' in piece ? factText(factById(piece.fact), piece.as) : piece.text))
        .join(''),
      path: `/claims/#claim-${claim.id}`,
    })),
    ...facts.map((fact): Entry => {
      const { by, year } = sourceById(fact.source)!;
      return {
        kind: 'fact',
        title: fact.claim,
        text: [`${factInFull(fact)}, ${fact.year}.`, fact.note, `${by}, ${year}.`]
          .filter(Boolean)
          .join(' '),
        path: `/sources/#f-${fact.id}`,
      };
    }),
    ...[...model.quantities.values()].map((quantity): Entry => {
      const note = 'note' in quantity ? quantity.note : quantity.why;
      const value =
        quantity.kind === 'assumption' ? `${quantityText(quantity.value, quantity)}. ` : '';
      return {
        kind: 'quantity',
        title: capital(quantity.label),
        text: value + note,
        where: quantity.id,
        path: `/glossary/#q-${quantity.id}`,
      };
    }),
    ...sources.map(({ id, title, by, year }): Entry => ({
      kind: 'source',
      title,
      text: `${by}, ${year}`,
      path: `/sources/#${id}`,
    })),
    ...runs.map(({ id, name, by, date, source, note = '' }): Entry => ({
      kind: 'run',
      title: name,
      text: `${by}, ${date}. ${sourceById(source)!.title}. ${note}`.trim(),
      path: `/runs/#run-${id}`,
    })),
    ...exports.map(({ name, text, path }): Entry => ({ kind: 'library', title: name, text, path })),
  ];
}
