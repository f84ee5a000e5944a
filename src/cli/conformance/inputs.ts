import { didYouMean } from '#lib/engine/closest.ts';
import { CaseProblem } from './problem.ts';

/**
 * The inputs of a case, read by name and kind. What is absent or null may fall back; what is of another
 * kind never does. Each refusal is a CaseProblem that names the input.
 */
export class Inputs {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  get names(): string[] {
    return Object.keys(this.#values);
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#get(name) !== undefined);
  }

  #get(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? (this.#values[name] ?? undefined) : undefined;
  }

  #missing(name: string): CaseProblem {
    const near = didYouMean(name, this.names);
    return new CaseProblem(`the input "${name}" is missing. ${near}`.trim());
  }

  #wrong(name: string, wanted: string): CaseProblem {
    const value = this.#get(name);
    const said = (typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 60);
    return new CaseProblem(`the input "${name}" is ${said}, which is not ${wanted}`);
  }

  /** A number, or nothing. */
  maybe(name: string): number | undefined {
    const value = this.#get(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.#wrong(name, 'a number');
    return value;
  }

  number(name: string, fallback?: number): number {
    const value = this.maybe(name) ?? fallback;
    if (value === undefined) throw this.#missing(name);
    return value;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#get(name) ?? fallback;
    if (value === 0 || value === 1) return value === 1;
    if (typeof value !== 'boolean') throw this.#wrong(name, 'true or false');
    return value;
  }

  text(name: string, fallback?: string): string {
    const value = this.#get(name) ?? fallback;
    if (value === undefined) throw this.#missing(name);
    if (typeof value !== 'string') throw this.#wrong(name, 'a text');
    return value;
  }

  numbers(name: string, fallback?: readonly number[]): readonly number[] {
    const value = this.#get(name) ?? fallback;
    if (value === undefined) throw this.#missing(name);
    if (!Array.isArray(value) || !value.every((n) => typeof n === 'number' && Number.isFinite(n)))
      throw this.#wrong(name, 'a list of numbers');
    return value;
  }

  isList(name: string): boolean {
    return Array.isArray(this.#get(name));
  }

  /** A low and a high end, or nothing. */
  maybeRange(name: string): readonly [number, number] | undefined {
    if (!this.has(name)) return undefined;
    const [low, high, ...more] = this.numbers(name);
    if (low === undefined || high === undefined || more.length > 0)
      throw this.#wrong(name, 'a low and a high end');
    return [low, high];
  }

  /** Inputs within an input. */
  group(name: string): Inputs {
    const value = this.#get(name);
    if (value === undefined) throw this.#missing(name);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.#wrong(name, 'a group of named values');
    return new Inputs(value as Record<string, unknown>);
  }

  /** A list of inputs within an input. */
  groups(name: string): Inputs[] {
    const value = this.#get(name);
    if (value === undefined) throw this.#missing(name);
    if (!Array.isArray(value) || !value.every((row) => typeof row === 'object' && row !== null))
      throw this.#wrong(name, 'a list of groups of named values');
    return value.map((row) => new Inputs(row as Record<string, unknown>));
  }
}
