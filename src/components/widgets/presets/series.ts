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

/**
 * In each strip what machines take stands on the left and what people get on the right, so that the
 * place where the two meet can be followed from bill to bill.
 */
export const machines: readonly Driver[] = ['compute', 'iteration', 'infrastructure', 'energy'];
export const people: readonly Driver[] = ['talent', 'data'];
export const inStrip: readonly Driver[] = [...machines, ...people];

/** For segments that are too narrow for the name of their line. */
export const shortOf: Readonly<Record<Driver, string>> = {
  compute: 'C',
  data: 'D',
  talent: 'T',
  iteration: 'It',
  energy: 'E',
  infrastructure: 'In',
};

/** The share of a bill that machines and their power take; people get the rest. */
export const ofMachines = ({ shares }: Pick<PresetBill, 'shares'>): number =>
  machines.reduce((sum, driver) => sum + shares[driver], 0);

/** A preset's bill with the reader's numbers in it. */
export function withYours(
  bill: PresetBill,
  { value, low, high }: { value: (id: string) => number; low: number; high: number },
): PresetBill {
  const total = value('total');
  const share = (driver: Driver) => (total > 0 ? value(lines[driver].sum) / total : 0);
  const shares = Object.fromEntries(drivers.map((driver) => [driver, share(driver)]));
  return { ...bill, total, low, high, shares: shares as PresetBill['shares'] };
}

/** On how many bills machines take more than half, and on how many people do. */
export function finding(bills: readonly Pick<PresetBill, 'shares'>[]): string {
  const mostly = bills.filter((bill) => ofMachines(bill) > 0.5).length;
  const rest = bills.length - mostly;
  if (rest === 0) return `Machines take most of all these ${countInWords(bills.length)} bills`;
  return `Machines take most of ${countInWords(mostly)} of these ${countInWords(bills.length)} bills, people most of ${countInWords(rest)}`;
}

/** A share to a whole percent, for a glance; the table has it finer. */
export function roughly(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %';
  return `${Math.round(share * 100)} %`;
}

/** What the chosen bill is made of. */
export function chosenInWords(bill: PresetBill): string {
  const [largest] = drivers.toSorted((a, b) => bill.shares[b] - bill.shares[a]);
  if (!largest || bill.shares[largest] === 0)
    return `Nothing on the bill of ${bill.name} costs anything.`;
  const machinery = ofMachines(bill);
  const between =
    machinery > 0.995
      ? 'Machines and their power take all of it.'
      : `Machines and their power take ${roughly(machinery)} of it, people ${roughly(1 - Math.round(machinery * 100) / 100)}.`;
  return `${bill.name}: the largest line is ${lines[largest].name}, ${roughly(bill.shares[largest])} of the whole. ${between}`;
}

/** The numbers behind the strips. */
export function tableOf(bills: readonly PresetBill[]) {
  return {
    columns: [
      'Bill',
      ...drivers.map((driver) => lines[driver].name),
      'machines and power',
      'people',
      'total, US dollars',
      'low end of 90\u00a0%',
      'high end of 90\u00a0%',
    ],
    rows: bills.map(({ name, shares, total, low, high }) => [
      name,
      ...drivers.map((driver) => percent(shares[driver])),
      percent(ofMachines({ shares })),
      percent(1 - ofMachines({ shares })),
      Number(total.toPrecision(3)),
      Number(low.toPrecision(3)),
      Number(high.toPrecision(3)),
    ]),
  };
}

/** “$79M to $414M” */
export const rangeOf = ({ low, high }: { low: number; high: number }) =>
  `${money(low, 2)} to ${money(high, 2)}`;
