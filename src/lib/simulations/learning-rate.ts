import { normalQuantile } from '#lib/engine/normal.ts';
import { randomWords } from '#lib/engine/random-words.ts';
import { positive, share as sharesOnly } from '#lib/methods/refuse.ts';

/** Where rates are looked for. */
export const RATES = { low: 1e-5, high: 1e-1 } as const;

/**
 * How the loss of a small model hangs on its learning rate: made up, with the shape of published sweeps.
 * A low rate has not learned enough when the run ends; a high one learns fast but stays restless at a
 * higher loss (CS231n), and beyond a cliff the run diverges (Wortsman et al., 2023: instabilities at high
 * rates). How late it does so near the cliff, and the noise, are choices made here.
 */
export interface Landscape {
  seed: number;
  /** The rate with the lowest loss at the end, and that loss. */
  bestRate: number;
  bestLoss: number;
  /** Loss of a model that has learned nothing, and of a run that has diverged. */
  startLoss: number;
  /** Decades above the best rate from which a run diverges before it ends. */
  cliff: number;
  /** What is left to learn at the best rate's end (loss), and how fast it shrinks with rate times time. */
  unlearned: number;
  learning: number;
  /** How the restlessness of a rate grows with it. */
  restless: number;
  /** Standard deviation of the loss between two runs that differ in nothing but chance. */
  noise: number;
}

/** Guessing evenly among 32,000 tokens costs ln 32,000 nats. */
const START_LOSS = Math.log(32_000);
/** A run this many decades beyond the cliff diverges in a tenth of its time. */
const DECADES_TO_A_TENTH = 0.4;

/** One seed for a stream of its own out of several numbers. */
function mixed(...numbers: number[]): number {
  let hash = 0x51ab3d;
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number + 0x9e3779b9), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

/** Evenly spread chances from 0 to 1, a stream for each list of numbers. */
export function chances(...of: number[]): () => number {
  const next = randomWords(mixed(...of));
  next(); // the first word is too like the seed
  return () => (next() + 0.5) / 2 ** 32;
}

/** A landscape from a seed alone; the best rate is somewhere from 0.00005 to 0.02. */
export function landscape(seed: number): Landscape {
  const chance = chances(seed, 1);
  const between = (low: number, high: number) => low + chance() * (high - low);
  return {
    seed,
    bestRate: 10 ** between(-4.3, -1.7),
    bestLoss: between(2.4, 2.6),
    startLoss: START_LOSS,
    cliff: between(0.3, 0.6),
    unlearned: between(0.45, 0.65),
    learning: between(0.33, 0.43),
    restless: between(0.7, 1.1),
    noise: 0.02,
  };
}

/**
 * The loss after a share of a run, without noise: what was not learned yet falls as a power of rate
 * times time, from the loss at the start; what a restless rate adds stays. So the best rate of a
 * shorter run is higher.
 * @throws ModelError `OutOfBounds` unless the rate and the share are above zero and the share at most 1
 */
export function lossAfter(of: Landscape, { rate, share }: { rate: number; share: number }): number {
  positive({ rate, share });
  sharesOnly({ share });
  const decades = Math.log10(rate / of.bestRate);
  const beyond = decades - of.cliff;
  if (beyond > 0 && share >= 10 ** (-beyond / DECADES_TO_A_TENTH)) return of.startLoss;
  const { learning, restless, unlearned } = of;
  const all = of.startLoss - of.bestLoss;
  const progress = (all / unlearned) ** (1 / learning) - 1;
  const left = all * (1 + progress * 10 ** decades * share) ** -learning - unlearned;
  // At the best rate the two slopes cancel: that is what makes it the best.
  const slope = learning * all * (1 + progress) ** (-learning - 1) * progress;
  const stirred = (slope / restless) * (10 ** (restless * decades) - 1);
  return Math.min(of.startLoss, of.bestLoss + left + stirred);
}

/** By which part a rate's loss at the end is above the lowest. */
export function excessOf(of: Landscape, rate: number): number {
  return Math.max(0, lossAfter(of, { rate, share: 1 }) / of.bestLoss - 1);
}

/** Whether a run's loss says that it has diverged. */
export const diverged = (of: Landscape, loss: number): boolean => loss >= of.startLoss;

/**
 * One run: the loss that is measured after any share of it. Chance lifts or lowers the whole run, and
 * the fewer steps there are, the more the reading itself wavers: at a share s the variance is 1/s
 * times that at the end. The same run read twice says the same.
 */
export function run(
  of: Landscape,
  { rate, id }: { rate: number; id: number },
): (share: number) => number {
  const whole = normalQuantile(chances(of.seed, 2, id)());
  return (share) => {
    const loss = lossAfter(of, { rate, share });
    if (diverged(of, loss)) return of.startLoss;
    const reading = normalQuantile(chances(of.seed, 3, id, Math.round(share * 1024))());
    return loss + of.noise * (whole + Math.sqrt(1 / share - 1) * reading);
  };
}
