import type { Reported } from '#lib/evidence/runs/run.ts';

/** A figure that runs report and the model works out. */
export interface Output {
  /** The field of a run that holds the reported figure. */
  id: Reported;
  /** In a list to choose from. */
  label: string;
  /** In a sentence: “the chip-hours”. */
  noun: string;
  /** Beside an axis. */
  unit: string;
  /** The line of the bill whose colour it has. */
  driver: 'compute' | 'energy' | 'infrastructure';
}

/** In the order in which the model works them out. */
// prettier-ignore
export const outputs: readonly Output[] = [
  { id: 'chipHours', label: 'chip-hours', noun: 'chip-hours', unit: 'chip-hours', driver: 'compute' },
  { id: 'days', label: 'days', noun: 'days', unit: 'days', driver: 'compute' },
  { id: 'energyMwh', label: 'energy', noun: 'energy', unit: 'MWh', driver: 'energy' },
  { id: 'carbonT', label: 'carbon', noun: 'carbon', unit: 't CO2e', driver: 'energy' },
  { id: 'costUsd', label: 'cost', noun: 'cost', unit: 'dollars', driver: 'infrastructure' },
];
