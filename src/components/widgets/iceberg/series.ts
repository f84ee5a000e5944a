import type { Interval } from '#lib/engine/ensemble.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { finalShareRange } from '#lib/methods/final-share.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** A project of which is known what was kept and what was not. */
export interface Published {
  id: string;
  name: string;
  year: number;
  /** Of the work, 0 to 1, that went into runs that were kept. */
  share: number;
  low: number;
  high: number;
  unit: string;
  scope: string;
  atMost: boolean;
  counts: string;
  /** How far the number can be trusted, in words. */
  grade: string;
  by: string;
  url: string;
}

export interface Layer {
  id: 'exploration' | 'sweeps' | 'ladders' | 'abandoned' | 'lostTime';
  label: string;
  /** For narrow pictures. */
  short: string;
  usd: number;
  /** Of all chip work, the final run included. */
  share: number;
}

export interface Berg {
  /** Of all dollars of chips. */
  kept: number;
  /** The same while only how much is tried is uncertain. */
  range: Interval;
  keptUsd: number;
  restUsd: number;
  layers: Layer[];
  title: string;
  words: string;
  working: { share: string; layers: string };
}

type Value = (id: string) => number;

/** Chip-hours of the trials that are no ladders, and of those the ones that were not thrown away. */
const others = (value: Value) => value('trialHours') * (1 - value('ladderShare'));
const used = (value: Value) => others(value) * (1 - value('abandonedShare'));

/** The layers under water, from the water down, with their chip-hours as the model splits them. */
const layers = [
  {
    id: 'exploration',
    label: 'Experiments',
    short: 'Experiments',
    hours: (value: Value) => used(value) * (1 - value('sweepShare')),
  },
  {
    id: 'sweeps',
    label: 'Sweeps over settings',
    short: 'Sweeps',
    hours: (value: Value) => used(value) * value('sweepShare'),
  },
  {
    id: 'ladders',
    label: 'Ladders of small models',
    short: 'Ladders',
    hours: (value: Value) => value('trialHours') * value('ladderShare'),
  },
  {
    id: 'abandoned',
    label: 'Runs thrown away',
    short: 'Thrown away',
    hours: (value: Value) => others(value) * value('abandonedShare'),
  },
  {
    id: 'lostTime',
    label: 'Time lost to failures',
    short: 'Lost time',
    hours: (value: Value) => value('lostHours'),
  },
] as const;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('compute', 'iteration');

/** The reader’s iceberg: shares of chip-hours, which are shares of their dollars, for all hours cost the same. */
export function bergOf(value: Value, { trials, rest }: { trials: Interval; rest: Interval }): Berg {
  const all = value('projectChipHours');
  const { share: kept, ...range } = finalShareRange(value, trials);
  const keptUsd = value('compute');
  const restUsd = value('iteration');
  const found = layers.map(({ id, label, short, hours }): Layer => {
    return { id, label, short, usd: value(id), share: hours(value) / all };
  });
  return {
    kept,
    range,
    keptUsd,
    restUsd,
    layers: found,
    title: titleOf(kept),
    words: wordsOf({ kept, keptUsd, restUsd, rest, found }, value),
    working: {
      share: workingOf(value, kept),
      layers: `${found.map(({ usd }) => moneyInWords(usd)).join(' + ')} = ${moneyInWords(restUsd)}`,
    },
  };
}

/** A share of a dollar in whole cents: 43 cents, less than a cent, all of it. */
export function cents(share: number): string {
  if (share > 0.9999) return 'all of it';
  const count = share * 100;
  if (count < 1) return 'less than a cent';
  const text = plain(count, count > 99 ? 4 : 2);
  return text === '1' ? '1 cent' : `${text} cents`;
}

function titleOf(kept: number): string {
  const go = kept > 0.9999 || kept < 0.015 ? 'goes' : 'go';
  return `Of each dollar of chips, ${cents(kept)} ${go} into the run that is kept`;
}

function wordsOf(
  {
    kept,
    keptUsd,
    restUsd,
    rest,
    found,
  }: { kept: number; keptUsd: number; restUsd: number; rest: Interval; found: Layer[] },
  value: Value,
): string {
  if (restUsd <= 0) {
    return `Nothing lies under water: the final run takes all ${moneyInWords(keptUsd)}, as if it had worked at the first try.`;
  }
  const largest = found.toSorted((a, b) => b.usd - a.usd)[0]!;
  const spread =
    rest.high > rest.low * 1.005
      ? `, in nine cases of ten between ${moneyInWords(rest.low, 2)} and ${moneyInWords(rest.high, 2)}`
      : '';
  const inside = (value('chipHours') + value('lostHours')) / value('projectChipHours');
  const moved =
    inside - kept > 0.005
      ? ` Many projects count the time lost to failures as part of the final run; then ${percent(inside)} of yours would be kept.`
      : '';
  return `Above the water the final run, ${moneyInWords(keptUsd)}; below it ${moneyInWords(restUsd)}${spread}. The largest part of that is ${inSentence(largest.id)}.${moved}`;
}

const named: Readonly<Record<Layer['id'], string>> = {
  exploration: 'experiments',
  sweeps: 'sweeps: one run again and again with one setting changed',
  ladders: 'ladders: small models trained to foresee the large one',
  abandoned: 'runs that were thrown away',
  lostTime: 'time lost to failures',
};
const inSentence = (id: Layer['id']) => named[id];

function workingOf(value: Value, kept: number): string {
  const multiple = plain(value('projectMultiple'), 4);
  const lost = value('lostHours') > 0 ? ` + (1 ÷ ${percent(value('progress'))} − 1)` : '';
  return `1 ÷ (${multiple}${lost}) = ${percent(kept)} kept`;
}

/** A share as a range, a ceiling or a number: 10 % to 30 %, at most 88 %, 37 %. */
export function shareText({
  share,
  low,
  high,
  atMost,
}: Pick<Published, 'share' | 'low' | 'high' | 'atMost'>): string {
  if (high > low) return `${whole(low)} to ${whole(high)}`;
  return atMost ? `at most ${whole(share)}` : whole(share);
}
const whole = (share: number) => percent(Math.round(share * 100) / 100);

const of: Readonly<Record<string, string>> = {
  lab: 'a whole lab in a year',
  family: 'a family of models',
  model: 'one model',
};

/** What a published figure counts, and what the reader’s counts otherwise. */
export function countsOf(each: Published): string {
  return `${each.name} (${each.year}): ${shareText(each)} of the ${each.unit} of ${of[each.scope]} went into what was kept. ${each.counts} The number is ${each.grade}. Yours is chip-hours of one model, with time lost to failures below the water.`;
}

export function tableOf(published: readonly Published[], berg: Berg) {
  const points = (share: number) => Number((share * 100).toPrecision(3));
  return {
    columns: ['Whose', 'Part', '% of all', 'low', 'high', 'Dollars', 'Counted in', 'Evidence'],
    rows: [
      [
        'Yours',
        'Final run',
        points(berg.kept),
        points(berg.range.low),
        points(berg.range.high),
        Number(berg.keptUsd.toPrecision(4)),
        'chip-hours',
        'your numbers',
      ],
      ...berg.layers.map(({ label, usd, share }) => [
        'Yours',
        label,
        points(share),
        '–',
        '–',
        Number(usd.toPrecision(4)),
        'chip-hours',
        'your numbers',
      ]),
      ...published.map(({ name, share, low, high, atMost, unit, grade }) => [
        name,
        atMost ? 'Kept, at most' : 'Kept',
        high > low ? '–' : points(share),
        points(low),
        points(high),
        '–',
        unit,
        grade,
      ]),
    ],
  };
}

export const layerText = ({ usd, share }: Layer) => `${money(usd)}, ${percent(share)}`;

/** Heights for labels that would lie on one another: in order, `gap` apart, as near to their own as that allows. */
export function apart(
  wanted: readonly number[],
  { gap, top, bottom }: { gap: number; top: number; bottom: number },
): number[] {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, top, (placed.at(-1) ?? -Infinity) + gap));
  for (let i = placed.length - 1, limit = bottom; i >= 0; i -= 1, limit = placed[i + 1]! - gap) {
    if (placed[i]! <= limit) break;
    placed[i] = limit;
  }
  return placed;
}
