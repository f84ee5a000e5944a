import { chinchillaFits } from './chinchilla-fits.ts';
import { greenAlgorithms, mlco2Impact } from './carbon.ts';
import { deepspeedZero } from './deepspeed-zero.ts';
import { eleutherCalc } from './eleuther-calc.ts';
import { epochStaff, epochUncertainty } from './epoch-ranges.ts';
import { epochTrainingCost } from './epoch-training-cost.ts';
import { llmcarbon } from './llmcarbon.ts';
import { nanogptScalingLaws } from './nanogpt-scaling-laws.ts';
import { nanogptTransformerSizing } from './nanogpt-transformer-sizing.ts';
import { salibSobol } from './salib-sobol.ts';
import { squiggle } from './squiggle.ts';
import { youngDaly } from './young-daly.ts';
import type { Method } from './method.ts';

/** The method of a file of cases, by the file's name without its ending. */
export const methods: Readonly<Record<string, Method>> = {
  chinchilla_fits: chinchillaFits,
  deepspeed_zero: deepspeedZero,
  eleuther_calc: eleutherCalc,
  epoch_staff: epochStaff,
  epoch_training_cost: epochTrainingCost,
  epoch_uncertainty: epochUncertainty,
  green_algorithms: greenAlgorithms,
  llmcarbon,
  mlco2_impact: mlco2Impact,
  nanogpt_scaling_laws: nanogptScalingLaws,
  nanogpt_transformer_sizing: nanogptTransformerSizing,
  salib_sobol: salibSobol,
  squiggle,
  young_daly: youngDaly,
};
