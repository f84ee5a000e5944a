import { money, moneyInWords } from '#lib/format/money.ts';
import { drivers, lines, type Driver } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';
import type { Interval } from '#lib/engine/ensemble.ts';
import type { BillLine } from './bill.ts';

export interface BillFigures {
  value: (id: string) => number;
  interval: (id: string) => Interval;
}

/** The bill as its paper shows it. The little bars share one scale: the widest line's upper end is 1. */
export function billLines(
  { value, interval }: BillFigures,
  hrefOf: (driver: Driver) => string | undefined,
): BillLine[] {
  const widest = Math.max(...drivers.map((driver) => interval(lines[driver].sum).high), 1e-9);
  return drivers.map((driver) => {
    const { name, note, sum, parts } = lines[driver];
    const { low, high } = interval(sum);
    return {
      id: driver,
      name,
      note,
      amount: money(value(sum)),
      range: `${money(low, 2)} to ${money(high, 2)}`,
      share: value(sum) / widest,
      low: low / widest,
      high: high / widest,
      parts: parts
        .filter((id) => value(id) > 0)
        .map((id) => ({ id, name: model.quantities.get(id)!.label, amount: money(value(id)) })),
      href: hrefOf(driver),
    };
  });
}

/** “most likely between $79 million and $414 million” */
export function rangeSentence({ low, high }: Interval): string {
  return `most likely between ${moneyInWords(low, 2)} and ${moneyInWords(high, 2)}`;
}
