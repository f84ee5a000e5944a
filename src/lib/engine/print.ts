import type { Node } from './formula.ts';

const signs: Readonly<Record<string, string>> = {
  '*': '×',
  '/': '÷',
  '-': '−',
  '+': '+',
  '^': '^',
  '<': '<',
  '>': '>',
  '<=': '≤',
  '>=': '≥',
  '==': '=',
};
const binding: Readonly<Record<string, number>> = {
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '==': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 5,
};
const words: Readonly<Record<string, string>> = {
  min: 'the smaller of',
  max: 'the larger of',
  exp: 'e to the power of',
  log: 'natural logarithm of',
  sqrt: 'square root of',
};

/**
 * A formula as people read it: × and ÷ for * and /, and for each name whatever `show` returns (its
 * label, or its number). A choice between two formulas shows the one taken when `valueOf` is given.
 */
export function printFormula(
  node: Node,
  show: (id: string) => string,
  test?: (node: Node) => boolean,
): string {
  return print(node, 0);

  function print(part: Node, outer: number): string {
    switch (part.op) {
      case 'number':
        return String(part.value);
      case 'name':
        return show(part.id);
      case 'negate':
        return `−${print(part.a, 4)}`;
      case 'if':
        if (test) return print(test(part.test) ? part.a : part.b, outer);
        return wrap(
          `if ${print(part.test, 0)}: ${print(part.a, 0)}, otherwise ${print(part.b, 0)}`,
          0,
          outer,
        );
      case 'call':
        return `${words[part.fn]} (${part.args.map((arg) => print(arg, 0)).join(', ')})`;
      default: {
        const own = binding[part.op]!;
        const right = part.op === '-' || part.op === '/' ? own + 1 : own;
        return wrap(`${print(part.a, own)} ${signs[part.op]} ${print(part.b, right)}`, own, outer);
      }
    }
  }
}

function wrap(text: string, own: number, outer: number): string {
  return own < outer ? `(${text})` : text;
}
