import { least } from '#lib/engine/bracket.ts';
import type { Interval } from '#lib/engine/ensemble.ts';
import { normalQuantile, z95 } from '#lib/engine/normal.ts';
import {
  dalyIntervalHours,
  timeShares,
  youngIntervalHours,
  type TimeShares,
} from '#lib/methods/checkpointing.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** The reader’s interval when nothing was set: the first that comes to mind, once an hour. */
export const START_HOURS = 1;
/** Share of the time that the challenge asks for. */
export const WANTED = 0.95;
/** Points along each line. */
const STEPS = 48;
/** Quantiles of each uncertain number, all with all. */
const GRID = 9;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('lostTime', 'failureGoodput', 'chipHourly', 'failures', 'goodput');

/** The reader's numbers, by the names of the model. */
export interface Numbers {
  chips: number;
  chipHours: number;
  chipHoursPerFailure: number;
  saveSeconds: number;
  restartHours: number;
  chipHourly: number;
  /** What is believed of the two that matter most here. */
  failureRange: Interval;
  saveRange: Interval;
}

/** An interval between saves, and what becomes of the time with it. */
export interface At {
  hours: number;
  shares: TimeShares;
  /** Share of the time that is lost. */
  lost: number;
}

export interface Curve {
  points: At[];
  /** The middle 90 % of what is lost, at each point. */
  band: [hours: number, low: number, high: number][];
  domain: [number, number];
  young: At;
  daly: At;
  best: At;
  yours: At;
  mtbfHours: number;
}

type Saving = Pick<Numbers, 'chips' | 'chipHoursPerFailure' | 'saveSeconds' | 'restartHours'>;

/** Where the time goes when it is saved after so many hours of work. */
export function at(hours: number, of: Saving): At {
  const shares = timeShares({
    intervalHours: hours,
    checkpointHours: of.saveSeconds / 3600,
    restartHours: of.restartHours,
    mtbfHours: of.chipHoursPerFailure / of.chips,
  });
  return { hours, shares, lost: 1 - shares.useful };
}

/** Everything that is drawn. */
export function curveOf(numbers: Numbers, yourHours: number): Curve {
  const mtbfHours = numbers.chipHoursPerFailure / numbers.chips;
  const saving = { checkpointHours: numbers.saveSeconds / 3600, mtbfHours };
  const youngHours = youngIntervalHours(saving);
  const [young, daly] = [at(youngHours, numbers), at(dalyIntervalHours(saving), numbers)];
  const found = least(
    { from: Math.log(youngHours / 1e3), to: Math.log(youngHours * 1e3) },
    (log) => at(Math.exp(log), numbers).lost,
  );
  // Where nothing helps the search finds nothing better than the rules.
  const best = [at(Math.exp(found.input), numbers), daly, young].reduce((a, b) =>
    b.lost < a.lost - 1e-12 ? b : a,
  );
  const yours = at(yourHours, numbers);
  const domain = domainOf(youngHours, yourHours);
  const [from, to] = domain.map(Math.log) as [number, number];
  const stops = Array.from({ length: STEPS + 1 }, (_, i) =>
    Math.exp(from + (i / STEPS) * (to - from)),
  );
  return {
    points: stops.map((hours) => at(hours, numbers)),
    band: bandOf(
      stops.filter((_, i) => i % 2 === 0),
      numbers,
    ),
    domain,
    young,
    daly,
    best,
    yours,
    mtbfHours,
  };
}

/** Whole powers of ten of minutes around the rule, wide enough for the reader's own interval. */
function domainOf(youngHours: number, yourHours: number): [number, number] {
  const decade = (hours: number, round: (power: number) => number) =>
    10 ** round(Math.log10(hours * 60) - 1e-9) / 60;
  return [
    decade(Math.min(youngHours / 12, yourHours), Math.floor),
    decade(Math.max(youngHours * 12, yourHours), Math.ceil),
  ];
}

/** Nine in ten of what is lost, when it is not known how often chips fail and how long a save takes. */
function bandOf(stops: readonly number[], numbers: Numbers): Curve['band'] {
  const failures = quantiles(numbers.chipHoursPerFailure, numbers.failureRange);
  const saves = quantiles(numbers.saveSeconds, numbers.saveRange);
  return stops.map((hours) => {
    const lost = failures.flatMap((chipHoursPerFailure) =>
      saves.map(
        (saveSeconds) =>
          1 -
          timeShares({
            intervalHours: hours,
            checkpointHours: saveSeconds / 3600,
            restartHours: numbers.restartHours,
            mtbfHours: chipHoursPerFailure / numbers.chips,
          }).useful,
      ),
    );
    lost.sort((a, b) => a - b);
    const quantile = (part: number) => {
      const place = part * (lost.length - 1);
      const [below, above] = [lost[Math.floor(place)]!, lost[Math.ceil(place)]!];
      return below + (place - Math.floor(place)) * (above - below);
    };
    return [hours, quantile(0.05), quantile(0.95)];
  });
}

/** Equally likely values of a lognormal belief; each side of its value has a width of its own. */
function quantiles(value: number, { low, high }: Interval): number[] {
  return Array.from({ length: GRID }, (_, i) => {
    const z = normalQuantile((i + 0.5) / GRID);
    const end = z < 0 ? low : high;
    return end > 0 ? value * (end / value) ** (Math.abs(z) / z95) : value;
  });
}

/** Hours of all chips that are lost in the whole run, and their dollars; nothing when it never ends. */
export function lossOf({ shares }: At, numbers: Numbers) {
  if (shares.useful < 1e-6) return undefined;
  const chipHours = numbers.chipHours * (1 / shares.useful - 1);
  return { days: chipHours / numbers.chips / 24, usd: chipHours * numbers.chipHourly };
}
