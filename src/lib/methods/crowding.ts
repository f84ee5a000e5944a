import { ModelError } from '#lib/engine/errors.ts';

/** A run whose time is known at one number of chips, and how soon more of them get in each other's way. */
export interface Crowding {
  /** The number of chips at which utilisation and days hold. */
  chips: number;
  /** Utilisation at that number, above 0 and at most 1. */
  mfu: number;
  days: number;
  /** The number of chips at which a step is half work and half waiting: `crowdingChips` in the model. */
  crowdingChips: number;
}

/** What another number of chips makes of the same run. */
export interface Crowded {
  /** Utilisation; above 1 it is impossible, and the assumptions contradict each other. */
  mfu: number;
  days: number;
  /** How much sooner the run is done: 2 is twice as soon. */
  speedUp: number;
  /** Chip-hours, and with them money, against those at the known number: 1.2 is a fifth more. */
  cost: number;
}

/**
 * The same run on `n` chips. A step of training is work, which the chips share, and waiting for each
 * other, which they do not: (w / n + e) seconds. With c = w / e, which is `crowdingChips`, the share of
 * the step that is work is c / (c + n), so that utilisation falls as (c + chips) / (c + n).
 * It leaves out that more chips fail more often and that a step has a smallest useful piece of work.
 * @throws ModelError `OutOfBounds` when `n` or `crowdingChips` is not above zero
 */
export function crowded({ chips, mfu, days, crowdingChips }: Crowding, n: number): Crowded {
  refuse('chips', n);
  refuse('crowdingChips', crowdingChips);
  const cost = (crowdingChips + n) / (crowdingChips + chips);
  return { mfu: mfu / cost, days: (days * chips * cost) / n, speedUp: n / chips / cost, cost };
}

/** The time below which no number of chips brings the run: nothing but waiting. Days. */
export function floorDays({ chips, days, crowdingChips }: Omit<Crowding, 'mfu'>): number {
  refuse('crowdingChips', crowdingChips);
  return (days * chips) / (crowdingChips + chips);
}

function refuse(id: string, value: number): void {
  if (value > 0 && Number.isFinite(value)) return;
  const why = id === 'chips' ? 'a run needs some' : 'the chips would wait longer than a step takes';
  throw new ModelError('OutOfBounds', id, `"${id}" is ${value}, but has to be above zero: ${why}.`);
}
