import { moneyInWords } from '#lib/format/money.ts';
import { countInWords, inWords, percent, plain } from '#lib/format/number.ts';
import {
  diverged,
  excessOf,
  lossAfter,
  RATES,
  type Landscape,
} from '#lib/simulations/learning-rate.ts';
import { bestAfter, cliffRate } from '#lib/simulations/rate-curves.ts';
import { rungs, type Found, type Tried } from '#lib/simulations/rate-search.ts';
import {
  chosenOf,
  EARLY,
  LANDSCAPES,
  spentOf,
  TRIES,
  type Game,
  type Rivals,
  type Try,
} from './game.ts';
import type { Spread, Spreads } from './spreads.ts';

/** Whole tries as words: 8 tries, 1 try, 2.25 tries. */
const triesInWords = (runs: number) => `${plain(runs, 4)} ${runs === 1 ? 'try' : 'tries'}`;
/** What so many tries cost; when the bill has nothing for sweeps, tries are all there is to count. */
export const cost = (runs: number, price: number) =>
  price > 0 ? moneyInWords(runs * price) : triesInWords(runs);

export const rateText = (rate: number) => plain(rate, 2);
export const lossText = (loss: number) => loss.toFixed(2);

/** A share above the lowest loss; below a twentieth of a percent nobody could tell. */
export const apart = (excess: number) => percent(Math.max(0.0005, Number(excess.toPrecision(2))));
/** The same where it is said how far above, not within what. */
export const above = (excess: number) =>
  excess < 0.0005 ? `less than ${apart(0)}` : apart(excess);
/** So far above the lowest loss are diverged runs alone, of those that are picked. */
const LOST = 2;
export const isLost = (of: Landscape, { rate }: Tried) =>
  diverged(of, lossAfter(of, { rate, share: 1 }));

/** “comes within 0.7 %”, for a search that it did not go wrong for; a verb said once is enough. */
function reach(
  of: Landscape,
  chosen: Tried | undefined,
  { verb = 'comes ', noun = '' } = {},
): string {
  return !chosen || isLost(of, chosen)
    ? 'finds only rates that diverge'
    : `${verb}within ${apart(excessOf(of, chosen.rate))}${noun}`;
}

/** The finding: what the searches reach, and once the game is over, how the reader did beside them. */
export function title(game: Game, { of, random, halving }: Rivals, price: number): string {
  const chosen = chosenOf(game);
  const noun = ' of the lowest loss';
  const said = ({ chosen: other }: Found) => (other && !isLost(of, other) ? { verb: '' } : {});
  if (!game.done || !chosen) {
    const second = random.chosen && isLost(of, random.chosen) ? { noun } : said(random);
    return `For ${cost(TRIES, price)}, random search ${reach(of, random.chosen, { noun })}, successive halving ${reach(of, halving.chosen, second)}: how near do you come?`;
  }
  const spent = cost(spentOf(game), price);
  const lost = isLost(of, chosen);
  const yours = lost
    ? `You found only rates that diverge, for ${spent}`
    : `You came within ${apart(excessOf(of, chosen.rate))}${noun} for ${spent}`;
  return `${yours}; with as much, halving ${reach(of, halving.chosen, lost ? { noun } : {})}, random search ${reach(of, random.chosen, said(halving))}`;
}

/** What the game is about, before and while it is played. */
export function goal(price: number): string {
  const money =
    price > 0
      ? `Your bill has ${moneyInWords(TRIES * price)} for sweeps: ${countInWords(TRIES)} tries on a small copy of the model, ${moneyInWords(price)} each.`
      : `Your bill has nothing for sweeps, so the money does not count here, only the tries: ${countInWords(TRIES)} of them.`;
  return `Somewhere between ${rateText(RATES.low)} and ${rateText(RATES.high)} one learning rate ends with the lowest loss. ${money} Stop a try at a quarter and it costs a quarter; but an early loss wavers, and it flatters high rates. In the end the try counts that ran longest and ended lowest.`;
}

/** What the last try said, and what is spent. */
export function status(game: Game, of: Landscape, price: number): string {
  const last = game.tries.find(({ number }) => number === game.last);
  const spent = `${cost(spentOf(game), price)} spent of ${cost(TRIES, price)}`;
  return last
    ? `${tryInWords(last, game, of)}; ${spent}.`
    : `No try yet; nothing spent of ${cost(TRIES, price)}.`;
}

function tryInWords(of: Try, { tries, ...game }: Game, land: Landscape): string {
  const name = `Try ${of.number}: rate ${rateText(of.rate)}`;
  if (diverged(land, of.loss)) return `${name} diverged`;
  const best = chosenOf({ ...game, tries })!;
  const loss = `loss ${lossText(of.loss)}`;
  if (of.share < best.share) return `${name}, ${loss} after a quarter`;
  const how = of.share < 1 ? `${loss} after a quarter` : loss;
  if (tries.length === 1) return `${name}, ${how}`;
  return best === of
    ? `${name}, ${how}, the best so far`
    : `${name}, ${how}; the best so far is ${lossText(best.loss)}`;
}

/** How the reader did against the two searches. */
export function verdict(game: Game, { of, random, halving }: Rivals): string {
  const chosen = chosenOf(game);
  if (!chosen) return '';
  const mine = excessOf(of, chosen.rate);
  const beats = ({ chosen: other }: Found) => !other || mine <= excessOf(of, other.rate);
  const place =
    beats(random) && beats(halving)
      ? 'Neither search did better.'
      : beats(random)
        ? 'You beat random search; successive halving did better.'
        : beats(halving)
          ? 'You beat successive halving; random search, with luck, did better.'
          : 'Both searches did better this time.';
  const yours = isLost(of, chosen)
    ? `Your pick, ${rateText(chosen.rate)}, diverges before the end of a run`
    : `Your pick, ${rateText(chosen.rate)}, ends ${above(mine)} above the lowest loss, which is at ${rateText(of.bestRate)}; a try alone can look better or worse, by its luck`;
  return `${yours}. ${place}`;
}

/** Rates by how far their runs went, and the money in them. */
export function waste({ halving }: Rivals): string {
  const { tried, runs } = halving;
  const counted = (count: number) => countInWords(count);
  if (tried.length < 2)
    return 'For so little money halving has nothing to halve: it runs one rate to its end, as random search does.';
  const far = tried.filter(({ share }) => share >= 0.5);
  const share = far.reduce((sum, each) => sum + each.share, 0) / runs;
  const whole = tried.filter((each) => each.share === 1).length;
  return `Halving looked at ${counted(tried.length)} rates after an eighth of a run and kept the better half, again and again; ${counted(whole)} ran to the end. The ${counted(far.length)} that got at least half-way took ${percent(Math.round(share * 100) / 100)} of its money.`;
}

/** What the end teaches: what was thrown away, and what an early look is worth. */
export function lesson(game: Game, rivals: Rivals): string {
  const count = game.tries.length;
  const used =
    count > 1
      ? `Of your ${countInWords(count)} tries one is used; the rest ${count === 2 ? 'was' : 'were'} paid for all the same. `
      : '';
  return `${used}${waste(rivals)} ${trusting(rivals.of)}`;
}

/** Where the lowest loss is after a quarter, and what trusting it costs. */
export function trusting(of: Landscape): string {
  const early = bestAfter(of, EARLY);
  const after = isLost(of, { rate: early, share: 1, loss: 0 })
    ? 'diverges before the end'
    : `ends ${above(excessOf(of, early))} above the lowest`;
  return `After a quarter of the run the lowest loss is at ${rateText(early)}, not at ${rateText(of.bestRate)}; who trusts it ${after}.`;
}

/** How often each search comes how near, in a sentence. */
export function often({ random, halving, budget }: Spreads): string {
  const most = ({ high }: Spread) =>
    high > LOST ? 'one that diverges' : `one ${apart(high)} above it or more`;
  const [first, second] = [most(random), most(halving)];
  const badly =
    first === second ? `both pick ${first}` : `random search picks ${first}, halving ${second}`;
  return `With ${triesInWords(budget)} on each of ${LANDSCAPES} landscapes, random search ends within ${apart(random.middle)} of the lowest loss half the time, halving within ${apart(halving.middle)}. When it goes badly, one time in twenty, ${badly}.`;
}

/** Where a try's price comes from, with the reader's numbers in it. */
export function working(value: (id: string) => number): string {
  const price = value('sweeps') / TRIES;
  const hours = value('chipHourly') > 0 ? price / value('chipHourly') : 0;
  const share = value('chipHours') > 0 ? hours / value('chipHours') : 0;
  return `Sweeps on your bill, ${moneyInWords(value('sweeps'))} ÷ ${TRIES} tries = ${moneyInWords(price)} a try = ${inWords(hours)} chip-hours, ${percent(share)} of those of the final run`;
}

/** The rounds of halving as a sum: 27 × 1/8 + 13 × 1/8 + … */
export function roundsInWords({ halving: { tried, runs } }: Rivals): string {
  const all = rungs({ arms: Math.max(1, tried.length), eta: 2, least: 1 / 8 });
  const parts = all.map(({ arms, share }, i) => {
    const part = share - (all[i - 1]?.share ?? 0);
    return `${arms} × 1/${Math.round(1 / part)}`;
  });
  return `${parts.join(' + ')} = ${triesInWords(runs)}`;
}

/** What the picture shows, for those who cannot see it. */
export function description(game: Game, rivals: Rivals, shown: boolean): string {
  const axes = `Loss against the learning rate from ${rateText(RATES.low)} to ${rateText(RATES.high)}, both on logarithmic axes.`;
  const tries = game.tries.map((each) => `${tryInWords(each, game, rivals.of)}.`).join(' ');
  const { bestLoss, bestRate } = rivals.of;
  const curve = shown
    ? ` The loss at the end falls slowly to ${lossText(bestLoss)} at ${rateText(bestRate)}, then rises, and from ${rateText(cliffRate(rivals.of))} on runs diverge. ${waste(rivals)}`
    : ' The curve is hidden.';
  return `${axes} ${tries}${curve}`.replace('  ', ' ');
}
