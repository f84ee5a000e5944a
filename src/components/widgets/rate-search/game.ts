import { landscape, run, type Landscape } from '#lib/simulations/learning-rate.ts';
import {
  lowest,
  randomSearch,
  successiveHalving,
  type Found,
  type Tried,
} from '#lib/simulations/rate-search.ts';

/** Whole tries that the money of the bill's sweeps is cut into. */
export const TRIES = 8;
/** Where a try can be stopped early, for the same part of its price. */
export const EARLY = 1 / 4;
/** How many landscapes there are; after the last comes the first. */
export const LANDSCAPES = 200;
/** The reader's runs are others than those of the searches, which count from 0. */
const FIRST_ID = 1000;

/** One of the reader's tries. */
export interface Try extends Tried {
  number: number;
}

/** A game: a landscape, and what the reader tried on it. */
export interface Game {
  seed: number;
  tries: Try[];
  /** The number of the try that was read last, 0 before the first. */
  last: number;
  /** The tries are over and everything is shown. */
  done: boolean;
}

/** A landscape on which both searches do about as well as they do half the time. */
export const FIRST_SEED = 6;

export const newGame = (seed: number): Game => ({
  seed,
  tries: [],
  last: 0,
  done: false,
});
export const nextSeed = (seed: number) => (seed % LANDSCAPES) + 1;

/** What was spent, in whole tries. */
export const spentOf = ({ tries }: Game) => tries.reduce((sum, { share }) => sum + share, 0);
export const leftOf = (game: Game) => TRIES - spentOf(game);
/** There is something to compare once a whole try is spent. */
export const mayEnd = (game: Game) => !game.done && spentOf(game) >= 1;
export const canPay = (game: Game, share: number) => !game.done && leftOf(game) >= share;

const ended = (game: Game): Game => ({ ...game, done: leftOf(game) < EARLY });

const read = (seed: number, { rate, share, number }: Omit<Try, 'loss'>): Try => ({
  rate,
  share,
  number,
  loss: run(landscape(seed), { rate, id: FIRST_ID + number })(share),
});

/** The game after one more try, when there is money for it; the last of the money ends it. */
export function tried(game: Game, { rate, share }: { rate: number; share: number }): Game {
  if (!canPay(game, share)) return game;
  const next = read(game.seed, { rate, share, number: game.tries.length + 1 });
  return ended({ ...game, tries: [...game.tries, next], last: next.number });
}

/** The stopped try that looks best: the one worth going on with. */
export function unfinished({ seed, tries }: Game): Try | undefined {
  const { startLoss } = landscape(seed);
  const stopped = tries.filter(({ share, loss }) => share < 1 && loss < startLoss);
  return stopped.length > 0 ? (lowest(stopped) as Try) : undefined;
}

/** The game after a stopped try has run to its end, for the rest of its price. */
export function finished(game: Game, number: number): Game {
  const stopped = game.tries.find((each) => each.number === number);
  if (!stopped || !canPay(game, 1 - stopped.share)) return game;
  const whole = read(game.seed, { ...stopped, share: 1 });
  return ended({
    ...game,
    last: number,
    tries: game.tries.map((each) => (each === stopped ? whole : each)),
  });
}

/** The reader's pick: the lowest loss of those that ran longest. */
export const chosenOf = ({ tries }: Game): Try | undefined =>
  tries.length > 0 ? (lowest(tries) as Try) : undefined;

/** What the two searches do on this landscape with the same money. */
export interface Rivals {
  of: Landscape;
  random: Found;
  halving: Found;
}

/** The searches get what the reader spent; until that is known, the whole budget. */
export const budgetOf = (game: Game) => (game.done ? spentOf(game) : TRIES);

export function rivalsOf(seed: number, budget: number): Rivals {
  const of = landscape(seed);
  return {
    of,
    random: randomSearch(of, { budget }),
    halving: successiveHalving(of, { budget }),
  };
}
