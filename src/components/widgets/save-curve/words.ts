import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { lossOf, WANTED, type At, type Curve, type Numbers } from './series.ts';

/** A length of time; an hour is an hour and not 60 minutes. */
export const time = (hours: number) =>
  Math.abs(hours - 1) < 0.008 ? '1 hour' : duration(hours / 24);
/** A share in whole percent, or to a tenth below ten. */
export const share = (value: number): string =>
  percent(value < 0.1 ? Math.round(value * 1000) / 1000 : Math.round(value * 100) / 100);
/** “every hour”, “every 12 minutes” */
export const every = (hours: number): string => `every ${time(hours).replace(/^1 /, '')}`;

/** Two intervals that lose the same but for half a percent of the time. */
const asGood = (one: At, other: At) => Math.abs(one.lost - other.lost) < 0.005;

/** The finding: the reader's interval beside the best. */
export function titleOf({ yours, best, mtbfHours }: Curve): string {
  if (best.lost > 0.995)
    return `Something fails every ${time(mtbfHours).replace(/^1 /, '')}: no interval between saves lets this run end`;
  if (asGood(yours, best))
    return `Saving ${every(yours.hours)} loses ${share(yours.lost)} of the time, and no interval loses less`;
  return `Saving ${every(yours.hours)} loses ${share(yours.lost)} of the time; ${every(best.hours)}, it would be ${share(best.lost)}`;
}

/** Where the reader's lost time goes, and what the best would save. */
export function wordsOf({ yours, best }: Curve, numbers: Numbers): string {
  const { saving, repeated, restarting } = yours.shares;
  const parts = `Of the whole time, ${share(saving)} goes into saving, ${share(repeated)} into work that was undone, ${share(restarting)} into starting again.`;
  const [here, there] = [lossOf(yours, numbers), lossOf(best, numbers)];
  if (!here)
    return `${parts} At this interval hardly anything would ever be saved: the run would not end.`;
  const lost = `Lost in all: ${duration(here.days)} of ${inWords(numbers.chips, 5)} chips, ${moneyInWords(here.usd)}`;
  if (!there || asGood(yours, best) || here.usd <= there.usd) return `${parts} ${lost}.`;
  return `${parts} ${lost}; the best interval, ${time(best.hours)}, would spare ${moneyInWords(here.usd - there.usd)} of it.`;
}

/** How the challenge stands: met, still to be met, or impossible and why. */
export function challengeOf({ yours, best, mtbfHours }: Curve, numbers: Numbers) {
  const wanted = percent(WANTED);
  if (1 - best.lost <= WANTED) {
    const { restarting, saving, repeated } = best.shares;
    const reason =
      restarting >= 1 - WANTED
        ? `starting again alone takes ${share(restarting)}, and that is the same at every interval`
        : `with a save of ${time(numbers.saveSeconds / 3600)} and a failure every ${time(mtbfHours).replace(/^1 /, '')}, saving and work undone take ${share(saving + repeated)} at the least, and starting again ${share(restarting)}`;
    return {
      state: 'impossible' as const,
      text: `Not with these chips: even the best interval keeps no more than ${share(1 - best.lost)}, because ${reason}. Fewer chips, rarer failures, or quicker saves and restarts could do it.`,
    };
  }
  return 1 - yours.lost > WANTED
    ? {
        state: 'met' as const,
        text: `Met: saving ${every(yours.hours)} keeps ${share(1 - yours.lost)}. More than ${wanted} is possible at all because something fails only every ${time(mtbfHours).replace(/^1 /, '')}.`,
      }
    : {
        state: 'open' as const,
        text: `Not yet: saving ${every(yours.hours)} keeps ${share(1 - yours.lost)}. There are intervals that keep more than ${wanted}: save ${yours.hours > best.hours ? 'more' : 'less'} often.`,
      };
}

/** What the bill takes for lost time, and what it would be the other way. */
export function billInWords(value: (id: string) => number, worked: boolean): string {
  const lost = (progress: number) =>
    moneyInWords(value('chipHours') * (1 / progress - 1) * value('chipHourly'));
  const [stated, works] = [value('goodput'), value('failureGoodput')];
  const saves = `with a save ${every(value('saveEvery'))}, as Young’s rule has it, ${share(works)} of the time makes progress and ${lost(works)} is lost`;
  const says = `the stated ${share(stated)}, which loses ${lost(stated)}`;
  return worked
    ? `The bill works it out: ${saves}. It could take ${says}.`
    : `The bill takes ${says}. Worked out from these numbers, ${saves}.`;
}

/** The arithmetic with the reader's numbers in it. */
export function workingOf({ young, daly, yours, mtbfHours }: Curve, numbers: Numbers): string {
  const failures = `${inWords(numbers.chipHoursPerFailure)} chip-hours ÷ ${inWords(numbers.chips, 5)} chips = a failure every ${time(mtbfHours).replace(/^1 /, '')}`;
  const rule = `√(2 × ${time(numbers.saveSeconds / 3600)} × ${time(mtbfHours)}) = ${time(young.hours)} (Young, 1974); ${time(daly.hours)} (Daly, 2006)`;
  return `${failures}; ${rule}; at ${time(yours.hours)}, 1 − τ ÷ (M × e^(R ÷ M) × (e^((τ + δ) ÷ M) − 1)) = ${share(yours.lost)}`;
}

export function tableOf({ points, young, daly, best, yours, band }: Curve) {
  const digits = (value: number) => Number(value.toPrecision(3));
  const row = (name: string, { hours, shares, lost }: At, range?: Curve['band'][number]) => [
    name,
    digits(hours * 60),
    ...[lost, shares.saving, shares.repeated, shares.restarting].map(digits),
    range ? digits(range[1]) : '–',
    range ? digits(range[2]) : '–',
  ];
  return {
    columns: [
      'Setting',
      'Minutes between saves',
      'lost',
      'saving',
      'undone',
      'starting again',
      'lost, low',
      'lost, high',
    ],
    rows: [
      row('Yours', yours),
      row('Young', young),
      row('Daly', daly),
      row('Best', best),
      ...points.flatMap((point, i) =>
        i % 4 === 0 ? [row('On the curve', point, band[i / 2])] : [],
      ),
    ],
  };
}

/** A tick of the axis: 1 minute, 10 hours. */
export function tickText(hours: number): string {
  const minutes = hours * 60;
  if (minutes < 0.9) return `${plain(minutes * 60, 2)} s`;
  if (hours < 0.9) return `${plain(minutes, 2)} min`;
  if (hours < 23) return `${plain(hours, 2)} h`;
  return `${inWords(hours / 24, 2)} d`;
}

/** Ticks on times that people say, within the ends. */
export function ticksOf([from, to]: readonly [number, number]): number[] {
  const ladder = [1 / 3600, 10 / 3600, 1 / 60, 10 / 60, 1, 10];
  const days = Array.from({ length: 12 }, (_, i) => 24 * 10 ** i);
  const small = Array.from({ length: 6 }, (_, i) => 10 ** -(i + 1) / 3600).reverse();
  return [...small, ...ladder, ...days].filter(
    (hours) => hours >= from * 0.99 && hours <= to * 1.01,
  );
}
