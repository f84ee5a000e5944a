import { accelerators, type Accelerator } from '#lib/evidence/accelerators.ts';
import { dayOf, decimalYear, midDay, monthInWords } from '#lib/format/date.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { growthPerYear } from '#lib/methods/growth.ts';
import { perDoubling } from '#lib/methods/per-doubling.ts';
import { chipOptions } from '#lib/model/chips.ts';

export type Kind = Accelerator['kind'];
export type AxisId = 'released' | 'peak' | 'value' | 'memory' | 'power' | 'price' | 'rent';

interface Axis {
  id: AxisId;
  /** In the list to choose from. */
  label: string;
  /** Beside the axis, with its unit. */
  scaleLabel: string;
  /** In a sentence: “twice the peak speed”. */
  noun: string;
  /** What a chip is said to have none of, when it is left out. */
  lacking: string;
  log: boolean;
  of: (chip: Accelerator) => number | undefined;
  text: (value: number) => string;
}

const dollars = (value: number) => moneyInWords(value, 5);

export const axes: readonly Axis[] = [
  {
    id: 'released',
    label: 'year released',
    scaleLabel: 'Year released',
    noun: 'age',
    lacking: 'date',
    log: false,
    of: (chip) => decimalYear(chip.released),
    text: (value) => String(Math.round(value)),
  },
  {
    id: 'peak',
    label: 'peak speed',
    scaleLabel: 'Trillion operations a second',
    noun: 'peak speed',
    lacking: 'stated peak speed',
    log: true,
    of: (chip) => chip.peakTflops,
    text: (value) => plain(value),
  },
  {
    id: 'value',
    label: 'peak speed for a dollar',
    scaleLabel: 'Billion operations a second per dollar',
    noun: 'peak speed for a dollar',
    lacking: 'public price',
    log: true,
    of: ({ price, peakTflops }) => price && (peakTflops * 1000) / price.usd,
    text: (value) => plain(value),
  },
  {
    id: 'memory',
    label: 'memory',
    scaleLabel: 'Memory, gigabytes',
    noun: 'memory',
    lacking: 'stated memory',
    log: true,
    of: (chip) => chip.memoryGb,
    text: (value) => plain(value),
  },
  {
    id: 'power',
    label: 'power',
    scaleLabel: 'Power, watts',
    noun: 'power draw',
    lacking: 'stated power',
    log: true,
    of: (chip) => chip.powerW,
    text: (value) => plain(value),
  },
  {
    id: 'price',
    label: 'price',
    scaleLabel: 'Price, dollars',
    noun: 'price',
    lacking: 'public price',
    log: true,
    of: (chip) => chip.price?.usd,
    text: (value) => dollars(value),
  },
  {
    id: 'rent',
    label: 'rent',
    scaleLabel: 'Rent, dollars an hour',
    noun: 'rent',
    lacking: 'rent on record',
    log: true,
    of: (chip) => chip.rent?.usdPerHour,
    text: (value) => dollars(value),
  },
];

export const axisById = (id: AxisId): Axis => axes.find((axis) => axis.id === id)!;

export const kinds: readonly { id: Kind; label: string; shape: string }[] = [
  { id: 'gpu', label: 'GPUs', shape: 'circle' },
  { id: 'consumer', label: 'consumer GPUs', shape: 'square' },
  { id: 'custom', label: 'custom chips', shape: 'triangle' },
];
const kindWords: Readonly<Record<Kind, string>> = {
  gpu: 'a GPU for data centres',
  consumer: 'a GPU made for games',
  custom: 'a chip made for neural networks and nothing else',
};

export interface Point {
  chip: Accelerator;
  x: number;
  y: number;
  /** Short enough to stand beside its mark. */
  text: string;
}

export interface Scatter {
  points: Point[];
  title: string;
  /** The fitted line, where there is one. */
  line: [x: number, y: number][];
  /** Its 90 % confidence band. */
  band: [x: number, low: number, high: number][];
  /** Which chips are not drawn, how many, and why. */
  leftOut: string;
  table: { columns: string[]; rows: (string | number)[][]; sortable: true };
}

/** Everything the picture says for two axes and the kinds of chips shown. */
export function scatter(of: { x: AxisId; y: AxisId; kinds: readonly Kind[] }): Scatter {
  const [x, y] = [axisById(of.x), axisById(of.y)];
  const shown = accelerators.filter((chip) => of.kinds.includes(chip.kind));
  const points = shown
    .flatMap((chip): Point[] => {
      const [atX, atY] = [x.of(chip), y.of(chip)];
      return atX === undefined || atY === undefined
        ? []
        : [{ chip, x: atX, y: atY, text: chip.name.replace(/ SXM\d?/, '') }];
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
  return {
    points,
    ...finding(points, x, y),
    leftOut: leftOut(shown, x, y),
    table: table(shown),
  };
}

/** Where a line and its band are worked out, from one end to the other. */
const between01 = Array.from({ length: 13 }, (_, i) => i / 12);

function finding(points: Point[], x: Axis, y: Axis): Pick<Scatter, 'title' | 'line' | 'band'> {
  const title =
    points.length === 0
      ? 'No chip left to show'
      : `Too few chips to see how ${y.noun} goes with ${x.noun}`;
  if (x.id === y.id) return { title: 'Pick two different axes', line: [], band: [] };
  if (x.id === 'released' || y.id === 'released') return overTime(points, { x, y, title });
  const fit = perDoubling(points);
  if (!fit) return { title, line: [], band: [] };
  const [first, last] = [points[0]!.x, points.at(-1)!.x];
  const along = between01.map((share) => first * (last / first) ** share);
  const clear = fit.low > 1 || fit.high < 1;
  return {
    title: clear
      ? `A chip with twice the ${x.noun} tends to have ${plain(fit.factor, 2)} times the ${y.noun} (between ${plain(fit.low, 2)} and ${plain(fit.high, 2)})`
      : `Among these ${fit.count} chips ${x.noun} and ${y.noun} have no clear link`,
    line: clear ? along.map((at): [number, number] => [at, fit.at(at)]) : [],
    band: clear
      ? along.map((at): [number, number, number] => [at, fit.bandAt(at).low, fit.bandAt(at).high])
      : [],
  };
}

function overTime(points: Point[], of: { x: Axis; y: Axis; title: string }) {
  const yearIsX = of.x.id === 'released';
  const what = yearIsX ? of.y : of.x;
  const dates = points.map(({ chip }) => midDay(chip.released));
  if (new Set(dates).size < 3) return { title: of.title, line: [], band: [] };
  const fit = growthPerYear({
    dates,
    values: points.map((point) => (yearIsX ? point.y : point.x)),
    from: '1900',
    to: '2999',
  });
  const years = points.map(({ chip }) => decimalYear(chip.released));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const along = between01.map((share) => first + (last - first) * share);
  const line = along.map((year): [number, number] => {
    const value = fit.atDate(dayOf(year));
    return yearIsX ? [year, value] : [value, year];
  });
  // A band lies above and below its line, which has no meaning when time runs upwards.
  const band = along.map((year): [number, number, number] => {
    const { low, high } = fit.bandAtDate(dayOf(year));
    return [year, low, high];
  });
  return { title: growthTitle(what, fit), line, band: yearIsX ? band : [] };
}

function growthTitle(what: Axis, { factor, low, high }: Record<'factor' | 'low' | 'high', number>) {
  if (low < 1 && high > 1) return `The ${what.noun} of new chips neither clearly rose nor fell`;
  if (factor >= 2) {
    const [f, l, h] = [factor, low, high].map((times) => plain(times, 2));
    return `New chips have ${f} times the ${what.noun} each year (between ${l} and ${h} times)`;
  }
  const points = (times: number) => plain(Math.abs(times - 1) * 100, 2);
  const ends = factor < 1 ? [points(high), points(low)] : [points(low), points(high)];
  return `New chips have ${points(factor)} % ${factor < 1 ? 'less' : 'more'} ${what.noun} each year (between ${ends[0]} and ${ends[1]} %)`;
}

function leftOut(shown: readonly Accelerator[], x: Axis, y: Axis): string {
  const without = (axis: Axis) => shown.filter((chip) => axis.of(chip) === undefined);
  const all = new Set([...without(x), ...without(y)]);
  if (all.size === 0) return '';
  const reasons = new Map([x, y].map((axis) => [axis.lacking, without(axis).length]));
  const parts = [...reasons]
    .filter(([, count]) => count > 0)
    .map(([lacking, count]) => `${count} ${count === 1 ? 'has' : 'have'} no ${lacking}`);
  return `Not drawn: ${all.size} of ${shown.length} chips; ${parts.join(', ')}.`;
}

/** Whether a reader's run can be trained on this chip. */
export const canTrainOn = (id: string): boolean => id in chipOptions;

const priced: Readonly<Record<NonNullable<Accelerator['price']>['of'], string>> = {
  chip: 'the chip alone',
  board: 'an eighth of a board',
  server: 'an eighth of a full server',
  equivalent: 'Epoch AI’s estimate of what it would cost if it were sold',
};

/** All that is known of a chip, in sentences. */
export function inSentences(chip: Accelerator): string[] {
  const { name, maker, kind, released, peakTflops, reachedTflops, memoryGb, powerW, price, rent } =
    chip;
  const size = [
    memoryGb && `${plain(memoryGb)} gigabytes of memory`,
    powerW && `${plain(powerW, 4)} watts`,
  ].filter(Boolean);
  const sentences = [
    `${name} by ${maker}: ${kindWords[kind]}, ${monthInWords(released)}.`,
    `${plain(peakTflops, 4)} trillion operations a second at best${
      reachedTflops ? `; the fastest test reached ${percent(reachedTflops / peakTflops)} of it` : ''
    }.`,
  ];
  if (size.length > 0) sentences.push(`${size.join(', ')}.`);
  if (price) {
    const alone = chipOptions[chip.id]?.sets?.['chipPrice'];
    const part =
      price.of === 'server' && alone !== undefined
        ? `; the chip alone, as your bill counts it: ${dollars(alone)}`
        : '';
    sentences.push(`Price: ${dollars(price.usd)} in ${price.year} (${priced[price.of]}${part}).`);
  }
  if (rent) {
    sentences.push(
      `Rent: ${dollars(rent.usdPerHour)} an hour (${rent.from}, ${monthInWords(rent.asOf)}).`,
    );
  }
  if (!price || !rent) {
    const none = [!price && 'price', !rent && 'rent'].filter(Boolean).join(' or ');
    sentences.push(`No public ${none} on record.`);
  }
  return sentences;
}

function table(shown: readonly Accelerator[]): Scatter['table'] {
  const cell = (value: number | undefined) => value ?? '–';
  return {
    columns: [
      'Chip',
      'Maker',
      'Kind',
      'Released',
      'Peak, trillion operations a second',
      'Memory, GB',
      'Power, W',
      'Price, $',
      'Rent, $ an hour',
      'Billion operations a second per $',
    ],
    rows: shown.map((chip) => {
      const perDollar = axisById('value').of(chip);
      return [
        chip.name,
        chip.maker,
        { gpu: 'GPU', consumer: 'consumer GPU', custom: 'custom chip' }[chip.kind],
        chip.released,
        chip.peakTflops,
        cell(chip.memoryGb),
        cell(chip.powerW),
        cell(chip.price?.usd),
        cell(chip.rent?.usdPerHour),
        cell(perDollar && Number(perDollar.toPrecision(3))),
      ];
    }),
    sortable: true,
  };
}

/** In which order chips are named where there is room: the reader's own, then those one can train on. */
export function namingOrder(points: readonly Point[], own: string): number[] {
  const rank = ({ chip }: Point) =>
    chip.id === own ? 0 : canTrainOn(chip.id) ? 1 : /^(tpu|gaudi|mi3|p100)/.test(chip.id) ? 2 : 3;
  return points
    .map((_, index) => index)
    .sort((a, b) => rank(points[a]!) - rank(points[b]!) || points[b]!.x - points[a]!.x);
}
