import { evaluate, type Values } from '#lib/engine/evaluate.ts';
import { model } from './model.ts';
import { resolve, type Picks } from './scenario.ts';

/** The values of all quantities for a scenario with a reader's changes. @throws ModelError `NotFinite` */
export function valuesOf(picks: Picks): Values {
  return evaluate(model, resolve(picks).values);
}

/** What a reader should be warned of: results that are possible in arithmetic and not in the world. */
export function warningsOf(values: Values): string[] {
  const warnings: string[] = [];
  if (values.get('basis') === 0 && values.get('chipRent')! < values.get('powerHourly')!) {
    warnings.push(
      'This rent does not even pay for the electricity of the chip, which is implausible.',
    );
  }
  if (values.get('crowdingChips')! < 0) {
    warnings.push(
      'With so many chips the exchange between them takes longer than the work; this utilisation cannot be reached.',
    );
  }
  return warnings;
}
