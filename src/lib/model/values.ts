import { evaluate, type Values } from '#lib/engine/evaluate.ts';
import { plain } from '#lib/format/number.ts';
import { model } from './model.ts';
import { resolve, type Picks } from './scenario.ts';

/** The values of all quantities for a scenario with a reader's changes. @throws ModelError `NotFinite` */
export function valuesOf(picks: Picks): Values {
  return evaluate(model, resolve(picks).values);
}

/** What a reader should be warned of: results that are possible in arithmetic and not in the world. */
export function warningsOf(values: Values): string[] {
  const warnings: string[] = [];
  const of = (id: string) => values.get(id)!;
  if (of('basis') === 0 && of('rentPaid') < of('powerHourly')) {
    warnings.push(
      'This rent does not even pay for the electricity of the chip, which is implausible.',
    );
  }
  if (of('chips') < of('fewestChips')) {
    warnings.push(
      `The memory of these chips does not hold the model while it is trained: that takes at least ${plain(Math.ceil(of('fewestChips')), 4)}.`,
    );
  }
  if (of('failures') === 1 && of('failureGoodput') <= 0.01) {
    warnings.push('With so many chips something fails before anything is saved; no run would end.');
  }
  if (of('crowdingChips') < 0) {
    warnings.push(
      'With so many chips the exchange between them takes longer than the work; this utilisation cannot be reached.',
    );
  }
  return warnings;
}
