import { hoursPerYear, interconnectShare, medianMfu, oomsPerYear } from './cottier-inputs.ts';
import { notNegative, positive, share } from './refuse.ts';

/**
 * Chip-hours of a run: as stated, else chips × hours, else FLOP ÷ (peak × utilisation).
 * @returns nothing when neither is known
 * Source: 'cottier-2024'; 'epoch-costs'.
 * @throws ModelError `OutOfBounds`
 */
export function chipHours(of: {
  stated?: number;
  chips?: number;
  trainingHours?: number;
  flop?: number;
  /** FLOP per second. */
  peak?: number;
  mfu?: number;
}): number | undefined {
  const { stated, chips, trainingHours, flop, peak, mfu = medianMfu } = of;
  if (stated !== undefined) {
    notNegative({ stated });
    return stated;
  }
  if (chips !== undefined && trainingHours !== undefined) {
    notNegative({ chips, trainingHours });
    return chips * trainingHours;
  }
  if (flop === undefined || peak === undefined) return undefined;
  notNegative({ flop });
  positive({ peak, mfu });
  return flop / (peak * mfu) / 3600;
}

/** What one run used of its hardware, and what that hardware cost. */
export interface Amortisation {
  chipHours: number;
  /** Price of a chip with its share of the server when bought, US dollars. */
  chipPriceUsd: number;
  /** From purchase to the start of training; below zero for a TPU used before it was offered. */
  yearsOwned: number;
  /** Price of a chip with its share of the server ÷ price of the chip. */
  serverOverhead: number;
  /** Rated power of the chip, W. */
  chipPowerW: number;
  chipToServerPower: number;
  /** Mean power ÷ rated power of the server. */
  powerShare: number;
  pue: number;
  electricityUsdPerKWh: number;
  oomsPerYear?: number;
  /** Share of its value that the hardware loses a year; else oomsPerYear · ln 10. */
  lossPerYear?: number;
  interconnectShare?: number;
  hoursPerYear?: number;
}

/** US dollars of the year of publication. */
export interface AmortisedCost {
  /** What a chip with its share of the server was worth when training began. */
  chipValueUsd: number;
  chipsUsd: number;
  serversUsd: number;
  interconnectUsd: number;
  energyUsd: number;
  totalUsd: number;
  energyKWh: number;
}

/**
 * Amortised cost of a training run: the share of the hardware's value lost while it was in use, and
 * electricity.
 *
 *     value when training begins = price · 10^(−ooms · years)
 *     chips and servers = value · ooms · ln 10 ÷ hours a year · chip-hours;  chips = that ÷ overhead
 *     network = chips and servers · 0.19 ÷ (1 − 0.19)
 *     energy = rated power · server ÷ chip · mean ÷ rated · PUE · chip-hours · price
 *
 * Source: 'cottier-2024'; 'epoch-costs'. It leaves out people, data,
 * experiments, idle chips, the building, and the time that people needed before publication.
 * @throws ModelError `OutOfBounds`
 */
export function amortisedCost(run: Amortisation): AmortisedCost {
  const ooms = run.oomsPerYear ?? oomsPerYear;
  const lossPerYear = run.lossPerYear ?? ooms * Math.LN10;
  const network = run.interconnectShare ?? interconnectShare;
  const hours = run.hoursPerYear ?? hoursPerYear;
  const { chipPriceUsd, serverOverhead, chipPowerW, pue } = run;
  positive({ chipPriceUsd, serverOverhead, pue, hoursPerYear: hours });
  notNegative({ chipHours: run.chipHours, chipPowerW, lossPerYear, powerShare: run.powerShare });
  notNegative({ electricityUsdPerKWh: run.electricityUsdPerKWh, years: Math.abs(run.yearsOwned) });
  notNegative({ oomsPerYear: ooms, chipToServerPower: run.chipToServerPower });
  share({ interconnectShare: network });
  positive({ 'what is left beside the network': 1 - network });

  const chipValueUsd = chipPriceUsd * 10 ** (-ooms * run.yearsOwned);
  const hardware = ((chipValueUsd * lossPerYear) / hours) * run.chipHours;
  const chipsUsd = hardware / serverOverhead;
  const interconnectUsd = (hardware * network) / (1 - network);
  const powerKW = (chipPowerW / 1000) * run.chipToServerPower * run.powerShare * pue;
  const energyKWh = powerKW * run.chipHours;
  const energyUsd = energyKWh * run.electricityUsdPerKWh;
  return {
    chipValueUsd,
    chipsUsd,
    serversUsd: hardware - chipsUsd,
    interconnectUsd,
    energyUsd,
    totalUsd: hardware + interconnectUsd + energyUsd,
    energyKWh,
  };
}
