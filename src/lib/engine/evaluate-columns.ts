import { columnOf, type Column, type Scratch } from './column.ts';
import type { ModelError } from './errors.ts';
import { notFinite } from './evaluate.ts';
import type { Model } from './model.ts';

/** Columns by id: of assumptions and choices what goes in, of results what comes out. */
export type Columns = ReadonlyMap<string, Column>;

/**
 * Columns of results for given columns of everything they use and that is not itself to be computed.
 * @param results which to compute; all when absent
 * @returns all columns, and the scratch arrays among them, to be given back when they are read
 */
export function evaluateColumns(
  model: Model,
  given: Columns,
  { scratch, results }: { scratch: Scratch; results?: ReadonlySet<string> },
): { columns: Columns; borrowed: Float64Array[] } {
  const columns = new Map(given);
  const borrowed: Float64Array[] = [];
  for (const [id, quantity] of model.quantities)
    if (quantity.kind === 'constant') columns.set(id, quantity.value);
  const of = (id: string) => columns.get(id)!;
  for (const { id } of model.order) {
    if (results && !results.has(id)) continue;
    const { column, mine } = columnOf(model.formulas.get(id)!, of, scratch);
    if (mine) borrowed.push(column as Float64Array);
    columns.set(id, column);
  }
  return { columns, borrowed };
}

/** The value of a column in one row. */
export const at = (column: Column, row: number): number =>
  typeof column === 'number' ? column : column[row]!;

/** The first row in which a column has no finite value, or -1. */
export function brokenRow(column: Column): number {
  if (typeof column === 'number') return Number.isFinite(column) ? -1 : 0;
  return column.findIndex((value) => !Number.isFinite(value));
}

/** The error for a result that has no finite value in a row of its columns. */
export function notFiniteIn(model: Model, columns: Columns, id: string, row: number): ModelError {
  return notFinite(id, model.formulas.get(id)!, (name) => at(columns.get(name)!, row));
}

/** The given results and everything they depend on. */
export function upstreamOf(model: Model, ids: Iterable<string>): Set<string> {
  const found = new Set(ids);
  for (const { id } of model.order.toReversed())
    if (found.has(id)) for (const used of model.uses.get(id)!) found.add(used);
  return found;
}
