import { money } from '#lib/format/money.ts';
import { breakEvenPay, emptyChair, monthsToRepay, type Waiting } from '#lib/methods/empty-chair.ts';
import { keysOf } from '#lib/model/inputs.ts';

const SHOWN = ['talent', 'machines'] as const;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(...SHOWN);

export type RoleId = 'researcher' | 'engineer' | 'data';

/** The roles whose chair can be empty, by the names of the model. */
export const ROLES: Record<
  RoleId,
  { heads: string; pay: string; shares: boolean; one: string; many: string }
> = {
  researcher: {
    heads: 'researchers',
    pay: 'researcherPay',
    shares: true,
    one: 'researcher',
    many: 'researchers',
  },
  engineer: {
    heads: 'engineers',
    pay: 'engineerPay',
    shares: true,
    one: 'engineer',
    many: 'engineers',
  },
  data: {
    heads: 'dataPeople',
    pay: 'dataPay',
    shares: false,
    one: 'data person',
    many: 'data people',
  },
};

/** What the reader guesses, for this figure alone. */
export interface Guess {
  role: RoleId;
  months: number;
  /** Share of the whole team’s work that needs the role. */
  waitingShare: number;
  /** Extra pay offered, as a share of the salary. */
  raise: number;
  /** Whether the machines are paid for while work waits. */
  reserved: boolean;
}

/** Ours, to start with; nobody has published them. */
export const start: Guess = {
  role: 'engineer',
  months: 4,
  waitingShare: 0.5,
  raise: 0.2,
  reserved: true,
};

type Value = (id: string) => number;

/** A team as the method needs it. US dollars. */
export interface Team {
  heads: Record<RoleId, number>;
  /** Salary with the employer’s cost, and shares, of a full-time person. */
  payUsdPerYear: Record<RoleId, { salary: number; all: number }>;
  teamUsdPerMonth: number;
  machinesUsdPerMonth: number;
  months: number;
  hiringUsd: number;
}

const roleIds = Object.keys(ROLES) as RoleId[];
const each = <T>(of: (role: RoleId) => T) =>
  Object.fromEntries(roleIds.map((role) => [role, of(role)])) as Record<RoleId, T>;

/** The reader’s team. Hiring is paid once and is no part of a month. */
export function teamOfModel(value: Value): Team {
  const months = value('projectMonths');
  return {
    heads: each((role) => value(ROLES[role].heads)),
    payUsdPerYear: each((role) => {
      const salary = value(ROLES[role].pay) * value('payOverhead');
      return { salary, all: salary + (ROLES[role].shares ? value('equity') : 0) };
    }),
    teamUsdPerMonth: (value('talent') - value('hiring')) / months,
    machinesUsdPerMonth: value('machines') / months,
    months,
    hiringUsd: value('hiringCost'),
  };
}

/** How the group of five is made up: ours. */
const FIVE: Record<RoleId, number> = { researcher: 3, engineer: 1, data: 1 };

/** A group of five at the pay, the length and the machines of a university’s project. */
export function groupOfFive(value: Value): Team {
  const team = teamOfModel(value);
  const yearly = roleIds.reduce((sum, role) => sum + FIVE[role] * team.payUsdPerYear[role].all, 0);
  return { ...team, heads: FIVE, teamUsdPerMonth: yearly / 12 };
}

/** What the method finds for a team, and what a raise costs there; nothing where nobody has the role. */
export interface Case extends Waiting {
  chairs: number;
  /** What the offered raise costs until the project ends. */
  raiseUsd: number;
  /** By how many months sooner the chair has to be filled for the raise to have paid; missing when never. */
  repayMonths?: number;
  /** The raise a year that just pays when it fills the chair at once. */
  worthPerYear: number;
}

export function caseOf(team: Team, guess: Guess): Case | undefined {
  const { role, months, waitingShare } = guess;
  const chairs = team.heads[role];
  if (chairs <= 0) return undefined;
  // Where a role is a part of one person, that part is missing.
  const missing = Math.min(1, chairs);
  const chairUsdPerMonth = (missing * team.payUsdPerYear[role].all) / 12;
  const found = emptyChair({
    months,
    chairs,
    waitingShare,
    othersUsdPerMonth: Math.max(0, team.teamUsdPerMonth - chairUsdPerMonth),
    chairUsdPerMonth,
    machinesUsdPerMonth: guess.reserved ? team.machinesUsdPerMonth : 0,
  });
  const years = team.months / 12;
  const raiseUsd = missing * team.payUsdPerYear[role].salary * guess.raise * years;
  const repayMonths = monthsToRepay(raiseUsd, { netUsd: found.netUsd, months });
  return {
    ...found,
    chairs,
    raiseUsd,
    ...(repayMonths !== undefined && { repayMonths }),
    worthPerYear: breakEvenPay(found.netUsd, { yearsPaid: years }),
  };
}

/** The areas and their ends in dollars, as far as the months on the axis. */
export function areasOf(of: Case): { id: string; label: string; from: number; to: number }[] {
  return [
    { id: 'people', label: `people wait ${money(of.peopleUsd, 2)}`, from: 0, to: of.peopleUsd },
    {
      id: 'machines',
      label: `machines wait ${money(of.machinesUsd, 2)}`,
      from: of.peopleUsd,
      to: of.peopleUsd + of.machinesUsd,
    },
    { id: 'saved', label: `pay saved ${money(of.savedUsd, 2)}`, from: 0, to: -of.savedUsd },
  ].filter(({ from, to }) => Math.abs(to - from) > 0);
}
