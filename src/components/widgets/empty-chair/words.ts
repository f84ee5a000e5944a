import { moneyInWords } from '#lib/format/money.ts';
import { DAYS_PER_MONTH, monthsAsDays, monthsText } from '#lib/format/months.ts';
import { countInWords, inWords, percent, plain } from '#lib/format/number.ts';
import { capital } from '#lib/format/sentence.ts';
import { monthsToRepay } from '#lib/methods/empty-chair.ts';
import { caseOf, ROLES, type Case, type Guess, type RoleId, type Team } from './series.ts';

export interface Chair {
  mine: Case | undefined;
  five: Case;
  /** The team in the chart of dollars: yours, or the group of five where nobody of yours has the role. */
  shown: { label: string; found: Case };
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
const shareText = (share: number) => percent(Number(share.toPrecision(2)));

/** “half”, “all”, “1.4 %” of the work */
function ofTheWork(share: number): string {
  if (share >= 0.995) return 'all of the work';
  if (Math.abs(share - 0.5) < 0.005) return 'half of the work';
  return share === 0 ? 'none of the work' : `${shareText(share)} of the work`;
}

/** “one of 35 engineers”, “the only engineer” */
function missing(chairs: number, role: RoleId): string {
  if (chairs < 0.95) return `the part-time ${ROLES[role].one}`;
  if (chairs < 1.5) return `the only ${ROLES[role].one}`;
  return `one of ${inWords(chairs, 3)} ${ROLES[role].many}`;
}

/** Everything the figure says. US dollars. */
export function chairOf(mine: Team, five: Team, guess: Guess): Chair {
  const [own, small] = [caseOf(mine, guess), caseOf(five, guess)!];
  const at = (waitingShare: number) =>
    caseOf(own ? mine : five, { ...guess, waitingShare })!.netUsd;
  return {
    mine: own,
    five: small,
    shown: own ? { label: 'Your team', found: own } : { label: 'A group of five', found: small },
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
  const opening = `${capital(who)} missing for ${time} stops ${ofTheWork(own.stopped)}`;
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
  if (!own) {
    const alone = small.chairs > 1 ? '' : ': nobody else can do the work';
    return [
      `Without ${ROLES[guess.role].many} on your bill no such chair can be empty there. The group of five loses ${monthsAsDays(small.monthsLost)}${alone}.`,
    ];
  }
  const waits = guess.reserved ? 'people and machines' : 'people';
  const waiting = moneyInWords(own.peopleUsd + own.machinesUsd, 2);
  const balance = `Over ${monthsText(guess.months)}, ${waiting} of ${waits} wait in your team, and ${moneyInWords(own.savedUsd, 2)} of pay is saved.`;
  const [here, there] = [monthsAsDays(own.monthsLost), monthsAsDays(small.monthsLost)];
  const late =
    here === there
      ? `Everything comes ${here} later, as in the group of five.`
      : `Everything comes ${here} later, in the group of five ${there}.`;
  const alone =
    small.chairs > 1
      ? `There, each of ${countInWords(small.chairs)} carries a large part of the role.`
      : 'Where a role hangs on one person, nobody can step in.';
  const long = guess.months > mine.months ? ' That is longer than your whole project.' : '';
  return [
    `${balance}${long} ${late} ${alone}`,
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
        ? `A raise of ${offer} until the project ends costs ${moneyInWords(own.raiseUsd, 2)}: it has paid once it fills the chair ${monthsAsDays(repay)} sooner. `
        : `A raise of ${offer} until the project ends costs ${moneyInWords(own.raiseUsd, 2)}: more than the whole wait of ${monthsText(guess.months)}. `;
  const agency = monthsToRepay(mine.hiringUsd, { netUsd: own.netUsd, months: guess.months })!;
  const hire =
    mine.hiringUsd > 0
      ? `Hiring itself, ${moneyInWords(mine.hiringUsd)} on your bill, costs as much as ${monthsAsDays(agency)} of waiting. `
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

/** A share with the digits that a sum needs to come out. */
const exact = (share: number) => `${plain(share * 100, 4)}\u00a0%`;

function workingOf({ own, small, mine, guess }: Said): string[] {
  const share = percent(guess.waitingShare);
  const months = plain(guess.months, 3);
  const five = `A group of five: ${share} ÷ ${plain(Math.max(1, small.chairs), 3)} = ${exact(small.stopped)} stops; × ${months} months = ${monthsAsDays(small.monthsLost)}`;
  if (!own) return [five];
  const chair = own.savedUsd / guess.months;
  const others = Math.max(0, mine.teamUsdPerMonth - chair);
  const lines = [
    `Your team: ${share} ÷ ${plain(Math.max(1, own.chairs), 3)} = ${exact(own.stopped)} stops; × ${months} months = ${monthsAsDays(own.monthsLost)}`,
    `People who wait: ${moneyInWords(others)} a month × ${exact(own.stopped)} × ${months} = ${moneyInWords(own.peopleUsd)}`,
    `Machines that wait: ${guess.reserved ? `${moneyInWords(mine.machinesUsdPerMonth)} a month × ${exact(own.stopped)} × ${months} = ` : ''}${moneyInWords(own.machinesUsd)}`,
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
      row('Days lost', ({ monthsLost }) => monthsLost * DAYS_PER_MONTH),
      row('People who wait, dollars', ({ peopleUsd }) => peopleUsd),
      row('Machines that wait, dollars', ({ machinesUsd }) => machinesUsd),
      row('Pay saved, dollars', ({ savedUsd }) => savedUsd),
      row('Lost by waiting, dollars', ({ netUsd }) => netUsd),
      row('The raise until the project ends, dollars', ({ raiseUsd }) => raiseUsd),
      row('Largest raise that pays, dollars a year', ({ worthPerYear }) => worthPerYear),
    ],
  };
}
