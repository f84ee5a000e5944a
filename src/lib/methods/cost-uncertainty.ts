import { ModelError } from '#lib/engine/errors.ts';
import { z95 } from '#lib/engine/normal.ts';
import { dimensions } from '#lib/engine/sobol.ts';
import { fullNormals, spreadOf, type Spread } from './lognormal-draws.ts';
import { lognormalOf, productOf, quantileOf, type Lognormal, type Range90 } from './lognormal.ts';

/** The kinds of chip whose price is known differently well. */
export type Hardware = 'gpu' | 'tpu';
/** The costs that have a range. */
export type CostOf = 'acquisition' | 'amortised' | 'energy';

/** 90 % intervals of what a factor is, as a multiple of its central value or in its own unit. */
export type CostRanges = Readonly<
  Record<keyof ReturnType<typeof costRanges>, readonly [number, number]>
>;

/**
 * How far each factor of a cost may be from its central value, 90 % intervals. `years` is in years and
 * `oomsPerYear` in powers of ten a year, both normal; `utilisation` is normal, kept in 0.01 to 0.99; the
 * rest is lognormal.
 * Source: 'epoch-development' (uncertainty.ipynb); 'cottier-2024'.
 */
export const costRanges = (hardware: Hardware) => ({
  quantity: [0.8, 1.25] as const,
  price: hardware === 'tpu' ? ([0.25, 4] as const) : ([0.5, 2] as const),
  serverOverhead: [1.3, 2.1] as const,
  interconnect: [1.07, 1.32] as const,
  oomsPerYear: [0.1, 0.18] as const,
  years: [-120 / 365.25, 120 / 365.25] as const,
  trainingTime: [0.5, 2] as const,
  compute: [1 / 3, 3] as const,
  peak: [0.5, 2] as const,
  utilisation: [0.1, 0.65] as const,
  powerShare: hardware === 'tpu' ? ([0.3, 0.62] as const) : ([0.56, 1] as const),
  pueOfLarge: [1.05, 1.16] as const,
  pueOfOthers: [1.12, 1.4] as const,
  electricityPrice: [0.6, 1.7] as const,
});

/** Of 45 models, 15 have no stated chip-hours; of 64, 50 ran in the largest operators' data centres. */
const imputed = 15 / 45;
const large = 50 / 64;
/** What the shares are taken relative to. */
const central = { mfu: 0.37, tpu: 0.43, gpu: 0.75, pueOfLarge: 1.1, pueOfOthers: 1.25 };

/**
 * Price of buying the hardware as a multiple of its median: a product of lognormals, so exact.
 * @throws ModelError `OutOfBounds`
 */
export function factorsRatio(ranges: Readonly<Record<string, Range90>>): Lognormal {
  const { sigma } = productOf(Object.values(ranges).map(lognormalOf));
  return { mu: 0, sigma };
}

/**
 * A cost as a multiple of its median, with the uncertainty that its authors give it.
 * Source: 'epoch-development' (uncertainty.ipynb).
 * @param of `ranges`: in place of the authors' own
 * @throws ModelError `OutOfBounds`
 */
export function costRatio(of: {
  cost: CostOf;
  hardware: Hardware;
  ranges?: Partial<CostRanges>;
  draws?: number;
  seed?: number;
}): { quantile: Spread['quantile'] } {
  const { cost, hardware, draws = 65_536, seed = 1 } = of;
  const ranges = { ...costRanges(hardware), ...of.ranges };
  if (cost === 'acquisition') {
    const { quantity, price, serverOverhead, interconnect } = ranges;
    const ratio = factorsRatio({ quantity, price, serverOverhead, interconnect });
    return { quantile: (p) => quantileOf(ratio, p) };
  }
  const next = columns(draws, seed);
  const hours = chipHourRatios(next, ranges, draws);
  const product = cost === 'energy' ? energy(next, ranges, hardware) : amortised(next, ranges);
  const { quantile } = spreadOf(hours.map((ratio, i) => ratio * product(i)));
  const median = quantile(0.5);
  return { quantile: (p) => quantile(p) / median };
}

type Next = () => Float64Array;

function columns(count: number, seed: number): Next {
  let dimension = 0;
  return () => {
    if (dimension < dimensions) return fullNormals({ dimension: dimension++, count, seed });
    throw new ModelError('BadQuantity', 'draws', 'There are more factors than dimensions.');
  };
}

const lognormal = (z: Float64Array, range: Range90) => {
  const { mu, sigma } = lognormalOf(range);
  return (i: number) => Math.exp(mu + sigma * z[i]!);
};

const normal = (z: Float64Array, [low, high]: readonly [number, number]) => {
  const [middle, sigma] = [(low + high) / 2, (high - low) / (2 * z95)];
  return (i: number) => middle + sigma * z[i]!;
};

/** A third of the draws has chip-hours from compute and peak, the others from chips and time. */
function chipHourRatios(next: Next, ranges: CostRanges, draws: number): Float64Array {
  const compute = lognormal(next(), ranges.compute);
  const peak = lognormal(next(), ranges.peak);
  const mfu = normal(next(), ranges.utilisation);
  const chips = lognormal(next(), ranges.quantity);
  const time = lognormal(next(), ranges.trainingTime);
  // A dimension of its own decides which, so that the other dimensions stay even within each part.
  const coin = normalCut(next(), imputed);
  return Float64Array.from({ length: draws }, (_, i) =>
    coin(i)
      ? (compute(i) * central.mfu) / (peak(i) * Math.min(Math.max(mfu(i), 0.01), 0.99))
      : chips(i) * time(i),
  );
}

/** True in a share of the draws. */
function normalCut(z: Float64Array, part: number): (i: number) => boolean {
  const cut = z.slice().sort()[Math.round(part * z.length)] ?? Infinity;
  return (i) => z[i]! < cut;
}

function energy(next: Next, ranges: CostRanges, hardware: Hardware): (i: number) => number {
  const power = lognormal(next(), ranges.powerShare);
  const pueOfLarge = lognormal(next(), ranges.pueOfLarge);
  const pueOfOthers = lognormal(next(), ranges.pueOfOthers);
  const price = lognormal(next(), ranges.electricityPrice);
  const isLarge = normalCut(next(), large);
  return (i) => {
    const pue = isLarge(i)
      ? pueOfLarge(i) / central.pueOfLarge
      : pueOfOthers(i) / central.pueOfOthers;
    return (price(i) * pue * power(i)) / central[hardware];
  };
}

function amortised(next: Next, ranges: CostRanges): (i: number) => number {
  const ooms = normal(next(), ranges.oomsPerYear);
  const years = normal(next(), ranges.years);
  const price = lognormal(next(), ranges.price);
  const overhead = lognormal(next(), ranges.serverOverhead);
  const network = lognormal(next(), ranges.interconnect);
  return (i) => (overhead(i) * network(i) * price(i) * ooms(i)) / 10 ** (ooms(i) * years(i));
}
