import type { Interval } from '#lib/engine/ensemble.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { duration } from '#lib/format/duration.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { inputsOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';
import { beliefBefore, type Picks } from '#lib/model/scenario.ts';

const SHOWN = ['talent', 'finalRun', 'lostHours', 'heldUpPay'] as const;
const reachesShown = (id: string) =>
  model.reaches.get(id)?.some((reached) => (SHOWN as readonly string[]).includes(reached));

/** Every assumption and choice the figure depends on. */
export const KEYS: string[] = [
  'chip',
  ...model.choices.map(({ id }) => id).filter(reachesShown),
  ...inputsOf(...SHOWN),
];

/** The roles of the bill, and whether the model takes them to wait when the cluster stands still. */
const ROLES = [
  { heads: 'researchers', pay: 'researcherPay', label: 'Researchers', waits: true },
  { heads: 'engineers', pay: 'engineerPay', label: 'Engineers', waits: true },
  { heads: 'dataPeople', pay: 'dataPay', label: 'Data people', waits: false },
  { heads: 'supportStaff', pay: 'supportPay', label: 'Managers, support', waits: false },
] as const;

/** What “seniority” sets, all three together. */
export const SENIORITY = ['researcherPay', 'engineerPay', 'equity'] as const;
export type Level = 'low' | 'value' | 'high';

export interface Role {
  heads: string;
  label: string;
  count: number;
  payUsd: number;
  waits: boolean;
}

export interface Part {
  id: 'salaries' | 'overhead' | 'shares' | 'hiring';
  label: string;
  usd: number;
}

/** Dollars with the middle 90 % of likely ones. */
export interface Cost extends Interval {
  usd: number;
}

export interface Team {
  roles: Role[];
  people: number;
  parts: Part[];
  team: Cost;
  run: Cost;
  standstill: {
    chips: number;
    usdPerChipHour: number;
    chipsUsd: number;
    waiting: number;
    peopleUsd: number;
  };
  title: string;
  words: string;
  standstillWords: string;
  working: string[];
  table: { columns: string[]; rows: (string | number)[][] };
}

type Value = (id: string) => number;

/** Everything the figure says. US dollars. */
export function teamOf(value: Value, interval: (id: string) => Interval): Team {
  const roles = ROLES.map(({ heads, pay, label, waits }): Role => {
    return { heads, label, count: value(heads), payUsd: value(pay), waits };
  });
  const years = value('projectMonths') / value('monthsPerYear');
  const salaries = roles.reduce((sum, { count, payUsd }) => sum + count * payUsd, 0) * years;
  const parts: Part[] = [
    { id: 'salaries', label: 'salaries', usd: salaries },
    { id: 'overhead', label: 'employer’s cost', usd: salaries * (value('payOverhead') - 1) },
    { id: 'shares', label: 'shares', usd: value('shares') },
    { id: 'hiring', label: 'hiring', usd: value('hiring') },
  ];
  const cost = (id: string): Cost => ({ usd: value(id), ...interval(id) });
  const [team, run] = [cost('talent'), cost('finalRun')];
  const usdPerChipHour = run.usd / value('chipHours');
  const projectHours = value('projectMonths') * value('daysPerMonth') * value('hoursPerDay');
  const standstill = {
    chips: value('chips'),
    usdPerChipHour,
    chipsUsd: value('chips') * usdPerChipHour,
    waiting: value('researchers') + value('engineers'),
    peopleUsd: (value('research') + value('engineering')) / projectHours,
  };
  const people = value('team');
  return {
    roles,
    people,
    parts,
    team,
    run,
    standstill,
    title: titleOf({ people, months: value('projectMonths'), team: team.usd, run: run.usd }),
    words: wordsOf(parts, team, run),
    standstillWords: standstillWords(value, standstill),
    working: workingOf(value, roles, parts),
    table: {
      columns: ['What', 'people', 'dollars', 'low end of 90 %', 'high end of 90 %'],
      rows: [
        ...roles.map(({ label, count, payUsd }) => [
          `${label}: salary of one for a year`,
          digits(count),
          digits(payUsd),
          '–',
          '–',
        ]),
        ...parts.map(({ label, usd }) => [
          `The team’s ${label}`,
          digits(people),
          digits(usd),
          '–',
          '–',
        ]),
        ['The team', digits(people), ...ends(team)],
        ['Machines of the final run', '–', ...ends(run)],
        ['An hour of standstill: machines', '–', digits(standstill.chipsUsd), '–', '–'],
        [
          'An hour of standstill: people who wait',
          digits(standstill.waiting),
          digits(standstill.peopleUsd),
          '–',
          '–',
        ],
      ],
    },
  };
}

const digits = (value: number) => Number(value.toPrecision(4));
const ends = ({ usd, low, high }: Cost) => [usd, low, high].map(digits);

/** “95 people”, “0.8 people”, “1 person” */
export function peopleText(count: number): string {
  const text = count >= 10 ? inWords(Math.round(count), 4) : plain(count, 2);
  return `${text} ${text === '1' ? 'person' : 'people'}`;
}

/** “12 months”, “a week” in days: “8 days” */
function monthsText(months: number): string {
  if (months < 1) return duration(months * 30.4375);
  const text = plain(months, 3);
  return `${text} ${text === '1' ? 'month' : 'months'}`;
}

function titleOf(of: { people: number; months: number; team: number; run: number }): string {
  if (of.people === 0)
    return `Nobody is on this bill; the machines of the final run cost ${moneyInWords(of.run)}`;
  const who = peopleText(of.people);
  return `${who} for ${monthsText(of.months)} ${who === '1 person' ? 'costs' : 'cost'} ${moneyInWords(of.team)}, ${against(of.team, of.run)}`;
}

function against(team: number, run: number): string {
  if (run <= 0) return 'and the machines of the final run nothing';
  const ratio = team / run;
  if (ratio > 1.15) return `${inWords(ratio, 2)} times as much as the final run’s machines`;
  if (ratio >= 0.87) return 'about as much as the final run’s machines';
  return `${percent(Number(ratio.toPrecision(2)))} of what the final run’s machines cost`;
}

/** “0.94 : 1”, people against machines, the smaller as 1. */
export function ratioText(team: number, run: number): string {
  if (team <= 0 || run <= 0) return '–';
  return team >= run ? `${inWords(team / run, 2)} : 1` : `1 : ${inWords(run / team, 2)}`;
}

const wide = ({ low, high }: Cost) => high > low * 1.001;
const range = ({ low, high }: Cost) => `${moneyInWords(low, 2)} to ${moneyInWords(high, 2)}`;

function wordsOf(parts: Part[], team: Cost, run: Cost): string {
  if (team.usd <= 0) return 'With nobody on the bill there is nothing to compare.';
  const [salaries, ...rest] = parts as [Part, ...Part[]];
  const others = rest
    .filter(({ usd }) => usd > 0)
    .map(({ label, usd }) => `${label} (${moneyInWords(usd)})`);
  const makeUp = `Of every dollar for people, ${plain((100 * salaries.usd) / team.usd, 2)} cents are salary${others.length > 0 ? `; the rest is ${listed(others)}` : ''}.`;
  if (!wide(team) && !wide(run)) return makeUp;
  const machines = wide(run) ? range(run) : moneyInWords(run.usd);
  const likely = `In nine of ten plausible cases the team costs ${range(team)} and the machines ${machines}`;
  const verdict =
    team.low <= run.high && run.low <= team.high
      ? 'the ranges overlap, so either may be the larger'
      : 'the ranges do not meet';
  return `${makeUp} ${likely}: ${verdict}.`;
}

const listed = (texts: string[]) =>
  texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}` : texts.join('');

function standstillWords(value: Value, of: Team['standstill']): string {
  const chips = `When the cluster stands still, ${inWords(of.chips, 4)} ${of.chips === 1 ? 'chip waits' : 'chips wait'} at ${moneyInWords(of.chipsUsd)} an hour`;
  if (of.waiting <= 0) return `${chips}; no researcher or engineer on the bill waits with them.`;
  const who = peopleText(of.waiting);
  const people = `${who} who ${who === '1 person' ? 'does' : 'do'} research and engineering at ${moneyInWords(of.peopleUsd)}`;
  const hours = value('lostHours') / of.chips;
  const lost =
    hours > 0
      ? ` The run loses ${duration(hours / 24)} to failures: ${moneyInWords(hours * of.chipsUsd)} of machines and ${moneyInWords(value('heldUpPay'))} of pay.`
      : ' This run states no time lost to failures.';
  return `${chips}, and the ${people}. Data people, managers and support work on.${lost} The pay is part of the team’s cost above and is not billed again.`;
}

function workingOf(value: Value, roles: Role[], parts: Part[]): string[] {
  const [salaries, overhead, shares, hiring] = parts.map(({ usd }) => moneyInWords(usd, 4));
  const months = `${plain(value('projectMonths'), 4)} ÷ 12`;
  const heads = roles.filter(({ count }) => count > 0);
  const each = heads.map(({ count, payUsd }) => `${plain(count, 4)} × ${moneyInWords(payUsd)}`);
  const given = value('researchers') + value('engineers');
  return [
    `Salaries: (${each.join(' + ') || '0'}) × ${months} = ${salaries}`,
    `Employer’s cost: ${salaries} × (${plain(value('payOverhead'), 4)} − 1) = ${overhead}`,
    `Shares: ${plain(given, 4)} × ${moneyInWords(value('equity'))} × ${months} = ${shares}`,
    `Hiring: ${plain(value('team'), 4)} × ${percent(value('hiredShare'))} × ${moneyInWords(value('hiringCost'))} = ${hiring}`,
    `The team: ${salaries} + ${overhead} + ${shares} + ${hiring} = ${moneyInWords(value('talent'), 4)}`,
    `Machines: ${inWords(value('chipHours'), 4)} chip-hours × ${moneyInWords(value('finalRun') / value('chipHours'))} = ${moneyInWords(value('finalRun'), 4)}`,
    `An hour of standstill, machines: ${inWords(value('chips'), 4)} chips × ${moneyInWords(value('finalRun') / value('chipHours'))}`,
    `An hour of standstill, people: (${moneyInWords(value('research'), 4)} + ${moneyInWords(value('engineering'), 4)}) ÷ (${plain(value('projectMonths'), 4)} months × 730.5 hours)`,
  ];
}

/** The three numbers at a level: an end of the 90 % range that the bill starts from, or its value. */
export function levelOf(picks: Picks, level: Level): Record<(typeof SENIORITY)[number], number> {
  const at = (id: string) =>
    beliefBefore(picks, model.quantities.get(id) as Assumption).belief[level];
  return {
    researcherPay: at('researcherPay'),
    engineerPay: at('engineerPay'),
    equity: at('equity'),
  };
}

/** Which level the bill stands at; none where the reader’s numbers are others. */
export function currentLevel(picks: Picks, value: Value): Level | undefined {
  return (['value', 'low', 'high'] as const).find((level) =>
    Object.entries(levelOf(picks, level)).every(
      ([id, usd]) => Math.abs(value(id) - usd) <= usd * 1e-9,
    ),
  );
}

/** Which numbers the choice has set, to what, and what that means. */
export function seniorityWords(value: Value, level: Level | undefined): string {
  const [researcher, engineer, shares] = SENIORITY.map((id) => money(value(id)));
  const set = `${researcher} for a researcher, ${engineer} for an engineer, ${shares} of shares for each, a year`;
  if (level === 'value') return `${set}: the values this bill starts from.`;
  if (level === undefined) return `${set}: numbers of your own.`;
  return `Sets three numbers to the ${level} ends of their 90 % ranges: ${set}. All three at one end together are rarer than each alone.`;
}

/** People that a figure stands for, so that the largest role fits. */
export function peoplePerFigure(roles: readonly Role[], room: number): number {
  const most = Math.max(...roles.map(({ count }) => count));
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (most / (step * power) <= room) return step * power;
  }
}
