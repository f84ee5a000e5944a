import { ModelError } from './errors.ts';
import type { Node } from './formula.ts';

/**
 * A unit as symbols with exponents: `USD/chip/h` is {USD: 1, chip: -1, h: -1}. Units are formal:
 * Wh and kWh are different symbols, and only a named constant (1,000 Wh/kWh) turns one into the
 * other. So a lost factor of 1,000 is a unit clash.
 */
export type Unit = ReadonlyMap<string, number>;

/** Symbols that are products of others, so that W * h is Wh. */
const composed: Readonly<Record<string, string>> = { Wh: 'W*h' };

/**
 * Reads a unit such as `1`, `USD`, `FLOP/s/chip`, `W*h`, `m^2`. Reads left to right: `a/b*c` is (a/b)*c.
 * @throws ModelError `BadUnit`
 */
export function parseUnit(text: string, place: string): Unit {
  const unit = new Map<string, number>();
  const parts = text.match(/[*/]?[A-Za-z][A-Za-z0-9]*(\^-?\d+)?|^1(?=\/|$)/g) ?? [];
  if (!/^[A-Za-z1]/.test(text) || parts.join('') !== text) {
    throw new ModelError(
      'BadUnit',
      place,
      `The unit "${text}" of "${place}" cannot be read; write it like USD/chip/h, or 1 for a pure number.`,
    );
  }
  for (const part of parts) {
    if (part === '1') continue;
    const sign = part.startsWith('/') ? -1 : 1;
    const [symbol = '', power = '1'] = part.replace(/^[*/]/, '').split('^');
    const meaning = composed[symbol];
    if (meaning)
      for (const [s, e] of parseUnit(meaning, place)) add(unit, s, sign * e * Number(power));
    else add(unit, symbol, sign * Number(power));
  }
  return unit;
}

function add(unit: Map<string, number>, symbol: string, exponent: number): void {
  const sum = (unit.get(symbol) ?? 0) + exponent;
  if (sum === 0) unit.delete(symbol);
  else unit.set(symbol, sum);
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const product = new Map(a);
  for (const [symbol, exponent] of b) add(product, symbol, sign * exponent);
  return product;
}

function scale(unit: Unit, power: number): Unit {
  return new Map([...unit].map(([symbol, exponent]) => [symbol, exponent * power]));
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return a.size === b.size && [...a].every(([symbol, exponent]) => b.get(symbol) === exponent);
}

export function unitText(unit: Unit): string {
  if (unit.size === 0) return 'a pure number';
  const sorted = [...unit].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return sorted
    .map(
      ([s, e], i) =>
        `${e > 0 ? (i > 0 ? '*' : '') : i > 0 ? '/' : '1/'}${s}${Math.abs(e) > 1 ? `^${Math.abs(e)}` : ''}`,
    )
    .join('');
}

/**
 * The unit a formula comes out in, given the units of its names.
 * @throws ModelError `UnitClash` when it adds, compares or takes exp or log of unlike things.
 */
export function unitOf(node: Node, unitOfName: (id: string) => Unit, place: string): Unit {
  const of = (part: Node) => unitOf(part, unitOfName, place);
  const clash = (what: string, a: Unit, b: Unit) =>
    new ModelError(
      'UnitClash',
      place,
      `The formula of "${place}" ${what} ${unitText(a)} and ${unitText(b)}; convert one of them or correct its unit.`,
    );
  const alike = (what: string, nodes: Node[]): Unit => {
    const [first, ...rest] = nodes.map(of);
    for (const other of rest) if (!sameUnit(first!, other)) throw clash(what, first!, other);
    return first!;
  };
  switch (node.op) {
    case 'number':
      return new Map();
    case 'name':
      return unitOfName(node.id);
    case 'negate':
      return of(node.a);
    case '+':
    case '-':
      return alike(node.op === '+' ? 'adds' : 'subtracts', [node.a, node.b]);
    case '*':
      return combine(of(node.a), of(node.b), 1);
    case '/':
      return combine(of(node.a), of(node.b), -1);
    case '^': {
      const base = of(node.a);
      const power = of(node.b);
      if (power.size > 0) throw clash('raises to a power with a unit:', base, power);
      if (base.size === 0) return base;
      if (node.b.op !== 'number') throw clash('raises a unit to a power that varies:', base, power);
      return scale(base, node.b.value);
    }
    case '<':
    case '>':
    case '<=':
    case '>=':
    case '==':
      alike('compares', [node.a, node.b]);
      return new Map();
    case 'if': {
      const test = of(node.test);
      if (test.size > 0) throw clash('tests a number with a unit:', test, new Map());
      return alike('gives, depending on a test, either', [node.a, node.b]);
    }
    case 'call': {
      if (node.fn === 'min' || node.fn === 'max')
        return alike(`takes the ${node.fn} of`, node.args);
      const unit = of(node.args[0]!);
      if (node.fn === 'sqrt') return scale(unit, 0.5);
      if (unit.size > 0) throw clash(`takes ${node.fn} of a number with a unit:`, unit, new Map());
      return unit;
    }
  }
}
