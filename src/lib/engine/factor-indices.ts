import { Scratch, type Column } from './column.ts';
import { groupsOf, mixtureOf } from './correlation.ts';
import type { Belief } from './distribution.ts';
import { isSpread } from './draw-belief.ts';
import { fillNormals } from './draws.ts';
import type { Beliefs, DrawOptions } from './ensemble.ts';
import { brokenRow, evaluateColumns, notFiniteIn, upstreamOf } from './evaluate-columns.ts';
import { inputColumns } from './input-columns.ts';
import type { Model } from './model.ts';
import { assumptionOf } from './quantity-of.ts';
import { fillShuffled } from './shuffled.ts';
import { sobolIndices, type SobolIndex } from './sobol-indices.ts';
import { dimensions } from './sobol.ts';
import { tornado } from './tornado.ts';

/** What causes a share of a result's variance: one assumption, or several that correlate. */
export interface Factor {
  ids: string[];
  first: SobolIndex;
  total: SobolIndex;
}

/** Where the variance of a result comes from. */
export interface FactorIndices {
  /** Of the result, in its unit squared; 0 when it has no spread. */
  variance: number;
  /** The largest total index first; none when the result has no spread. */
  factors: Factor[];
}

/**
 * Sobol indices of a result for every assumption it depends on, each with its 90 % confidence interval.
 *
 * Shares of a variance only have a meaning for what is independent. So assumptions that correlate,
 * directly or through others, are one factor together: its first index is the share of the
 * variance that goes when all of them are known at once, and nothing is said of each alone.
 * @param draws base draws; the model is evaluated draws × (factors + 2) times
 * @throws ModelError `UnknownName`, `BadQuantity` for what is not a result, `NotFinite`, `BadCorrelation`
 */
export function factorIndices(
  model: Model,
  beliefs: Beliefs,
  result: string,
  { draws = 2048, seed = 1, correlations = [] }: DrawOptions = {},
): FactorIndices {
  const needed = upstreamOf(model, [result]);
  const varied = model.assumptions
    .filter((each) => needed.has(each.id) && isSpread(each, beliefs.get(each.id) as Belief))
    .map(({ id }) => id);
  // The first dimensions are the best ones: they go to what matters most by itself.
  const bars = tornado(model, beliefs, result).bars.map(({ id }) => id);
  const important = [...new Set([...bars, ...varied])];
  const mixture = mixtureOf(correlations);
  for (const id of mixture.keys()) assumptionOf(model, id);
  const factors = factorsOf(important, groupsOf(correlations));
  const drawn = [...new Set(factors.flatMap(({ drawn }) => drawn))];

  const scratch = new Scratch(draws);
  const inputs = (half: 0 | 1) => {
    const normals = new Map(
      drawn.map((id, i) => [id, standardNormals(2 * i + half, { draws, seed })]),
    );
    return inputColumns(
      model,
      beliefs,
      {
        mixture,
        zOf: (id) => normals.get(id)!,
        into: () => new Float64Array(draws),
      },
      needed,
    );
  };
  const outputs = (given: Map<string, Column>, results: ReadonlySet<string>) => {
    const { columns, borrowed } = evaluateColumns(model, given, { scratch, results });
    const column = columns.get(result)!;
    const broken = brokenRow(column);
    if (broken >= 0) throw notFiniteIn(model, columns, result, broken);
    const values = typeof column === 'number' ? new Float64Array(draws).fill(column) : column;
    return { columns, borrowed, values: values.slice() };
  };
  const [a, b] = [outputs(inputs(0), needed), outputs(inputs(1), needed)];
  if (factors.length === 0 || a.values.every((value) => value === a.values[0]))
    return { variance: 0, factors: [] };

  const ab = factors.map(({ ids }) => {
    const given = new Map(a.columns);
    for (const id of ids) given.set(id, b.columns.get(id)!);
    const reached = new Set(
      ids.flatMap((id) => model.reaches.get(id)!).filter((id) => needed.has(id)),
    );
    const mixed = outputs(given, reached);
    for (const array of mixed.borrowed) scratch.giveBack(array);
    return mixed.values;
  });
  const indices = sobolIndices({ a: a.values, b: b.values, ab }, { seed });
  return {
    variance: indices.variance,
    factors: factors
      .map(({ ids }, i) => ({ ids, first: indices.first[i]!, total: indices.total[i]! }))
      .sort((x, y) => y.total.value - x.total.value),
  };
}

/** The factors among some assumptions, and whose normals each is drawn from. */
function factorsOf(ids: readonly string[], groups: readonly (readonly string[])[]) {
  const factors: { ids: string[]; drawn: readonly string[] }[] = [];
  const known = new Map<readonly string[], string[]>();
  for (const id of ids) {
    const group = groups.find((each) => each.includes(id));
    const others = group && known.get(group);
    if (others) {
      others.push(id);
      continue;
    }
    const own = [id];
    if (group) known.set(group, own);
    factors.push({ ids: own, drawn: group ?? own });
  }
  return factors;
}

function standardNormals(
  dimension: number,
  { draws, seed }: { draws: number; seed: number },
): Float64Array {
  const z = new Float64Array(draws);
  if (dimension < dimensions) fillNormals(z, { dimension, seed });
  else fillShuffled(z, { seed: Math.imul(seed, 0x9e3779b1) ^ dimension });
  return z;
}
