import type { Fact } from './evidence/facts.ts';
import type { Source } from './evidence/sources.ts';
import type { Assumption, Choice, Constant, Result } from './engine/quantity.ts';
import type { ChipOption } from './model/chips.ts';
import type { Driver, Line } from './model/lines.ts';
import type { Run } from './evidence/runs/run.ts';
import type { Scenario } from './model/scenario.ts';
import type { Comparison } from './scorecard/comparison.ts';
import type { Spread } from './scorecard/spread.ts';

/** A pick from a closed list; a chip's options also have its speeds for other numbers than 16-bit ones. */
export interface ChoiceInFile extends Omit<Choice, 'options'> {
  options: Readonly<Record<string, Omit<ChipOption, 'peaks'> & Partial<Pick<ChipOption, 'peaks'>>>>;
}

/** /api/model.json: every quantity, and what is on which line of the bill. */
export interface ModelFile {
  /** Version of the model: raised whenever a meaning or a default changes. */
  model: number;
  /** How many quantities there are. */
  count: number;
  /** The six lines of the bill with the results that are on them. */
  lines: Readonly<Record<Driver, Line>>;
  /** The quantities by table, in the order in which the articles explain them. */
  quantities: Readonly<Record<string, readonly (Assumption | Result | Constant | ChoiceInFile)[]>>;
}

/** /api/scenarios.json: every preset with its settings. */
export interface ScenariosFile {
  /** Version of the model. */
  model: number;
  scenarios: readonly Scenario[];
}

/** /api/sources.json: the evidence registry. */
export interface SourcesFile {
  sources: readonly Source[];
  facts: readonly Fact[];
}

/** A published run, and every figure of it beside the model's. */
export interface ComparedRun extends Omit<Run, 'unconfirmed'> {
  /** Names of fields that circulate under the source's name and were not read in it. */
  unconfirmed?: readonly string[];
  comparisons: readonly Omit<Comparison, 'run'>[];
}

/** /api/runs.json: the scorecard. */
export interface RunsFile {
  /** Version of the model that worked the figures out. */
  model: number;
  /** How many runs there are. */
  count: number;
  /** By figure: how far the predictions that count are from what was reported. */
  spread: Readonly<Record<string, Spread>>;
  runs: readonly ComparedRun[];
}
