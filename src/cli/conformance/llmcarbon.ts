import { embodiedCarbonT, llmFootprint } from '#lib/methods/llmcarbon.ts';
import { expectedThroughput } from '#lib/methods/llmcarbon-throughput.ts';
import type { Figures } from './compare.ts';
import type { Inputs } from './inputs.ts';
import type { Method } from './method.ts';

export const llmcarbon: Method = {
  figures: ({ inputs }) => {
    if (inputs.isList('hardware')) return embodied(inputs);
    return inputs.has('parameters_b') ? throughput(inputs) : operational(inputs);
  },
};

/** With experts a token passes the base model only. */
const active = (inputs: Inputs, all: string, base: string) =>
  1e9 * inputs.number(inputs.text('type', 'dense').toLowerCase() === 'moe' ? base : all);

function operational(inputs: Inputs): Figures {
  const peak = inputs.number('peak TFLOPs/s');
  const efficiency =
    inputs.maybe('hardware efficiency') ?? inputs.number('achieved TFLOPs/s') / peak;
  const run = {
    activeParams: active(inputs, 'parameter # (B)', 'base model param. # (B)'),
    tokens: inputs.number('token # (B)') * 1e9,
    devices: inputs.number('device #'),
    peak: peak * 1e12,
    efficiency,
    systemPowerW: inputs.number('avg. system power (W)'),
    pue: inputs.number('PUE'),
    kgPerKWh: inputs.number('CO2eq/KWh'),
  };
  const training = llmFootprint(run);
  const inference = llmFootprint({ ...run, flopPerParamToken: 2 });
  const published = inputs.maybe('actual tCO2eq');
  return {
    total_FLOPs: training.flop,
    training_days: training.days,
    energy_MWh: training.energyMWh,
    predicted_tCO2eq: training.carbonT,
    total_infer_FLOPs: inference.flop,
    inference_days: inference.days,
    inference_energy_MWh: inference.energyMWh,
    inference_tCO2eq: inference.carbonT,
    ...(published !== undefined && { delta_vs_published: training.carbonT / published - 1 }),
  };
}

function throughput(inputs: Inputs): Figures {
  const { gpus, achievedTflops, tensorParallel, pipelineParallel } = expectedThroughput({
    activeParams: active(inputs, 'parameters_b', 'base_param_b'),
    nodeGpus: inputs.number('node_size', 8),
    memoryGb: inputs.number('memory_GB', 80),
  });
  return {
    achieved_TFLOPs: achievedTflops,
    device_num: gpus,
    tensor_parallel: tensorParallel,
    pipeline_parallel: pipelineParallel,
  };
}

function embodied(inputs: Inputs): Figures {
  const carbonT = embodiedCarbonT({
    parts: inputs.groups('hardware').map((part) => ({
      count: part.number('num'),
      size: part.number('unit (cm2 or GB)'),
      kgPerSize: part.number('CPA (kgCO2/cm2 or GB)'),
    })),
    days: inputs.maybe('execution_time') ?? inputs.number('training days'),
  });
  const published = inputs.maybe('ground_truth');
  return {
    embodied_tCO2eq: carbonT,
    ...(published !== undefined && { delta_vs_published: carbonT / published - 1 }),
  };
}
