import { duration } from '#lib/format/duration.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('days');

/** A machine whose speed is known. */
export interface Machine {
  id: string;
  label: string;
  note: string;
  /** Peak speed of one of its chips, in operations per second. */
  peak: number;
  chips: number;
}

/** The reader's numbers that the ladder needs. */
export interface Run {
  value: (id: string) => number;
  interval: (id: string) => { low: number; high: number };
  /** The reader's chip, as people call it: “A100”; undefined when its speed was changed by hand. */
  chip: string | undefined;
}

/** A machine with the time it would need, in days. */
export interface Rung {
  id: string;
  label: string;
  note: string;
  days: number;
  low: number;
  high: number;
  text: string;
  /** How many times as fast as the rung before; absent on the first and on the reader's own. */
  faster?: string | undefined;
}

const YEAR = 365.25;

/** Round lengths of time to compare with: marks for the eye, nothing is worked out from them. */
export const spans = [
  { id: 'month', label: 'a month', days: 30 },
  { id: 'lifetime', label: 'a lifetime, 80 years', days: 80 * YEAR },
  { id: 'history', label: 'since writing began, 5,000 years', days: 5000 * YEAR },
  { id: 'universe', label: 'since the Big Bang', days: 13.8e9 * YEAR },
] as const;
const shortLabels: Readonly<Record<string, string>> = {
  lifetime: 'a lifetime',
  history: 'recorded history',
};

/** Nothing on the ladder is drawn shorter than this. */
const SHORTEST = 1e-3 / 86_400;

const years = (count: number, text: string) => ({ days: count * YEAR, text });
const ticks = [
  { days: SHORTEST, text: '1 ms' },
  { days: 1 / 86_400, text: '1 second' },
  { days: 1 / 1440, text: '1 minute' },
  { days: 1 / 24, text: '1 hour' },
  { days: 1, text: '1 day' },
  years(1, '1 year'),
  years(100, '100 years'),
  years(1e4, '10,000 years'),
  years(1e6, '1 million years'),
  ...[8, 10, 12, 14, 17, 20, 23, 26].map((power) =>
    years(10 ** power, `${inWords(10 ** power)} years`),
  ),
];

/** A time in words; what is too short for anyone to care is said to be so. */
export const timeText = (days: number) =>
  days < SHORTEST ? 'less than a millisecond' : duration(days);

/**
 * How long each machine needs for the reader's run. All reach the reader's share of their peak and lose
 * the reader's share of their time: the only difference is speed.
 */
export function rungs(machines: readonly Machine[], { value, interval }: Run): Rung[] {
  const chipDays = value('days') * value('chips') * value('peak');
  const hours = interval('chipHours');
  const spread = { low: hours.low / value('chipHours'), high: hours.high / value('chipHours') };
  return machines.map(({ id, label, note, peak, chips }, index) => {
    const days = chipDays / (peak * chips);
    const before = machines[index - 1];
    const faster = before ? (peak * chips) / (before.peak * before.chips) : undefined;
    return {
      id,
      label,
      note,
      days,
      low: days * spread.low,
      high: days * spread.high,
      text: timeText(days),
      faster: faster === undefined ? undefined : `${plain(faster, faster < 100 ? 2 : 3)} ×`,
    };
  });
}

/** The reader's own choice of chips. */
export function yours({ value, interval, chip }: Run): Rung {
  const chips = value('chips');
  const count = `${inWords(chips, 5)} ${chip ?? 'chips'}${chip && chips !== 1 ? 's' : ''}`;
  return {
    id: 'yours',
    label: `Yours: ${count}`,
    note: `${inWords(chips * value('peak'), 2)} operations a second`,
    days: value('days'),
    ...interval('days'),
    text: timeText(value('days')),
  };
}

/** The part of time that is drawn: from a day, or less, to a hundred thousand years, or more. */
export function timeAxis(all: readonly Rung[]): {
  domain: [number, number];
  ticks: { days: number; text: string }[];
} {
  const low = Math.min(...all.map((rung) => rung.low)) * 0.8;
  const high = Math.max(...all.map((rung) => rung.high)) * 1.25;
  const first = ticks.findLast(({ days }) => days <= Math.min(low, 1)) ?? ticks[0]!;
  const last = ticks.find(({ days }) => days >= Math.max(high, 1e6 * YEAR)) ?? ticks.at(-1)!;
  const { days: from } = first;
  const { days: to } = last;
  return {
    domain: [from, to],
    ticks: ticks.filter(({ days }) => days >= from && days <= to),
  };
}

/** The marks that fall on the axis; on a narrow one with shorter names. */
export function marksWithin([from, to]: readonly [number, number], narrow: boolean) {
  return spans
    .filter(({ days }) => days > from && days < to)
    .map(({ id, label, days }) => ({ id, days, text: (narrow && shortLabels[id]) || label }));
}

/** The finding, and what holds for every machine alike. */
export function ladderWords(
  { ladder, own }: { ladder: readonly Rung[]; own: Rung },
  { value, chip }: Run,
) {
  const one = ladder.find(({ id }) => id === 'h100')!;
  const count = own.label.replace('Yours: ', '');
  const same = value('chips') === 1 && chip === 'H100';
  return {
    title: same
      ? `On one H100 the run takes ${one.text}`
      : `On one H100 the run takes ${one.text}; on ${count}, ${own.text}`,
    alike: `Every machine here reaches ${percent(value('mfu'))} of its peak speed and loses ${percent(1 - value('goodput'))} of its time, as yours does; a step says how many times as fast the next one is. Only the arithmetic is counted: a small machine could not even hold a large model in its memory.`,
  };
}

export function ladderTable(machines: readonly Machine[], run: Run) {
  const own = { peak: run.value('peak'), chips: run.value('chips') };
  const rows = [
    ...rungs(machines, run).map((rung, index) => ({ rung, machine: machines[index]! })),
    { rung: yours(run), machine: own },
  ];
  return {
    columns: [
      'Machine',
      'Chips',
      'Peak, operations a second',
      'Days',
      'Days, low end of 90\u00a0%',
      'Days, high end of 90\u00a0%',
      'In words',
    ],
    rows: rows.map(({ rung, machine }) => [
      rung.label,
      machine.chips,
      machine.peak * machine.chips,
      ...[rung.days, rung.low, rung.high].map((days) => Number(days.toPrecision(3))),
      rung.text,
    ]),
  };
}
