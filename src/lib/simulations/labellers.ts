import { randomWords } from '#lib/engine/random-words.ts';
import { dawidSkene, mostLikely, voteShares, type Votes } from '#lib/methods/dawid-skene.ts';
import { positive, share } from '#lib/methods/refuse.ts';

/**
 * A crew that sorts pictures into two kinds, of which half are of each. Every labeller has an error of
 * their own; and all of them take the same pictures of the second kind for the first.
 */
export interface Crew {
  /** Share of answers that are wrong by carelessness, over the crew. */
  error: number;
  /** Share of the second kind that looks like the first to everybody, the same ones to all: a common bias. */
  bias: number;
  /** People who answer each picture, drawn anew from the crew. */
  redundancy: number;
  /** How many pictures. */
  items?: number;
  /** How many people there are. */
  labellers?: number;
  seed: number;
}

/** How unlike the labellers are: the careful ones err this part as often as the average, the careless ones the more. */
const CAREFUL = 0.4;

/** What the pictures really are, and what was said of them. */
export interface Labelled {
  truth: Uint8Array;
  votes: Votes;
}

/**
 * What a crew says, from a seed alone. Error rates run evenly from careful to careless around the
 * average and are never worse than a coin.
 * @throws ModelError `OutOfBounds` for shares outside 0 to 1 or counts that are not above zero
 */
export function labelled(crew: Crew): Labelled {
  const { error, bias, redundancy, items = 400, labellers = 20, seed } = crew;
  share({ error, bias });
  positive({ redundancy, items, labellers });
  const next = randomWords(seed);
  const chance = () => next() / 2 ** 32;
  const each = Math.min(Math.round(redundancy), labellers);
  const truth = Uint8Array.from({ length: items }, (_, i) => i % 2);
  const count = items * each;
  const item = new Uint32Array(count);
  const labeller = new Uint32Array(count);
  const answer = new Uint8Array(count);
  const people = Uint32Array.from({ length: labellers }, (_, i) => i);
  for (let i = 0; i < items; i += 1) {
    const seen = truth[i] === 1 && chance() < bias ? 0 : truth[i]!;
    for (let place = 0; place < each; place += 1) {
      // Fisher and Yates, as far as needed: nobody answers a picture twice.
      const taken = place + Math.floor(chance() * (labellers - place));
      const who = people[taken]!;
      people[taken] = people[place]!;
      people[place] = who;
      const vote = i * each + place;
      item[vote] = i;
      labeller[vote] = who;
      answer[vote] = chance() < errorOf(who, { error, labellers }) ? 1 - seen : seen;
    }
  }
  return { truth, votes: { items, labellers, classes: 2, item, labeller, answer } };
}

/** The error rate of one of a crew, from the careful to the careless. */
export function errorOf(
  who: number,
  { error, labellers }: { error: number; labellers: number },
): number {
  const place = labellers > 1 ? who / (labellers - 1) : 0.5;
  return Math.min(0.5, error * (CAREFUL + 2 * (1 - CAREFUL) * place));
}

/** Shares of pictures sorted rightly, by how the answers are made one. */
export interface Accuracy {
  majority: number;
  dawidSkene: number;
  /** Of those in the second kind alone, which the bias hits. */
  biased: { majority: number; dawidSkene: number };
}

/**
 * How often a crew is right together. Ties of a vote are settled by the first who answered.
 * @throws ModelError `OutOfBounds`
 */
export function accuracyOf(crew: Crew): Accuracy {
  const { truth, votes } = labelled(crew);
  const voted = mostLikely(settled(votes), 2);
  const learned = mostLikely(dawidSkene(votes, { smoothing: 0.5, most: 30 }).posterior, 2);
  return {
    majority: right(voted, truth),
    dawidSkene: right(learned, truth),
    biased: { majority: right(voted, truth, 1), dawidSkene: right(learned, truth, 1) },
  };
}

/** Shares of the votes with a hair's breadth for the first answer to each item. */
function settled(votes: Votes): Float64Array {
  const shares = voteShares(votes);
  const seen = new Set<number>();
  for (let vote = 0; vote < votes.item.length; vote += 1) {
    const i = votes.item[vote]!;
    if (seen.has(i)) continue;
    seen.add(i);
    shares[i * votes.classes + votes.answer[vote]!]! += 1e-6;
  }
  return shares;
}

/** Share of the guesses that are true, of all items or of one kind. */
function right(guess: Uint8Array, truth: Uint8Array, kind?: number): number {
  let [hits, count] = [0, 0];
  guess.forEach((each, i) => {
    if (kind !== undefined && truth[i] !== kind) return;
    count += 1;
    hits += Number(each === truth[i]);
  });
  return count > 0 ? hits / count : 0;
}

/** The middle of several crews and the range that holds nine in ten of them. */
export interface Spread {
  middle: number;
  low: number;
  high: number;
}

/** A redundancy, and what crews of it reach. */
export interface Step {
  redundancy: number;
  majority: Spread;
  dawidSkene: Spread;
  biased: { majority: Spread; dawidSkene: Spread };
}

/**
 * Several crews with the same numbers and other seeds, one redundancy after the other.
 * @param crews how many; the same first ones whatever their number
 * @throws ModelError `OutOfBounds`
 */
export function steps(of: {
  error: number;
  bias: number;
  redundancies: readonly number[];
  crews: number;
  seed: number;
}): Step[] {
  return of.redundancies.map((redundancy) => {
    const runs = Array.from({ length: of.crews }, (_, run) =>
      accuracyOf({ ...of, redundancy, seed: of.seed * 1000 + run }),
    );
    return {
      redundancy,
      majority: spreadOf(runs.map(({ majority }) => majority)),
      dawidSkene: spreadOf(runs.map((run) => run.dawidSkene)),
      biased: {
        majority: spreadOf(runs.map(({ biased }) => biased.majority)),
        dawidSkene: spreadOf(runs.map(({ biased }) => biased.dawidSkene)),
      },
    };
  });
}

function spreadOf(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number) => {
    const rank = p * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!];
    return below + (rank - Math.floor(rank)) * (above - below);
  };
  return { middle: at(0.5), low: at(0.05), high: at(0.95) };
}
