import type { Driver } from '#lib/model/lines.ts';
import type { Source } from '../sources.ts';

/** A number that somebody published, for the text and beside the model's own results. */
export interface Fact {
  /** Kebab words; never renamed. */
  id: string;
  driver: Driver | 'who-can-pay';
  /** What the number says, without the number. */
  claim: string;
  value: number;
  unit: string;
  /** The range its source gives. */
  low?: number;
  high?: number;
  /** The source has the range alone: `value` is its middle, for charts, and is not printed by itself. */
  rangeOnly?: true;
  /** The year the number is of. */
  year: number;
  /** Id in the evidence registry. */
  source: string;
  /** Of this number; it can be better or worse than its source in general. */
  grade: Source['grade'];
  note?: string;
}
