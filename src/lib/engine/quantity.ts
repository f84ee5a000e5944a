/** How an assumption is spread over its plausible range, which is read as a 90 % interval. */
export type Shape = 'lognormal' | 'logitnormal' | 'uniform' | 'fixed';

interface Common {
  /** Name in formulas, links and files; never renamed. */
  id: string;
  /** Short name for people, without the unit. */
  label: string;
  /** For example `USD/chip/h`; `1` for a pure number. See units.ts. */
  unit: string;
}

/** A number somebody has to supply. */
export interface Assumption extends Common {
  kind: 'assumption';
  value: number;
  /** Low and high end of the 90 % interval around the value. */
  plausible: readonly [number, number];
  /** What may be typed at all. */
  bounds: readonly [number, number];
  shape: Shape;
  /** Id in the evidence registry. */
  source: string;
  /** Month or year the value was true, `YYYY` or `YYYY-MM`. */
  asOf: string;
  /** What it is, in one sentence; what makes its range as wide as it is. */
  note: string;
}

/** A number that follows from others. */
export interface Result extends Common {
  kind: 'result';
  formula: string;
  /** Why the formula is right, in one sentence. */
  why: string;
  /** What it leaves out; empty when nothing. */
  leavesOut?: string;
}

/** A number that is true by definition: a unit conversion or a count of operations. */
export interface Constant extends Common {
  kind: 'constant';
  value: number;
  why: string;
}

/** One option of a choice; `sets` are the values of assumptions that come with it. */
export interface Option {
  label: string;
  /** What formulas see. */
  code: number;
  sets?: Readonly<Record<string, number>>;
}

/** A pick from a closed list. */
export interface Choice extends Common {
  kind: 'choice';
  unit: '1';
  value: string;
  options: Readonly<Record<string, Option>>;
  note: string;
}

/** Anything a formula can name; `kind` tells which. */
export type Quantity = Assumption | Result | Constant | Choice;
