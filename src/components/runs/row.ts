import type { Reported } from '#lib/evidence/runs/run.ts';
import type { Standing } from '#lib/scorecard/comparison.ts';
import type { Output } from '#lib/scorecard/outputs.ts';
import type { Spread } from '#lib/scorecard/spread.ts';

/** The figures compared, by their names in the library. */
export type OutputId = Reported;

/**
 * A comparison as it travels to the page: numbers to place and sort by, and their texts. The library
 * stays behind.
 */
export interface Row {
  id: string;
  /** The run. */
  name: string;
  year: string;
  output: OutputId;
  reported: number;
  predicted: number;
  ratio: number;
  standing: Standing;
  texts: [reported: string, predicted: string];
  /** What had a default; empty when the source states everything. */
  assumed: string;
  /** The address of its source, for the table of everything. */
  url?: string;
  /** Why it does not count in the headline. */
  why?: string;
  /** Why it is as far off as it is. */
  miss?: string;
}

/** A figure to choose, with its words and how its counted ratios lie. */
export type Lane = Output & Spread;
