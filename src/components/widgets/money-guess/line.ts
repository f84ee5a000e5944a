import { fitDiameter, stackDots } from '#components/chart/dotplot.ts';
import { hang, textWidth, type Anchor, type Placed } from '#components/chart/labels.ts';
import { logScale, type Scale } from '#components/chart/scale.ts';
import type { Published } from './published.ts';

const DOTS_HEIGHT = 118;
const ROW = 21;
/** Below the axis: tick labels, then the published figures. */
const LABELS = 27;
const NARROW = 560;

export interface Line {
  x: Scale;
  narrow: boolean;
  /** Where the axis stands. */
  y: number;
  height: number;
  dotsHeight: number;
  guess?: { x: number; y: number; text: string; anchor: Anchor };
  published: (Placed & { id: string; text: string; from: number; to: number })[];
}

/** The margin on both sides, half a label wide; Guess.svelte lays its input over the same width. */
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
  published?: readonly Published[];
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

  const labels = published.map(({ usd, label, brief }) => ({
    x: x(usd),
    text: narrow ? brief : label,
  }));
  const placed = hang(labels, { width });
  const rows = Math.max(-1, ...placed.map(({ row }) => row)) + 1;
  return {
    x,
    narrow,
    y,
    height: y + LABELS + rows * ROW + (rows > 0 ? 8 : 0),
    dotsHeight,
    ...(mark ? { guess: mark } : {}),
    published: placed.map((place, index) => ({
      ...place,
      id: published[index]!.id,
      text: labels[index]!.text,
      from: y + LABELS,
      to: y + LABELS + (place.row + 1) * ROW,
    })),
  };
}
