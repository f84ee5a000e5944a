import { inWords, percent, plain, power } from '#lib/format/number.ts';
import {
  computeOptimum,
  loss,
  lossLaws,
  type Allocation,
  type LossLaw,
} from '#lib/methods/chinchilla.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('trainingFlop');

/** The published fits that can be chosen. */
export type Fit = 'besiroglu' | 'hoffmannTex' | 'hoffmannPrinted';

export const fits: readonly { value: Fit; label: string }[] = [
  { value: 'besiroglu', label: 'Besiroglu, 2024' },
  { value: 'hoffmannTex', label: 'Hoffmann, 2022' },
  { value: 'hoffmannPrinted', label: 'Hoffmann, as printed' },
];

/** Why the fits differ, one sentence or two for each. */
export const about: Readonly<Record<Fit, string>> = {
  besiroglu:
    'Besiroglu and others read the points off the original figure and fitted the same law again. Their fit agrees with the two other ways in which the original paper looked at its runs; it is the one to use.',
  hoffmannTex:
    'This is the original fit with all its digits. Its optimiser stopped before it had arrived, Besiroglu and others found, so the curve misses the very points it was fitted to.',
  hoffmannPrinted:
    'These are the original numbers as the paper prints them. They were rounded, and two digits too few change the answer by several times. The paper’s own model was not built by them.',
};

/** Arithmetic of the run that the law was made for, Chinchilla’s, in operations. */
const FITTED_FLOP = 5.76e23;
/** The picture’s ends, in tokens for each parameter. */
export const RATIOS: readonly [number, number] = [0.3, 3000];
/** Budgets beside the reader’s, as parts of it. */
const PARTS = [1, 1 / 100, 1 / 10_000] as const;
/** A split is nearly as good as the best when at least this part of the arithmetic is well spent. */
const WELL_SPENT = 0.9;
const POINTS = 48;

/** What the reader has chosen: parameters that work on each token, tokens, and arithmetic for a pair of them. */
export interface Choice {
  params: number;
  tokens: number;
  flopPerParamToken: number;
}

/** One budget’s curve: the loss for every way of splitting it. */
export interface Curve {
  flop: number;
  /** Part of the reader’s budget. */
  part: number;
  points: [ratio: number, loss: number][];
  best: Allocation;
  /** The stretch that wastes a tenth of the arithmetic at most, in tokens per parameter. */
  valley: [from: number, to: number];
}

/** Splits a budget at a ratio of tokens to parameters. */
function lossAt(of: { flop: number; perPair: number; ratio: number }, law: LossLaw): number {
  const params = Math.sqrt(of.flop / (of.perPair * of.ratio));
  return loss({ params, tokens: params * of.ratio }, law);
}

/** Where a rising function passes a level, by halving in logarithms. */
function crossing(of: { from: number; to: number }, above: (x: number) => boolean): number {
  let [inside, outside] = [Math.log(of.from), Math.log(of.to)];
  for (let i = 0; i < 40; i += 1) {
    const middle = (inside + outside) / 2;
    if (above(Math.exp(middle))) outside = middle;
    else inside = middle;
  }
  return Math.exp(inside);
}

function curve(choice: Choice, part: number, law: LossLaw): Curve {
  const { flopPerParamToken: perPair } = choice;
  const flop = part * perPair * choice.params * choice.tokens;
  const best = computeOptimum({ flop, flopPerParamToken: perPair }, law);
  const [low, high] = RATIOS;
  const at = (ratio: number) => lossAt({ flop, perPair, ratio }, law);
  const level = computeOptimum({ flop: flop * WELL_SPENT, flopPerParamToken: perPair }, law).loss;
  const worse = (ratio: number) => at(ratio) > level;
  const edge = (to: number) => crossing({ from: best.tokensPerParam, to }, worse);
  return {
    flop,
    part,
    best,
    points: Array.from({ length: POINTS + 1 }, (_, i): [number, number] => {
      const ratio = low * (high / low) ** (i / POINTS);
      return [ratio, at(ratio)];
    }),
    valley: [edge(best.tokensPerParam / 1e4), edge(best.tokensPerParam * 1e4)],
  };
}

export interface LossCurves {
  curves: Curve[];
  /** The reader’s own split. */
  own: { ratio: number; loss: number };
  /** Arithmetic that the best split would need for the reader’s loss, as a part of theirs. */
  needed: number;
  title: string;
  /** What the picture says, in two or three sentences. */
  words: string;
  working: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** How the arithmetic is best split, by one of the fits. @throws ModelError `OutOfBounds` */
export function lossCurves(choice: Choice, fit: Fit): LossCurves {
  const law = lossLaws[fit];
  const curves = PARTS.map((part) => curve(choice, part, law));
  const [mine] = curves as [Curve, ...Curve[]];
  const own = {
    ratio: choice.tokens / choice.params,
    loss: loss(choice, law),
  };
  const bestAt = (flop: number) =>
    computeOptimum({ flop, flopPerParamToken: choice.flopPerParamToken }, law).loss;
  const needed = Math.min(
    1,
    crossing({ from: 1, to: 1e-9 }, (part) => bestAt(mine.flop * part) > own.loss),
  );
  return {
    curves,
    own,
    needed,
    title: titleOf(mine, own.ratio),
    words: wordsOf(mine, { own, needed, choice }),
    working: workingOf(law, mine.best),
    table: tableOf(curves, own),
  };
}

export const ratioText = (ratio: number) => plain(ratio, 2);

function titleOf({ best, valley: [from, to] }: Curve, ratio: number): string {
  const advice = `This much arithmetic learns most at ${ratioText(best.tokensPerParam)} tokens for each parameter`;
  if (ratio >= from && ratio <= to)
    return `${advice}; yours reads ${ratioText(ratio)}, nearly as good`;
  return `${advice}; yours reads ${ratio > to ? 'more' : 'fewer'}, ${ratioText(ratio)}`;
}

function wordsOf(
  mine: Curve,
  { own, needed, choice }: { own: LossCurves['own']; needed: number; choice: Choice },
): string {
  const [from, to] = mine.valley;
  const flat = `The bottom is flat: from ${ratioText(from)} to ${ratioText(to)} tokens for each parameter, a tenth of the arithmetic is wasted at most.`;
  const spent =
    needed > 0.995
      ? 'Your split wastes next to nothing.'
      : `With the best split, ${percent(Number(needed.toPrecision(2)))} of your arithmetic would reach the same loss.`;
  const small =
    own.ratio > to
      ? ' That is not folly: a smaller model that has read more costs more to train and less to use, each time anybody asks it something.'
      : own.ratio < from
        ? ' A smaller model that reads more would learn more from the same arithmetic.'
        : '';
  const far = choice.params * choice.tokens * choice.flopPerParamToken > 3 * FITTED_FLOP;
  const beyond = far
    ? ` Your run is ${inWords(mine.flop / FITTED_FLOP, 2)} times as large as Chinchilla’s, so all this is drawn far beyond where it was measured.`
    : '';
  return `${flat} ${spent}${small}${beyond}`;
}

function workingOf(law: LossLaw, best: Allocation): string {
  const { E, A, B, alpha, beta } = law;
  const term = (constant: number, of: number, exponent: number) =>
    `${plain(constant, 4)} ÷ (${inWords(of, 2)})^${plain(exponent, 3)}`;
  return `${plain(E, 4)} + ${term(A, best.params, alpha)} + ${term(B, best.tokens, beta)} = ${best.loss.toFixed(3)}`;
}

function tableOf(curves: readonly Curve[], own: LossCurves['own']): LossCurves['table'] {
  return {
    columns: [
      'Budget, operations',
      'best parameters',
      'best tokens',
      'tokens per parameter',
      'loss',
      'near-best from',
      'near-best to',
    ],
    rows: [
      ...curves.map(({ flop, best, valley }) => [
        power(flop),
        ...[best.params, best.tokens, best.tokensPerParam].map((x) => Number(x.toPrecision(3))),
        Number(best.loss.toFixed(3)),
        ...valley.map((x) => Number(x.toPrecision(3))),
      ]),
      [
        'yours as it is',
        '–',
        '–',
        Number(own.ratio.toPrecision(3)),
        Number(own.loss.toFixed(3)),
        '–',
        '–',
      ],
    ],
  };
}

/** The reader’s ratio with the range its two parts leave, in tokens per parameter. */
export function ratioRange(
  ratio: number,
  params: { low: number; high: number },
  tokens: { low: number; high: number },
): [number, number] {
  const width = (of: { low: number; high: number }) => Math.log(of.high / of.low) / 2;
  const sum = Math.hypot(width(params), width(tokens));
  return [ratio * Math.exp(-sum), ratio * Math.exp(sum)];
}
