import type { Interval } from '#lib/engine/ensemble.ts';
import { money } from '#lib/format/money.ts';
import { percent } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { lines, type Driver } from '#lib/model/lines.ts';
import { billOf } from '#lib/model/results.ts';
import { scenarios } from '#lib/model/scenarios.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('total');

/** One line of one bill. */
export interface LineOfBill extends Interval {
  id: string;
  name: string;
  usd: number;
  /** 0 to 1 of the bill's total. */
  share: number;
}

/** A line on every preset at its own numbers. Drawn while the page is built: no reader changes them. */
export function onPresets(driver: Driver): LineOfBill[] {
  return scenarios.map((scenario) => {
    const bill = billOf({ scenario, changes: {} });
    const { value, low, high } = bill.lines[driver];
    const [usd, from, to] = [value, low, high].map((x) => Number(x.toPrecision(5))) as [
      number,
      number,
      number,
    ];
    return {
      id: scenario.id,
      name: scenario.short,
      usd,
      share: value / bill.total.value,
      low: from,
      high: to,
    };
  });
}

/** The same line on the reader's bill. */
export function onYours(
  driver: Driver,
  { value, interval }: { value: (id: string) => number; interval: (id: string) => Interval },
): LineOfBill {
  const { sum } = lines[driver];
  const usd = value(sum);
  return { id: 'yours', name: 'Your bill', usd, share: usd / value('total'), ...interval(sum) };
}

/** “11 %”, “under 0.01 %”, “nothing”. */
export function shareText(share: number): string {
  if (share <= 0) return 'nothing';
  return share < 0.0001
    ? `under ${percent(0.0001)}`
    : percent(share >= 0.1 ? Math.round(share * 100) / 100 : share);
}

/** “$16M, most likely $7M to $40M” */
export const usdText = ({ usd }: LineOfBill) => (usd > 0 ? money(usd) : '$0');
export const rangeText = ({ low, high }: LineOfBill) =>
  high > 0 ? `${money(low, 2)} to ${money(high, 2)}` : '';

/** How large the line is on the reader's bill, and between what on the presets. */
export function finding(driver: Driver, yours: LineOfBill, presets: readonly LineOfBill[]): string {
  const shares = presets.map(({ share }) => share);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return `${lines[driver].name} is ${shareText(yours.share)} of your bill; on the presets, from ${shareText(least)} to ${shareText(most)}`;
}

/** The ends of the dollar axis: powers of ten around everything that is more than nothing. */
export function dollarEnds(rows: readonly LineOfBill[]): [number, number] {
  const amounts = rows.flatMap(({ usd, low, high }) => [usd, low, high]).filter((x) => x > 0);
  if (amounts.length === 0) return [1, 10];
  const low = 10 ** Math.floor(Math.log10(Math.min(...amounts)));
  return [low, Math.max(10 ** Math.ceil(Math.log10(Math.max(...amounts))), low * 10)];
}

/** The end of the share axis: the next tenth above the largest, at least a quarter. */
export const shareEnd = (rows: readonly LineOfBill[]) =>
  Math.min(1, Math.max(0.25, Math.ceil(Math.max(...rows.map(({ share }) => share)) * 10) / 10));

export function tableOf(rows: readonly LineOfBill[]) {
  const dollars = (usd: number) => Number(usd.toPrecision(3));
  return {
    columns: [
      'Bill',
      'share of the total',
      'US dollars',
      'low end of 90\u00a0%',
      'high end of 90\u00a0%',
    ],
    rows: rows.map((row) => [
      row.name,
      shareText(row.share),
      dollars(row.usd),
      dollars(row.low),
      dollars(row.high),
    ]),
  };
}
