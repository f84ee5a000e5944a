import { Scratch } from './column.ts';
import { mixtureOf } from './correlation.ts';
import { dimensionsOf } from './dimension.ts';
import { fillNormals } from './draws.ts';
import type { Beliefs, DrawOptions } from './ensemble.ts';
import { evaluateColumns, notFiniteIn, upstreamOf } from './evaluate-columns.ts';
import { Histogram } from './histogram.ts';
import { inputColumns } from './input-columns.ts';
import type { Model } from './model.ts';
import { assumptionOf, quantityOf } from './quantity-of.ts';

/** Small enough for the arrays of a block to stay near the processor, large enough to be worth its setting up. */
const BLOCK = 4096;

/**
 * Quantiles of quantities over any number of draws, in time proportional to it and in memory that
 * does not grow with it: the draws of an Ensemble, a block at a time, counted in histograms.
 * @param ids which quantities; every result when absent
 * @param ps rising shares
 * @returns the quantiles by id, in its unit, each off by less than 0.1 %
 * @throws ModelError `UnknownName`, `NotFinite`, `BadCorrelation`, `BadQuantity`
 */
export function streamedQuantiles(
  model: Model,
  beliefs: Beliefs,
  {
    ids = model.order.map(({ id }) => id),
    ps = [0.05, 0.95],
    draws = BLOCK,
    seed = 1,
    correlations = [],
  }: DrawOptions & { ids?: readonly string[]; ps?: readonly number[] } = {},
): Map<string, number[]> {
  for (const id of ids) quantityOf(model, id);
  const needed = upstreamOf(model, ids);
  const dimension = dimensionsOf(model);
  const mixture = mixtureOf(correlations);
  for (const id of mixture.keys()) assumptionOf(model, id);
  const length = Math.min(BLOCK, 2 ** Math.ceil(Math.log2(draws)));
  const scratch = new Scratch(length);
  const arrays = new Arrays(length);
  const histograms = new Map<string, Histogram>();
  const still = new Map<string, number>();

  for (let start = 0; start < draws; start += length) {
    const filled = (key: string, id: string) => {
      const out = arrays.get(key);
      fillNormals(out, { dimension: dimension.get(id)!, seed, start });
      return out;
    };
    const correlated = new Map([...mixture.keys()].map((id) => [id, filled(`z of ${id}`, id)]));
    const inputs = inputColumns(
      model,
      beliefs,
      {
        mixture,
        zOf: (id) => correlated.get(id) ?? filled('z', id),
        into: (id) => arrays.get(id),
      },
      needed,
    );
    const { columns, borrowed } = evaluateColumns(model, inputs, { scratch, results: needed });
    for (const id of ids) {
      const column = columns.get(id)!;
      if (typeof column === 'number') {
        if (!Number.isFinite(column)) throw notFiniteIn(model, columns, id, 0);
        still.set(id, column);
        continue;
      }
      let histogram = histograms.get(id);
      if (!histogram) histograms.set(id, (histogram = new Histogram()));
      const wrong = histogram.add(column, Math.min(length, draws - start));
      if (wrong >= 0) throw notFiniteIn(model, columns, id, wrong);
    }
    for (const array of borrowed) scratch.giveBack(array);
  }
  return new Map(
    ids.map((id) => [id, histograms.get(id)?.quantiles(ps) ?? ps.map(() => still.get(id)!)]),
  );
}

/** Arrays of one length, made when first asked for by name. */
class Arrays {
  readonly #made = new Map<string, Float64Array>();
  readonly #length: number;
  constructor(length: number) {
    this.#length = length;
  }
  get(key: string): Float64Array {
    let array = this.#made.get(key);
    if (!array) this.#made.set(key, (array = new Float64Array(this.#length)));
    return array;
  }
}
