import { drivers, type Driver } from '#lib/model/lines.ts';
import { billOf } from '#lib/model/results.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import type { PresetBill } from './series.ts';

/** Every preset's bill at its own numbers. Drawn while the page is built: no reader changes them. */
export function presetBills(): PresetBill[] {
  return scenarios.map((scenario) => {
    const { lines: sums, total } = billOf({ scenario, changes: {} });
    const shares = drivers.map((driver) => [driver, sums[driver].value / total.value] as const);
    return {
      id: scenario.id,
      name: scenario.short,
      basis: scenario.basis === 'own' ? ('owned' as const) : ('rented' as const),
      total: Number(total.value.toPrecision(6)),
      low: Number(total.low.toPrecision(4)),
      high: Number(total.high.toPrecision(4)),
      shares: Object.fromEntries(shares) as Record<Driver, number>,
    };
  });
}
