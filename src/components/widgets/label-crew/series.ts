import { money } from '#lib/format/money.ts';
import { countInWords, percent, plain } from '#lib/format/number.ts';
import { steps, type Spread, type Step } from '#lib/simulations/labellers.ts';

/** How many answers to each picture are tried: odd, so that no vote is tied. */
export const redundancies = [1, 3, 5, 7, 9] as const;
/** Crews behind the middle and the range. */
export const CREWS = 20;

/** What the reader sets of the crew. */
export interface Setting {
  /** Share of answers wrong by carelessness. */
  error: number;
  /** Share of the vans that everybody takes for cars. */
  bias: number;
  seed: number;
}

export const start: Setting = { error: 0.2, bias: 0, seed: 1 };

/** What the simulation finds; the same setting finds the same. */
export const simulated = (setting: Setting): Step[] =>
  steps({ ...setting, redundancies, crews: CREWS });

/** Dollars for a thousand pictures with one answer each, from the reader's numbers. */
export function pricePerThousand(value: (id: string) => number): number {
  const hours = (1000 * value('secondsPerLabel')) / 3600;
  return hours * (1 + value('reviewShare')) * value('labelWage');
}

const at = (found: readonly Step[], redundancy: number) =>
  found.find((step) => step.redundancy === redundancy)!;
const whole = ({ middle }: Spread) => percent(Math.round(middle * 100) / 100);

/** The finding: what the vote makes of it, and what learning the mistakes makes of it. */
export function title(found: readonly Step[]): string {
  const [one, nine] = [at(found, 1), at(found, 9)];
  const gain = nine.majority.middle - one.majority.middle;
  const learned = nine.dawidSkene.middle - nine.majority.middle;
  const vote =
    gain > 0.02
      ? `Nine answers instead of one bring ${whole(nine.majority)} right instead of ${whole(one.majority)}`
      : `Nine answers bring hardly more right than one, ${whole(nine.majority)}`;
  return learned > 0.02
    ? `${vote} by vote, and ${whole(nine.dawidSkene)} when each labeller’s mistakes are learned`
    : vote;
}

/** Two or three sentences on what helps here and what does not. */
export function words(found: readonly Step[], { bias }: Setting, perThousand: number): string {
  const [one, three, nine] = [at(found, 1), at(found, 3), at(found, 9)];
  const price = `Each answer more costs ${money(perThousand, 2)} for a thousand pictures at your numbers.`;
  if (bias < 0.005) {
    return `Mistakes of single people cancel: of ${countInWords(3)} answers to a picture, two are seldom wrong in the same way. The third answer brings ${points(three.majority.middle - one.majority.middle)}, the ninth little. ${price}`;
  }
  const vans = `Of the vans alone, one answer finds ${whole(one.biased.majority)}, a vote of nine ${whole(nine.biased.majority)}`;
  const worse = nine.biased.majority.middle < one.biased.majority.middle - 0.02;
  const repaired = nine.biased.dawidSkene.middle - nine.biased.majority.middle;
  const method =
    repaired > 0.05
      ? ` Learning the mistakes finds ${whole(nine.biased.dawidSkene)}: it sees that “car” from these people often means a van. It needs many answers for that, and cannot do it with three.`
      : ' Learning the mistakes does not help here either: the answers do not hold enough to learn from.';
  return `${vans}${worse ? ': the more people vote, the surer they are of the same mistake.' : '.'}${method} ${price}`;
}

const points = (share: number) => `${plain(Math.max(0, share) * 100, 2)} points`;

export function tableOf(found: readonly Step[], perThousand: number) {
  const share = (value: number) => Number(value.toFixed(3));
  const three = ({ middle, low, high }: Spread) => [middle, low, high].map(share);
  return {
    columns: [
      'Answers to a picture',
      'dollars for 1,000',
      'right by vote',
      'low',
      'high',
      'right when learned',
      'low',
      'high',
      'vans by vote',
      'vans when learned',
    ],
    rows: found.map(({ redundancy, majority, dawidSkene, biased }) => [
      redundancy,
      Number((redundancy * perThousand).toPrecision(3)),
      ...three(majority),
      ...(redundancy === 1 ? ['–', '–', '–'] : three(dawidSkene)),
      share(biased.majority.middle),
      redundancy === 1 ? '–' : share(biased.dawidSkene.middle),
    ]),
  };
}
