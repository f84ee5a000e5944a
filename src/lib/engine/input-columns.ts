import type { Column } from './column.ts';
import type { Mixture } from './correlation.ts';
import type { Belief } from './distribution.ts';
import { drawBelief, isSpread } from './draw-belief.ts';
import { mixed } from './draws.ts';
import type { Beliefs } from './ensemble.ts';
import type { Model } from './model.ts';

/** What the draws of inputs are made of, and where they go. */
export interface DrawnFrom {
  mixture: Mixture;
  /** The independent standard normals of an assumption; read before the next are asked for, unless it correlates. */
  zOf: (id: string) => Float64Array;
  /** The array that takes an assumption's draws. */
  into: (id: string) => Float64Array;
}

/**
 * Columns of assumptions and choices: draws of what is spread, one number for the rest.
 * @param ids which of them; all when absent
 */
export function inputColumns(
  model: Model,
  beliefs: Beliefs,
  { mixture, zOf, into }: DrawnFrom,
  ids?: ReadonlySet<string>,
): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const { id } of model.choices)
    if (!ids || ids.has(id)) columns.set(id, beliefs.get(id) as number);
  for (const assumption of model.assumptions) {
    const { id } = assumption;
    if (ids && !ids.has(id)) continue;
    const belief = beliefs.get(id) as Belief;
    if (!isSpread(assumption, belief)) {
      columns.set(id, belief.value);
      continue;
    }
    const out = into(id);
    const parts = mixture.get(id)?.map((part) => ({ z: zOf(part.id), weight: part.weight }));
    // The mixture is made where the draws go: each is made of the normal in its own place.
    columns.set(id, drawBelief(assumption, belief, parts ? mixed(parts, out) : zOf(id), out));
  }
  return columns;
}
