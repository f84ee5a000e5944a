import { against } from '#lib/format/against.ts';
import { inWords, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('energy', 'carbon', 'waterGrid', 'electricityPrice');

/** Grams at which one shade of the map ends and the next begins. */
export const SHADES: readonly number[] = [100, 300, 500, 700];
/** Ends of the axes: grams, and US cents on a log scale, for a kilowatt-hour. */
export const GRAMS: [number, number] = [0, 1400];
export const CENTS: [number, number] = [0.5, 200];

/** Side of the square in which prices are drawn, before it is laid into the picture. */
export const CLOUD = 500;

export type PriceKind = 'warehouse' | 'industry';

/** A country’s grid, as one reads of it. */
export interface Country {
  iso: string;
  country: string;
  /** Carbon dioxide and its equivalents for a kilowatt-hour, and the year. */
  grams: number;
  year: number;
  /** Litres evaporated at power stations for a kilowatt-hour, where known. */
  water?: number;
  /** US cents for a kilowatt-hour, where known. */
  cents: Partial<Record<PriceKind, number>>;
  /** On the map, 1,000 wide. */
  at: readonly [x: number, y: number];
  /** 1 is the cleanest. */
  rank: number;
}

/** Prices of one kind against carbon. */
export interface Compared {
  /** Countries with a price. */
  count: number;
  year: number;
  /** Spearman’s, and how large it can be by chance. */
  rank: number;
  chance: number;
}

/** What the figure says of the world, worked out when the page is built. */
export interface World {
  count: number;
  /** How many carbon figures are of 2023. */
  newest: number;
  cleanest: { country: string; grams: number };
  dirtiest: { country: string; grams: number };
  /** The least that is above nothing, in grams. */
  next: number;
  /** Nine countries in ten lie between these, in grams. */
  middle: readonly [number, number];
  compared: Readonly<Record<PriceKind, Compared>>;
}

/** The reader’s final run: megawatt-hours, and the grams of their grid. */
export interface Own {
  mwh: number;
  grams: number;
}

export const tonnesOf = (mwh: number, grams: number) => (mwh * grams) / 1000;

/** Tonnes, kilograms or grams, whichever can be said. */
export function weight(tonnes: number, digits = 3): string {
  if (tonnes <= 0) return 'nothing';
  const [value, unit] =
    tonnes >= 0.9995
      ? [tonnes, 'tonne']
      : tonnes >= 0.9995e-3
        ? [tonnes * 1e3, 'kilogram']
        : [tonnes * 1e6, 'gram'];
  const text = inWords(value, digits);
  return `${text} ${unit}${text === '1' ? '' : 's'}`;
}

/** “1,500 to 25,000 tonnes”, “900 grams to 2 kilograms” */
function between(low: number, high: number): string {
  const [from, to] = [weight(low, 2), weight(high, 2)];
  const [, unit = ''] = to.split(/ (?=\w+$)/);
  return from.endsWith(` ${unit}`)
    ? `${from.slice(0, -unit.length - 1)} and ${to}`
    : `${from} and ${to}`;
}

export function title(world: World, own: Own): string {
  const [low, high] = world.middle.map((grams) => tonnesOf(own.mwh, grams)) as [number, number];
  const mine = tonnesOf(own.mwh, own.grams);
  const emits =
    mine > 0
      ? `Your final run emits ${weight(mine)} of`
      : 'Counted at 0 grams, your final run emits no';
  return `${emits} carbon on your grid; on nine in ten of the world’s it would be between ${between(low, high)}`;
}

const kindInWords: Readonly<Record<PriceKind, string>> = {
  warehouse: 'what a warehouse paid in the largest city',
  industry: 'what industry paid',
};

/** What the prices say of carbon, as far as they do. */
export function priceWords(world: World, kind: PriceKind): string {
  const { count, year, rank, chance } = world.compared[kind];
  const size = Math.abs(rank);
  const both = rank > 0 ? 'Dearer electricity tends to be dirtier' : 'Cheaper tends to be dirtier';
  const finding =
    size < chance
      ? 'The price does not tell how clean a grid is'
      : `${both}, ${size < 0.4 ? 'if not by much' : size < 0.7 ? 'as a rule with many exceptions' : 'nearly everywhere'}`;
  return `${finding}: by ${kindInWords[kind]} in ${year}, the rank correlation of price and carbon is ${signed(rank)} over ${count} countries, and up to ${plain(chance, 2)} either way could be chance. ${world.count - count} countries have no such price and are missing in this picture.`;
}

/** For the title of the lower picture. */
export const priceTitle = (world: World, kind: PriceKind) =>
  Math.abs(world.compared[kind].rank) < world.compared[kind].chance
    ? 'The price of electricity does not tell how clean it is'
    : 'What electricity costs where it is clean and where it is not';

const signed = (value: number) => (value < 0 ? '−' : '') + plain(Math.abs(value), 2);

/** “56 g” */
export const gramsText = (grams: number) => `${plain(grams, 4)} g`;
/** “20.9 cents” */
export const centsText = (cents: number) => `${plain(cents, 3)} cents`;

/** The chosen country in a few sentences. */
export function chosenWords(chosen: Country, world: World, own: Own): string {
  const { country, grams, year, rank, water, cents } = chosen;
  const there = tonnesOf(own.mwh, grams);
  const here = tonnesOf(own.mwh, own.grams);
  const beside =
    here > 0 && there > 0
      ? `${against(there / here)} ${there / here > 0.9 && there / here < 1.1 ? 'on' : 'what it emits on'} your grid`
      : here > 0
        ? 'against ' + weight(here) + ' on your grid'
        : 'while yours is counted as clean';
  const run =
    grams > 0
      ? `Your final run would emit ${weight(there)} there`
      : `So the data have it, and no grid emits nothing: the next has ${gramsText(world.next)}. By these figures your final run would emit next to nothing there`;
  const wet = water === undefined ? 'not known' : `${plain(water, 3)} litres`;
  const prices = [
    cents.industry !== undefined && `${centsText(cents.industry)} for industry in 2024`,
    cents.warehouse !== undefined && `${centsText(cents.warehouse)} for a warehouse in 2019`,
  ].filter(Boolean);
  return `${gramsText(grams)} for a kilowatt-hour in ${year}, number ${rank} of ${world.count} from the cleanest. ${run}, ${beside}. A kilowatt-hour’s water at power stations: ${wet}; its price: ${prices.join(', ') || 'not known'}. ${country === 'United States' ? 'Its states differ as much as countries do.' : ''}`.trim();
}

/** The tonnes with the numbers put in. */
export const working = ({ mwh, grams }: Own) =>
  `${plain(mwh, 4)} megawatt-hours × ${plain(grams, 4)} grams ÷ 1,000 = ${weight(tonnesOf(mwh, grams))}`;
