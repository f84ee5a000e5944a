import { finite, notNegative, positive } from './refuse.ts';

/**
 * Hours between failures of a cluster whose chips fail independently: one chip's hours ÷ chips.
 * It leaves out failures that hit many chips at once and those of network and software.
 * @throws ModelError `OutOfBounds`
 */
export function clusterMtbfHours(of: { chips: number; chipMtbfHours: number }): number {
  positive(of);
  return of.chipMtbfHours / of.chips;
}

interface Saving {
  /** Hours that one checkpoint takes. */
  checkpointHours: number;
  /** Mean hours between failures of the cluster. */
  mtbfHours: number;
}

/**
 * Hours of work between checkpoints that lose least, to first order: √(2·checkpoint·MTBF).
 * Source: 'young-1974'.
 * @throws ModelError `OutOfBounds`
 */
export function youngIntervalHours(of: Saving): number {
  positive({ ...of });
  return Math.sqrt(2 * of.checkpointHours * of.mtbfHours);
}

/**
 * The same to higher order, for checkpoints that take a while compared with the time between failures:
 * √(2δM) · (1 + ⅓·√(δ ÷ 2M) + (δ ÷ 2M) ÷ 9) − δ, and M from δ = 2M on.
 * Source: 'daly-2006'.
 * @throws ModelError `OutOfBounds`
 */
export function dalyIntervalHours(of: Saving): number {
  const { checkpointHours, mtbfHours } = of;
  const young = youngIntervalHours(of);
  if (checkpointHours >= 2 * mtbfHours) return mtbfHours;
  const ratio = checkpointHours / (2 * mtbfHours);
  return young * (1 + Math.sqrt(ratio) / 3 + ratio / 9) - checkpointHours;
}

/** A run that is interrupted, saved and taken up again; hours throughout. */
export interface Interrupted extends Saving {
  /** Hours of useful work. */
  workHours: number;
  /** Hours from a failure until work goes on. */
  restartHours: number;
  /** Hours of work between checkpoints. */
  intervalHours: number;
}

/**
 * Hours from start to end of a run that fails at random, saves at intervals and starts again:
 * M · e^(R ÷ M) · (e^((τ + δ) ÷ M) − 1) · work ÷ τ. Failures may strike while saving and restarting.
 * Source: 'daly-2006'.
 * @throws ModelError `OutOfBounds`; `NotFinite` when failures come so fast that the run never ends
 */
export function expectedWallClockHours(of: Interrupted): number {
  const { workHours, restartHours, intervalHours, checkpointHours, mtbfHours } = of;
  positive({ intervalHours, mtbfHours });
  notNegative({ workHours, restartHours, checkpointHours });
  const lost =
    Math.exp(restartHours / mtbfHours) * Math.expm1((intervalHours + checkpointHours) / mtbfHours);
  return finite('wallClockHours', (mtbfHours * lost * workHours) / intervalHours);
}

/**
 * Share of the time that is useful work: what is left after failures, checkpoints and restarts.
 * @throws ModelError as `expectedWallClockHours`
 */
export function goodput(of: Omit<Interrupted, 'workHours'>): number {
  return 1 / expectedWallClockHours({ ...of, workHours: 1 });
}

/**
 * Share of the work lost at Young's interval, to first order: √(2δ ÷ M) + R ÷ M.
 * Source: 'young-1974'.
 * @throws ModelError `OutOfBounds`
 */
export function firstOrderOverhead(of: Saving & { restartHours: number }): number {
  const { checkpointHours, mtbfHours, restartHours } = of;
  positive({ mtbfHours });
  notNegative({ checkpointHours, restartHours });
  return Math.sqrt((2 * checkpointHours) / mtbfHours) + restartHours / mtbfHours;
}

/** Where the hours of a run go, as shares that sum to one. */
export interface TimeShares {
  useful: number;
  saving: number;
  /** Work that was not saved when something failed, and saves that were cut off. */
  repeated: number;
  restarting: number;
}

/**
 * The expected time of `expectedWallClockHours`, by where it goes. A piece of τ + δ = L hours fails
 * e^(L ÷ M) − 1 times before it succeeds; each time the hours since its start are lost, M − L ÷ (e^(L ÷ M) − 1)
 * on average, and a restart takes M · (e^(R ÷ M) − 1). Divided by e^(L ÷ M) throughout, so that a run that
 * never ends comes out as no useful time rather than as an infinity.
 * Source: 'daly-2006', taken apart.
 * @throws ModelError `OutOfBounds`
 */
export function timeShares(of: Omit<Interrupted, 'workHours'>): TimeShares {
  const { restartHours, intervalHours, checkpointHours, mtbfHours } = of;
  positive({ intervalHours, mtbfHours });
  notNegative({ restartHours, checkpointHours });
  const pieceHours = intervalHours + checkpointHours;
  const succeeds = Math.exp(-pieceHours / mtbfHours);
  const fails = -Math.expm1(-pieceHours / mtbfHours);
  const restarts = Math.exp(-restartHours / mtbfHours);
  const hours = mtbfHours * fails;
  const useful = (intervalHours * succeeds * restarts) / hours;
  const saving = (checkpointHours * succeeds * restarts) / hours;
  const restarting = -Math.expm1(-restartHours / mtbfHours);
  return {
    useful,
    saving,
    repeated: Math.max(0, 1 - useful - saving - restarting),
    restarting,
  };
}
