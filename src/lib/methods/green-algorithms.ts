import { notNegative, positive } from './refuse.ts';

/** A computation as the calculator asks for it. */
export interface Job {
  hours: number;
  gpus?: number;
  gpuPowerW?: number;
  /** Share of full power, 0 to 1. */
  gpuUsage?: number;
  cpuCores?: number;
  corePowerW?: number;
  cpuUsage?: number;
  memoryGb: number;
  memoryWPerGb?: number;
  pue?: number;
  /** How many times the job was run in all, the tool's pragmatic scaling factor. */
  repeats?: number;
  gramsPerKWh?: number;
}

/** What the tool takes when it is told nothing: watts per GB, PUE, and the world's grid in g per kWh. */
export const greenDefaults = { memoryWPerGb: 0.3725, pue: 1.56, gramsPerKWh: 475 };

/** What a computation draws, uses and emits. */
export interface JobFootprint {
  /** With PUE, for one run. */
  powerW: number;
  /** For all repeats. */
  energyKWh: number;
  cpuKWh: number;
  gpuKWh: number;
  memoryKWh: number;
  carbonG: number;
}

/**
 * Energy and carbon of a job on a computer: hours × (cores × power × usage + GPUs alike + memory) × PUE
 * × repeats. Memory draws power by its size, used or not.
 * Source: 'lannelongue-2021', with the defaults of 'green-algorithms'.
 * @throws ModelError `OutOfBounds`
 */
export function jobFootprint(job: Job): JobFootprint {
  const { hours, memoryGb } = job;
  const { memoryWPerGb, pue, gramsPerKWh } = {
    memoryWPerGb: job.memoryWPerGb ?? greenDefaults.memoryWPerGb,
    pue: job.pue ?? greenDefaults.pue,
    gramsPerKWh: job.gramsPerKWh ?? greenDefaults.gramsPerKWh,
  };
  const { gpus = 0, gpuPowerW = 0, gpuUsage = 1, repeats = 1 } = job;
  const { cpuCores = 0, corePowerW = 0, cpuUsage = 1 } = job;
  positive({ pue });
  notNegative({ hours, memoryGb, memoryWPerGb, gramsPerKWh, repeats });
  notNegative({ gpus, gpuPowerW, gpuUsage, cpuCores, corePowerW, cpuUsage });
  const memoryW = pue * memoryGb * memoryWPerGb;
  const gpuW = pue * gpus * gpuPowerW * gpuUsage;
  const cpuW = pue * cpuCores * corePowerW * cpuUsage;
  const kWh = (watts: number) => (hours * watts * repeats) / 1000;
  const energyKWh = kWh(cpuW + gpuW + memoryW);
  return {
    powerW: cpuW + gpuW + memoryW,
    energyKWh,
    cpuKWh: kWh(cpuW),
    gpuKWh: kWh(gpuW),
    memoryKWh: kWh(memoryW),
    carbonG: energyKWh * gramsPerKWh,
  };
}
