import type { FunctionName, Node, Operator } from './formula.ts';

/** One value for every draw, or one number that is the same in all of them. */
export type Column = Float64Array | number;

/** Scratch arrays of one length, borrowed and given back, so that evaluation allocates nothing. */
export class Scratch {
  readonly #free: Float64Array[] = [];
  readonly length: number;
  constructor(length: number) {
    this.length = length;
  }
  borrow(): Float64Array {
    return this.#free.pop() ?? new Float64Array(this.length);
  }
  giveBack(array: Float64Array): void {
    this.#free.push(array);
  }
}

/** Evaluates a formula for all draws at once. The result is a scratch array, one of the inputs, or a number. */
export function columnOf(
  node: Node,
  columnOfName: (id: string) => Column,
  scratch: Scratch,
): { column: Column; mine: boolean } {
  const of = (part: Node) => columnOf(part, columnOfName, scratch);
  switch (node.op) {
    case 'number':
      return { column: node.value, mine: false };
    case 'name':
      return { column: columnOfName(node.id), mine: false };
    case 'negate':
      return binary('*', of(node.a), { column: -1, mine: false }, scratch);
    case 'if': {
      const test = of(node.test);
      if (typeof test.column === 'number') return of(test.column ? node.a : node.b);
      return choose(test.column, of(node.a), of(node.b), scratch, test.mine);
    }
    case 'call': {
      const [first, ...rest] = node.args.map(of);
      if (node.fn === 'min' || node.fn === 'max') {
        const { fn } = node;
        return rest.reduce((a, b) => binary(fn, a, b, scratch), first!);
      }
      return unary(node.fn, first!, scratch);
    }
    default:
      return binary(node.op, of(node.a), of(node.b), scratch);
  }
}

interface Part {
  column: Column;
  mine: boolean;
}

function unary(fn: FunctionName, a: Part, scratch: Scratch): Part {
  const f = Math[fn] as (x: number) => number;
  if (typeof a.column === 'number') return { column: f(a.column), mine: false };
  const out = a.mine ? a.column : scratch.borrow();
  for (let i = 0; i < out.length; i++) out[i] = f(a.column[i]!);
  return { column: out, mine: true };
}

function choose(test: Float64Array, a: Part, b: Part, scratch: Scratch, testIsMine: boolean): Part {
  const out = testIsMine ? test : scratch.borrow();
  for (let i = 0; i < out.length; i++) out[i] = at(test[i] ? a.column : b.column, i);
  for (const part of [a, b]) if (part.mine) scratch.giveBack(part.column as Float64Array);
  return { column: out, mine: true };
}

const at = (column: Column, i: number) => (typeof column === 'number' ? column : column[i]!);

function binary(op: Operator | 'min' | 'max', a: Part, b: Part, scratch: Scratch): Part {
  const { array, mixed, swapped, plain } = loops[op];
  if (typeof a.column === 'number') {
    if (typeof b.column === 'number') return { column: plain(a.column, b.column), mine: false };
    const out = b.mine ? b.column : scratch.borrow();
    swapped(out, a.column, b.column);
    return { column: out, mine: true };
  }
  const out = a.mine
    ? a.column
    : typeof b.column !== 'number' && b.mine
      ? b.column
      : scratch.borrow();
  if (typeof b.column === 'number') mixed(out, a.column, b.column);
  else {
    array(out, a.column, b.column);
    if (a.mine && b.mine) scratch.giveBack(b.column);
  }
  return { column: out, mine: true };
}

interface Loops {
  plain: (a: number, b: number) => number;
  array: (out: Float64Array, a: Float64Array, b: Float64Array) => void;
  mixed: (out: Float64Array, a: Float64Array, b: number) => void;
  swapped: (out: Float64Array, a: number, b: Float64Array) => void;
}

// The four operators of arithmetic have loops of their own, so that the compiler sees the operation
// inside the loop; the rest is rare and goes through a function.
const loops: Record<Operator | 'min' | 'max', Loops> = {
  '+': {
    plain: (a, b) => a + b,
    array: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! + b[i]!;
    },
    mixed: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! + b;
    },
    swapped: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a + b[i]!;
    },
  },
  '-': {
    plain: (a, b) => a - b,
    array: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! - b[i]!;
    },
    mixed: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! - b;
    },
    swapped: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a - b[i]!;
    },
  },
  '*': {
    plain: (a, b) => a * b,
    array: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! * b[i]!;
    },
    mixed: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! * b;
    },
    swapped: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a * b[i]!;
    },
  },
  '/': {
    plain: (a, b) => a / b,
    array: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! / b[i]!;
    },
    mixed: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a[i]! / b;
    },
    swapped: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = a / b[i]!;
    },
  },
  '^': slow((a, b) => a ** b),
  '<': slow((a, b) => (a < b ? 1 : 0)),
  '>': slow((a, b) => (a > b ? 1 : 0)),
  '<=': slow((a, b) => (a <= b ? 1 : 0)),
  '>=': slow((a, b) => (a >= b ? 1 : 0)),
  '==': slow((a, b) => (a === b ? 1 : 0)),
  min: slow(Math.min),
  max: slow(Math.max),
};

function slow(plain: (a: number, b: number) => number): Loops {
  return {
    plain,
    array: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = plain(a[i]!, b[i]!);
    },
    mixed: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = plain(a[i]!, b);
    },
    swapped: (out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = plain(a, b[i]!);
    },
  };
}
