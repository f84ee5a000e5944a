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
  /** Share of the vans that everybody takes for cars: the same ones. */
  bias: number;
  seed: number;
}

export const start: Setting = { error: 0.2, bias: 0, seed: 1 };

/** What the simulation finds; the same setting finds the same. */
export const simulated = (setting: Setting): Step[] =>
  steps({ ...setting, redundancies, crews: CREWS });

/** Seconds to tell a car from a van: our guess, for this figure alone; the bill's examples take longer. */
export const SORT_SECONDS = 5;

/** Dollars for a thousand pictures with one answer each, at the reader's prices. */
export function pricePerThousand(value: (id: string) => number): number {
  const hours = (1000 * SORT_SECONDS) / 3600;
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
  const price = `Each extra answer costs ${money(perThousand, 2)} for a thousand pictures, at ${SORT_SECONDS} seconds each and your price of an hour.`;
  if (bias < 0.005) {
    return `Mistakes of single people cancel: of ${countInWords(3)} answers to a picture, two are seldom wrong in the same way. The third answer brings ${points(three.majority.middle - one.majority.middle)}, the ninth little. ${price}`;
  }
  const vans = `Of the vans alone, one answer finds ${whole(one.biased.majority)}, a vote of nine ${whole(nine.biased.majority)}`;
  const shared = `${percent(Math.round(bias * 100) / 100)} of them look like cars to everybody, and no vote finds those`;
  const worse = nine.biased.majority.middle < one.biased.majority.middle - 0.02;
  const vote = worse
    ? 'the more people vote, the surer they are of the same mistake'
    : 'a vote mends what is careless, and nothing else';
  return `${vans}. ${shared}: ${vote}. Learning each labeller’s mistakes does not help either, for where all agree there is nothing to learn from. ${price}`;
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
