import type { Interval } from '#lib/engine/ensemble.ts';
import { duration } from '#lib/format/duration.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { runSchedule, type Phase, type Schedule } from '#lib/simulations/run-schedule.ts';

type Value = (id: string) => number;

/** What only this picture assumes. */
export interface Setting {
  /** Which part of the chips runs trials at once, above 0 to 1. */
  trialChipShare: number;
  /** Evaluation after the final run, as a share of the time that people are paid for. */
  evaluationShare: number;
}

/** All chips on the trials, as the model counts its days; how long evaluation takes is a judgement of ours. */
export const start: Setting = { trialChipShare: 1, evaluationShare: 0.15 };

/** A final run whose length was published. */
export interface Other {
  name: string;
  days: number;
  /** Chips enough for all its chip-hours at once, so that it took so long or longer. */
  atLeast: boolean;
}

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(
  'calendarDays',
  'projectMonths',
  'ladderShare',
  'abandonedShare',
  'sweepShare',
);

/** Of the trials, those that are sweeps, as the model splits them. */
const sweepsOf = (value: Value) =>
  (1 - value('ladderShare')) * (1 - value('abandonedShare')) * value('sweepShare');

const scheduleOf = (value: Value, { trialChipShare, evaluationShare }: Setting): Schedule => {
  const peopleDays = value('projectMonths') * value('daysPerMonth');
  return runSchedule({
    chips: value('chips'),
    chipHours: value('chipHours'),
    lostHours: value('lostHours'),
    trialHours: value('trialHours'),
    sweepShare: sweepsOf(value),
    utilisation: value('utilisation'),
    trialChipShare,
    evaluationDays: evaluationShare * peopleDays,
    peopleDays,
  });
};

export interface Calendar extends Schedule {
  /** Days that failures add to the final run. */
  lostDays: number;
  axis: Axis;
  /** Top of the axis of chips. */
  mostChips: number;
  title: string;
  words: string;
  working: string[];
}

export function calendarOf(
  value: Value,
  {
    setting,
    ranges,
    others,
  }: { setting: Setting; ranges: { days: Interval; all: Interval }; others: readonly Other[] },
): Calendar {
  const schedule = scheduleOf(value, setting);
  const lostDays = value('lostHours') / value('chips') / 24;
  return {
    ...schedule,
    lostDays,
    axis: axisOf(schedule.days),
    mostChips: roundUp(value('chips')),
    title: titleOf(schedule),
    words: [
      failuresInWords(schedule, lostDays),
      peopleInWords(schedule),
      rangeInWords(ranges, setting),
      othersInWords(others),
    ]
      .filter(Boolean)
      .join(' '),
    working: workingOf(value, schedule, setting),
  };
}

function titleOf({ finalDays, chipDays, people }: Schedule): string {
  const [run, all, paid] = [finalDays, chipDays, people.to - people.from].map(duration);
  return `The final run takes ${run}, all runs together ${all}, and the people are paid for ${paid}`;
}

function failuresInWords({ finalDays }: Schedule, lostDays: number): string {
  return lostDays / finalDays < 0.001
    ? 'Nothing is lost to failures here.'
    : `Failures stretch the final run by ${duration(lostDays)}.`;
}

/** Whether people are there before the chips, or chips before the people. */
function peopleInWords({ people, chips, evaluation, days }: Schedule): string {
  const lead = chips.from - people.from;
  if (lead < -days * 0.002) {
    return `Chips and evaluation take ${duration(-lead)} longer than the people are paid for: such a project needs more chips, fewer trials or more time.`;
  }
  const after = evaluation.to - evaluation.from;
  const idle = lead + after;
  if (idle < days * 0.01) return 'The people are paid for as long as the chips are kept.';
  return `The people are paid for ${duration(idle)} in which no chip of the project runs: they plan and gather data before, and test what came out after.`;
}

function rangeInWords(
  { days, all }: { days: Interval; all: Interval },
  { trialChipShare }: Setting,
): string {
  if (days.high < days.low * 1.005) return '';
  const run = `In nine cases of ten the final run takes ${duration(days.low)} to ${duration(days.high)}`;
  return trialChipShare === 1
    ? `${run}, and all runs ${duration(all.low)} to ${duration(all.high)}.`
    : `${run}.`;
}

/** The shortest and the longest of the published runs. */
function othersInWords(others: readonly Other[]): string {
  const sorted = others.toSorted((a, b) => a.days - b.days);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  return `Published final runs took from ${duration(least.days)} (${least.name}) to ${duration(most.days)} (${most.name}).`;
}

function workingOf(
  value: Value,
  { finalDays, chipDays }: Schedule,
  { trialChipShare }: Setting,
): string[] {
  const hours = (id: string) => inWords(value(id));
  const lost =
    value('lostHours') > 0
      ? `(${hours('chipHours')} + ${hours('lostHours')} lost)`
      : hours('chipHours');
  const waiting = value('projectChipHours') * (1 / value('utilisation') - 1);
  const chips = inWords(value('chips'), 4);
  const at = trialChipShare < 1 ? `(${percent(trialChipShare)} of ${chips})` : chips;
  return [
    `Final run: ${lost} chip-hours ÷ ${chips} ÷ 24 = ${duration(finalDays)}`,
    `Before it: (${hours('trialHours')} of trials + ${inWords(waiting)} of waiting) ÷ ${at} ÷ 24 = ${duration(chipDays - finalDays)}`,
  ];
}

/** A scale of time: its unit, the days in one, the last tick and the step between ticks in that unit. */
export interface Axis {
  unit: 'hours' | 'days' | 'weeks' | 'years';
  size: number;
  end: number;
}

export function axisOf(days: number): Axis {
  const [unit, size] = (
    [
      ['years', 365.25, 1100],
      ['weeks', 7, 42],
      ['days', 1, 3],
      ['hours', 1 / 24, 0],
    ] as const
  ).find(([, , from]) => days >= from)!;
  return { unit, size, end: days };
}

/** Ticks in days, about as many as asked for, at one, two or five of a power of ten of the unit. */
export function ticksOf({ size, end }: Axis, count: number): number[] {
  const rough = end / size / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999)! * power;
  const last = Math.floor(end / size / step + 1e-9);
  return Array.from({ length: last + 1 }, (_, i) => i * step * size);
}

/** The next round number of chips, so that an axis stays while they change a little. */
export function roundUp(chips: number): number {
  const power = 10 ** Math.floor(Math.log10(chips) + 1e-9);
  return (
    [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= chips * 0.999999)! * power
  );
}

const names: Readonly<Record<Phase['id'], string[]>> = {
  trials: ['Experiments, ladders, failed tries', 'Experiments and ladders', 'Experiments'],
  sweeps: ['Sweeps over settings', 'Sweeps'],
  final: ['The final run', 'Final run'],
};
/** What a phase is called, the longest name first. */
export const namesOf = (id: Phase['id']) => names[id];

export const lengthOf = ({ from, to }: { from: number; to: number }) => duration(to - from);

export const otherText = ({ days, atLeast }: Other) =>
  `${duration(days)}${atLeast ? ' at least' : ''}`;

export function tableOf(found: Calendar, others: readonly Other[]) {
  const three = (value: number) => Number(value.toPrecision(3));
  const part = (id: Phase['id']) => found.phases.find((phase) => phase.id === id);
  const row = (name: string, { from, to }: { from: number; to: number }, phase?: Phase) => [
    name,
    three(from),
    three(to),
    three(to - from),
    phase ? three(phase.chips) : '–',
    phase ? three(phase.busyHours) : '–',
    phase ? three(phase.waitingHours) : '–',
  ];
  return {
    columns: ['What', 'from day', 'to day', 'days', 'chips', 'chip-hours in use', 'waiting'],
    rows: [
      row('People', found.people),
      ...(['trials', 'sweeps', 'final'] as const).flatMap((id) => {
        const phase = part(id);
        return phase ? [row(namesOf(id)[0]!, phase, phase)] : [];
      }),
      row('Evaluation', found.evaluation),
      ...others.map((other) => [
        `${other.name}, final run${other.atLeast ? ', at least' : ''}`,
        '–',
        '–',
        Number(plain(other.days, 3).replaceAll(',', '')),
        '–',
        '–',
        '–',
      ]),
    ],
  };
}
