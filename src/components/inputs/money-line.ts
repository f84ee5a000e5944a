import { fitDiameter, stackDots } from '#components/chart/dotplot.ts';
import { textWidth, type Anchor } from '#components/chart/labels.ts';
import { logScale, type Scale } from '#components/chart/scale.ts';

const DOTS_HEIGHT = 118;
/** A row of what others have published: one line of words, or two where they do not fit beside the mark. */
const ROW = 24;
const TALL_ROW = 43;
/** Below the axis: tick labels, then the published figures. */
const LABELS = 34;
const NARROW = 560;

export interface Line {
  x: Scale;
  narrow: boolean;
  /** Where the axis stands. */
  y: number;
  height: number;
  dotsHeight: number;
  guess?: { x: number; y: number; text: string; anchor: Anchor };
  /** Whether who says it stands under what it counts. */
  stacked: boolean;
  published: SumRow[];
}

/** A sum to mark under the line, and its words. */
export interface Sum {
  id: string;
  usd: number;
  amount: string;
  /** What it counts. */
  what: string;
  /** Who says it, how, and when. */
  who: string;
}

/** One such sum: words, a dotted leader, and its mark under its place on the line. */
export interface SumRow extends Sum {
  x: number;
  /** The middle of the mark. */
  y: number;
  /** Where the line of words beside the mark ends and the leader begins. */
  from: number;
}

/** Texts of a row, in this order and of these sizes (px). */
export const WORDS = { amount: 13.5, rest: 13, gap: 8 };
const lengthOf = ({ amount, what, who }: Sum, stacked: boolean) =>
  stacked
    ? textWidth(who, WORDS.rest)
    : textWidth(amount, WORDS.amount) +
      textWidth(what, WORDS.rest) +
      textWidth(who, WORDS.rest) +
      2 * WORDS.gap;

/** The margin on both sides, half a label wide; MoneyBet.svelte lays its input over the same width. */
export const marginAt = (width: number) => (width < NARROW ? 20 : 40);

/** Where everything on the money line stands at a width (px), so that nothing covers anything. */
export function moneyLine({
  width,
  ends,
  dots = [],
  guess,
  guessText = '',
  published = [],
}: {
  width: number;
  ends: [number, number];
  dots?: readonly number[];
  guess?: number | undefined;
  guessText?: string;
  published?: readonly Sum[];
}): Line {
  const narrow = width < NARROW;
  const margin = marginAt(width);
  const x = logScale({ domain: ends, range: [margin, width - margin] });
  const dotsHeight = dots.length > 0 ? DOTS_HEIGHT : 0;

  const xs = dots.map((dot) => x(dot));
  const diameter = fitDiameter(xs, { height: dotsHeight - 2 });
  const stacked = stackDots(xs, { diameter });

  let mark: Line['guess'];
  let above = 0;
  if (guess !== undefined) {
    const at = x(guess);
    const length = textWidth(guessText, 14) + 8;
    const spans: [Anchor, number, number][] = [
      ['middle', at - length / 2, at + length / 2],
      ['end', at - length, at + 12],
      ['start', at - 12, at + length],
    ];
    const inside = spans.filter(([, from, to]) => from >= -4 && to <= width + 4);
    const under = ([, from, to]: (typeof spans)[number]) =>
      stacked.filter((dot) => dot.x + diameter > from && dot.x - diameter < to);
    const best = inside.find((span) => under(span).length === 0) ?? inside[0] ?? spans[0]!;
    const anchor = best[0];
    // Among the dots the mark stands on top of them, with a line down to its place.
    above = Math.max(0, ...under(best).map((dot) => dot.y + diameter / 2 + 6));
    mark = { x: at, y: 0, text: guessText, anchor };
  }
  const y = Math.max(dotsHeight && DOTS_HEIGHT + 8, (mark ? 42 : 8) + above);
  if (mark) mark.y = y - 2 - above;

  const fits = (stacked: boolean) =>
    published.every((each) => lengthOf(each, stacked) + 22 < x(each.usd));
  const stackedWords = !fits(false);
  // Where not even the shorter line fits, the mark stands among the words, which give way to it.
  const row = stackedWords ? TALL_ROW : ROW;
  return {
    x,
    narrow,
    y,
    height: y + LABELS + published.length * row,
    dotsHeight,
    ...(mark ? { guess: mark } : {}),
    stacked: stackedWords,
    published: published.map((each, index) => ({
      ...each,
      x: x(each.usd),
      y: y + LABELS + index * row + (stackedWords ? 27 : 10),
      from: lengthOf(each, stackedWords) + 6,
    })),
  };
}
