import type { FunctionName, Node, Operator } from '#lib/engine/formula.ts';
import type { Choice, Quantity, Shape } from '#lib/engine/quantity.ts';

/** The tables as scripts/pack-model.mjs writes them; lists are joined in the order of the tables. */
export interface Packed {
  /** For each driver its name, then a letter for each of its quantities: its kind, or its shape. */
  kinds: readonly string[];
  ids: string;
  labels: string;
  units: string;
  /** Of assumptions: value, range and bounds. Of constants: the value. */
  numbers: string;
  /** In reverse Polish notation, names as places in `ids` (base 36), numbers after #. */
  formulas: string;
  choices: readonly (readonly [value: string, options: Choice['options']])[];
}

/** The letters of assumptions, by shape; results are r, constants c and choices o. */
export const shapes: Readonly<Record<string, Shape>> = {
  n: 'lognormal',
  s: 'logitnormal',
  u: 'uniform',
  f: 'fixed',
};

/** The tables without the words that no computation reads, and their formulas parsed. */
export function unpack(packed: Packed): {
  tables: Record<string, Quantity[]>;
  parse: (formula: string, id: string) => Node;
} {
  const ids = packed.ids.split(' ');
  const labels = packed.labels.split(';');
  const units = packed.units.split(' ');
  const numbers = packed.numbers.split(';').values();
  const formulas = packed.formulas.split(';').values();
  const choices = packed.choices.values();
  const formulaOf = new Map<string, string>();
  let at = 0;

  function quantity(letter: string): Quantity {
    const common = { id: ids[at]!, label: labels[at]!, unit: units[at++]! };
    if (letter === 'r') {
      formulaOf.set(common.id, formulas.next().value!);
      return { kind: 'result', ...common } as Quantity;
    }
    if (letter === 'o') {
      const [value, options] = choices.next().value!;
      return { kind: 'choice', ...common, value, options } as Quantity;
    }
    const [value = 0, low = 0, high = 0, min = 0, max = 0] = numbers
      .next()
      .value!.split(' ')
      .map(Number);
    if (letter === 'c') return { kind: 'constant', ...common, value } as Quantity;
    const shape = shapes[letter]!;
    const ends = { plausible: [low, high], bounds: [min, max] } as const;
    return { kind: 'assumption', ...common, value, shape, ...ends } as Quantity;
  }

  const tables = Object.fromEntries(
    packed.kinds.map((row) => {
      const [driver = '', letters = ''] = row.split(' ');
      return [driver, [...letters].map(quantity)];
    }),
  );
  return { tables, parse: (_, id) => nodeOf(formulaOf.get(id)!.split(' '), ids) };
}

/** Reads reverse Polish notation from its end. */
function nodeOf(tokens: string[], ids: readonly string[]): Node {
  const token = tokens.pop()!;
  const next = () => nodeOf(tokens, ids);
  if (token === '~') return { op: 'negate', a: next() };
  if (token === '?') {
    const [b, a, test] = [next(), next(), next()];
    return { op: 'if', test, a, b };
  }
  const [fn = '', count] = token.split('@');
  if (count) {
    const args = Array.from({ length: +count }, next).reverse();
    return { op: 'call', fn: fn as FunctionName, args };
  }
  if (token.startsWith('#')) return { op: 'number', value: +token.slice(1) };
  if (/\w/.test(token)) return { op: 'name', id: ids[parseInt(token, 36)]! };
  const [b, a] = [next(), next()];
  return { op: token as Operator, a, b };
}
