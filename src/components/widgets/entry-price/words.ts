import { money, moneyInWords } from '#lib/format/money.ts';
import { countInWords, inWords, percent, plain, power } from '#lib/format/number.ts';
import {
  buys,
  fallOf,
  largestIn,
  monthsThatFit,
  YEARS,
  type Ladder,
  type Rent,
  type Rules,
  type Run,
} from './series.ts';

/** What somebody can spend, and who says so. */
export interface Budget {
  id: string;
  name: string;
  /** For narrow pictures. */
  brief: string;
  usd: number;
  note: string;
  by: string;
  year: number;
  url: string;
}

const [FIRST, LAST] = YEARS;

/** The year that the finding compares with: as far back as it goes, or today. */
export const otherYear = (year: number) => (year === FIRST ? LAST : FIRST);

/** The finding: how many of the runs a budget pays, now and then. */
export function titleOf(
  { budget, year }: { budget: number; year: number },
  here: Ladder,
  other: Ladder,
): string {
  const all = here.counted.length;
  const count = (n: number) => (n === all ? `all ${countInWords(all)}` : countInWords(n));
  const these = here.reached === all ? 'any' : countInWords(here.reached);
  const would = otherYear(year) === FIRST ? 'it would have paid' : 'it pays';
  const there = other.reached === here.reached ? 'as many' : count(other.reached);
  return `In ${year}, ${moneyInWords(budget)} pays for a final run as good as ${these} of the ${all} here that start from nothing; in ${otherYear(year)} ${would} for ${there}`;
}

/** Hours of a chip, operations, and the best model: what a sum buys, in a sentence. */
export function buysText(
  usd: number,
  year: number,
  of: { rents: readonly Rent[]; rules: Rules },
): string {
  const { rent, hours, flop, params, tokens } = buys(usd, year, of);
  return `${moneyInWords(usd)} ÷ ${moneyInWords(rent.usd)} = ${inWords(hours)} hours of ${/^[AH]/.test(rent.chip) ? 'an' : 'a'} ${rent.chip}, × 3,600 seconds × ${power(rent.peak, 3)} a second × ${percent(of.rules.mfu)} = ${power(flop)} operations. The best model they make, by the law of size and text, has ${inWords(params, 2)} parameters and reads ${inWords(tokens, 2)} tokens.`;
}

/** The same for a list: “333 hours of an H100, a model of 1.8 billion parameters”. */
export function buysShort(
  usd: number,
  year: number,
  of: { rents: readonly Rent[]; rules: Rules },
): string {
  const { hours, params } = buys(usd, year, of);
  return `${inWords(hours, 2)} chip-hours, a model of ${inWords(params, 2)} parameters`;
}

/** What a budget reaches, what it misses, and how sure that is. */
export function reachText(
  budget: number,
  { counted, reached, least, most, bills }: Ladder,
): string {
  const byPrice = counted.toSorted((a, b) => a.price.value - b.price.value);
  const [best, next] = [byPrice[reached - 1], byPrice[reached]];
  const gets =
    best && !next
      ? `It pays for all of these final runs; the dearest is ${best.name}, ${money(best.price.value)}.`
      : best
        ? `The dearest final run that it pays is ${best.name}, ${money(best.price.value)}.`
        : 'It pays for none of these final runs.';
  const misses = next
    ? ` It misses ${next.name}, ${money(next.price.value)}, by ${plain(next.price.value / budget, 2)} times.`
    : '';
  const sure =
    least === most
      ? ' However fast prices fell within the ranges, the count stays.'
      : ` With prices that fell as slowly or as fast as the ranges allow, it is ${countInWords(least)} to ${countInWords(most)}.`;
  const people = ` With people, trials and data counted, it pays ${bills === 0 ? 'no whole bill' : bills === 1 ? 'one whole bill' : `${countInWords(bills)} whole bills`}.`;
  return gets + misses + sure + people;
}

/** The largest run beside the same quality: one rises, the other falls. */
export function largestText(year: number, budget: number, rules: Rules): string {
  const { value, low, high } = largestIn(year, rules);
  return `Meanwhile the largest run grows ${plain(rules.growth.value, 2)} times a year: ${money(value, 2)} in ${year} by that rule (${money(low, 2)} to ${money(high, 2)}), ${inWords(value / budget, 2)} times this budget.`;
}

/** How far the prices can be trusted: the rule against what was paid, onwards and backwards. */
export function trustText(run: Run, later: { usd: number; year: number }, rules: Rules): string {
  const fall = fallOf(run, later.year, rules).value;
  const about = (usd: number) => `about ${money(Number(usd.toPrecision(1)))}`;
  return `A price here can be ten times off, either way. By the rule GPT-2’s ${money(run.final)} of ${run.year} would be ${about(run.final / fall)} in ${later.year}, where ${money(later.usd)} was paid; and that ${money(later.usd)} ${about(later.usd * fall)} in ${run.year}.`;
}

/** At which pace the rule would have been right, on the one model that was trained again and again. */
export function checkText(run: Run, later: { usd: number; year: number }, rules: Rules): string {
  const fit = monthsThatFit(run, later, rules);
  return `The rule checked: with a halving every ${plain(fit, 2)} months instead of ${plain(rules.algorithms.value)}, GPT-2’s ${money(run.final)} of ${run.year} would be the ${money(later.usd)} that nanochat paid in ${later.year}.`;
}

/** What an hour of a chip cost, and where that was the price. */
export const rentsText = (rents: readonly Rent[]): string =>
  `Rents: ${rents.map(({ from, chip, usd, note }) => `from ${from}, ${chip} ${moneyInWords(usd)} (${note})`).join('; ')}.`;

/** A dollar’s worth of operations, by the price lists and by the rule. */
export function hardwareText({ rents, rules }: { rents: readonly Rent[]; rules: Rules }): string {
  const [then, now] = [buys(1, FIRST, { rents, rules }), buys(1, LAST, { rents, rules })];
  const rule = 2 ** ((LAST - FIRST) / rules.hardware.value);
  return `By the price lists a dollar bought ${plain(now.flop / then.flop, 2)} times the operations in ${LAST} that it bought in ${FIRST}; by the rule, 2^(${LAST - FIRST} ÷ ${rules.hardware.value}) = ${plain(rule, 2)} times.`;
}

/** A price’s fall with the numbers put in. */
export function workingText(run: Run, year: number, rules: Rules): string {
  const years = year - run.year;
  const { value, low, high } = fallOf(run, year, rules);
  return `${run.name}: ${money(run.final)} ÷ (2^(${years} ÷ ${rules.hardware.value})${run.text ? ` × 2^(12 × ${years} ÷ ${plain(rules.algorithms.value)})` : ''}) = ${money(run.final)} ÷ ${inWords(value)} = ${money(run.final / value)}, ${money(run.final / high)} to ${money(run.final / low)}`;
}

export function tableOf({ rows }: Ladder, year: number, budgets: readonly Budget[]) {
  const round = (usd: number) => Number(usd.toPrecision(3));
  return {
    columns: [
      'Run or budget',
      'of the year',
      `final run in ${year}, US dollars`,
      'low end',
      'high end',
      `whole bill in ${year}, US dollars`,
    ],
    rows: [
      ...rows.map(({ name, year: of, price, whole }) => [
        name,
        of,
        round(price.value),
        round(price.low),
        round(price.high),
        whole ? round(whole.value) : '–',
      ]),
      ...budgets.map(({ name, year: of, usd }) => [
        `budget: ${name}`,
        of,
        round(usd),
        '–',
        '–',
        '–',
      ]),
    ],
  };
}
