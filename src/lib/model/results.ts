import { Ensemble, type Interval } from '#lib/engine/ensemble.ts';
import { correlations } from './correlations.ts';
import { drivers, lines, type Driver } from './lines.ts';
import { model } from './model.ts';
import { resolve, type Picks } from './scenario.ts';
import { valuesOf } from './values.ts';

/** How many draws the figures shown everywhere are made of; the 90 % ends are good to about 1 %. */
export const DRAWS = 4096;

/** The draws behind the ranges for a scenario with a reader's changes; always the same for the same picks. */
export function ensembleOf(picks: Picks, draws = DRAWS): Ensemble {
  return new Ensemble(model, resolve(picks).beliefs, { draws, correlations });
}

/** A value with the ends of its 90 % interval. */
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
    return [
      driver,
      { ...figure(sum), parts: Object.fromEntries(parts.map((id) => [id, figure(id)])) },
    ];
  });
  return { lines: Object.fromEntries(entries) as Bill['lines'], total: figure('total') };
}
