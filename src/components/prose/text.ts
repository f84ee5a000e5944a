import type { Interval } from '#lib/engine/ensemble.ts';
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
