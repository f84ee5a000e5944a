import type { Column } from '#lib/engine/column.ts';
import type { Ensemble, Interval } from '#lib/engine/ensemble.ts';
import { against } from '#lib/format/against.ts';
import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { monthsText } from '#lib/format/months.ts';
import { inWords, plain } from '#lib/format/number.ts';
import { capital } from '#lib/format/sentence.ts';
import type { Bet } from '#lib/lessons/bet.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { lines } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';

export const QUESTION = 'talent-staff';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('talent', 'finalRun', 'days');

/** How many draws the interval is made of; its ends are good to a few percent. */
export const RATIO_DRAWS = 1024;

/** What can be bet on: all people, in final runs. */
export const bets = [
  { value: 0.1, label: 'a tenth' },
  { value: 1 / 3, label: 'a third' },
  { value: 1, label: 'about the same' },
  { value: 3, label: 'three times' },
] as const;

/** The people of a project and its final run, from the model. */
export interface Staff {
  /** Full-time equivalents. */
  team: number;
  months: number;
  /** Cost of everybody for the whole project, and its parts (USD). */
  talent: number;
  parts: { label: string; usd: number }[];
  finalRun: number;
  chips: number;
  days: number;
  /** Of the final run while it makes progress, which is what is paid for. */
  chipHours: number;
  /** What people cost, in final runs; nothing when the run is free. */
  ratio?: number;
}

export function staffOf(value: (id: string) => number): Staff {
  const [talent, finalRun] = [value('talent'), value('finalRun')];
  return {
    team: value('team'),
    months: value('projectMonths'),
    talent,
    parts: lines.talent.parts.map((id) => ({
      label: model.quantities.get(id)!.label,
      usd: value(id),
    })),
    finalRun,
    chips: value('chips'),
    days: value('days'),
    chipHours: value('chipHours'),
    ...(finalRun > 0 && { ratio: talent / finalRun }),
  };
}

/** The middle 90 % of people against run over all draws; nothing when some draw has a free run. */
export function ratioSpread(ensemble: Pick<Ensemble, 'column' | 'draws'>): Interval | undefined {
  const [talent, run] = [ensemble.column('talent'), ensemble.column('finalRun')];
  const at = (column: Column, i: number) => (typeof column === 'number' ? column : column[i]!);
  const ratios = Float64Array.from(
    { length: ensemble.draws },
    (_, i) => at(talent, i) / at(run, i),
  );
  if (!ratios.every(Number.isFinite)) return undefined;
  ratios.sort();
  const rank = (p: number) => ratios[Math.round(p * (ratios.length - 1))]!;
  return { low: rank(0.05), high: rank(0.95) };
}

/** The ends of the axis: powers of ten around the bets and the answer. */
export function axisEnds({ ratio = 1 }: Staff, spread: Interval | undefined): [number, number] {
  const all = [0.1, 3, ratio, spread?.low ?? 1, spread?.high ?? 1].filter((x) => x > 0);
  return [
    10 ** Math.floor(Math.log10(Math.min(...all) / 1.5)),
    10 ** Math.ceil(Math.log10(Math.max(...all) * 1.5)),
  ];
}

/** “the equivalent of 95 full-time people” */
function teamText(team: number): string {
  const count = plain(team, team < 10 ? 2 : 3);
  if (count === '1') return 'the equivalent of one full-time person';
  return team < 1
    ? `the equivalent of ${count} of a full-time person`
    : `the equivalent of ${count} full-time people`;
}

export function question({ team, months }: Staff): string {
  const work =
    team > 0
      ? `${capital(teamText(team))} works on your model for ${monthsText(months)}. Pay them all, with insurance, desks and shares on top.`
      : 'Nobody is paid to work on your model. Its people give their evenings.';
  return `${work} What do they cost against the final run, the one long computation that makes the model?`;
}

const labelOf = (bet: number) => bets.find(({ value }) => value === bet)!.label;

/** Right within a tenth; or at least the nearest of the four, on the log scale. */
function standing(bet: number, ratio: number): 'right' | 'nearest' | 'low' | 'high' {
  if (Math.abs(bet / ratio - 1) < 0.1) return 'right';
  const off = (value: number) => Math.abs(Math.log(value / ratio));
  if (bets.every(({ value }) => off(value) >= off(bet))) return 'nearest';
  return bet < ratio ? 'low' : 'high';
}

/** What people cost against the run, and how far the bet was from it. */
export function verdict(bet: Bet, staff: Staff): string {
  const { talent, finalRun, ratio } = staff;
  const said = typeof bet === 'number' ? `You bet on ${labelOf(bet)}. ` : '';
  if (ratio === undefined)
    return `${said}The final run costs nothing in your numbers; all the people cost ${moneyInWords(talent)}.`;
  const run = `the ${moneyInWords(finalRun)} of the final run`;
  if (talent <= 0) return `${said}They cost nothing, against ${run}.`;
  const answer = `They cost ${moneyInWords(talent)}, ${against(ratio)} ${run}`;
  if (typeof bet !== 'number') return `${answer}.`;
  const off = bet / ratio;
  const far = {
    right: 'your bet was right',
    nearest: 'of the four bets, yours is the nearest',
    low: `${inWords(1 / off, 2)} times your bet`,
    high: `your bet was ${inWords(off, 2)} times that`,
  }[standing(bet, ratio)];
  return `${said}${answer}: ${far}.`;
}

/** The thought behind a bet that was far off, named without blame. */
export function thought(bet: Bet, staff: Staff): string | undefined {
  if (staff.talent <= 0)
    return 'The time of people who are not paid is real, but it stands on no bill.';
  if (typeof bet !== 'number' || staff.ratio === undefined) return undefined;
  const stands = standing(bet, staff.ratio);
  const chips = staff.chips === 1 ? 'a single chip works' : `${inWords(staff.chips)} chips work`;
  if (stands === 'low')
    return `“It is all GPUs” is what the pictures of great halls say. But in the final run ${chips} for ${duration(staff.days)}, and the people are paid for ${monthsText(staff.months)}.`;
  if (stands === 'high')
    return `“It is all salaries” is what the headlines say. But in the final run ${chips} at once, and an hour of them at work costs ${moneyInWords(hourly(staff))}.`;
  return undefined;
}

/** All chips at work for an hour, USD. */
const hourly = ({ chips, finalRun, chipHours }: Staff) => (chips * finalRun) / chipHours;

/** The same comparison by time, which both sides are paid for. */
export function byTime(staff: Staff): string {
  const { talent, months, finalRun, chipHours } = staff;
  if (!(talent > 0 && months > 0 && finalRun > 0 && chipHours > 0)) return '';
  return `A month of everyone costs ${moneyInWords(talent / months, 2)}; a day of all chips at work costs ${moneyInWords(24 * hourly(staff), 2)}.`;
}

/** The finding once the answer is out, and the question until then. */
export function title({ talent, ratio }: Staff, revealed: boolean): string {
  if (!revealed) return 'A bet: what do all the people cost against the machine?';
  if (talent <= 0) return 'Nobody who works on your model is paid';
  return ratio === undefined
    ? `The people cost ${moneyInWords(talent)}, the final run nothing`
    : `Everyone who works on your model costs ${against(ratio)} its final run`;
}

export function working({ parts, talent, finalRun, ratio }: Staff): string {
  const sum = parts.map(({ label, usd }) => `${label} ${moneyInWords(usd)}`).join(' + ');
  const share = ratio === undefined ? '' : `; ÷ ${moneyInWords(finalRun)} = ${inWords(ratio, 3)}`;
  return `${sum} = ${moneyInWords(talent)}${share}`;
}

export function tableOf(staff: Staff, spread: Interval | undefined) {
  const { ratio } = staff;
  const digits = (value: number) => Number(value.toPrecision(3));
  const times = (usd: number) => (ratio === undefined ? '–' : digits(usd / staff.finalRun));
  return {
    columns: ['What', 'US dollars', 'Final runs'],
    rows: [
      ...staff.parts.map(({ label, usd }) => [label, digits(usd), times(usd)]),
      ['all people', digits(staff.talent), times(staff.talent)],
      ...(spread
        ? [
            ['all people, low end of 90\u00a0%', '–', digits(spread.low)],
            ['all people, high end of 90\u00a0%', '–', digits(spread.high)],
          ]
        : []),
      ['final run', digits(staff.finalRun), times(staff.finalRun)],
      ...bets.map(({ value, label }) => [`bet: ${label}`, '–', digits(value)]),
    ],
  };
}
