import { textWidth } from '#components/chart/labels.ts';
import { logScale, type Scale } from '#components/chart/scale.ts';
import { lossAfter, RATES, type Landscape } from '#lib/simulations/learning-rate.ts';
import { cliffRate, evenRates } from '#lib/simulations/rate-curves.ts';

export const LEFT = 44;
export const RIGHT = 16;
/** Where the losses begin; between the strip and them, runs that are off the chart. */
export const STRIP = 58;
export const TOP = STRIP + 30;
export const FLOOR = 310;
const ROWS = FLOOR + 70;
const ROW = 44;
export const HEIGHT = ROWS + 3 * ROW - 8;
export const rowAt = (index: number) => ROWS + index * ROW;

const LOSSES = { low: 2.1, high: 6 } as const;
export const lossTicks = [2.5, 3, 4, 5, 6];
export const rateTicks = [1e-5, 1e-4, 1e-3, 1e-2, 1e-1];

export const rateScale = (width: number): Scale =>
  logScale({ domain: [RATES.low, RATES.high], range: [LEFT, width - RIGHT] });
export const lossScale: Scale = logScale({
  domain: [LOSSES.low, LOSSES.high],
  range: [FLOOR, TOP],
});

/** Where a loss is drawn: above the axis, in the strip for what has no place on it. */
export const yOf = (loss: number) =>
  loss > LOSSES.high ? STRIP + 15 : lossScale(Math.max(LOSSES.low, loss));
export const isOff = (loss: number) => loss > LOSSES.high;

/** The loss along the axis after a share of the run, as far as it can be drawn. */
export function curve(of: Landscape, share: number): [rate: number, loss: number][] {
  return evenRates(160)
    .map((rate): [number, number] => [rate, lossAfter(of, { rate, share })])
    .filter(([, loss]) => loss <= LOSSES.high);
}

/** A dot whose area is its price. */
export const radiusOf = (share: number) => 6.5 * Math.sqrt(share);

/** The part of the axis on which runs diverge, if it is to be seen. */
export const cliffX = (of: Landscape, x: Scale) => x(Math.min(RATES.high, cliffRate(of)));

/** The place on a track from 0 to 100 under a pointer. */
export const pointed = (clientX: number, box: { left: number; width: number }, thumb: number) =>
  ((clientX - box.left - thumb / 2) / (box.width - thumb)) * 100;

/** Where a label hangs so that it stays in the picture. */
export function sideOf(x: number, text: string, width: number): 'start' | 'middle' | 'end' {
  const half = textWidth(text) / 2;
  return x - half < LEFT ? 'start' : x + half > width ? 'end' : 'middle';
}
