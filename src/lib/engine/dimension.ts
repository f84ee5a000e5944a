import { ModelError } from './errors.ts';
import type { Model } from './model.ts';
import { dimensions } from './sobol.ts';

/**
 * The dimension of the sequence that each assumption is drawn from.
 * @throws ModelError `BadQuantity` when the model has more assumptions than the sequence has dimensions
 */
export function dimensionsOf({ assumptions }: Model): ReadonlyMap<string, number> {
  if (assumptions.length > dimensions) {
    throw new ModelError(
      'BadQuantity',
      'model',
      `The model has ${assumptions.length} assumptions; draws are possible for ${dimensions}.`,
    );
  }
  return new Map(assumptions.map(({ id }, i) => [id, i]));
}
