import { facts, type Fact } from '#lib/evidence/facts.ts';
import { runs } from '#lib/evidence/runs/all.ts';
import type { Run } from '#lib/evidence/runs/run.ts';
import { sources, type Source } from '#lib/evidence/sources.ts';
import { publishedMethods } from '#lib/methods/published.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import type { Driver } from '#lib/model/lines.ts';
import { driverOf, model } from '#lib/model/model.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import type { Article } from './article.ts';
import { figures, type FigureEntry } from './figures.ts';
import { placesOf, usesOf, type Place, type Use } from './places.ts';
import { moduleTexts, names, tableTexts, widgetTexts } from './widget-texts.ts';

/** Where a number is shown: sections that state it, notes of articles, figures. */
export interface Shown {
  places: Place[];
  /** Anchors of its note at the end of an article. */
  notes: { article: string; id: string }[];
  figures: FigureEntry[];
}

/** Everything that rests on one source. */
export interface Rests {
  source: Source;
  facts: (Shown & { fact: Fact })[];
  assumptions: (Shown & { quantity: Assumption })[];
  scenarios: { id: string; name: string; settings: string[] }[];
  runs: Run[];
  methods: { id: string; title: string }[];
  /** Other files of the library that name it: tables of chips, simulations. */
  files: string[];
  /** Sections that cite it without a number. */
  cited: Place[];
  /** Figures that name it themselves. */
  figures: FigureEntry[];
  /** The lines of the bill that any of this belongs to. */
  drivers: (Driver | 'who-can-pay')[];
}

/** Where the articles and their figures show things, by kind and id. */
export function shownIn(articles: readonly Article[]) {
  const uses = articles.flatMap(usesOf);
  const written = figures.filter(
    ({ article }) => article === '' || articles.some(({ id }) => id === article),
  );
  const figuresNaming = (id: string) =>
    written.filter((figure) => names(widgetTexts.get(figure.widget ?? figure.id) ?? '', id));
  const notesOf = (used: Use[], letter: string, id: string, listed: string[] = []) =>
    [...new Set([...used.map(({ place }) => place.article), ...listed])].map((article) => ({
      article,
      id: `${letter}-${id}`,
    }));
  const of = (component: string, letter: string, id: string, listed?: string[]): Shown => {
    const used = uses.filter((use) => use.component === component && use.name === id);
    return {
      places: placesOf(uses, [component], id),
      notes: notesOf(used, letter, id, listed),
      figures: figuresNaming(id),
    };
  };
  return {
    fact: (id: string) => of('Fact', 'f', id),
    assumption: (id: string) =>
      of(
        'Num',
        'n',
        id,
        articles.filter(({ numbers }) => numbers.includes(id)).map((article) => article.id),
      ),
    cited: (id: string) => placesOf(uses, ['Cite'], id),
    term: (id: string) => placesOf(uses, ['Term'], id),
    result: (id: string) => placesOf(uses, ['Out', 'Working', 'Formula'], id),
    figures: figuresNaming,
  };
}

/** What rests on each source, in the order of the registry. */
export function restsOn(articles: readonly Article[]): Rests[] {
  const shown = shownIn(articles);
  return sources.map((source): Rests => {
    const { id } = source;
    const own = facts.filter((fact) => fact.source === id);
    const assumptions = model.assumptions.filter((quantity) => quantity.source === id);
    return {
      source,
      facts: own.map((fact) => ({ fact, ...shown.fact(fact.id) })),
      assumptions: assumptions.map((quantity) => ({ quantity, ...shown.assumption(quantity.id) })),
      scenarios: scenarios.flatMap(({ id: scenario, name, settings }) => {
        const set = Object.keys(settings).filter((key) => settings[key]!.source === id);
        const labels = set.map((key) => model.quantities.get(key)!.label);
        return labels.length > 0 ? [{ id: scenario, name, settings: labels }] : [];
      }),
      runs: runs.filter((run) => run.source === id),
      methods: publishedMethods.filter((method) => method.sources.includes(id)),
      files: [...tableTexts, ...moduleTexts]
        .filter(({ file, text }) => !file.endsWith('/published.ts') && names(text, id))
        .map(({ file }) => file),
      cited: shown.cited(id),
      figures: id === 'judgement' ? [] : shown.figures(id),
      drivers: [
        ...new Set([
          ...own.map(({ driver }) => driver),
          ...assumptions.map((quantity) => driverOf(quantity.id)),
        ]),
      ],
    };
  });
}
