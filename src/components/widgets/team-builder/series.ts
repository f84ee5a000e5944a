import type { Interval } from '#lib/engine/ensemble.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';
import { beliefBefore, type Picks } from '#lib/model/scenario.ts';
import { standstillWords, titleOf, wordsOf, workingOf } from './words.ts';

const SHOWN = ['talent', 'finalRun', 'lostHours', 'heldUpPay'] as const;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(...SHOWN);

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
    working: workingOf(value, { roles, parts, standstill }),
    table: {
      columns: ['What', 'people', 'dollars', 'low end of 90\u00a0%', 'high end of 90\u00a0%'],
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

/** People that a figure stands for, so that the largest role fits. */
export function peoplePerFigure(roles: readonly Role[], room: number): number {
  const most = Math.max(...roles.map(({ count }) => count));
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (most / (step * power) <= room) return step * power;
  }
}
