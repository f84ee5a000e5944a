import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { duration } from '#lib/format/duration.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { daily, DAYS, NODES, weekly, type ClusterYear } from '#lib/simulations/cluster-year.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('idle');

/** The largest job, in parts of the cluster. */
export const largestJobs: Readonly<Record<string, string>> = {
  '8': 'an eighth',
  '16': 'a quarter',
  '32': 'half',
  '64': 'all of it',
};
/** What a job of that size asks for, in a sentence. */
const asked: Readonly<Record<string, string>> = {
  '8': 'an eighth of the cluster',
  '16': 'a quarter of the cluster',
  '32': 'half of the cluster',
  '64': 'the whole cluster',
};

/** What the reader pays, and for what; dollars. */
export interface Costs {
  use: number;
  /** For one hour of one chip, used or not. */
  paidHour: number;
  /** For one hour in which it works. */
  usefulHour: number;
  /** All idle hours of the project. */
  idleUsd: number;
  usedHours: number;
  owned: boolean;
}

export function costsOf(value: (id: string) => number): Costs {
  const [use, owned] = [value('utilisation'), value('basis') === 1];
  const paidHour = value(owned ? 'ownHourly' : 'rentPaid');
  return {
    use,
    paidHour,
    usefulHour: paidHour / use,
    idleUsd: value('idle'),
    usedHours: value('projectChipHours'),
    owned,
  };
}

export function titleOf({ use, idleUsd }: Costs): string {
  if (use >= 1) return 'At full use no paid hour stands idle; in a real cluster, some always do';
  return `At ${percent(use)} use, ${percent(1 - use)} of the hours you pay for stand idle and cost ${moneyInWords(idleUsd)}`;
}

/** What happened in the year that is drawn. */
export function yearInWords(
  { used, largestWait, backlog }: ClusterYear,
  { largest, year }: { largest: number; year: number },
): string {
  const wait =
    largestWait < 1
      ? `Jobs for ${asked[largest]} mostly started at once`
      : `Half of the jobs for ${asked[largest]} waited longer than ${duration(largestWait / 24)} for room`;
  const left =
    backlog * DAYS >= 1
      ? `, and work for ${plain(backlog * DAYS, 2)} days of the whole cluster was left over at the end`
      : '';
  return `Year ${year} of a made-up cluster: ${percent(Number(used.toPrecision(3)))} of its hours were used. ${wait}${left}.`;
}

export const hourInWords = ({ use, paidHour, usefulHour, owned }: Costs): string =>
  `You pay ${money(paidHour)} for an hour of a chip, used or not. An hour of work then costs ${money(paidHour)} ÷ ${percent(use)} = ${money(usefulHour)}${owned ? ', without electricity' : ''}.`;

export const workingOf = ({ use, paidHour, idleUsd, usedHours }: Costs): string =>
  `${inWords(usedHours)} chip-hours used × (1 ÷ ${plain(use, 4)} − 1) × ${money(paidHour)} = ${moneyInWords(idleUsd)} for idle hours`;

/** Units of the drawing along the side of a day. */
export const CELL = 12;
/** A shade for each fifth of use. */
export const SHADES = 5;

/** Days as they are drawn: in columns of a week, in one block or several under each other. */
export function cellsOf(year: Pick<ClusterYear, 'hours'>, { blocks }: { blocks: number }) {
  const weeks = DAYS / 7 / blocks;
  const paths = Array.from({ length: SHADES }, () => '');
  daily(year).forEach((share, day) => {
    const height = Math.round(share * CELL);
    if (height === 0) return;
    const week = Math.floor(day / 7);
    const x = (week % weeks) * CELL;
    const y = (Math.floor(week / weeks) * (7 + GAP) + (day % 7) + 1) * CELL;
    const shade = Math.min(SHADES - 1, Math.floor(share * SHADES));
    paths[shade] += `M${x} ${y}h${CELL}v-${height}h-${CELL}`;
  });
  return { weeks, paths };
}
/** Rows between two blocks, for the numbers of the weeks. */
export const GAP = 2;

/** The lines between the days. */
export function gridOf({ weeks, blocks }: { weeks: number; blocks: number }): string {
  const columns = Array.from({ length: weeks + 1 }, (_, i) => i * CELL);
  const rows = Array.from({ length: 8 }, (_, i) => i * CELL);
  return Array.from({ length: blocks }, (_, block) => {
    const top = block * (7 + GAP) * CELL;
    return [
      ...columns.map((x) => `M${x} ${top}v${7 * CELL}`),
      ...rows.map((y) => `M0 ${top + y}h${weeks * CELL}`),
    ].join('');
  }).join('');
}

/** The average week as a line: hours of the week and the share in use. */
export const weekLine = (year: Pick<ClusterYear, 'hours'>): [hour: number, share: number][] =>
  weekly(year).map((share, hour) => [hour, share]);

export const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Shares in use, week by week. */
export function tableOf(year: Pick<ClusterYear, 'hours'>) {
  const shares = daily(year);
  const mean = (of: number[]) =>
    Number((of.reduce((sum, share) => sum + share, 0) / of.length).toFixed(2));
  return {
    columns: ['Week', 'In use on weekdays', 'In use at the weekend'],
    rows: Array.from({ length: DAYS / 7 }, (_, week) => [
      week + 1,
      mean(shares.slice(week * 7, week * 7 + 5)),
      mean(shares.slice(week * 7 + 5, week * 7 + 7)),
    ]),
  };
}

/** What there is to know of the cluster that is drawn. */
export const clusterInWords = `${NODES} nodes; half of the work are tries of some hours, half are runs of days, in sizes that double up to the largest.`;
