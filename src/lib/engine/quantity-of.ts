import { didYouMean } from './closest.ts';
import { ModelError } from './errors.ts';
import type { Model } from './model.ts';
import type { Assumption, Quantity, Result } from './quantity.ts';

/** A quantity by its id. @throws ModelError `UnknownName` with the closest names */
export function quantityOf(model: Model, id: string): Quantity {
  const quantity = model.quantities.get(id);
  if (quantity) return quantity;
  throw new ModelError(
    'UnknownName',
    id,
    `There is no quantity "${id}" in the model. ${didYouMean(id, model.quantities.keys())}`,
  );
}

/** A result by its id. @throws ModelError `UnknownName`, `BadQuantity` when it is something else */
export function resultOf(model: Model, id: string): Result {
  const quantity = quantityOf(model, id);
  if (quantity.kind === 'result') return quantity;
  throw new ModelError(
    'BadQuantity',
    id,
    `"${id}" is not a result but ${withArticle(quantity)}; name something that has a formula.`,
  );
}

/** An assumption by its id. @throws ModelError `UnknownName`, `BadQuantity` when it is something else */
export function assumptionOf(model: Model, id: string): Assumption {
  const quantity = quantityOf(model, id);
  if (quantity.kind === 'assumption') return quantity;
  throw new ModelError(
    'BadQuantity',
    id,
    `"${id}" is not an assumption but ${withArticle(quantity)}; name a number that somebody supplies.`,
  );
}

const withArticle = ({ kind }: Quantity) => (kind === 'assumption' ? 'an assumption' : `a ${kind}`);
