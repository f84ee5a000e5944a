import { didYouMean } from '#lib/engine/closest.ts';
import { ModelError } from '#lib/engine/errors.ts';
import { grids, type Grid } from '#lib/evidence/grids.ts';
import { homes, type HomeUse } from '#lib/evidence/homes.ts';

// Not a choice of the model: two hundred countries would travel to every page. Whoever offers them
// fetches this file, and what it gives are changes of assumptions, as a chip’s are.

const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

function find<T extends { iso: string; country: string }>(
  rows: readonly T[],
  { word, place }: { word: string; place: string },
): T {
  const wanted = bare(word);
  const row = rows.find(({ iso, country }) => [bare(iso), bare(country)].includes(wanted));
  if (row) return row;
  const names = rows.map(({ country }) => country);
  throw new ModelError(
    'UnknownName',
    place,
    `There is no country "${word.slice(0, 60)}" for ${place}. ${didYouMean(word, names)}`,
  );
}

/** The grid of a country, by its English name or three letters. @throws ModelError `UnknownName` */
export const gridOf = (word: string): Grid => find(grids, { word, place: 'grid' });

/** What a home uses in a country, by its English name or three letters. @throws ModelError `UnknownName` */
export const homeUseOf = (word: string): HomeUse => find(homes, { word, place: 'homes' });

/** The assumptions that change when the run is on another country’s grid. @throws ModelError `UnknownName` */
export function onGridOf(word: string): Record<string, number> {
  const { kgPerKwh, waterLPerKwh } = gridOf(word);
  return {
    gridIntensity: kgPerKwh,
    ...(waterLPerKwh !== undefined && { waterGrid: waterLPerKwh }),
  };
}

/** The assumption that changes when homes of another country are counted. @throws ModelError `UnknownName` */
export const inHomesOf = (word: string): Record<string, number> => ({
  homeUse: homeUseOf(word).kwhPerYear,
});
