/**
 * The Training Bill as a library: what training an AI model costs, with ranges and sources.
 * Pure TypeScript; no clock, no chance without a seed. Errors are `ModelError`s that name the
 * quantity and say what to do. Money is in US dollars of the year a scenario names.
 */
export { ModelError } from './engine/errors.ts';
export type { Assumption, Choice, Constant, Quantity, Result, Shape } from './engine/quantity.ts';
export { defineModel } from './engine/define-model.ts';
export { checkUnits, type Model } from './engine/model.ts';
export { evaluate, type Values } from './engine/evaluate.ts';
export { Ensemble, type Interval } from './engine/ensemble.ts';
export { drivers, lines, type Driver, type Line } from './model/lines.ts';
export { model, modelVersion } from './model/model.ts';
export { tables } from './model/table.ts';
export { resolve, type Picks, type Scenario, type Setting } from './model/scenario.ts';
export { defaultScenario, scenarios } from './model/scenarios.ts';
export { scenarioById } from './model/scenario-by-id.ts';
export { scenarioFromFile } from './model/scenario-file.ts';
export { gridOf, homeUseOf, inHomesOf, onGridOf } from './model/country.ts';
export { billOf, ensembleOf, type Bill, type Figure } from './model/results.ts';
export { valuesOf, warningsOf } from './model/values.ts';
export type { Correlation } from './engine/correlation.ts';
export { streamedQuantiles } from './engine/streamed.ts';
export type { Contribution } from './engine/attribution.ts';
export type { Factor, FactorIndices } from './engine/factor-indices.ts';
export type { SobolIndex } from './engine/sobol-indices.ts';
export type { Bar, Tornado } from './engine/tornado.ts';
export { correlations, type SourcedCorrelation } from './model/correlations.ts';
export { intervalsOf } from './model/intervals.ts';
export {
  answerTo,
  indicesOf,
  tornadoOf,
  type Question,
  type Refusal,
} from './model/sensitivity.ts';
export { seek, type Answer, type Wish } from './model/goal-seek.ts';
export {
  compare,
  compareResult,
  type BillComparison,
  type Change,
  type Difference,
} from './model/compare.ts';
export { fromLink } from './model/read-link.ts';
export { linkQuery, toLink } from './model/link.ts';
export { runById, runs } from './evidence/runs/all.ts';
export type { Run } from './evidence/runs/run.ts';
export {
  comparisonsOf,
  scorecard,
  type Comparison,
  type Standing,
} from './scorecard/comparison.ts';
export { spreadOf, type Spread } from './scorecard/spread.ts';
export { sourceById, sources, type Source } from './evidence/sources.ts';
export { factById, facts, type Fact } from './evidence/facts.ts';
export { accelerators, type Accelerator } from './evidence/accelerators.ts';
export { grids, type Grid } from './evidence/grids.ts';
export { homes, type HomeUse } from './evidence/homes.ts';
export { money, moneyInWords } from './format/money.ts';
export { percent } from './format/number.ts';
export { quantityText } from './format/quantity.ts';
export * as methods from './methods/index.ts';
export type {
  ChoiceInFile,
  ComparedRun,
  ModelFile,
  RunsFile,
  ScenariosFile,
  SourcesFile,
} from './files.ts';
