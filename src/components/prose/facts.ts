import { claimById as findClaim, type Claim } from '#lib/evidence/claims.ts';
import { facts, type Fact } from '#lib/evidence/facts.ts';
import { sources, type Source } from '#lib/evidence/sources.ts';
import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain, power } from '#lib/format/number.ts';
import { unitInWords } from '#lib/format/quantity.ts';

/** Throws for an id that is not in the registry, so that the build stops. */
export function factById(id: string): Fact {
  const fact = facts.find((each) => each.id === id);
  if (!fact) throw new Error(`There is no fact "${id}" in the evidence registry.`);
  return fact;
}

/** Throws for an id that is not in the registry, so that the build stops. */
export function sourceById(id: string): Source {
  const source = sources.find((each) => each.id === id);
  if (!source) throw new Error(`There is no source "${id}" in the evidence registry.`);
  return source;
}

/** Throws for an id that is not in the registry, so that the build stops. */
export function claimById(id: string): Claim {
  const claim = findClaim(id);
  if (!claim) throw new Error(`There is no claim "${id}" in the evidence registry.`);
  return claim;
}

function one(value: number, unit: string): string {
  if (unit === 'USD') return moneyInWords(value, value < 1e6 ? 5 : 3);
  if (unit === 'EUR') return moneyInWords(value).replace('$', '€');
  if (unit === '1') return percent(value);
  if (unit === 'year') return String(value);
  if (unit === 'day') return duration(value);
  if (unit === 'FLOP') return power(value);
  if (unit === 'times/year') return value.toFixed(1);
  if (unit === 'FLOP/s') return inWords(value);
  return value < 1e5 ? plain(value, 5) : inWords(value);
}

/** Units whose name is not the word that people say; a thing that is counted takes an s. */
const unitNames: Readonly<Record<string, string>> = {
  ...{ USD: '', EUR: '', '1': '', year: '', day: '', 'FLOP/s': 'operations per second' },
  ...{ person: 'people', 'times/year': 'times a year' },
};
const counted =
  /^(lane|unit|word|snapshot|page|package|interruption|job|failure|restart|machine|time|home|model)$/;

/** A fact’s number with its unit, as it stands outside a sentence that says it. */
export function factInFull(fact: Fact, style?: 'value' | 'range'): string {
  const text = factText(fact, style);
  const { unit } = fact;
  const one = text === '1';
  const name = unitNames[unit] ?? (counted.test(unit) ? `${unit}s` : unitInWords(unit));
  const said = one ? name.replace(/^people$/, 'person').replace(/s$/, '') : name;
  return said ? `${text} ${said}` : text;
}

/** “5 days” before “6 days” is 5. */
function withoutCommonEnd(from: string, to: string): string {
  const [, number = from, word = ''] = /^(\S+) ([a-z]+)$/.exec(from) ?? [];
  return word !== '' && to.endsWith(` ${word}`) ? number : from;
}

/** How a source is named in a sentence: the first of many authors. */
export function citeName(by: string): string {
  const [first = by, ...others] = by.split(', ');
  return others.length > 1 ? `${first} et al.` : by;
}

/** The number of a fact as the text says it, without its unit; `range` gives both ends. */
export function factText(
  { value, unit, low, high, rangeOnly }: Fact,
  style: 'value' | 'range' = 'value',
): string {
  if ((style === 'range' || rangeOnly) && low !== undefined && high !== undefined) {
    const [from, to] = [one(low, unit), one(high, unit)];
    return `${unit === '1' ? from.replace(/\s%$/, '') : withoutCommonEnd(from, to)} to ${to}`;
  }
  return one(value, unit);
}
