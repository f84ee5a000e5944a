import { evaluateNode } from '#lib/engine/evaluate.ts';
import { printFormula } from '#lib/engine/print.ts';
import { quantityText } from '#lib/format/quantity.ts';
import { model } from '#lib/model/model.ts';
import type { Figures } from './text.ts';

/** The formula of a result with the names of what it uses: “chip-hours = training arithmetic ÷ …”. */
export function formulaInNames(id: string, figures?: Figures): string {
  return printed(id, (name) => model.quantities.get(name)!.label, figures);
}

/** The same formula with the numbers in place. */
export function formulaInNumbers(id: string, figures: Figures): string {
  return printed(
    id,
    (name) => quantityText(figures.value(name), model.quantities.get(name)!, 'short'),
    figures,
  );
}

function printed(id: string, show: (name: string) => string, figures?: Figures): string {
  const test =
    figures &&
    ((node: Parameters<typeof evaluateNode>[0]) => evaluateNode(node, figures.value) !== 0);
  return printFormula(model.formulas.get(id)!, show, test);
}
