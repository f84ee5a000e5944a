import jsep, { type Expression } from 'jsep';
import { ModelError } from './errors.ts';
import { functions, type FunctionName, type Node, type Operator } from './formula.ts';

const operators = new Set(['+', '-', '*', '/', '^', '<', '>', '<=', '>=', '==']);

// jsep reads ^ as JavaScript's bitwise operator; here it is a power, binding tighter than a product.
jsep.removeBinaryOp('^');
jsep.addBinaryOp('^', 11, true);

const cache = new Map<string, Node>();

/**
 * Parses a formula: numbers, names, + - * / ^, comparisons, `test ? a : b`, and the functions above.
 * @throws ModelError `BadFormula` with the position, naming `place`.
 */
export function parseFormula(text: string, place: string): Node {
  const known = cache.get(text);
  if (known) return known;
  if (text.trim() === '') throw bad(place, text, 'there is nothing in it');
  let tree: Expression;
  try {
    tree = jsep(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw bad(place, text, `${reason.replace(/ at character \d+$/, '')}${at(error)}`);
  }
  const node = convert(tree, text, place);
  cache.set(text, node);
  return node;
}

function at(error: unknown): string {
  const index = (error as { index?: number }).index;
  return typeof index === 'number' ? ` at character ${index + 1}` : '';
}

function bad(place: string, text: string, reason: string): ModelError {
  return new ModelError(
    'BadFormula',
    place,
    `The formula of "${place}" cannot be read: ${reason}. It says: ${text.slice(0, 200)}`,
  );
}

function convert(tree: Expression, text: string, place: string): Node {
  const sub = (part: unknown) => convert(part as Expression, text, place);
  switch (tree.type) {
    case 'Literal':
      if (typeof tree.value === 'number') return { op: 'number', value: tree.value };
      throw bad(place, text, `${String(tree.raw)} is not a number`);
    case 'Identifier':
      return { op: 'name', id: tree.name as string };
    case 'UnaryExpression':
      if (tree.operator === '-') return { op: 'negate', a: sub(tree.argument) };
      throw bad(place, text, `"${String(tree.operator)}" is not an operator here`);
    case 'BinaryExpression': {
      const op = tree.operator as string;
      if (!operators.has(op)) throw bad(place, text, `"${op}" is not an operator here`);
      return { op: op as Operator, a: sub(tree.left), b: sub(tree.right) };
    }
    case 'ConditionalExpression':
      return { op: 'if', test: sub(tree.test), a: sub(tree.consequent), b: sub(tree.alternate) };
    case 'CallExpression': {
      const fn = (tree.callee as Expression).name as string;
      const args = (tree.arguments as Expression[]).map(sub);
      if (!Object.hasOwn(functions, fn)) {
        throw bad(
          place,
          text,
          `there is no function "${fn}"; there are ${Object.keys(functions).join(', ')}`,
        );
      }
      const count = functions[fn as FunctionName];
      if (args.length === 0 || (count !== Infinity && args.length !== count)) {
        throw bad(
          place,
          text,
          `${fn} takes ${count === Infinity ? 'one or more' : count} argument(s)`,
        );
      }
      return { op: 'call', fn: fn as FunctionName, args };
    }
    default:
      throw bad(
        place,
        text,
        tree.type === 'Compound' ? 'an operator is missing' : `${tree.type} is not allowed`,
      );
  }
}
