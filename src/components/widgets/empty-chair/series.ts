import { duration } from '#lib/format/duration.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { countInWords, inWords, percent, plain } from '#lib/format/number.ts';
import { breakEvenPay, emptyChair, monthsToRepay, type Waiting } from '#lib/methods/empty-chair.ts';
import { inputsOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';

const SHOWN = ['talent', 'machines'] as const;

/** Every assumption and choice of the bill that the figure depends on. */
export const KEYS: string[] = [
  'chip',
  ...model.choices
    .map(({ id }) => id)
    .filter((id) => SHOWN.some((result) => model.reaches.get(id)?.includes(result))),
  ...inputsOf(...SHOWN),
];

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
export const FIVE: Record<RoleId, number> = { researcher: 3, engineer: 1, data: 1 };

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

export interface Chair {
  mine: Case | undefined;
  five: Case;
  /** Net cost if half as much of the work waits, and if twice as much does. */
  band: [low: number, high: number];
  myLabel: string;
  fiveLabel: string;
  title: string;
  words: string[];
  working: string[];
  table: { columns: string[]; rows: (string | number)[][] };
}

const digits = (value: number) => Number(value.toPrecision(3));
/** Months as days, down to an hour: “1.7 days”, “61 days”. */
export function days(months: number): string {
  const count = months * 30.4375;
  if (count < 0.1 || count >= 900) return duration(count);
  const text = plain(count, count >= 100 ? 3 : 2);
  return `${text} ${text === '1' ? 'day' : 'days'}`;
}

/** “4 months”, “half a month” in days */
export function monthsText(months: number): string {
  if (months < 1) return days(months);
  const text = plain(months, 3);
  return `${text} ${text === '1' ? 'month' : 'months'}`;
}

const shareText = (share: number) => percent(Number(share.toPrecision(2)));

/** “half”, “all”, “1.4 %” of the work */
function ofTheWork(share: number): string {
  if (share >= 0.995) return 'all of the work';
  if (Math.abs(share - 0.5) < 0.005) return 'half of the work';
  return share === 0 ? 'none of the work' : `${shareText(share)} of the work`;
}

/** “one of 35 engineers”, “the only engineer” */
function missing(chairs: number, role: RoleId): string {
  if (chairs <= 1) return `the only ${ROLES[role].one}`;
  return `one of ${inWords(chairs, 3)} ${ROLES[role].many}`;
}

/** Everything the figure says. US dollars. */
export function chairOf(mine: Team, five: Team, guess: Guess): Chair {
  const [own, small] = [caseOf(mine, guess), caseOf(five, guess)!];
  const at = (waitingShare: number) => caseOf(mine, { ...guess, waitingShare })?.netUsd ?? 0;
  return {
    mine: own,
    five: small,
    band: [at(guess.waitingShare / 2), at(Math.min(1, guess.waitingShare * 2))],
    myLabel: own
      ? `Your team: ${missing(own.chairs, guess.role)}`
      : `Your bill has no ${ROLES[guess.role].many}`,
    fiveLabel: `A group of five: ${missing(small.chairs, guess.role)}`,
    title: titleOf(own, small, guess),
    words: wordsOf({ own, small, mine, guess }),
    working: workingOf({ own, small, mine, guess }),
    table: tableOf(own, small),
  };
}

function titleOf(own: Case | undefined, small: Case, { role, months }: Guess): string {
  const time = monthsText(months);
  const inFive = `in a group of five it stops ${ofTheWork(small.stopped)}`;
  if (!own)
    return `Your bill has no ${ROLES[role].many}; ${inFive.replace(' it stops', ` a chair empty for ${time} stops`)}`;
  const who = missing(own.chairs, role);
  const opening = `${who[0]!.toUpperCase()}${who.slice(1)} missing for ${time} stops ${ofTheWork(own.stopped)}`;
  return Math.abs(own.stopped - small.stopped) < 0.001
    ? `${opening}, as in a group of five`
    : `${opening}; ${inFive}`;
}

interface Said {
  own: Case | undefined;
  small: Case;
  mine: Team;
  guess: Guess;
}

function wordsOf({ own, small, mine, guess }: Said): string[] {
  const fiveLate = `the group of five ${days(small.monthsLost)}`;
  if (!own)
    return [
      `Without ${ROLES[guess.role].many} on your bill no such chair can be empty there. ${fiveLate[0]!.toUpperCase()}${fiveLate.slice(1)} late: that is what it means to have nobody who can step in.`,
    ];
  const waits = guess.reserved ? 'people and machines' : 'people';
  const waiting = moneyInWords(own.peopleUsd + own.machinesUsd, 2);
  const balance = `Over ${monthsText(guess.months)}, ${waiting} of ${waits} wait in your team, and ${moneyInWords(own.savedUsd, 2)} of pay is saved.`;
  const late = `Everything comes ${days(own.monthsLost)} later, in ${fiveLate}.`;
  const alone =
    small.chairs > 1
      ? `There, each of ${countInWords(small.chairs)} carries a large part of the role.`
      : 'Where a role hangs on one person, nobody can step in.';
  return [
    `${balance} ${late} ${alone}`,
    own.netUsd > 0 ? paysWords({ own, small, mine, guess }) : neverWords(own, small),
  ];
}

/** What could be paid to have the chair filled sooner. */
function paysWords({ own, small, mine, guess }: { own: Case } & Said): string {
  const offer = percent(guess.raise);
  const repay = own.repayMonths ?? 0;
  const raise =
    guess.raise === 0
      ? ''
      : repay <= guess.months
        ? `A raise of ${offer} until the project ends costs ${moneyInWords(own.raiseUsd, 2)}: it has paid once it fills the chair ${days(repay)} sooner. `
        : `A raise of ${offer} until the project ends costs ${moneyInWords(own.raiseUsd, 2)}: more than the whole wait of ${monthsText(guess.months)}. `;
  const agency = monthsToRepay(mine.hiringUsd, { netUsd: own.netUsd, months: guess.months })!;
  const hire =
    mine.hiringUsd > 0
      ? `Hiring itself, ${moneyInWords(mine.hiringUsd)} on your bill, costs as much as ${days(agency)} of waiting. `
      : '';
  const worth = moneyInWords(own.worthPerYear, 2);
  const theirs =
    small.worthPerYear > 0
      ? `the group of five ${moneyInWords(small.worthPerYear, 2)}`
      : 'the group of five nothing';
  return `${raise}${hire}To have the chair filled at once, your team could add up to ${worth} a year before it loses by it, ${theirs}.`;
}

function neverWords(own: Case, small: Case): string {
  const saved = moneyInWords(-own.netUsd, 2);
  const theirs =
    small.worthPerYear > 0
      ? ` The group of five could add ${moneyInWords(small.worthPerYear, 2)} a year to have it filled at once.`
      : '';
  return `By these numbers the empty chair saves your team ${saved}: no raise pays, and only the time is lost.${theirs}`;
}

function workingOf({ own, small, mine, guess }: Said): string[] {
  const share = percent(guess.waitingShare);
  const months = plain(guess.months, 3);
  const five = `A group of five: ${share} ÷ ${plain(Math.max(1, small.chairs), 3)} = ${shareText(small.stopped)} stops; × ${months} months = ${days(small.monthsLost)}`;
  if (!own) return [five];
  const chair = own.savedUsd / guess.months;
  const others = Math.max(0, mine.teamUsdPerMonth - chair);
  const lines = [
    `Your team: ${share} ÷ ${plain(Math.max(1, own.chairs), 3)} = ${shareText(own.stopped)} stops; × ${months} months = ${days(own.monthsLost)}`,
    `People who wait: ${moneyInWords(others)} a month × ${shareText(own.stopped)} × ${months} = ${moneyInWords(own.peopleUsd)}`,
    `Machines that wait: ${guess.reserved ? `${moneyInWords(mine.machinesUsdPerMonth)} a month × ${shareText(own.stopped)} × ${months} = ` : ''}${moneyInWords(own.machinesUsd)}`,
    `Pay saved: ${moneyInWords(chair)} a month × ${months} = ${moneyInWords(own.savedUsd)}`,
    `Lost by waiting: ${moneyInWords(own.peopleUsd)} + ${moneyInWords(own.machinesUsd)} − ${moneyInWords(own.savedUsd)} = ${moneyInWords(own.netUsd)}`,
  ];
  if (own.repayMonths !== undefined && guess.raise > 0)
    lines.push(
      `The raise has paid after ${moneyInWords(own.raiseUsd)} ÷ (${moneyInWords(own.netUsd)} ÷ ${months} months) = ${plain(own.repayMonths, 3)} months`,
    );
  return [...lines, five];
}

function tableOf(own: Case | undefined, small: Case) {
  const row = (name: string, of: (found: Case) => number) => [
    name,
    own ? digits(of(own)) : '–',
    digits(of(small)),
  ];
  return {
    columns: ['What', 'your team', 'a group of five'],
    rows: [
      row('People in the role', ({ chairs }) => chairs),
      row('Share of the work that stops', ({ stopped }) => stopped),
      row('Days lost', ({ monthsLost }) => monthsLost * 30.4375),
      row('People who wait, dollars', ({ peopleUsd }) => peopleUsd),
      row('Machines that wait, dollars', ({ machinesUsd }) => machinesUsd),
      row('Pay saved, dollars', ({ savedUsd }) => savedUsd),
      row('Lost by waiting, dollars', ({ netUsd }) => netUsd),
      row('The raise until the project ends, dollars', ({ raiseUsd }) => raiseUsd),
      row('Largest raise that pays, dollars a year', ({ worthPerYear }) => worthPerYear),
    ],
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
