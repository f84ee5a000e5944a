import { moneyInWords } from '#lib/format/money.ts';
import { plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('labelWage', 'labelHours');

/** An hour of somebody's work, in dollars. */
export interface Wage {
  id: string;
  label: string;
  note: string;
  usd: number;
  low: number;
  high: number;
  /** What a firm is paid for the hour, what the person who works gets, or a legal minimum. */
  kind: 'price' | 'pay' | 'law';
}

export interface Wages {
  rows: Wage[];
  title: string;
  words: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** What the reader's bill pays for an hour, what is believed of it, and its hours. */
export interface Own {
  usd: number;
  low: number;
  high: number;
  hours: number;
}

/** The published wages with the reader's own price among them, the lowest first. */
export function wages(published: readonly Wage[], own: Own): Wages {
  const mine: Wage = {
    id: 'yours',
    label: 'Your bill pays',
    note: 'for an hour of labelling',
    usd: own.usd,
    low: own.low,
    high: own.high,
    kind: 'price',
  };
  const rows = [...published, mine].toSorted((a, b) => a.usd - b.usd);
  const paid = published.find(({ id }) => id === 'sama-pay')!;
  const price = published.find(({ id }) => id === 'sama-contract')!;
  const top = published.find(({ id }) => id === 'expert-pay')!;
  const law = published.find(({ kind }) => kind === 'law')!;
  return {
    rows,
    title: `Of ${moneyInWords(price.usd)} that a lab paid for an hour, the person in Kenya took home ${moneyInWords(paid.low)} to ${moneyInWords(paid.high)}`,
    words: `The lab’s price was ${plain(price.usd / paid.high, 2)} to ${plain(price.usd / paid.low, 2)} times what the worker got; the rest went to the firm between them, for rooms, managers, taxes and profit. An expert on that marketplace is paid, before tax, ${plain(top.usd / paid.high, 2)} to ${plain(top.usd / paid.low, 2)} times as much for an hour as the people who kept the model from repeating the worst of the web. ${ownWords(own, law)}`,
    table: {
      columns: ['Who', 'What', 'Dollars an hour', 'low', 'high', 'Kind'],
      rows: rows.map(({ label, note, usd, low, high, kind }) => [
        label,
        note,
        Number(usd.toPrecision(3)),
        Number(low.toPrecision(3)),
        Number(high.toPrecision(3)),
        kind,
      ]),
    },
  };
}

function ownWords(own: Own, law: Wage): string {
  if (own.usd < law.usd)
    return `Your bill pays less than the American minimum of ${moneyInWords(law.usd)}.`;
  const extra = own.hours * own.usd;
  return extra >= 1
    ? `If your bill paid twice as much an hour, labelling would cost ${moneyInWords(extra, 2)} more.`
    : 'Your bill pays for no hours of labelling.';
}
