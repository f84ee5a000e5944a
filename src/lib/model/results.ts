import { Ensemble, type Interval } from '#lib/engine/ensemble.ts';
import { evaluate, type Values } from '#lib/engine/evaluate.ts';
import { drivers, lines, type Driver } from './bill.ts';
import { model } from './model.ts';
import { resolve, type Picks } from './scenario.ts';

/** How many draws the figures shown everywhere are made of; the 90 % ends are good to about 1 %. */
export const DRAWS = 4096;

/** The values of all quantities for a scenario with a reader's changes. @throws ModelError `NotFinite` */
export function valuesOf(picks: Picks): Values {
  return evaluate(model, resolve(picks).values);
}

/** The draws behind the ranges for a scenario with a reader's changes; always the same for the same picks. */
export function ensembleOf(picks: Picks, draws = DRAWS): Ensemble {
  return new Ensemble(model, resolve(picks).beliefs, { draws });
}

export interface Figure extends Interval {
  value: number;
}

/** The bill with ranges: every line with its parts, and the total. USD. */
export interface Bill {
  lines: Record<Driver, Figure & { parts: Record<string, Figure> }>;
  total: Figure;
}

/** The bill for a scenario with a reader's changes. @throws ModelError `NotFinite` */
export function billOf(picks: Picks): Bill {
  const values = valuesOf(picks);
  const ensemble = ensembleOf(picks);
  const figure = (id: string): Figure => ({ value: values.get(id)!, ...ensemble.interval(id) });
  const entries = drivers.map((driver) => {
    const { sum, parts } = lines[driver];
    return [driver, { ...figure(sum), parts: Object.fromEntries(parts.map((id) => [id, figure(id)])) }];
  });
  return { lines: Object.fromEntries(entries) as Bill['lines'], total: figure('total') };
}

/** What a reader should be warned of: results that are possible in arithmetic and not in the world. */
export function warningsOf(values: Values): string[] {
  const warnings: string[] = [];
  if (values.get('basis') === 0 && values.get('chipRent')! < values.get('powerHourly')!) {
    warnings.push('This rent does not even pay for the electricity of the chip, which is implausible.');
  }
  if (values.get('crowdingChips')! < 0) {
    warnings.push('With so many chips the exchange between them takes longer than the work; this utilisation cannot be reached.');
  }
  return warnings;
}
