import { columnOf, Scratch, type Column } from './column.ts';
import { mixtureOf, type Correlation, type Mixture } from './correlation.ts';
import type { Belief } from './distribution.ts';
import { dimensionsOf } from './dimension.ts';
import { drawBelief } from './draw-belief.ts';
import { mixed, normals } from './draws.ts';
import { ModelError } from './errors.ts';
import { notFinite } from './evaluate.ts';
import type { Model } from './model.ts';
import { atRanks } from './quantile.ts';

/** What goes into the draws: a belief for each assumption, a code for each choice. */
export type Beliefs = ReadonlyMap<string, Belief | number>;

export interface DrawOptions {
  draws?: number;
  seed?: number;
  correlations?: readonly Correlation[];
}

/** The ends of the middle 90 % of the draws, in the quantity’s unit. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Many draws of a whole model at once. Columns are made when asked for and kept; a change of one
 * assumption forgets only what it reaches. All draws use the same standard normals (common random
 * numbers), so a result moves only because an assumption did, never by chance.
 */
export class Ensemble {
  readonly draws: number;
  readonly #model: Model;
  readonly #seed: number;
  readonly #beliefs = new Map<string, Belief | number>();
  readonly #dimension: ReadonlyMap<string, number>;
  readonly #mixture: Mixture;
  readonly #columns = new Map<string, Column>();
  readonly #buffers = new Map<string, Float64Array>();
  readonly #intervals = new Map<string, Interval>();
  readonly #scratch: Scratch;

  /**
   * @param draws how many draws; powers of two balance the sequence best
   * @param correlations pairs of assumptions that are not independent
   * @throws ModelError `BadQuantity` as dimensionsOf(), `BadCorrelation` as mixtureOf()
   */
  constructor(
    model: Model,
    beliefs: Beliefs,
    { draws = 4096, seed = 1, correlations = [] }: DrawOptions = {},
  ) {
    this.#model = model;
    this.draws = draws;
    this.#seed = seed;
    this.#dimension = dimensionsOf(model);
    this.#mixture = mixtureOf(correlations);
    this.#scratch = new Scratch(draws);
    this.update(beliefs);
  }

  /** Takes new beliefs; forgets the columns that depend on those that changed. */
  update(beliefs: Beliefs): void {
    for (const [id, belief] of beliefs) {
      if (same(this.#beliefs.get(id), belief)) continue;
      this.#beliefs.set(id, belief);
      this.#forget(id);
      for (const reached of this.#model.reaches.get(id) ?? []) this.#forget(reached);
    }
  }

  #forget(id: string): void {
    this.#columns.delete(id);
    this.#intervals.delete(id);
  }

  /**
   * The values of a quantity in every draw. Owned by the ensemble and overwritten by the next update.
   * @throws ModelError `UnknownName`
   */
  column(id: string): Column {
    const known = this.#columns.get(id);
    if (known !== undefined) return known;
    const column = this.#make(id);
    this.#columns.set(id, column);
    return column;
  }

  #make(id: string): Column {
    const quantity = this.#model.quantities.get(id);
    if (!quantity) throw unknown(id);
    if (quantity.kind === 'constant') return quantity.value;
    const belief = this.#beliefs.get(id);
    if (quantity.kind === 'choice') return belief as number;
    if (quantity.kind === 'assumption')
      return drawBelief(quantity, belief as Belief, this.#z(id), this.#buffer(id));
    const { column, mine } = columnOf(
      this.#model.formulas.get(id)!,
      (name) => this.column(name),
      this.#scratch,
    );
    if (!mine) return column;
    // Keep the scratch array as this result's buffer and give the old buffer back: no copying.
    const old = this.#buffers.get(id);
    if (old) this.#scratch.giveBack(old);
    this.#buffers.set(id, column as Float64Array);
    return column;
  }

  #buffer(id: string): Float64Array {
    let buffer = this.#buffers.get(id);
    if (!buffer) this.#buffers.set(id, (buffer = new Float64Array(this.draws)));
    return buffer;
  }

  /** The standard normals of an assumption; what it correlates with is mixed in, where its draws go. */
  #z(id: string): Float64Array {
    const parts = this.#mixture.get(id);
    return parts
      ? mixed(
          parts.map((part) => ({ z: this.#ownZ(part.id), weight: part.weight })),
          this.#buffer(id),
        )
      : this.#ownZ(id);
  }

  #ownZ(id: string): Float64Array {
    const dimension = this.#dimension.get(id);
    if (dimension === undefined) throw unknown(id);
    return normals({ dimension, count: this.draws, seed: this.#seed });
  }

  /**
   * The middle 90 % of a quantity's draws.
   * @throws ModelError `NotFinite` when some draw has no finite value
   */
  interval(id: string): Interval {
    let interval = this.#intervals.get(id);
    if (!interval) {
      const [low, high] = this.quantiles(id, [0.05, 0.95]);
      this.#intervals.set(id, (interval = { low: low!, high: high! }));
    }
    return interval;
  }

  /**
   * Quantiles of a quantity's draws for rising shares `ps`; the sample's value at rank p·(n−1), rounded.
   * @throws ModelError `NotFinite`
   */
  quantiles(id: string, ps: readonly number[]): number[] {
    const column = this.column(id);
    if (typeof column === 'number') return ps.map(() => column);
    if (!isFinite(column)) {
      const draw = column.findIndex((value) => !Number.isFinite(value));
      throw notFinite(id, this.#model.formulas.get(id)!, (name) =>
        valueAt(this.column(name), draw),
      );
    }
    return atRanks(
      column,
      ps.map((p) => Math.round(p * (column.length - 1))),
    );
  }
}

const unknown = (id: string) =>
  new ModelError('UnknownName', id, `There is no quantity "${id}" in the model.`);

/** Four sums, because each addition would wait for the one before. */
function isFinite(values: Float64Array): boolean {
  let [a, b, c, d] = [0, 0, 0, 0];
  const rest = values.length % 4;
  for (let i = 0; i < rest; i++) a += Math.abs(values[i]!);
  for (let i = rest; i < values.length; i += 4) {
    a += Math.abs(values[i]!);
    b += Math.abs(values[i + 1]!);
    c += Math.abs(values[i + 2]!);
    d += Math.abs(values[i + 3]!);
  }
  return Number.isFinite(a + b + c + d);
}

function valueAt(column: Column, draw: number): number {
  return typeof column === 'number' ? column : column[Math.max(draw, 0)]!;
}

function same(a: Belief | number | undefined, b: Belief | number): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.value === b.value && a.low === b.low && a.high === b.high;
}
