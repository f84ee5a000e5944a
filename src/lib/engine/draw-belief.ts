import { inside, logit, share, type Belief } from './distribution.ts';
import { z95 } from './normal.ts';
import type { Assumption } from './quantity.ts';

/** Whether there is anything to draw. */
export function isSpread({ shape }: Assumption, { low, high }: Belief): boolean {
  return shape !== 'fixed' && low < high && (shape !== 'lognormal' || low > 0);
}

/**
 * Fills `out` with draws of a belief made from standard normals `z`, kept within the bounds.
 * Returns a single number instead when there is no spread.
 * Source for lognormal: mean and standard deviation of the logarithm from a 90 % interval, as in
 * Cottier et al. 2024 and Squiggle.
 */
export function drawBelief(
  assumption: Assumption,
  belief: Belief,
  z: Float64Array,
  out: Float64Array,
): Float64Array | number {
  const {
    shape,
    bounds: [min, max],
  } = assumption;
  const { low, high, value } = belief;
  if (!isSpread(assumption, belief)) return value;
  let ends: [number, number];
  if (shape === 'lognormal') {
    const mu = (Math.log(low) + Math.log(high)) / 2;
    const sigma = (Math.log(high) - Math.log(low)) / (2 * z95);
    fillExp(out, z, { mu, sigma });
    ends = [Math.exp(mu - sigma * furthest), Math.exp(mu + sigma * furthest)];
  } else if (shape === 'logitnormal') {
    const [a, b] = [logit(inside(low)), logit(inside(high))];
    const mu = (a + b) / 2;
    const sigma = (b - a) / (2 * z95);
    fillExp(out, z, { mu: -mu, sigma: -sigma });
    for (let i = 0; i < out.length; i++) out[i] = 1 / (1 + out[i]!);
    ends = [share(mu - sigma * furthest), share(mu + sigma * furthest)];
  } else {
    // The interval is the middle 90 % of the range, so the range reaches half a ninth further each way.
    const start = low - (high - low) / 18;
    const width = (high - low) / 0.9;
    for (let i = 0; i < out.length; i++) out[i] = start + width * normalShare(z[i]!);
    ends = [start, start + width];
  }
  if (ends[0] < min || ends[1] > max)
    for (let i = 0; i < out.length; i++) out[i] = Math.min(Math.max(out[i]!, min), max);
  return out;
}

/** No standard normal of draws.ts is further from 0. */
const furthest = 4.02;

/**
 * Share of a standard normal below z, absolute error below 1e-7.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.17.
 */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * Math.exp((-z * z) / 2) * poly;
  return z > 0 ? 1 - tail : tail;
}

const PARTS = 256;
const roots = Float64Array.from({ length: PARTS }, (_, i) => 2 ** (i / PARTS));
const powers = Float64Array.from({ length: 2048 }, (_, i) => 2 ** (i - 1023));
/** Added to a double and taken away again, it leaves the nearest whole number. */
const rounder = 1.5 * 2 ** 52;

/**
 * Fills `out` with e^(mu + sigma·z), relative error below 1e-14: four times as fast as Math.exp, and
 * the same on every machine. e^x is 2^whole · 2^(part/256) · five terms of the series for the rest.
 */
function fillExp(
  out: Float64Array,
  z: Float64Array,
  { mu, sigma }: { mu: number; sigma: number },
): void {
  for (let i = 0; i < out.length; i++) {
    const x = Math.min(Math.max(mu + sigma * z[i]!, -700), 700); // beyond is out of any bounds
    const part = x * (PARTS / Math.LN2) + rounder - rounder;
    const rest = x - part * (Math.LN2 / PARTS);
    const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24)));
    out[i] = series * roots[part & (PARTS - 1)]! * powers[(part >> 8) + 1023]!;
  }
}
