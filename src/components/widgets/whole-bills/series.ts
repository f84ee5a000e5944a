import { money } from '#lib/format/money.ts';
import { countInWords } from '#lib/format/number.ts';
import { drivers, lines, type Driver } from '#lib/model/lines.ts';
import { billOf } from '#lib/model/results.ts';
import { scenarios } from '#lib/model/scenarios.ts';

/** A preset's whole bill and the line that takes most of it. */
export interface WholeBill {
  id: string;
  name: string;
  total: string;
  range: string;
  driver: Driver;
  largest: string;
}

/** Every preset's bill, the smallest first. Drawn while the page is built: no reader changes them. */
export function wholeBills(): WholeBill[] {
  return scenarios
    .map((scenario) => ({ scenario, bill: billOf({ scenario, changes: {} }) }))
    .toSorted((a, b) => a.bill.total.value - b.bill.total.value)
    .map(({ scenario, bill }) => {
      const [driver] = drivers.toSorted((a, b) => bill.lines[b].value - bill.lines[a].value) as [
        Driver,
      ];
      const { value, low, high } = bill.total;
      return {
        id: scenario.id,
        name: scenario.short,
        total: money(value),
        range: `${money(low, 2)} to ${money(high, 2)}`,
        driver,
        largest: lines[driver].name,
      };
    });
}

/** “Talent is the largest line on eight of these twelve bills, data on two …” */
export function finding(bills: readonly Pick<WholeBill, 'largest'>[]): string {
  const counts = drivers
    .map((driver) => lines[driver].name)
    .map((name) => ({ name, count: bills.filter(({ largest }) => largest === name).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [first, ...others] = counts;
  if (!first) return '';
  const rest = others.map(({ name, count }) => `${name.toLowerCase()} on ${countInWords(count)}`);
  return `${first.name} is the largest line on ${countInWords(first.count)} of these ${countInWords(bills.length)} bills${rest.length > 0 ? `, ${rest.join(', ')}` : ''}.`;
}
