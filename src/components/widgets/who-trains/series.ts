import { against } from '#lib/format/against.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { percent } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on: all, for the reader’s bill stands among the sums. */
export const KEYS = keysOf('total');

export type View = 'kind' | 'country' | 'money';

export interface Part {
  name: string;
  /** 0 to 1; the parts of a row sum to 1. */
  share: number;
  /** How it is filled, so that the same name looks the same in every row. */
  tone: 'dark' | 'middle' | 'pale' | 'open';
}

/** One count of who did or has something. */
export interface Row {
  id: string;
  what: string;
  years: string;
  /** A few words under the label. */
  note: string;
  parts: Part[];
  /** Whose count it is. */
  by: string;
}

/** A sum of money to compare with. */
export interface Sum {
  id: string;
  label: string;
  note: string;
  usd: number;
  low?: number;
  by: string;
  yours?: true;
}

/** What the page hands over. */
export interface Given {
  kinds: Row[];
  countries: Row[];
  sums: Sum[];
  /** Of the runs in our own table. */
  own: { runs: number; firms: number; lastUniversity: string; largestEstimate: string };
  /** Published numbers the titles name. */
  firmModels: { share: number; year: number };
  firmSpeed: number;
  americanModels: number;
  chineseModels: number;
  americanSpeed: number;
  /** Of the plans, and of the universities’ research. */
  years: { plans: number; research: number };
}

export const viewNames: { value: View; label: string }[] = [
  { value: 'kind', label: 'firms or others' },
  { value: 'country', label: 'countries' },
  { value: 'money', label: 'money' },
];

/** The reader’s bill among the sums, the largest first. */
export const sumsWith = (sums: readonly Sum[], total: number): Sum[] =>
  [
    ...sums,
    {
      id: 'own',
      label: 'Your bill',
      note: 'with your numbers',
      usd: total,
      by: 'your numbers',
      yours: true as const,
    },
  ].toSorted((a, b) => b.usd - a.usd);

/** Ends of the money axis: powers of ten around all. */
export function axisEnds(sums: readonly Sum[]): [number, number] {
  const all = sums.map(({ usd }) => usd).filter((usd) => usd >= 0.01);
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)));
  return [Math.min(low, 10), Math.max(1e12, 10 ** Math.ceil(Math.log10(Math.max(...all))))];
}

const sum = (sums: readonly Sum[], id: string) => sums.find((one) => one.id === id)!;

export function title(view: View, given: Given): string {
  const { firmModels, firmSpeed, americanModels, chineseModels, americanSpeed, sums } = given;
  if (view === 'kind')
    return `Firms made over ${percent(firmModels.share)} of the notable models of ${firmModels.year}, and own ${percent(firmSpeed)} of the speed of the AI supercomputers that are known`;
  if (view === 'country')
    return `In ${firmModels.year} the United States made ${americanModels} notable models and China ${chineseModels}; ${percent(americanSpeed)} of the speed of known AI supercomputers is American`;
  const [plans, research] = [sum(sums, 'plans').usd, sum(sums, 'research').usd];
  return `For ${given.years.plans} four firms planned to spend ${against(plans / research)} what all American universities spent on research in ${given.years.research}`;
}

/** What the view says, and what it cannot. */
export function words(view: View, given: Given, total: number): string {
  const { own, sums } = given;
  if (view === 'kind')
    return `Black is firms, grey universities, white the rest. Of the ${own.runs} runs in our table that were among the ten largest when they were published, ${own.firms} were by firms; the last by a university is of ${own.lastUniversity}. Their strips show shares of the arithmetic, in which one guess weighs much: ${own.largestEstimate}. “Notable” is the word of those who count: cited much, used much or new. Runs kept secret are in no row.`;
  if (view === 'country')
    return `Black is the United States, dark grey China, light grey Europe, white other countries. In our own rows each maker counts where its owner has its seat, so DeepMind, in London, is American; one guess weighs much in them: ${own.largestEstimate}. Strips of notable models show the countries the source names, without the rest. The machines known are a tenth to a fifth of all chips, and Chinese ones are the least known. Runs kept secret are in no row.`;
  const { usd } = sum(sums, 'plans');
  const one = sum(sums, 'university').usd;
  const bill =
    total > 0
      ? ` Your bill of ${moneyInWords(total)} is ${against(total / one)} that university’s year of research.`
      : '';
  return `The average American university has ${moneyInWords(one)} a year for research in all its subjects; the plans of the four firms would pay for ${against(usd / one).replace(' times', '')} such years. The plans are of April 2026, for all purposes and not only AI.${bill}`;
}

export function tableOf(view: View, given: Given, sums: readonly Sum[]) {
  if (view === 'money')
    return {
      columns: ['What', 'Note', 'Dollars', 'From'],
      rows: sums.map(({ label, note, usd, by }) => [label, note, Number(usd.toPrecision(3)), by]),
    };
  const rows = view === 'kind' ? given.kinds : given.countries;
  return {
    columns: ['What', 'Years', 'Who', 'Share', 'From'],
    rows: rows.flatMap(({ what, years, parts, by }) =>
      parts.map(({ name, share }) => [
        what,
        years,
        name,
        percent(Number(share.toPrecision(3))),
        by,
      ]),
    ),
  };
}

/** “firms 90 %” */
export const partText = ({ name, share }: Part) => `${name} ${shareText(share)}`;
export const shareText = (share: number) =>
  share > 0.99 && share < 1 ? `over ${percent(0.99)}` : percent(Number(share.toPrecision(2)));

export const sumText = ({ usd, low }: Sum) =>
  low !== undefined && low < usd ? `${money(low)} to ${money(usd)}` : money(usd);

/** Room between counts of different things (px), above a row. */
export const gaps = (rows: readonly Row[], index: number) =>
  14 * rows.slice(1, index + 1).filter(({ what }, i) => what !== rows[i]!.what).length;
