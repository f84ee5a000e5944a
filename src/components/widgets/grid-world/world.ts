import { electricityPrices } from '#lib/evidence/electricity-prices.ts';
import { grids } from '#lib/evidence/grids.ts';
import { byChance, rankCorrelation } from '#lib/methods/rank-correlation.ts';
import { places } from './places.ts';
import {
  CENTS,
  CLOUD,
  GRAMS,
  SHADES,
  type Compared,
  type Country,
  type PriceKind,
  type World,
} from './series.ts';

// Two hundred countries: read when the page is built, and fetched by its script once the figure starts.

export { onGridOf } from '#lib/model/country.ts';

const at = new Map(
  places.split(' ').map((each) => {
    const [x, y] = each.slice(3).split(',').map(Number) as [number, number];
    return [each.slice(0, 3), [x, y] as const];
  }),
);
const kinds: readonly PriceKind[] = ['warehouse', 'industry'];
const pricesOf = (iso: string): Country['cents'] =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const cents = electricityPrices[kind].cents.get(iso);
      return cents === undefined ? [] : [[kind, cents]];
    }),
  );

/** All countries, the cleanest grid first. */
export const countries: readonly Country[] = grids
  .filter(({ iso }) => iso !== 'WOR')
  .toSorted((a, b) => a.kgPerKwh - b.kgPerKwh)
  .map(({ iso, country, kgPerKwh, year, waterLPerKwh }, index) => ({
    ...{ iso, country, year, at: at.get(iso)!, rank: index + 1, cents: pricesOf(iso) },
    grams: Math.round(kgPerKwh * 1000),
    ...(waterLPerKwh !== undefined && { water: waterLPerKwh }),
  }));

/** A few countries that are named on the map. */
export const named = (iso: string): Country => countries.find((each) => each.iso === iso)!;

const compared = (kind: PriceKind): Compared => {
  const pairs = countries.flatMap(({ grams, cents }) =>
    cents[kind] === undefined ? [] : [[grams, cents[kind]] as const],
  );
  const { year } = electricityPrices[kind];
  const count = pairs.length;
  return { count, year, rank: rankCorrelation(pairs)!, chance: byChance(count) };
};

/** The value below which a share of the countries lies. */
const gramsAt = (share: number) => countries[Math.round(share * (countries.length - 1))]!.grams;

export const world: World = {
  count: countries.length,
  newest: countries.filter(({ year }) => year === 2023).length,
  cleanest: countries[0]!,
  dirtiest: countries.at(-1)!,
  next: countries.find(({ grams }) => grams > 0)!.grams,
  middle: [gramsAt(0.05), gramsAt(0.95)],
  compared: { warehouse: compared('warehouse'), industry: compared('industry') },
};

const shadeOf = (grams: number) => SHADES.filter((limit) => grams >= limit).length;
const byShade = <T>(path: (some: readonly Country[]) => T): T[] =>
  [...SHADES, Infinity].map((_, shade) =>
    path(countries.filter(({ grams }) => shadeOf(grams) === shade)),
  );

/** Dots as lines of no length with round ends, from each to the next: short numbers are a light page. */
function dotted(points: readonly (readonly [number, number])[]): string {
  const sorted = points.toSorted(([a, b], [c, d]) => a - c || b - d);
  return sorted
    .map(([x, y], i) => {
      const [from, over] = sorted[i - 1] ?? [0, 0];
      return `m${x - from} ${y - over}z`.replace(' -', '-');
    })
    .join('');
}

/** One country after the other, each a step 1 wide, a gram 1 high. */
function stepped(some: readonly Country[]): string {
  const steps = some.map(({ grams }, i) => `v${(some[i - 1]?.grams ?? 0) - grams}h1`);
  return `M${some[0]!.rank - 1} 0${steps.join('')}V0`;
}

/** Prices against carbon in a square of 500. */
function cloud(kind: PriceKind): string {
  const [low, high] = CENTS;
  return dotted(
    countries.flatMap(({ grams, cents }) => {
      const price = cents[kind];
      if (price === undefined) return [];
      const up = Math.log(price / low) / Math.log(high / low);
      return [[Math.round((grams / GRAMS[1]) * CLOUD), Math.round((1 - up) * CLOUD)] as const];
    }),
  );
}

/** Paths for all countries, one for each shade: dots on the map, steps of the strip; and the prices. */
export const drawn = {
  dots: byShade((some) => dotted(some.map(({ at: place }) => place))),
  limits: SHADES.map((limit) => countries.filter(({ grams }) => grams < limit).length),
  steps: byShade(stepped),
  clouds: { warehouse: cloud('warehouse'), industry: cloud('industry') },
};
const price = (cents: number | undefined) =>
  cents === undefined ? '–' : Number(cents.toPrecision(3));

export const table = {
  columns: [
    'Country',
    'Carbon, g/kWh',
    'Year',
    'Water, L/kWh',
    'Industry 2024, US cents/kWh',
    'Warehouse 2019, US cents/kWh',
  ],
  rows: countries.map(({ country, grams, year, water, cents }) => [
    country,
    grams,
    year,
    water ?? '–',
    price(cents.industry),
    price(cents.warehouse),
  ]),
  sortable: true as const,
};
