import { notNegative, positive, share } from '#lib/methods/refuse.ts';

/** What a project's chips have to do, and how they are used meanwhile. */
export interface Project {
  /** Chips that are kept for the project. */
  chips: number;
  /** Chip-hours of the final run without the time lost to failures, and that time. */
  chipHours: number;
  lostHours: number;
  /** Chip-hours of everything tried before. */
  trialHours: number;
  /** Of the trials, 0 to 1: sweeps over settings, which come after the other trials. */
  sweepShare: number;
  /** Hours in use, share of all hours; the final run is never left waiting, so that trials wait for all. */
  utilisation: number;
  /** Which part of the chips, 0 to 1, runs trials; the rest is somebody else's until the final run starts. */
  trialChipShare: number;
  /** Days from the end of the final run to publication, on few chips or none. */
  evaluationDays: number;
  /** Days that people are paid for, up to publication. */
  peopleDays: number;
}

/** Chips at work from one day to another. */
export interface Phase {
  id: 'trials' | 'sweeps' | 'final';
  /** Days from the first day of the picture. */
  from: number;
  to: number;
  chips: number;
  /** Chip-hours in use, and those that are paid for and wait. */
  busyHours: number;
  waitingHours: number;
}

export interface Schedule {
  /** In order; those without any work or waiting are left out. */
  phases: Phase[];
  finalDays: number;
  /** Days that chips are kept, from the first trial to the end of the final run. */
  chipDays: number;
  chips: { from: number; to: number };
  evaluation: { from: number; to: number };
  people: { from: number; to: number };
  /** From the first day of people or chips, whichever is earlier, to publication. */
  days: number;
}

const HOURS = 24;

/**
 * One project as a calendar: other trials, sweeps, the final run and evaluation, one after the other,
 * counted back from publication, when people and evaluation end. With all chips on the trials, chips
 * are kept for as long as all chip-hours divided by utilisation and chips come to.
 *
 * @throws ModelError `OutOfBounds` for a number that is negative, or no share, or zero where nothing would end
 */
export function runSchedule(project: Project): Schedule {
  const { chips, chipHours, lostHours, trialHours, sweepShare, utilisation, trialChipShare } =
    project;
  const { evaluationDays, peopleDays } = project;
  positive({ chips, chipHours, utilisation, trialChipShare });
  notNegative({ lostHours, trialHours, evaluationDays, peopleDays });
  share({ sweepShare, utilisation, trialChipShare });

  const finalHours = chipHours + lostHours;
  const waiting = (finalHours + trialHours) * (1 / utilisation - 1);
  const trialChips = chips * trialChipShare;
  const finalDays = finalHours / chips / HOURS;
  const trialDays = (trialHours + waiting) / trialChips / HOURS;
  const chipDays = trialDays + finalDays;

  const days = Math.max(peopleDays, chipDays + evaluationDays);
  const finalTo = days - evaluationDays;
  const finalFrom = finalTo - finalDays;
  const start = finalTo - chipDays;
  const sweepsFrom = finalFrom - trialDays * sweepShare;

  const before = (id: 'trials' | 'sweeps', from: number, to: number, part: number): Phase => {
    const [busyHours, waitingHours] = [trialHours * part, waiting * part];
    return { id, from, to, chips: trialChips, busyHours, waitingHours };
  };
  const phases: Phase[] = [
    before('trials', start, sweepsFrom, 1 - sweepShare),
    before('sweeps', sweepsFrom, finalFrom, sweepShare),
    { id: 'final', from: finalFrom, to: finalTo, chips, busyHours: finalHours, waitingHours: 0 },
  ];
  return {
    phases: phases.filter(({ busyHours, waitingHours }) => busyHours + waitingHours > 0),
    finalDays,
    chipDays,
    chips: { from: start, to: finalTo },
    evaluation: { from: finalTo, to: days },
    people: { from: days - peopleDays, to: days },
    days,
  };
}
