import { duration } from '#lib/format/duration.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { monthsText } from '#lib/format/months.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { listed } from '#lib/format/sentence.ts';
import { SENIORITY, type Cost, type Level, type Part, type Team } from './series.ts';

type Value = (id: string) => number;

/** “95 people”, “0.8 people”, “1 person” */
export function peopleText(count: number): string {
  const text = count >= 10 ? inWords(Math.round(count), 4) : plain(count, 2);
  return `${text} ${text === '1' ? 'person' : 'people'}`;
}

export function titleOf(of: { people: number; months: number; team: number; run: number }): string {
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

export function wordsOf(parts: Part[], team: Cost, run: Cost): string {
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

export function standstillWords(value: Value, of: Team['standstill']): string {
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

export function workingOf(
  value: Value,
  { roles, parts, standstill }: Pick<Team, 'roles' | 'parts' | 'standstill'>,
): string[] {
  const rate = plain(standstill.usdPerChipHour, 4);
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
    `Machines: ${inWords(value('chipHours'), 4)} chip-hours × $${rate} = ${moneyInWords(value('finalRun'), 4)}`,
    `An hour of standstill, machines: ${inWords(value('chips'), 4)} chips × $${rate} = ${moneyInWords(standstill.chipsUsd, 4)}`,
    `An hour of standstill, people: (${moneyInWords(value('research'), 4)} + ${moneyInWords(value('engineering'), 4)}) ÷ (${plain(value('projectMonths'), 4)} months × ${plain(value('daysPerMonth') * value('hoursPerDay'), 4)} hours) = ${moneyInWords(standstill.peopleUsd, 4)}`,
  ];
}

/** Which numbers the choice has set, to what, and what that means. */
export function seniorityWords(value: Value, level: Level | undefined): string {
  const [researcher, engineer, shares] = SENIORITY.map((id) => money(value(id)));
  const set = `${researcher} for a researcher, ${engineer} for an engineer, ${shares} of shares for each, a year`;
  if (level === 'value') return `${set}: the values this bill starts from.`;
  if (level === undefined) return `${set}: numbers of your own.`;
  return `Sets three numbers to the ${level} ends of their 90 % ranges: ${set}. All three at one end together are rarer than each alone.`;
}
