import { ModelError } from '#lib/engine/errors.ts';

/** Who said what of which: three lists of the same length. A labeller may judge an item more than once. */
export interface Votes {
  items: number;
  labellers: number;
  classes: number;
  /** Index of the item, 0 to items − 1, for each vote. */
  item: ArrayLike<number>;
  /** Index of the labeller. */
  labeller: ArrayLike<number>;
  /** Index of the class that was chosen. */
  answer: ArrayLike<number>;
}

/** @throws ModelError `OutOfBounds` for a vote on something that is not there */
function check({ items, labellers, classes, item, labeller, answer }: Votes): void {
  const inside = (value: number, count: number) => value >= 0 && value < count;
  for (let vote = 0; vote < item.length; vote += 1) {
    const good =
      inside(item[vote]!, items) &&
      inside(labeller[vote]!, labellers) &&
      inside(answer[vote]!, classes);
    if (good) continue;
    const message = `Vote ${vote} is on item ${item[vote]} by labeller ${labeller[vote]} for class ${answer[vote]}, and one of these does not exist.`;
    throw new ModelError('OutOfBounds', 'votes', message);
  }
}

/** Shares of the votes for each class, item by item: items × classes. Items without a vote have equal shares. */
export function voteShares(votes: Votes): Float64Array {
  check(votes);
  const { items, classes, item, answer } = votes;
  const shares = new Float64Array(items * classes);
  for (let vote = 0; vote < item.length; vote += 1)
    shares[item[vote]! * classes + answer[vote]!]! += 1;
  for (let i = 0; i < items; i += 1) normalise(shares, i * classes, classes);
  return shares;
}

/** The class with the largest share for each item; the first of equals, so that ties are settled alike. */
export function mostLikely(shares: Float64Array, classes: number): Uint8Array {
  const best = new Uint8Array(shares.length / classes);
  for (let i = 0; i < best.length; i += 1)
    for (let k = 1; k < classes; k += 1)
      if (shares[i * classes + k]! > shares[i * classes + best[i]!]! + 1e-12) best[i] = k;
  return best;
}

/** What the votes alone say of items and labellers. */
export interface DawidSkene {
  /** Probability of each class for each item: items × classes. */
  posterior: Float64Array;
  /** How common each class is. */
  prevalence: Float64Array;
  /** How often a labeller says l when it is k: labellers × classes × classes, each row sums to 1. */
  confusion: Float64Array;
  /** Rounds until nothing moved any more, or as many as were allowed. */
  rounds: number;
}

/**
 * What the items most likely are and how good each labeller is, from their answers alone: guess the
 * classes by vote, learn each labeller's mistakes from the guess, weigh the votes by them, and repeat
 * (expectation and maximisation).
 * Source: 'dawid-skene-1979', equations 2.3 to 2.5.
 *
 * @param smoothing added to each count, so that a mistake not yet seen is rare rather than impossible;
 *   0 is the method as printed
 * @param most rounds at most
 * @throws ModelError `OutOfBounds` for a vote on something that is not there
 */
export function dawidSkene(votes: Votes, { smoothing = 0, most = 100 } = {}): DawidSkene {
  const { items, labellers, classes, item, labeller, answer } = votes;
  let posterior = voteShares(votes);
  let prevalence = new Float64Array(classes);
  const confusion = new Float64Array(labellers * classes * classes);
  let rounds = 0;
  for (let moved = Infinity; rounds < most && moved > 1e-6; rounds += 1) {
    prevalence = new Float64Array(classes);
    for (let at = 0; at < posterior.length; at += 1)
      prevalence[at % classes]! += posterior[at]! / items;

    confusion.fill(smoothing);
    for (let vote = 0; vote < item.length; vote += 1)
      for (let k = 0; k < classes; k += 1)
        confusion[(labeller[vote]! * classes + k) * classes + answer[vote]!]! +=
          posterior[item[vote]! * classes + k]!;
    for (let row = 0; row < confusion.length; row += classes) normalise(confusion, row, classes);

    // In logarithms, since many small factors multiply.
    const [logCommon, logConfusion] = [prevalence.map(log), confusion.map(log)];
    const next = new Float64Array(items * classes);
    for (let at = 0; at < next.length; at += 1) next[at] = logCommon[at % classes]!;
    for (let vote = 0; vote < item.length; vote += 1)
      for (let k = 0; k < classes; k += 1)
        next[item[vote]! * classes + k]! +=
          logConfusion[(labeller[vote]! * classes + k) * classes + answer[vote]!]!;
    moved = 0;
    for (let i = 0; i < items; i += 1) {
      softmax(next, i * classes, classes);
      for (let at = i * classes; at < (i + 1) * classes; at += 1)
        moved = Math.max(moved, Math.abs(next[at]! - posterior[at]!));
    }
    posterior = next;
  }
  return { posterior, prevalence, confusion, rounds };
}

const log = (value: number) => Math.log(Math.max(value, 1e-300));

function normalise(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at += 1) sum += values[at]!;
  for (let at = from; at < from + count; at += 1)
    values[at] = sum > 0 ? values[at]! / sum : 1 / count;
}

function softmax(values: Float64Array, from: number, count: number): void {
  let most = -Infinity;
  for (let at = from; at < from + count; at += 1) most = Math.max(most, values[at]!);
  for (let at = from; at < from + count; at += 1) values[at] = Math.exp(values[at]! - most);
  normalise(values, from, count);
}
