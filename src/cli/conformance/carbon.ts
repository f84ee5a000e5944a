import { greenDefaults, jobFootprint } from '#lib/methods/green-algorithms.ts';
import { impact } from '#lib/methods/ml-co2-impact.ts';
import type { Inputs } from './inputs.ts';
import type { Method } from './method.ts';
import { CaseProblem } from './problem.ts';

export const greenAlgorithms: Method = {
  figures: ({ inputs }) => {
    const gpus = inputs.number('n_gpus', 0);
    const cpuCores = inputs.number('n_cpu_cores', 0);
    const usage = inputs.number('usage', 1);
    const job = jobFootprint({
      hours: inputs.number('runtime_h'),
      gpus,
      gpuPowerW: gpus > 0 ? inputs.number('tdp_per_gpu_w') : 0,
      gpuUsage: inputs.number('usage_gpu', usage),
      cpuCores,
      corePowerW: cpuCores > 0 ? inputs.number('tdp_per_core_w') : 0,
      cpuUsage: inputs.number('usage_cpu', usage),
      memoryGb: inputs.number('memory_gb', 0),
      memoryWPerGb: inputs.number('memory_w_per_gb', greenDefaults.memoryWPerGb),
      pue: inputs.number('PUE', greenDefaults.pue),
      repeats: inputs.number('pragmatic_scaling_factor', 1),
      gramsPerKWh: gramsPerKWh(inputs),
    });
    return {
      power_needed_w: job.powerW,
      energy_kwh: job.energyKWh,
      energy_cpu_kwh: job.cpuKWh,
      energy_gpu_kwh: job.gpuKWh,
      energy_memory_kwh: job.memoryKWh,
      co2e_g: job.carbonG,
    };
  },
};

/** A place without its own figure would silently get the world's: that is refused. */
function gramsPerKWh(inputs: Inputs): number {
  const stated = inputs.maybe('carbon_intensity_g_per_kwh');
  if (stated !== undefined) return stated;
  const place = inputs.text('location', 'WORLD');
  if (place === 'WORLD') return greenDefaults.gramsPerKWh;
  throw new CaseProblem(`it names "${place}" and no "carbon_intensity_g_per_kwh" for it`);
}

export const mlco2Impact: Method = {
  figures: ({ inputs }) => {
    const custom = inputs.text('provider', '') === 'custom';
    const kgPerKWh =
      inputs.maybe('impact_kg_per_kwh_raw') ??
      inputs.maybe('customImpact') ??
      inputs.number('impact_kg_per_kwh');
    const offsetPercent = inputs.maybe('offset_percent') ?? inputs.maybe('customOffset') ?? 0;
    const { energyKWh, carbonKg, offsetKg } = impact({
      hours: inputs.number('hours'),
      devicePowerW: inputs.number('watt'),
      kgPerKWh: custom ? inputs.number('customImpact', kgPerKWh) : kgPerKWh,
      offsetPercent,
    });
    return { energy_kwh: energyKWh, co2_kg: carbonKg, offset_kg: offsetKg };
  },
};
