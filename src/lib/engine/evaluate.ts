import { ModelError } from './errors.ts';
import type { Node } from './formula.ts';
import type { Model } from './model.ts';

/** Values by id: what goes in are assumptions and choice codes; what comes out is every quantity. */
export type Values = ReadonlyMap<string, number>;

/** The value of a formula for given values of its names. Pure arithmetic: may be NaN or infinite. */
export function evaluateNode(node: Node, valueOf: (id: string) => number): number {
  const of = (part: Node) => evaluateNode(part, valueOf);
  switch (node.op) {
    case 'number':
      return node.value;
    case 'name':
      return valueOf(node.id);
    case 'negate':
      return -of(node.a);
    case 'if':
      return of(node.test) ? of(node.a) : of(node.b);
    case 'call':
      return (Math[node.fn] as (...args: number[]) => number)(...node.args.map(of));
    default:
      return operate[node.op](of(node.a), of(node.b));
  }
}

const operate = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '^': (a: number, b: number) => a ** b,
  '<': (a: number, b: number) => (a < b ? 1 : 0),
  '>': (a: number, b: number) => (a > b ? 1 : 0),
  '<=': (a: number, b: number) => (a <= b ? 1 : 0),
  '>=': (a: number, b: number) => (a >= b ? 1 : 0),
  '==': (a: number, b: number) => (a === b ? 1 : 0),
};

/**
 * Every quantity of the model for the given inputs (each assumption's value, each choice's code).
 * @throws ModelError `NotFinite` naming the first result that has no finite value, and why.
 */
export function evaluate(model: Model, inputs: Values): Values {
  const values = new Map(inputs);
  for (const [id, quantity] of model.quantities)
    if (quantity.kind === 'constant') values.set(id, quantity.value);
  const valueOf = (id: string) => values.get(id)!;
  for (const { id } of model.order) {
    const value = evaluateNode(model.formulas.get(id)!, valueOf);
    if (!Number.isFinite(value)) throw notFinite(id, model.formulas.get(id)!, valueOf);
    values.set(id, value);
  }
  return values;
}

/** The error for a result that is not a finite number, with the division or power that made it so. */
export function notFinite(id: string, formula: Node, valueOf: (id: string) => number): ModelError {
  const zero = zeroDivisor(formula, valueOf);
  const why = zero ? `it divides by ${zero}, which is 0` : 'its numbers are too large to hold';
  return new ModelError(
    'NotFinite',
    id,
    `"${id}" has no finite value: ${why}. Change that number.`,
  );
}

function zeroDivisor(node: Node, valueOf: (id: string) => number): string | undefined {
  if (node.op === '/' && evaluateNode(node.b, valueOf) === 0) {
    return node.b.op === 'name' ? `"${node.b.id}"` : 'a product or sum';
  }
  const parts =
    node.op === 'call'
      ? node.args
      : Object.values(node).filter((v): v is Node => typeof v === 'object');
  for (const part of parts) {
    const found = zeroDivisor(part, valueOf);
    if (found) return found;
  }
  return undefined;
}
