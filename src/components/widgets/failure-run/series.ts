import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { capital } from '#lib/format/sentence.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { causesOf, countsOf } from '#lib/simulations/causes.ts';
import {
  goodputOf,
  MOST_FAILURES,
  runHistory,
  struckWhile,
  type RunHistory,
} from '#lib/simulations/failing-run.ts';
import { expectedGoodput, secondsToReach, type Published, type Setting } from './runs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(
  'chips',
  'chipHours',
  'chipHourly',
  'chipHoursPerFailure',
  'saveSeconds',
  'restartHours',
  'failures',
  'goodput',
);

/** One run, with a cause for each failure. */
export interface Run {
  setting: Setting;
  seed: number;
  history: RunHistory;
  /** Of each failure, by index in the published table. */
  causes: Uint8Array;
  counts: number[];
  goodput: number;
  expected: number;
}

/** A run from its seed; causes in the shares of Llama 3’s table. */
export function runOf(setting: Setting, of: { seed: number; published: Published }): Run {
  const { seed, published } = of;
  const history = runHistory({ ...setting.run, seed });
  const weights = published.llama.causes.map(({ count }) => count);
  const causes = causesOf({ failures: history.failures, weights, seed });
  return {
    setting,
    seed,
    history,
    causes,
    counts: countsOf(causes, weights.length),
    goodput: goodputOf(history),
    expected: expectedGoodput(setting),
  };
}

/** Shares to a tenth of a percent. */
export const sharp = (share: number) => percent(Math.round(share * 1000) / 1000);
const days = (hours: number) => duration(hours / 24);
const times = (count: number) => (count === 1 ? 'once' : `${inWords(count, 4)} times`);
export const interruptions = (count: number) =>
  count === 1 ? '1 interruption' : `${inWords(count, 4)} interruptions`;

/** The finding of one run. */
export function titleOf({ setting, history, goodput }: Run): string {
  if (history.ending === 'given up') {
    return `After ${interruptions(MOST_FAILURES)} this run is given up: ${percent(history.usefulHours / setting.run.workHours)} of its work is done`;
  }
  if (history.ending === 'stopped') {
    const much = capital(interruptions(history.failures));
    return `${much} in ${days(history.wallHours)}: ${sharp(goodput)} of the time makes progress`;
  }
  const lost = history.wallHours - history.usefulHours;
  if (history.failures === 0)
    return `Nothing fails: the run takes ${days(history.wallHours)}, and ${sharp(1 - goodput)} of that is saving`;
  return `The run stops ${times(history.failures)} and takes ${days(history.wallHours)}, ${days(lost)} of them lost`;
}

/** Hours lost, in days of all chips and in dollars. */
export function lossInWords({ setting, history }: Run, chipHourly: number): string {
  const lost = history.wallHours - history.usefulHours;
  return `Lost in this run: ${days(lost)} of ${inWords(setting.chips, 5)} ${setting.chips === 1 ? 'chip' : 'chips'}, ${moneyInWords(lost * setting.chips * chipHourly)} at your ${moneyInWords(chipHourly)} for an hour of a chip.`;
}

/** How lucky this run is among others. */
export function luckInWords({ goodput, expected }: Run, shares: readonly number[]): string {
  const sorted = shares.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  const [low, high] = [sharp(at(0.05)), sharp(at(0.95))];
  const between = low === high ? `at ${low}` : `between ${low} and ${high}`;
  const worse = sorted.filter((share) => share < goodput).length / sorted.length;
  const luck =
    worse > 0.95
      ? ' This one is among the luckiest.'
      : worse < 0.05 && low !== high
        ? ' This one is among the unluckiest.'
        : '';
  return `Daly’s formula expects ${sharp(expected)}; nine in ten of ${sorted.length} runs end ${between}.${luck}`;
}

/** What Meta’s published share means for what was not published: how fast its saves must have been. */
export function effectiveInWords(run: Run, { llama }: Published): string {
  const { setting, expected } = run;
  if (setting.id !== 'llama') return '';
  const said = `Meta counted ${llama.interruptions} interruptions and reports that more than ${percent(llama.effective)} of the time made progress.`;
  if (expected > llama.effective)
    return `${said} With these saves and restarts that is no surprise.`;
  const seconds = secondsToReach(llama.effective, setting);
  return seconds === undefined
    ? `${said} No way of saving gets there with restarts of ${days(setting.run.restartHours)}: they alone cost more than that leaves, so Meta’s must have been faster.`
    : `${said} With restarts of ${days(setting.run.restartHours)}, a save must not hold up the chips for more than ${days(seconds / 3600)} to get there. So Meta must have saved faster, saved while the work went on, or started again sooner: how long a save took is not published.`;
}

/** An hour of a run as its day and time of day. */
export function clock(hour: number): string {
  const minutes = Math.floor((hour % 24) * 60 + 1e-6);
  const two = (number: number) => String(number).padStart(2, '0');
  return `day ${inWords(Math.floor(hour / 24) + 1, 6)}, ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** One failure, told. */
export function failureInWords(run: Run, of: { index: number; published: Published }): string {
  const { history, causes } = run;
  const cause = of.published.llama.causes[causes[of.index]!]!.label;
  const when = capital(clock(history.atHours[of.index]!));
  const lost = history.lostHours[of.index]!;
  const back =
    run.setting.run.restartHours > 0
      ? ` It goes on ${days(run.setting.run.restartHours)} later.`
      : '';
  const during = struckWhile[history.struck[of.index]!];
  if (during === 'restarting')
    return `${when}: ${cause}, while it is starting again from the last. Nothing new is undone.`;
  if (during === 'saving')
    return `${when}: ${cause}, while it saves. ${capital(days(lost))} are undone, the half-written state too.${back}`;
  return `${when}: ${cause}. ${capital(days(lost))} of work ${/^1 /.test(days(lost)) ? 'is' : 'are'} undone.${back}`;
}

/** What broke and what it cost, at the mark. */
export function causeOf(run: Run, of: { index: number; published: Published }): string {
  const lost = run.history.lostHours[of.index]!;
  const cause = of.published.llama.causes[run.causes[of.index]!]!.label;
  return lost > 0 ? `${cause}: ${days(lost)} undone` : cause;
}

/** The first failure that tells something: it throws away more than half of what it could. */
export function telling({ history, setting }: Run): number {
  const much = history.lostHours.findIndex((lost) => lost > setting.run.intervalHours / 2);
  return Math.max(0, much);
}

/** How far a run has come while it is played. */
export function soFar(of: { hour: number; failures: number; workHours: number }): string {
  const lost = Math.max(0, of.hour - of.workHours);
  return `${capital(clock(of.hour))}: ${interruptions(of.failures)} so far, ${days(lost)} lost`;
}

/** Where the hours of a run went, in order. */
export function partsOf({ history }: Run) {
  const whole = history.wallHours || 1;
  return [
    { id: 'useful', label: 'work that stays', hours: history.usefulHours },
    { id: 'repeated', label: 'work undone', hours: history.repeatedHours },
    { id: 'restarting', label: 'starting again', hours: history.restartingHours },
    { id: 'saving', label: 'saving', hours: history.savingHours },
  ].map((part) => ({ ...part, share: part.hours / whole }));
}

/** Counts by cause beside what was published, or what its shares would give. */
export function causeRows(run: Run, { llama }: Published) {
  const all = llama.causes.reduce((sum, { count }) => sum + count, 0);
  const watched = run.setting.id === 'llama';
  return llama.causes.map(({ label, count }, i) => ({
    label,
    here: run.counts[i]!,
    published: watched ? count : tidy((count / all) * run.history.failures),
  }));
}

/** Whole from ten on, else with a tenth. */
const tidy = (count: number) => (count < 10 ? Math.round(count * 10) / 10 : Math.round(count));

/** The arithmetic with the numbers in it. */
export function workingOf({ setting, expected }: Run): string {
  const { run, chips, id } = setting;
  const per = inWords(run.mtbfHours * chips);
  const watched =
    id === 'yours'
      ? `${inWords(run.workHours * chips)} chip-hours ÷ ${inWords(chips, 5)} = ${days(run.workHours)} of work`
      : `watched for ${days(run.workHours)}`;
  return `${per} chip-hours ÷ ${inWords(chips, 5)} chips = one interruption every ${days(run.mtbfHours)}; ${watched}; a save of ${days(run.checkpointHours)} after every ${days(run.intervalHours)} of work (Young: ${days(setting.youngHours)}). Expected by Daly: ${sharp(expected)} of the time makes progress`;
}

export function tableOf(run: Run, shares: readonly number[], published: Published) {
  const { history, setting } = run;
  const digits = (value: number) => Number(value.toPrecision(4));
  const sorted = shares.toSorted((a, b) => a - b);
  const quantile = (part: number) => digits(sorted[Math.round(part * (sorted.length - 1))]!);
  return {
    columns: ['What', 'This run', 'Beside it', 'What stands beside it'],
    rows: [
      ['Seed', run.seed, '–', ''],
      ['Chips', setting.chips, '–', ''],
      ['Hours between interruptions, mean', digits(setting.run.mtbfHours), '–', ''],
      [
        'Hours of work between saves',
        digits(setting.run.intervalHours),
        digits(setting.youngHours),
        'Young’s rule',
      ],
      [
        'Interruptions',
        history.failures,
        digits(history.wallHours / setting.run.mtbfHours),
        'hours ÷ mean',
      ],
      ['Hours in all', digits(history.wallHours), '–', ''],
      ...partsOf(run).map(({ label, hours, share }) => [
        `Hours: ${label}`,
        digits(hours),
        digits(share),
        'share of all',
      ]),
      ['Share that makes progress', digits(run.goodput), digits(run.expected), 'expected by Daly'],
      ['… low of other seeds', '–', quantile(0.05), 'one in 20 below'],
      ['… high of other seeds', '–', quantile(0.95), 'one in 20 above'],
      ...causeRows(run, published).map((row) => [
        `Interruptions: ${row.label}`,
        row.here,
        digits(row.published),
        setting.id === 'llama' ? 'published' : 'in Llama 3’s shares',
      ]),
    ] as (string | number)[][],
  };
}

/** A note on the interval: what the slider is set to beside the rule. */
export function intervalNote({ run, youngHours }: Setting): string {
  const ratio = run.intervalHours / youngHours;
  if (Math.abs(ratio - 1) < 0.02) return `as Young’s rule says`;
  return ratio > 1
    ? `${plain(ratio, 2)} times as long as Young’s rule says, ${days(youngHours)}`
    : `Young’s rule says ${days(youngHours)}`;
}
