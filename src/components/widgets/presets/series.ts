import { money } from '#lib/format/money.ts';
import { percent } from '#lib/format/number.ts';
import { drivers, lines, type Driver } from '#lib/model/lines.ts';

/** One preset's bill, as its strip shows it. */
export interface PresetBill {
  id: string;
  name: string;
  basis: 'rented' | 'owned';
  total: number;
  low: number;
  high: number;
  /** 0 to 1, in the order of the bill; they sum to 1. */
  shares: Record<Driver, number>;
}

/** The line that is the largest part of a bill. */
export function largestLine(shares: Record<Driver, number>): Driver {
  return drivers.reduce((best, driver) => (shares[driver] > shares[best] ? driver : best));
}

const numbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const count = (n: number) => numbers[n] ?? String(n);

function list(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Which line is the largest, on how many bills; compute is named even when it is none. */
export function finding(bills: readonly Pick<PresetBill, 'shares'>[]): string {
  const on = (driver: Driver) =>
    bills.filter(({ shares }) => largestLine(shares) === driver).length;
  const others = drivers
    .filter((driver) => driver !== 'compute' && on(driver) > 0)
    .sort((a, b) => on(b) - on(a))
    .map((driver) => `${lines[driver].name.toLowerCase()} on ${count(on(driver))}`);
  const all = `these ${count(bills.length)} bills`;
  const chips = others.length === 0 ? `all ${all}` : `${count(on('compute'))} of ${all}`;
  return list([`Compute is the largest line on ${chips}`, ...others]);
}

/** The numbers behind the strips. */
export function tableOf(bills: readonly PresetBill[]) {
  return {
    columns: [
      'Bill',
      ...drivers.map((driver) => lines[driver].name),
      'total, US dollars',
      'low end of 90 %',
      'high end of 90 %',
    ],
    rows: bills.map(({ name, shares, total, low, high }) => [
      name,
      ...drivers.map((driver) => percent(shares[driver])),
      Number(total.toPrecision(3)),
      Number(low.toPrecision(3)),
      Number(high.toPrecision(3)),
    ]),
  };
}

/** “$79M to $414M” */
export const rangeOf = ({ low, high }: { low: number; high: number }) =>
  `${money(low, 2)} to ${money(high, 2)}`;
