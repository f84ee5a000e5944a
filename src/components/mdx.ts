import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Cite from './prose/Cite.astro';
import Fact from './prose/Fact.astro';
import Formula from './prose/Formula.astro';
import Num from './prose/Num.astro';
import Out from './prose/Out.astro';
import Phrase from './prose/Phrase.astro';
import Term from './prose/Term.astro';
import Working from './prose/Working.astro';
import Empty from './Empty.astro';

const prose = { Cite, Fact, Formula, Num, Out, Phrase, Term, Working };

/** Every widget's folder is a name an article may use: machine-ladder is <MachineLadder />. */
const folders = import.meta.glob<{ default: AstroComponentFactory }>('./widgets/*/index.astro', {
  eager: true,
});
const widgets = Object.fromEntries(
  Object.entries(folders).map(([path, { default: widget }]) => [nameOf(path), widget]),
);

function nameOf(path: string): string {
  const folder = path.split('/').at(-2)!;
  return folder.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

const names =
  'MachineLadder DoubleGuess MatrixLanes ChipScatter PeakStrip ChipsDays BreakEven ThreeMethods Growth LineShare Challenge Recall Discuss'.split(
    ' ',
  );
const empty = Object.fromEntries(names.map((n) => [n, Empty]));
/** All that an article may use without importing it. */
export const components = { ...empty, ...prose, ...widgets };
