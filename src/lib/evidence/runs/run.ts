import type { Source } from '../sources.ts';

/** Figures of a run that can be compared with the model's. */
export type Reported = 'chipHours' | 'days' | 'energyMwh' | 'carbonT' | 'costUsd';

/**
 * Why a reported figure says nothing about the model: it was itself computed as the model computes it.
 * rated-power: hours × the data sheet's watts. assumed-power: hours × watts of another run. assumed-rent:
 * hours × a price by the hour. same-time: the arithmetic, the speed or the chips were worked out from the time.
 */
export type Circular = 'rated-power' | 'assumed-power' | 'assumed-rent' | 'same-time';

/** What is published of one training run. Nothing is filled in: an absent field is not stated. */
export interface Run {
  /** Kebab words; never renamed. */
  id: string;
  name: string;
  by: string;
  /** Day, month or year it was published. */
  date: string;
  /** What was counted, where it is not one training run from the beginning to the end. */
  scope?: 'project' | 'family' | 'phase' | 'search';
  /** All parameters. */
  params?: number;
  /** Parameters at work on each token; absent for a dense model. */
  activeParams?: number;
  tokens?: number;
  /** Training arithmetic, operations. */
  flop?: number;
  /** Id among the accelerators. */
  chip?: string;
  chips?: number;
  days?: number;
  chipHours?: number;
  /** Model FLOP utilisation, a share of the dense 16-bit peak; `steps` when it leaves out lost time. */
  mfu?: number;
  mfuOf?: 'steps';
  /** Utilisation with the operations that are done twice. */
  hfu?: number;
  /** Watts for each chip as the source counts them: chip or whole system, rated or measured. */
  powerW?: number;
  pue?: number;
  energyMwh?: number;
  /** The energy is that of the chips, before servers and building; else it is that at the meter. */
  energyOf?: 'chips';
  /** Carbon of the grid, kg CO2e for each kWh. */
  gridKgPerKwh?: number;
  /** Tonnes of CO2e. */
  carbonT?: number;
  costUsd?: number;
  /** The hourly price of a chip that the cost rests on, USD. */
  rentUsd?: number;
  /** Id in the evidence registry. */
  source: string;
  /** Where in the source. */
  place: string;
  /** Of this row; it can be worse than its source in general. */
  grade: Exclude<Source['grade'], 'judgement'>;
  /** Fields that circulate under the source's name and were not read in it. */
  unconfirmed?: readonly Exclude<keyof Run, 'unconfirmed'>[];
  circular?: Partial<Record<Reported, Circular>>;
  note?: string;
}
