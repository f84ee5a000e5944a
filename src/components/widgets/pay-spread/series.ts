import type { Column } from '#lib/engine/column.ts';
import type { Ensemble, Interval } from '#lib/engine/ensemble.ts';
import { against } from '#lib/format/against.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** What a researcher's pay is made of. */
const MADE_OF = ['researcherPay', 'equity', 'payOverhead'] as const;
/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(...MADE_OF);

/** How many draws the reader's ranges are made of; their ends are good to a few percent. */
export const PAY_DRAWS = 1024;

/** A year of somebody's work, in dollars. */
export interface Pay {
  id: string;
  label: string;
  /** What it is, and of when. */
  note: string;
  usd: number;
  low: number;
  high: number;
  /** Cash alone; cash and shares; what the employer pays in all; or what somebody has claimed. */
  counts: 'cash' | 'with shares' | 'cost' | 'claim';
  yours?: true;
  /** How many pay packages it is the median of, where that is known. */
  packages?: number;
}

/** The reader's researcher, counted in three ways. */
export interface Own {
  cash: number;
  shares: number;
  cost: number;
}
export type OwnSpread = Record<keyof Own, Interval>;

export function ownOf(value: (id: string) => number): Own {
  const [pay, equity] = [value('researcherPay'), value('equity')];
  return { cash: pay, shares: pay + equity, cost: pay * value('payOverhead') + equity };
}

/** The middle 90 % of each way of counting, over draws of the three assumptions. */
export function ownSpread(ensemble: Pick<Ensemble, 'column' | 'draws'>): OwnSpread {
  const columns = new Map<string, Column>(MADE_OF.map((id) => [id, ensemble.column(id)]));
  const at = (id: string, i: number) => {
    const column = columns.get(id)!;
    return typeof column === 'number' ? column : column[i]!;
  };
  const drawn = Array.from({ length: ensemble.draws }, (_, i) => ownOf((id) => at(id, i)));
  const middle = (key: keyof Own): Interval => {
    const sorted = Float64Array.from(drawn, (own) => own[key]).sort();
    const rank = (p: number) => sorted[Math.round(p * (sorted.length - 1))]!;
    return { low: rank(0.05), high: rank(0.95) };
  };
  return { cash: middle('cash'), shares: middle('shares'), cost: middle('cost') };
}

/** The published pay with the reader's own among it, the lowest first. */
export function rowsOf(published: readonly Pay[], own: Own, spread: OwnSpread | undefined): Pay[] {
  const mine = (key: keyof Own, label: string, note: string, counts: Pay['counts']): Pay => {
    const { low = own[key], high = own[key] } = spread?.[key] ?? {};
    return {
      id: `own-${key}`,
      label,
      note,
      usd: own[key],
      low: Math.min(low, own[key]),
      high: Math.max(high, own[key]),
      counts,
      yours: true,
    };
  };
  return [
    ...published,
    mine('cash', 'Your researcher: salary', 'cash', 'cash'),
    mine('shares', 'Your researcher: with shares', 'cash and shares', 'with shares'),
    mine('cost', 'Your researcher: whole cost', 'with insurance, taxes and desk', 'cost'),
  ].toSorted((a, b) => a.usd - b.usd);
}

/** The ends of the axis: from a third of a stipend to beyond the largest claim, and further for the reader's. */
export function axisEnds(rows: readonly Pay[]): [number, number] {
  const all = rows.flatMap(({ low, high }) => [low, high]).filter((usd) => usd >= 1);
  const ends = [
    10 ** Math.floor(Math.log10(Math.min(...all))),
    10 ** Math.ceil(Math.log10(Math.max(...all))),
  ] as const;
  return [Math.min(ends[0], 1e4), Math.max(ends[1], 1e8)];
}

export const payText = ({ usd, low, high, yours }: Pay) =>
  !yours && high > low * 1.001 ? `${money(low)} to ${money(high)}` : money(usd);

const one = (published: readonly Pay[], id: string) => published.find((pay) => pay.id === id)!;

/** How the reader's salary and its whole cost stand to the national median. */
export function title(published: readonly Pay[], own: Own): string {
  const median = one(published, 'research-scientist-pay').usd;
  if (own.cost <= 0) return 'Your researchers work unpaid';
  const salary =
    own.cash > 0 ? `is paid ${against(own.cash / median)} the American median` : 'gets no salary';
  return `Your researcher ${salary}, and costs ${against(own.cost / median)} it with shares and the rest`;
}

/** Ratios between the published marks, and what the claim is worth. */
export function words(published: readonly Pay[], own: Own): string {
  const usd = (id: string) => one(published, id).usd;
  const [median, offer] = [usd('research-scientist-pay'), usd('lab-offer')];
  const claim = one(published, 'meta-bonus-claim');
  const { packages } = one(published, 'lab-offer');
  const labs = `The median of ${packages ?? 'the'} pay packages of AI researchers, shares included, is ${plain(offer / median, 2)} times the national median salary and ${plain(offer / usd('doctoral-stipend'), 2)} times a doctoral student’s stipend.`;
  const disputed = `The ${moneyInWords(claim.usd)} that a rival said Meta offered would pay ${inWords(claim.usd / median, 2)} scientists at the national median for a year; Meta’s chief technology officer called that dishonest.`;
  const mine =
    own.cost > 0
      ? ` It would pay your researcher’s whole cost for ${inWords(claim.usd / own.cost, 2)} years.`
      : '';
  return `${labs} ${disputed}${mine}`;
}

export function working(own: Own, value: (id: string) => number): string {
  return `${moneyInWords(value('researcherPay'))} × ${plain(value('payOverhead'))} + ${moneyInWords(value('equity'))} in shares = ${moneyInWords(own.cost)} a year`;
}

export function tableOf(rows: readonly Pay[]) {
  const digits = (amount: number) => Number(amount.toPrecision(3));
  return {
    columns: ['Who', 'What', 'Dollars a year', 'low', 'high', 'Counts'],
    rows: rows.map(({ label, note, usd, low, high, counts }) => [
      label,
      note,
      digits(usd),
      digits(low),
      digits(high),
      counts,
    ]),
  };
}
