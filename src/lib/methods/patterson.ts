import { notNegative, positive } from './refuse.ts';

/** A run whose power was measured. */
export interface MeasuredRun {
  chips: number;
  hours: number;
  /** Mean measured power of a chip with its share of the server. */
  chipPowerW: number;
  /** Power of the facility ÷ power of its machines. */
  pue: number;
  /** kg of CO2 equivalent per kWh of the grid; the net figure takes off what the operator bought clean. */
  kgPerKWh: number;
}

/**
 * Energy and carbon of a run: chips × hours × power × PUE, × carbon of the grid.
 * Source: 'patterson-2021'. It leaves out making the chips, and all runs but this one.
 * @returns energy in MWh, carbon in tonnes of CO2 equivalent
 * @throws ModelError `OutOfBounds`
 */
export function pattersonFootprint(of: MeasuredRun): { energyMWh: number; carbonT: number } {
  const { chips, hours, chipPowerW, pue, kgPerKWh } = of;
  positive({ chips, pue });
  notNegative({ hours, chipPowerW, kgPerKWh });
  const energyMWh = (chips * hours * chipPowerW * pue) / 1e6;
  return { energyMWh, carbonT: energyMWh * kgPerKWh };
}
