import { columnOf, Scratch, type Column } from '#lib/engine/column.ts';
import { ModelError } from '#lib/engine/errors.ts';
import { namesIn } from '#lib/engine/formula.ts';
import { didYouMean } from '#lib/engine/closest.ts';
import { normalQuantile } from '#lib/engine/normal.ts';
import { parseFormula } from '#lib/engine/parse.ts';
import { dimensions, sobolWords } from '#lib/engine/sobol.ts';
import { lognormalOf, type Range90 } from './lognormal.ts';
import { finite } from './refuse.ts';

/**
 * Standard normals of one dimension of the scrambled Sobol sequence, to its last bit: the engine's own
 * table ends at 4 standard deviations, which the mean of a wide lognormal still feels.
 */
export function fullNormals(of: { dimension: number; count: number; seed: number }): Float64Array {
  return Float64Array.from(sobolWords(of), (word) => normalQuantile((word + 0.5) / 2 ** 32));
}

/** What draws of an uncertain quantity say. */
export interface Spread {
  mean: number;
  /** The value below which a share of the draws lies. */
  quantile: (p: number) => number;
}

/**
 * Mean and quantiles of any formula of independent quantities that are lognormal by their 90 %
 * intervals; a name that stands twice is the same draw.
 * Source: 'squiggle' (the meaning of "low to high"); the draws are a scrambled Sobol sequence.
 * @param of `ranges`: a 90 % interval by name, or a plain number
 * @throws ModelError `BadFormula`, `UnknownName`, `OutOfBounds`; `NotFinite` when a draw has no value
 */
export function formulaSpread(of: {
  formula: string;
  ranges: Readonly<Record<string, Range90 | number>>;
  draws?: number;
  seed?: number;
}): Spread {
  const { formula, ranges, draws = 65_536, seed = 1 } = of;
  const node = parseFormula(formula, 'formula');
  const names = namesIn(node);
  if (names.length > dimensions) {
    throw new ModelError(
      'BadFormula',
      'formula',
      `The formula has ${names.length} names; draws are possible for ${dimensions}.`,
    );
  }
  const columns = new Map<string, Column>();
  for (const [dimension, name] of names.entries())
    columns.set(name, drawn(name, ranges, { dimension, count: draws, seed }));
  const { column } = columnOf(node, (name) => columns.get(name)!, new Scratch(draws));
  return spreadOf(typeof column === 'number' ? Float64Array.of(column) : column);
}

function drawn(
  name: string,
  ranges: Readonly<Record<string, Range90 | number>>,
  of: { dimension: number; count: number; seed: number },
): Column {
  const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
  if (typeof range === 'number') return range;
  if (!range) {
    throw new ModelError(
      'UnknownName',
      name,
      `The formula uses "${name}", which has no range. ${didYouMean(name, Object.keys(ranges))}`,
    );
  }
  const { mu, sigma } = lognormalOf(range);
  return fullNormals(of).map((z) => Math.exp(mu + sigma * z));
}

/**
 * Mean and quantiles of draws.
 * @throws ModelError `NotFinite` when there are none or one is not a number
 */
export function spreadOf(draws: Float64Array): Spread {
  const sorted = draws.slice().sort();
  const mean = finite('mean', sorted.reduce((sum, value) => sum + value, 0) / sorted.length);
  const last = sorted.length - 1;
  const quantile = (p: number) => {
    const rank = Math.min(Math.max(p, 0), 1) * last;
    const below = Math.floor(rank);
    const [a, b] = [sorted[below]!, sorted[Math.min(below + 1, last)]!];
    return a + (rank - below) * (b - a);
  };
  return { mean, quantile };
}
