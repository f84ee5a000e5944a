/**
 * Methods that others published, each a module named after what it works out. Every function states
 * its source and units, and throws a `ModelError` for what it cannot take.
 */
export { publishedMethods, type PublishedMethod } from './published.ts';
export * as transformerSize from './transformer-size.ts';
export * as chinchillaSize from './chinchilla-size.ts';
export * as cookbookSize from './cookbook-size.ts';
export * as trainingMemory from './training-memory.ts';
export * as zeroMemory from './zero-memory.ts';
export * as chinchilla from './chinchilla.ts';
export * as lifetimeCompute from './lifetime-compute.ts';
export * as amortisedCost from './amortised-cost.ts';
export * as upfrontCost from './upfront-cost.ts';
export * as staffCost from './staff-cost.ts';
export * as costUncertainty from './cost-uncertainty.ts';
export * as checkpointing from './checkpointing.ts';
export * as patterson from './patterson.ts';
export * as greenAlgorithms from './green-algorithms.ts';
export * as mlCo2Impact from './ml-co2-impact.ts';
export * as llmcarbon from './llmcarbon.ts';
export * as llmcarbonThroughput from './llmcarbon-throughput.ts';
export * as dawidSkene from './dawid-skene.ts';
export * as overlap from './overlap.ts';
export * as panopticQuality from './panoptic-quality.ts';
export * as sobolFunctions from './sobol-functions.ts';
export * as lognormal from './lognormal.ts';
export * as lognormalDraws from './lognormal-draws.ts';
export * as cottierInputs from './cottier-inputs.ts';
