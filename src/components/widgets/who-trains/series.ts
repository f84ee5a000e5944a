import { money } from '#lib/format/money.ts';
import { percent } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on: all, for the reader’s bill stands among the sums. */
export const KEYS = keysOf('total');

export type View = 'kind' | 'country' | 'money';

export interface Part {
  name: string;
  /** 0 to 1; the parts of a row sum to 1. */
  share: number;
  /** “8 of 15”, where the share is of a few. */
  count?: string;
  /** Before a share that is only known so: “over”. */
  word?: string;
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
  /** What each view says, which no reader changes. */
  title: Record<View, string>;
  words: Record<View, string>;
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
      parts.map((part) => [what, years, part.name, partShare(part), by]),
    ),
  };
}

/** “firms 90 %” */
export const partText = (part: Part) => `${part.name} ${partShare(part)}`;
/** “over 90 %”, “53 %, 8 of 15” */
export const partShare = ({ share, word, count }: Part) =>
  `${word ? `${word} ` : ''}${shareText(share)}${count ? `, ${count}` : ''}`;
export const shareText = (share: number) => percent(Number(share.toPrecision(2)));

export const sumText = ({ usd, low }: Sum) =>
  low !== undefined && low < usd ? `${money(low)} to ${money(usd)}` : money(usd);

/** Room between counts of different things (px), above a row. */
export const gaps = (rows: readonly Row[], index: number) =>
  14 * rows.slice(1, index + 1).filter(({ what }, i) => what !== rows[i]!.what).length;
