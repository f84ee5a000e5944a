import { money } from '#lib/format/money.ts';
import { countInWords, percent } from '#lib/format/number.ts';
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

/** Lines that pay machines and their power; talent and data pay people. */
const machines: readonly Driver[] = ['compute', 'iteration', 'energy', 'infrastructure'];

/** On how many bills machines take more than half, and on how many people do. */
export function finding(bills: readonly Pick<PresetBill, 'shares'>[]): string {
  const mostly = bills.filter(
    ({ shares }) => machines.reduce((sum, driver) => sum + shares[driver], 0) > 0.5,
  ).length;
  const people = bills.length - mostly;
  if (people === 0) return `Machines take most of all these ${countInWords(bills.length)} bills`;
  return `Machines take most of ${countInWords(mostly)} of these ${countInWords(bills.length)} bills, people most of ${countInWords(people)}`;
}

/** The numbers behind the strips. */
export function tableOf(bills: readonly PresetBill[]) {
  return {
    columns: [
      'Bill',
      ...drivers.map((driver) => lines[driver].name),
      'total, US dollars',
      'low end of 90\u00a0%',
      'high end of 90\u00a0%',
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
