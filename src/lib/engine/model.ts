import { didYouMean } from './closest.ts';
import { ModelError } from './errors.ts';
import { namesIn, type Node } from './formula.ts';
import type { Assumption, Choice, Quantity, Result } from './quantity.ts';
import { parseUnit, sameUnit, unitOf, unitText } from './units.ts';

/** A checked table of quantities, with everything derived from it that evaluation needs. */
export interface Model {
  /** All quantities by id, in the order of the table. */
  quantities: ReadonlyMap<string, Quantity>;
  assumptions: readonly Assumption[];
  choices: readonly Choice[];
  /** Results in an order in which each comes after what it uses. */
  order: readonly Result[];
  formulas: ReadonlyMap<string, Node>;
  /** What each result uses directly. */
  uses: ReadonlyMap<string, readonly string[]>;
  /** For each quantity, every result that a change of it reaches, in evaluation order. */
  reaches: ReadonlyMap<string, readonly string[]>;
}

/** Reads a formula; `place` is the id of its result, for errors. */
export type Parse = (formula: string, place: string) => Node;

/**
 * Checks a table and derives the model from it. `parse` is given, because a page brings its formulas
 * parsed already and does without the parser; defineModel() is the same with the parser.
 * @throws ModelError `UnknownName`, `Cycle`, `BadFormula`, `BadUnit`, `BadQuantity`
 */
export function modelOf(table: readonly Quantity[], parse: Parse): Model {
  const quantities = new Map<string, Quantity>();
  for (const quantity of table) {
    if (quantities.has(quantity.id)) {
      throw new ModelError(
        'BadQuantity',
        quantity.id,
        `"${quantity.id}" is in the table twice; rename one of the two.`,
      );
    }
    quantities.set(quantity.id, quantity);
  }
  const results = table.filter((q) => q.kind === 'result');
  const formulas = new Map<string, Node>();
  const uses = new Map<string, string[]>();
  for (const { id, formula } of results) {
    const node = parse(formula, id);
    const names = namesIn(node);
    for (const name of names) {
      if (quantities.has(name)) continue;
      throw new ModelError(
        'UnknownName',
        id,
        `The formula of "${id}" uses "${name}", which is not in the model. ${didYouMean(name, quantities.keys())}`,
      );
    }
    formulas.set(id, node);
    uses.set(id, names);
  }
  const order = inOrder(results, uses);
  return {
    quantities,
    assumptions: table.filter((q) => q.kind === 'assumption'),
    choices: table.filter((q) => q.kind === 'choice'),
    order,
    formulas,
    uses,
    reaches: reachOf(quantities.keys(), order, uses),
  };
}

function inOrder(results: Result[], uses: Map<string, string[]>): Result[] {
  const byId = new Map(results.map((r) => [r.id, r]));
  const done = new Set<string>();
  const path: string[] = [];
  const order: Result[] = [];
  const visit = (id: string): void => {
    const result = byId.get(id);
    if (!result || done.has(id)) return;
    if (path.includes(id)) {
      const loop = [...path.slice(path.indexOf(id)), id].join(' → ');
      throw new ModelError(
        'Cycle',
        id,
        `"${id}" depends on itself: ${loop}. Take one of these names out of the formula before it.`,
      );
    }
    path.push(id);
    for (const name of uses.get(id)!) visit(name);
    path.pop();
    done.add(id);
    order.push(result);
  };
  for (const { id } of results) visit(id);
  return order;
}

function reachOf(ids: Iterable<string>, order: Result[], uses: Map<string, string[]>) {
  const reaches = new Map<string, string[]>();
  for (const id of ids) {
    const reached = new Set([id]);
    for (const result of order)
      if (uses.get(result.id)!.some((name) => reached.has(name))) reached.add(result.id);
    reached.delete(id);
    reaches.set(id, [...reached]);
  }
  return reaches;
}

/**
 * Checks the unit of every formula against the unit its result declares.
 * Apart from modelOf because a page has no need of it: the table was checked when it was built.
 * @throws ModelError `UnitClash`, `BadUnit`
 */
export function checkUnits(model: Model): void {
  const units = new Map([...model.quantities].map(([id, q]) => [id, parseUnit(q.unit, id)]));
  for (const { id, unit } of model.order) {
    const found = unitOf(model.formulas.get(id)!, (name) => units.get(name)!, id);
    if (!sameUnit(found, units.get(id)!)) {
      throw new ModelError(
        'UnitClash',
        id,
        `The formula of "${id}" comes out in ${unitText(found)}, but its unit is ${unit}; a conversion is missing or the unit is wrong.`,
      );
    }
  }
}
