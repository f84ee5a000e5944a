import type { Interval } from '#lib/engine/ensemble.ts';
import { evaluateNode } from '#lib/engine/evaluate.ts';
import { printFormula } from '#lib/engine/print.ts';
import { bareText, quantityText } from '#lib/format/quantity.ts';
import { model } from '#lib/model/model.ts';

/**
 * How a number stands in a sentence: `bare` leaves the unit to the sentence, `full` says it, `short`
 * is for tight places, `range` is the 90 % interval.
 */
export type Style = 'bare' | 'full' | 'short' | 'range';

/** What the text of a page needs to know: the reader's values, or the defaults while it is built. */
export interface Figures {
  value: (id: string) => number;
  interval: (id: string) => Interval;
}

/** The text of a quantity with the given figures. Throws for an id that is not in the model. */
export function figureText(id: string, style: Style, figures: Figures): string {
  const quantity = model.quantities.get(id);
  if (!quantity) throw new Error(`There is no quantity "${id}" to write into the text.`);
  switch (style) {
    case 'bare':
      return bareText(figures.value(id), quantity);
    case 'full':
      return quantityText(figures.value(id), quantity);
    case 'short':
      return quantityText(figures.value(id), quantity, 'short');
    case 'range': {
      const { low, high } = figures.interval(id);
      return `${bareText(low, quantity)} to ${bareText(high, quantity)}`;
    }
  }
}

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
