import { finite, notNegative, positive, share } from './refuse.ts';

/** A position that nobody fills, in a team whose other people are paid meanwhile. US dollars. */
export interface EmptyChair {
  /** How long the position stays open. */
  months: number;
  /** People whom the team wants in this role, the missing one among them. */
  chairs: number;
  /** Share of the whole team’s work that needs the role, 0 to 1: a guess, since nobody publishes it. */
  waitingShare: number;
  /** Cost of everybody else in the team. */
  othersUsdPerMonth: number;
  /** What the missing person would cost. */
  chairUsdPerMonth: number;
  /** What is paid for machines whether they are used or not; 0 where they are rented only when needed. */
  machinesUsdPerMonth: number;
}

/** What an empty chair costs and saves. US dollars, but for the first two. */
export interface Waiting {
  /** Share of the team’s work that stops. */
  stopped: number;
  /** By how much everything comes later. */
  monthsLost: number;
  /** Pay of the others for work that waits. */
  peopleUsd: number;
  /** Machines that wait. */
  machinesUsd: number;
  /** Pay that is not paid. */
  savedUsd: number;
  /** What waits, less what is saved; below zero the empty chair is the cheaper one. */
  netUsd: number;
}

/**
 * What waits for an empty chair.
 *
 *     stopped = waiting share ÷ chairs      waiting = stopped · (others + machines) · months
 *
 * Those who have the same role share what it does, so one of n missing stops an n-th of it; with one
 * chair or less, all of it. People who wait are paid for time in which nothing gets done, which is the
 * same money as paying them for the months by which the project ends later: it is counted once.
 * Leaves out that the others tire or learn the work, that a project’s last steps wait for its first, and
 * what being late costs on the market.
 * @throws ModelError `OutOfBounds`, `NotFinite`
 */
export function emptyChair(of: EmptyChair): Waiting {
  const { months, chairs, waitingShare } = of;
  const { othersUsdPerMonth, chairUsdPerMonth, machinesUsdPerMonth } = of;
  notNegative({ months, othersUsdPerMonth, chairUsdPerMonth, machinesUsdPerMonth });
  positive({ chairs });
  share({ waitingShare });
  const stopped = waitingShare / Math.max(1, chairs);
  const monthsLost = stopped * months;
  const peopleUsd = othersUsdPerMonth * monthsLost;
  const machinesUsd = machinesUsdPerMonth * monthsLost;
  const savedUsd = chairUsdPerMonth * months;
  const netUsd = finite('netUsd', peopleUsd + machinesUsd - savedUsd);
  return { stopped, monthsLost, peopleUsd, machinesUsd, savedUsd, netUsd };
}

/**
 * How much sooner a chair has to be filled before something that was paid for it has paid for itself,
 * in months; nothing where waiting costs no more than it saves.
 * @throws ModelError `OutOfBounds`
 */
export function monthsToRepay(
  usd: number,
  { netUsd, months }: { netUsd: number; months: number },
): number | undefined {
  notNegative({ usd });
  positive({ months });
  return netUsd > 0 ? (usd * months) / netUsd : undefined;
}

/**
 * The extra pay, US dollars a year, that costs as much as it saves when it fills the chair at once:
 * never below zero.
 * @param yearsPaid for which the person gets it
 * @throws ModelError `OutOfBounds`
 */
export function breakEvenPay(netUsd: number, { yearsPaid }: { yearsPaid: number }): number {
  positive({ yearsPaid });
  return Math.max(0, netUsd) / yearsPaid;
}
