import { secondsText } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { countInWords, inWords, percent, plain } from '#lib/format/number.ts';
import { capital, listed } from '#lib/format/sentence.ts';
import { keysOf } from '#lib/model/inputs.ts';
import type { Scene } from './scenes.ts';
import { fit, kinds, labelsIn, qualityOf, truth, type Task, type Work } from './scoring.ts';
import type { Kind } from './shapes.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('labelling');

export const tasks: readonly { value: Task; label: string }[] = [
  { value: 'box', label: 'boxes' },
  { value: 'outline', label: 'outlines' },
  { value: 'count', label: 'counting, no drawing' },
];

/** What to do, by task. */
export const instructions: Readonly<Record<Task, string>> = {
  box: 'Put a tight box round every car, van, person and dog. Drag from corner to corner, or tap one corner and then the other. By keyboard: arrows move the cross, with Shift in small steps; Enter sets a corner, Backspace takes back.',
  outline:
    'Go round every car, van, person and dog. Draw the line in one go, or tap corner by corner and end on the first. By keyboard: arrows move the cross, with Shift in small steps; Enter sets a corner, C closes, Backspace takes back.',
  count:
    'Count the cars, vans, people and dogs. The street is there as a picture and as a list in words.',
};

export const plural: Readonly<Record<Kind, string>> = {
  car: 'cars',
  van: 'vans',
  person: 'people',
  dog: 'dogs',
};

/** What one label is called, by task. */
const named: Readonly<Record<Task, [one: string, many: string]>> = {
  box: ['a box', 'boxes'],
  outline: ['an outline', 'outlines'],
  count: ['a tag', 'tags'],
};

/** Times that others took, in seconds for one. */
export interface Published {
  id: string;
  label: string;
  seconds: number;
}

/** A large set of pictures to compare with. */
export interface LargeSet {
  objects: number;
  hoursInYear: number;
}

/** A street that is done. */
export interface Result {
  scene: Scene;
  work: Work;
  /** The whole time, seconds. */
  seconds: number;
  /** When each label was finished, seconds from the start; empty for counting. */
  laps: readonly number[];
}

/** Seconds for one label, with the quickest and slowest; nothing was labelled: undefined. */
export function paceOf({
  work,
  seconds,
  laps,
}: Result): { seconds: number; low: number; high: number } | undefined {
  const count = labelsIn(work);
  if (count === 0 || seconds <= 0) return undefined;
  const mean = seconds / count;
  const each = laps.map((lap, i) => lap - (laps[i - 1] ?? 0)).filter((lap) => lap > 0);
  const [low, high] = each.length > 1 ? [Math.min(...each), Math.max(...each)] : [mean, mean];
  return { seconds: mean, low: Math.min(low, mean), high: Math.max(high, mean) };
}

/** The finding: what there is to do, or how it went. */
export function title(result: Result | undefined, task: Task): string {
  const pace = result && paceOf(result);
  if (!result || !pace)
    return `Label a street yourself: ${tasks.find(({ value }) => value === task)!.label}, against the clock`;
  const [one] = named[result.work.task];
  return `You needed ${secondsText(pace.seconds)} ${one}, at a quality of ${percent(round(qualityOf(result.scene, result.work)))}`;
}

const round = (share: number) => Math.round(share * 100) / 100;

/** Stands for the finding where nothing was labelled. */
export const noLabel = 'There is no label yet, and so no pace.';

/** How good the work is, in two or three sentences. */
export function quality({ scene, work }: Result): string {
  if (work.task === 'count') {
    const real = truth(scene);
    const off = kinds.filter((kind) => real[kind] !== work.counts[kind]);
    return off.length === 0
      ? 'Every count is right.'
      : `Not all counts are right: there are ${listed(off.map((kind) => `${countInWords(real[kind])} ${real[kind] === 1 ? kind : plural[kind]}`))}. The quality is what your count and the truth have in common, over what either has.`;
  }
  const { pairs, missed, extra, overlap } = fit(scene, work);
  const [, many] = named[work.task];
  const found = `You found ${countInWords(pairs.length)} of ${countInWords(scene.things.length)} things`;
  const how =
    pairs.length > 0
      ? `${found}; on average your ${many} share ${percent(round(overlap))} of their area with the true ones (overlap: what both cover, over what either covers).`
      : `${found}: none of your ${many} covers half of what it and the true one cover together.`;
  const miss =
    missed.length > 0 ? ` Not found: ${listed(missed.map((i) => scene.things[i]!.words))}.` : '';
  const more =
    extra.length > 0
      ? ` ${capital(countInWords(extra.length))} of your ${many} ${extra.length === 1 ? 'fits' : 'fit'} nothing well enough.`
      : '';
  return `${how}${miss}${more}`;
}

/** What this pace would mean for a large set, at the prices of the reader’s bill. */
export function atThisPace(
  seconds: number,
  { objects, hoursInYear }: LargeSet,
  { wage, times }: { wage: number; times: number },
): string {
  const hours = (seconds * objects) / 3600;
  const years = hours / hoursInYear;
  const long =
    years >= 1
      ? `${plain(years, 2)} of your working years`
      : `${inWords(hours, 2)} of your working hours`;
  return `At your pace the ${inWords(objects)} things of COCO take ${long}; with the checking and second opinions on your bill, ${moneyInWords(hours * wage * times, 2)}.`;
}

/** What the pace does to the bill, and that an example there may be something else. */
export function onTheBill(
  pace: number,
  now: { seconds: number; labels: number; labelling: number },
  inUse: boolean,
): string {
  const then = now.labelling * (pace / now.seconds);
  const labels = inWords(now.labels);
  if (inUse)
    return `Your pace is on the bill: its ${labels} examples now cost ${moneyInWords(now.labelling, 2)} to label.`;
  return `Your bill has ${labels} examples at ${secondsText(now.seconds)} each. At your pace they would cost ${moneyInWords(then, 2)} instead of ${moneyInWords(now.labelling, 2)}, if each were as simple as yours.`;
}

export function tableOf(published: readonly Published[], result: Result | undefined) {
  const pace = result && paceOf(result);
  const matched = new Map<number, number>();
  if (result && result.work.task !== 'count')
    for (const pair of fit(result.scene, result.work).pairs) matched.set(pair.truth, pair.overlap);
  return {
    columns: ['What', 'Seconds for one', 'Overlap'],
    rows: [
      ...published.map(({ label, seconds }) => [label, seconds, '–']),
      ...(result && pace
        ? [
            [
              'You',
              Number(pace.seconds.toPrecision(3)),
              Number(qualityOf(result.scene, result.work).toFixed(2)),
            ],
            ...result.scene.things.map(({ words }, i) => [
              words,
              '–',
              matched.has(i) ? Number(matched.get(i)!.toFixed(2)) : '–',
            ]),
          ]
        : []),
    ],
  };
}
