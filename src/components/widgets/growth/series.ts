import { growthRuns, type GrowthRun } from '#lib/evidence/growth.ts';
import { dayOf, decimalYear, monthInWords } from '#lib/format/date.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { plain, power } from '#lib/format/number.ts';
import { growthPerYear } from '#lib/methods/growth.ts';

export type Measure = 'cost' | 'compute';

/** The years of the published fit of the cost (Cottier et al. 2024), to compare like with like. */
const PUBLISHED_TO = '2023-12-31';
/** Where the fits start: the published ones do too, and before it most rows are guesses. */
const FROM = '2016-01-01';
/** As far as the line may be drawn on. */
export const HORIZON = 2030;

/** Growth others have published, and a forecast, as the page hands them over. */
export interface Claims {
  /** Times a year, with the range. */
  cost: { factor: number; low: number; high: number; by: string };
  compute: { low: number; high: number; by: string };
  /** From this year on the largest run costs more than a billion dollars. */
  billionYear: { year: number; by: string };
}

export interface Point {
  run: GrowthRun;
  /** Decimal year. */
  x: number;
  y: number;
  /** Guessed by a third party. */
  estimate: boolean;
  /** At the mark, where there is room. */
  text: string | undefined;
}

export interface Growth {
  points: Point[];
  line: [year: number, value: number][];
  band: [year: number, low: number, high: number][];
  /** Beyond the last point; empty unless asked for. */
  beyond: [year: number, value: number][];
  beyondBand: [year: number, low: number, high: number][];
  /** What the axes have to reach, apart from the reader's own run. */
  years: [number, number];
  values: [number, number];
  title: string;
  words: string;
  table: { columns: string[]; rows: (string | number)[][]; sortable: true };
}

/** Names that stand in the picture, the most telling first. */
const landmarks: Readonly<Record<string, string>> = {
  AlexNet: 'AlexNet',
  'GPT-3 175B (davinci)': 'GPT-3',
  'GPT-4': 'GPT-4',
  'AlphaGo Zero': 'AlphaGo Zero',
  'Grok-3': 'Grok 3',
  'Grok 4': 'Grok 4',
  'Llama 3.1-405B': 'Llama 3.1 405B',
  'DeepSeek-V3': 'DeepSeek-V3',
  'GPT-2 (1.5B)': 'GPT-2',
  'PaLM (540B)': 'PaLM',
  'BLOOM-176B': 'BLOOM',
  'OpenAI Five': 'OpenAI Five',
};

/** The order in which points are named while there is room. */
export function namingOrder(points: readonly Point[]): number[] {
  const order = Object.values(landmarks);
  return points
    .map((_, index) => index)
    .filter((index) => points[index]!.text)
    .sort((a, b) => order.indexOf(points[a]!.text!) - order.indexOf(points[b]!.text!));
}

export const valueText = (value: number, measure: Measure): string =>
  measure === 'cost' ? moneyInWords(value) : `${power(value)} operations`;

function pointsOf(measure: Measure): Point[] {
  return growthRuns.flatMap((run): Point[] => {
    const y = measure === 'cost' ? run.costUsd : run.flop;
    // Every cost is Epoch AI's reckoning, but for the rent that a lab worked out itself.
    const estimate = measure === 'cost' ? run.costIs !== 'rent' : run.estimate;
    return y === undefined
      ? []
      : [{ run, x: decimalYear(run.date), y, estimate, text: landmarks[run.name] }];
  });
}

function fitOf(points: readonly Point[], to: string) {
  const frontier = points.filter(({ run }) => run.frontier);
  return growthPerYear({
    dates: frontier.map(({ run }) => run.date),
    values: frontier.map(({ y }) => y),
    from: FROM,
    to,
  });
}

/** From one year to another in half years, both ends in. */
function halves(from: number, to: number): number[] {
  const count = Math.max(1, Math.round((to - from) * 2));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

/** Everything the picture and its sentences need. USD of 2023, or operations. */
export function growth(of: { measure: Measure; extrapolated: boolean; claims: Claims }): Growth {
  const { measure, extrapolated, claims } = of;
  const points = pointsOf(measure).sort((a, b) => a.x - b.x);
  const frontier = points.filter(({ run }) => run.frontier);
  const last = frontier.at(-1)!.x;
  const fit = fitOf(points, '2999-12-31');
  const inside = halves(decimalYear(FROM), last);
  const outside = extrapolated ? halves(last, HORIZON) : [];
  const at = (year: number): [number, number] => [year, fit.atDate(dayOf(year))];
  const bandAt = (year: number): [number, number, number] => {
    const { low, high } = fit.bandAtDate(dayOf(year));
    return [year, low, high];
  };
  const ys = points.map(({ y }) => y);
  const beyondBand = outside.map(bandAt);
  return {
    points,
    line: inside.map(at),
    band: inside.map(bandAt),
    beyond: outside.map(at),
    beyondBand,
    years: [Math.floor(points[0]!.x), extrapolated ? HORIZON + 0.5 : Math.ceil(last)],
    values: [Math.min(...ys), Math.max(...ys, ...beyondBand.map(([, , high]) => high))],
    title: titleOf(measure, fit),
    words: wordsOf({ measure, fit, points, claims, extrapolated }),
    table,
  };
}

interface Fit {
  factor: number;
  low: number;
  high: number;
  scatter: number;
  count: number;
  atDate: (date: string) => number;
}
const between = ({ low, high }: { low: number; high: number }) =>
  `${plain(low, 2)} to ${plain(high, 2)}`;

function titleOf(measure: Measure, fit: Fit): string {
  const what = measure === 'cost' ? 'The ten dearest runs cost' : 'The ten largest runs take';
  const unit = measure === 'cost' ? 'as much' : 'as much arithmetic';
  return `${what} ${plain(fit.factor, 2)} times ${unit} each year (${between(fit)})`;
}

function wordsOf(of: {
  measure: Measure;
  fit: Fit;
  points: readonly Point[];
  claims: Claims;
  extrapolated: boolean;
}): string {
  const { measure, fit, points, claims, extrapolated } = of;
  const { cost, compute } = claims;
  const early = fitOf(points, PUBLISHED_TO);
  const others =
    measure === 'cost'
      ? `Up to the end of 2023 the same sum gives ${plain(early.factor, 2)} (${between(early)}); ${cost.by} published ${plain(cost.factor, 2)} (${between(cost)}).`
      : `${compute.by} published ${plain(compute.low, 2)} to ${plain(compute.high, 2)}.`;
  const spread = `The line is the average of the ten largest of each time, ${fit.count} runs since 2016; two in three lie within ${plain(fit.scatter, 2)} times of it, above or below.`;
  const end = `${HORIZON}-01-01`;
  const on = `If nothing changes, which it will, the average is ${valueText(fit.atDate(end), measure)} at the start of ${HORIZON}. Money, power and chips run out.`;
  return [others, spread, ...(extrapolated ? [on] : [])].join(' ');
}

/** The reader's own run on this picture, and the axes stretched to hold it. */
export function withOwn(
  plot: Pick<Growth, 'years' | 'values'>,
  { measure, year, value }: { measure: Measure; year: string; value: number },
) {
  const x = decimalYear(year);
  return {
    own: { x, y: value, text: measure === 'cost' ? `yours: ${money(value)}` : 'yours' },
    years: [
      Math.min(plot.years[0], Math.floor(x)),
      Math.max(plot.years[1], Math.ceil(x + 0.01)),
    ] as [number, number],
    values: [Math.min(plot.values[0], value), Math.max(plot.values[1], value)] as [number, number],
  };
}

/** All that is known of a run, in sentences. */
export function inSentences({ run, estimate }: Point, measure: Measure): string[] {
  const paid = run.costUsd === undefined ? undefined : moneyInWords(run.costUsd);
  return [
    `${run.name} by ${run.by}, ${monthInWords(run.date)}.`,
    `${power(run.flop)} operations${run.estimate ? ', a guess of third parties' : ''}.`,
    paid
      ? run.costIs === 'rent'
        ? `${paid} at the rent its makers assumed.`
        : `${paid} of hardware and electricity in dollars of 2023, as Epoch AI estimates.`
      : 'Nobody has estimated its cost on the same footing.',
    ...(run.frontier ? [] : ['Not among the ten largest of its time, so the line leaves it out.']),
    ...(measure === 'compute' && !estimate
      ? ['The arithmetic rests on what its makers published.']
      : []),
  ];
}

/** The same for both measures, and made once: it is long. */
const table: Growth['table'] = {
  columns: [
    'Run',
    'By',
    'Date',
    'Operations',
    'Operations are',
    'Cost, $ of 2023',
    'Cost is',
    'Among the ten largest',
  ],
  rows: growthRuns.map((run) => [
    run.name,
    run.by,
    run.date,
    run.flop,
    run.estimate ? 'estimated' : 'published',
    run.costUsd ?? '–',
    run.costUsd === undefined ? '–' : run.costIs === 'rent' ? 'rent, by its makers' : 'estimated',
    run.frontier ? 'yes' : 'no',
  ]),
  sortable: true,
};
