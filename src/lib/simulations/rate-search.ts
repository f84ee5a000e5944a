import { positive } from '#lib/methods/refuse.ts';
import { chances, RATES, run, type Landscape } from './learning-rate.ts';

/** A rate that was tried: how far its run went, and the loss it had when it was last looked at. */
export interface Tried {
  rate: number;
  share: number;
  loss: number;
}

/** What a search tried and chose, and what that cost, counted in whole runs. */
export interface Found {
  tried: Tried[];
  /** The lowest loss of those that ran longest; missing when the budget is not enough for one run. */
  chosen?: Tried;
  runs: number;
}

/** Rates drawn evenly on the log axis; a longer list begins with the shorter one. */
export function drawnRates(seed: number, count: number): number[] {
  const chance = chances(seed, 4);
  const span = Math.log10(RATES.high / RATES.low);
  return Array.from({ length: count }, () => RATES.low * 10 ** (span * chance()));
}

/**
 * Random search: as many rates as the budget has whole runs, each run to its end, the best kept.
 * Source: J. Bergstra, Y. Bengio, Journal of Machine Learning Research 13, 281-305 (2012).
 * @throws ModelError `OutOfBounds` unless the budget is above zero
 */
export function randomSearch(of: Landscape, { budget }: { budget: number }): Found {
  positive({ budget });
  const count = Math.floor(budget + 1e-9);
  const tried = drawnRates(of.seed, count).map((rate, id) => ({
    rate,
    share: 1,
    loss: run(of, { rate, id })(1),
  }));
  return { tried, runs: count, ...(count > 0 && { chosen: lowest(tried) }) };
}

/** A round of successive halving: how many arms are still in, and how far their runs go in all. */
export interface Rung {
  arms: number;
  share: number;
}

/**
 * The rounds of successive halving: each keeps one in eta and runs those eta times as far, until the
 * last ones reach the end.
 * @param least share of a run at which the first look is taken
 * @throws ModelError `OutOfBounds`
 */
export function rungs({ arms, eta, least }: { arms: number; eta: number; least: number }): Rung[] {
  positive({ arms, least, 'eta − 1': eta - 1 });
  const all: Rung[] = [{ arms, share: Math.min(1, least) }];
  for (let last = all[0]!; last.share < 1 - 1e-9; last = all.at(-1)!)
    all.push({
      arms: Math.max(1, Math.floor(last.arms / eta)),
      share: Math.min(1, last.share * eta),
    });
  return all;
}

/** What the rounds cost in whole runs: a run that goes on is paid for the further part alone. */
export const runsOf = (all: readonly Rung[]): number =>
  all.reduce((sum, { arms, share }, i) => sum + arms * (share - (all[i - 1]?.share ?? 0)), 0);

/** The most arms whose rounds a budget can pay; none when it cannot pay one run. */
export function mostArms(of: { budget: number; eta: number; least: number }): number {
  let arms = 0;
  while (runsOf(rungs({ ...of, arms: arms + 1 })) <= of.budget + 1e-9) arms += 1;
  return arms;
}

/**
 * Successive halving with as many arms as the budget can pay: all run a little, the better part of
 * them goes on, until the last ones have run to their end.
 * Source: K. Jamieson, A. Talwalkar, AISTATS (2016), whose runs go on where they stopped; rounds by
 * eta and a least share as in L. Li et al., Journal of Machine Learning Research 18 (2018).
 * @throws ModelError `OutOfBounds`
 */
export function successiveHalving(
  of: Landscape,
  { budget, eta = 2, least = 1 / 8 }: { budget: number; eta?: number; least?: number },
): Found {
  positive({ budget });
  const arms = mostArms({ budget, eta, least });
  if (arms === 0) return { tried: [], runs: 0 };
  const all = rungs({ arms, eta, least });
  const pulled = drawnRates(of.seed, arms).map((rate, id) => ({
    tried: { rate, share: 0, loss: of.startLoss },
    at: run(of, { rate, id }),
  }));
  let left = pulled;
  for (const rung of all) {
    left = left.slice(0, rung.arms);
    for (const arm of left)
      arm.tried = { ...arm.tried, share: rung.share, loss: arm.at(rung.share) };
    left = left.toSorted((a, b) => a.tried.loss - b.tried.loss);
  }
  return {
    tried: pulled.map(({ tried }) => tried),
    chosen: left[0]!.tried,
    runs: runsOf(all),
  };
}

/** The lowest loss of those that ran longest: a run that stopped early has not shown what it can do. */
export function lowest(tried: readonly Tried[]): Tried {
  const longest = Math.max(...tried.map(({ share }) => share));
  return tried.filter(({ share }) => share === longest).reduce((a, b) => (b.loss < a.loss ? b : a));
}
