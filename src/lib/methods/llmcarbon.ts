import { notNegative, positive } from './refuse.ts';

/** A run as LLMCarbon describes it. */
export interface LlmRun {
  /** Parameters that a token passes: all of a dense model, those of the base model with experts. */
  activeParams: number;
  tokens: number;
  devices: number;
  /** FLOP per second. */
  peak: number;
  /** Share of the peak that is reached. */
  efficiency: number;
  /** Mean power of a device with its share of the system. */
  systemPowerW: number;
  pue: number;
  kgPerKWh: number;
  /** FLOP per parameter and token: 6 to train, 2 to read or write. */
  flopPerParamToken?: number;
}

/** What a run takes and emits while it runs. */
export interface LlmFootprint {
  flop: number;
  days: number;
  energyMWh: number;
  carbonT: number;
}

/**
 * Operational carbon of training a language model, or of using it.
 * Source: 'llmcarbon-2023', as its code computes it.
 * @throws ModelError `OutOfBounds`
 */
export function llmFootprint(run: LlmRun): LlmFootprint {
  const { flopPerParamToken = 6, devices, peak, efficiency, pue } = run;
  positive({ flopPerParamToken, devices, peak, efficiency, pue });
  const { activeParams, tokens, systemPowerW, kgPerKWh } = run;
  notNegative({ activeParams, tokens, systemPowerW, kgPerKWh });
  const flop = flopPerParamToken * activeParams * tokens;
  const days = flop / (devices * peak * efficiency) / 86_400;
  const energyMWh = (systemPowerW * devices * days * 24 * pue) / 1e6;
  return { flop, days, energyMWh, carbonT: energyMWh * kgPerKWh };
}

/** A part of the hardware, by area of silicon or by gigabytes. */
export interface Part {
  count: number;
  /** cm² of silicon or GB of memory in one. */
  size: number;
  /** kg of CO2 equivalent for making one cm² or one GB. */
  kgPerSize: number;
}

/**
 * Carbon of making the hardware, the share of its life that a run takes: Σ count · size · kg · days ÷ life.
 * Source: 'llmcarbon-2023', as its code computes it.
 * @returns tonnes of CO2 equivalent
 * @throws ModelError `OutOfBounds`
 */
export function embodiedCarbonT(of: {
  parts: readonly Part[];
  days: number;
  lifeDays?: number;
}): number {
  const { parts, days, lifeDays = 5 * 365 } = of;
  positive({ lifeDays });
  notNegative({ days });
  let kg = 0;
  for (const { count, size, kgPerSize } of parts) {
    notNegative({ count, size, kgPerSize });
    kg += count * size * kgPerSize;
  }
  return (kg * days) / lifeDays / 1000;
}
