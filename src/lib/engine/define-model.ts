import { modelOf, type Model } from './model.ts';
import { parseFormula } from './parse.ts';
import type { Quantity } from './quantity.ts';

/**
 * Checks a table of quantities and derives the model from it.
 * @throws ModelError `UnknownName`, `Cycle`, `BadFormula`, `BadQuantity`
 */
export function defineModel(table: readonly Quantity[]): Model {
  return modelOf(table, parseFormula);
}
