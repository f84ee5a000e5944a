import { inWords, plain } from '#lib/format/number.ts';

/** Hours that one person works in a year: 45 weeks of 40, leave and illness taken off. Ours. */
export const HOURS = 1800;
/** Eight hours each, three a day, for a week. */
export const SHIFTS = 21;

/** People to have one of them awake at all hours. */
export const peopleNeeded = (hoursPerYear: number, hours: number) =>
  Math.max(1, Math.ceil(hoursPerYear / hours - 1e-9));

/** Who has each shift of a week when they take turns, counted from one. */
export const turns = (people: number) =>
  Array.from({ length: SHIFTS }, (_, shift) => (shift % people) + 1);

interface Of {
  hoursPerYear: number;
  hours: number;
  staff: number;
  chips: number;
  /** People by Google’s rule, for two who may be called. */
  rule: number;
}

const persons = (count: number) => (count === 1 ? 'one person' : `${inWords(count)} people`);

export function watchWords({ hoursPerYear, hours, staff, chips, rule }: Of): string[] {
  const needed = peopleNeeded(hoursPerYear, hours);
  const sum = `A year has ${plain(hoursPerYear, 4)} hours, and one person works ${plain(hours, 4)} of them: ${plain(hoursPerYear, 4)} ÷ ${plain(hours, 4)} = ${plain(hoursPerYear / hours, 2)}, so it takes ${persons(needed)} to have one awake at all hours. Google’s rule for two who sleep but may be called is ${rule} people.`;
  return [sum, staffWords(staff, chips, needed)];
}

function staffWords(staff: number, chips: number, needed: number): string {
  if (!(staff > 0))
    return 'Nobody is paid to run the platform on your bill: whoever trains the model is woken when it breaks.';
  const each = chips / staff;
  const load =
    each >= 1.5
      ? `one for ${inWords(each, 2)} ${each >= 1.5 ? 'chips' : 'chip'}`
      : `${plain(1 / each, 2)} for each chip`;
  const said = `Your bill has ${plain(staff)} ${staff === 1 ? 'person' : 'people'} for ${inWords(chips)} ${chips === 1 ? 'chip' : 'chips'}, ${load}.`;
  if (staff < needed) return `${said} That is too few for a watch: on some nights nobody is awake.`;
  const rest = staff - needed;
  return rest < 0.05
    ? `${said} All of them keep watch, and nobody is left to build.`
    : `${said} With ${inWords(needed)} of them on watch, ${plain(rest)} are left to build, mend and answer.`;
}
