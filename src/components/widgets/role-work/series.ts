import type { Interval } from '#lib/engine/ensemble.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { capital, listed } from '#lib/format/sentence.ts';
import { WORKING_YEAR } from '#lib/format/working-year.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { roles, tasks, type Role, type Task } from './roles.ts';

/** The lines of the bill on which these people stand; the figure shows a year, so the project's length is out. */
export const RESULTS = [
  'research',
  'engineering',
  'dataTeam',
  'support',
  'shares',
  'operations',
  'labelling',
];
/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(...RESULTS).filter((id) => id !== 'projectMonths');

type Value = (id: string) => number;

/** A role with the reader's numbers: heads, and what they cost the employer. */
export interface Crew extends Role {
  /** Full-time equivalents; for labellers, working years in the whole project. */
  heads: number;
  /** What one costs in a year, with everything on top (USD). */
  eachUsd: number;
  /** What all cost in a year; for labellers, in the whole project (USD). */
  allUsd: number;
}

export function crews(value: Value): Crew[] {
  const paid = (pay: string, shares: number) => value(pay) * value('payOverhead') + shares;
  const equity = value('equity');
  const each: Record<string, number> = {
    researchers: paid('researcherPay', equity),
    engineers: paid('engineerPay', equity),
    dataPeople: paid('dataPay', 0),
    supportStaff: paid('supportPay', 0),
    platformStaff: paid('engineerPay', 0),
    labellers: value('labelWage') * WORKING_YEAR,
  };
  return roles.map((role) => {
    const heads = role.id === 'labellers' ? value('labelHours') / WORKING_YEAR : value(role.id);
    return { ...role, heads, eachUsd: each[role.id]!, allUsd: heads * each[role.id]! };
  });
}

export type Level = 'leads' | 'helps' | undefined;

export const levelOf = (role: Role, task: Task): Level =>
  role.leads.includes(task) ? 'leads' : role.helps.includes(task) ? 'helps' : undefined;

const unit = (count: string, [one, many]: [string, string]) =>
  `${count} ${count === '1' ? one : many}`;
const countText = (heads: number) => inWords(heads, heads < 10 ? 2 : 3);

/** “40 people”, “32 working years” */
export const headsText = ({ id, heads }: Crew) =>
  id === 'labellers'
    ? unit(countText(heads), ['working year', 'working years'])
    : unit(countText(heads), ['person', 'people']);

/** “$16.2M a year”, “$1.5M in all” */
export const costText = ({ id, allUsd }: Crew) =>
  `${money(allUsd)} ${id === 'labellers' ? 'in all' : 'a year'}`;

const named = (ids: readonly Task[]) => {
  const words = ids.map((id) => (id === 'running' ? 'keeping it running' : id));
  return listed(words);
};

/** What a role leads and helps with. */
export function tasksInWords({ name, leads, helps }: Role): string {
  const group = capital(name);
  const helping = `${named(helps)}`;
  return leads.length > 0
    ? `${group} lead ${named(leads)}, and help with ${helping}.`
    : `${group} lead none of these tasks, and help with ${helping}.`;
}

/** How many the reader's model has, and what they cost. */
export function costInWords(crew: Crew, range: Interval | undefined): string {
  const { id, heads, allUsd, eachUsd, one, line } = crew;
  if (heads <= 0) return `Your model pays for none.`;
  if (id === 'labellers')
    return `Your model buys as many hours as ${unit(countText(heads), ['person works', 'people work'])} in a year, for ${moneyInWords(allUsd)} in all. They stand on the bill under data, mostly as a price for an hour.`;
  const between =
    range && range.high > range.low * 1.01
      ? ` (nine times in ten between ${plain(range.low, 2)} and ${plain(range.high, 2)})`
      : '';
  const where = line === 'infrastructure' ? ' They stand on the bill under infrastructure.' : '';
  return `Your model has ${countText(heads)}${between}. ${capital(one)} costs ${moneyInWords(eachUsd)} a year with everything on top, all of them together ${moneyInWords(allUsd)}.${where}`;
}

/** Those whose pay is on the talent line. */
const onTalent = (all: readonly Crew[]) => all.filter(({ line }) => line === 'talent');

/** Which group costs most, and how much of the whole team's pay that is. */
export function title(all: readonly Crew[]): string {
  const team = onTalent(all);
  const heads = team.reduce((sum, crew) => sum + crew.heads, 0);
  const usd = team.reduce((sum, crew) => sum + crew.allUsd, 0);
  if (!(heads > 0 && usd > 0))
    return 'Six kinds of work, and nobody on this model is paid for them';
  const dear = team.reduce((most, crew) => (crew.allUsd > most.allUsd ? crew : most));
  const share = (part: number) => percent(Math.round(part * 100) / 100);
  return `${capital(dear.name)} are ${share(dear.heads / heads)} of the team and ${share(dear.allUsd / usd)} of what it costs a year`;
}

export function working(all: readonly Crew[], value: Value): string {
  const [one] = all;
  return `${one!.name}: ${countText(one!.heads)} × (${moneyInWords(value('researcherPay'))} × ${plain(value('payOverhead'))} + ${moneyInWords(value('equity'))} in shares) = ${moneyInWords(one!.allUsd)} a year`;
}

export function tableOf(all: readonly Crew[]) {
  const digits = (amount: number) => Number(amount.toPrecision(3));
  return {
    columns: [
      'Role',
      ...tasks.map(({ label }) => label),
      'Full-time people',
      'One, $ a year',
      'All, $ a year',
      'Line of the bill',
    ],
    rows: all.map((crew) => [
      crew.id === 'labellers' ? 'labellers (working years, whole project)' : crew.name,
      ...tasks.map(({ id }) => levelOf(crew, id) ?? '–'),
      digits(crew.heads),
      digits(crew.eachUsd),
      digits(crew.allUsd),
      crew.line,
    ]),
  };
}
