import { ModelError } from '#lib/engine/errors.ts';

/**
 * What Cottier et al. assume of a run when its authors say nothing, by the name of the hardware, of the
 * organisation, or by year. Source: 'epoch-costs' (cost_analysis_standalone.py); 'cottier-2024'.
 */

/** Price-performance of chips improves by so many factors of ten a year. */
export const oomsPerYear = 0.14;
/** Hours of a mean year. */
export const hoursPerYear = 24 * 365.25;
/** Share of a cluster's price that is the network between servers. */
export const interconnectShare = 0.19;
/** Median utilisation of the 33 runs that state it. */
export const medianMfu = 0.375;
/** Median length of the largest runs. */
export const medianTrainingHours = 793.5;

const has = (name: string, ...words: string[]) =>
  words.some((word) => name.toLowerCase().includes(word.toLowerCase()));

const isTpu = (hardware: string) => has(hardware, 'TPU');

/** Price of a chip with its share of the server ÷ price of the chip. */
export function serverOverhead(hardware: string): number {
  if (has(hardware, 'A100')) return 1.66;
  if (has(hardware, 'V100')) return 1.69;
  return has(hardware, 'P100') ? 1.54 : 1.64;
}

/** Rated power of the server, a chip's share, ÷ rated power of the chip. */
export function chipToServerPower(hardware: string): number {
  if (isTpu(hardware)) {
    if (has(hardware, 'v1')) return 2.93;
    if (has(hardware, 'v2')) return 1.64;
    return has(hardware, 'v3') ? 1.47 : 1.56;
  }
  // kW of a DGX ÷ 8, ÷ kW of the chip; for V100 the mean of two machines.
  if (has(hardware, 'H100')) return 10.2 / 8 / 0.7;
  if (has(hardware, 'A100')) return 6.5 / 8 / 0.4;
  return has(hardware, 'V100') ? (10 / 16 / 0.3 + 1.5 / 4 / 0.3) / 2 : 1.8;
}

/** Mean power while training ÷ rated power of the server. */
export const powerShare = (hardware: string) => (isTpu(hardware) ? 0.43 : 0.75);

/** PUE, by who ran the machines: operators of the largest data centres have less overhead. */
export function pueOf(organisation: string): number {
  const large = ['google', 'deepmind', 'microsoft', 'amazon', 'meta', 'facebook'];
  return has(organisation, ...large) ? 1.1 : 1.25;
}

const dollarsPerKWh: Readonly<Record<number, number>> = {
  2010: 0.0677,
  2011: 0.0682,
  2012: 0.0667,
  2013: 0.0689,
  2014: 0.071,
  2015: 0.0691,
  2016: 0.0676,
  2017: 0.0688,
  2018: 0.0692,
  2019: 0.0681,
  2020: 0.0667,
  2021: 0.0718,
  2022: 0.0832,
  2023: 0.0806,
  2024: 0.0771,
  2025: 0.0826,
};

/**
 * Price of electricity for industry in the United States, US dollars per kWh.
 * @throws ModelError `OutOfBounds` for a year without one
 */
export function electricityPriceUsd(year: number): number {
  const price = dollarsPerKWh[year];
  if (price !== undefined) return price;
  const years = Object.keys(dollarsPerKWh);
  throw new ModelError(
    'OutOfBounds',
    'year',
    `There is no price of electricity for ${year}; there are prices for ${years[0]} to ${years.at(-1)}.`,
  );
}

/** Rated watts where the table of chips has none. */
export const tpuV4PowerW = 373;

/** Dollars that a TPU would have cost at its release; nobody sells them. */
export const tpuPriceUsd: Readonly<Record<string, number>> = {
  'Google TPU v1': 5463,
  'Google TPU v2': 5054,
  'Google TPU v3': 5276,
  'Google TPU v4': 5167,
};

const day = 24 * 3600 * 1000;

/** Milliseconds since 1970 of a day, `YYYY-MM-DD`. @throws ModelError `NotANumber` */
function time(id: string, date: string): number {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  if (year) return Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
  throw new ModelError('NotANumber', id, `"${id}" is "${date}", not a day such as 2024-07-23.`);
}

/**
 * Years from the purchase to the start of training, of 365.25 days. A GPU cannot train before it is
 * bought; a TPU can, because its owner had it before the day it was offered.
 * @throws ModelError `NotANumber` for a date that is none
 */
export function yearsOwned(of: {
  acquired: string;
  trainingStart: string;
  hardware: string;
}): number {
  const days = (time('trainingStart', of.trainingStart) - time('acquired', of.acquired)) / day;
  return (isTpu(of.hardware) ? days : Math.max(days, 0)) / 365.25;
}

/**
 * Day on which training is taken to have begun: 60 days and the training before publication.
 * @param of `trainingHours`: whole days count
 * @throws ModelError `NotANumber` for a date that is none
 */
export function trainingStart(of: { published: string; trainingHours?: number }): string {
  const hours = Math.trunc(of.trainingHours ?? medianTrainingHours);
  const start = time('published', of.published) - 60 * day - hours * 3_600_000;
  return new Date(start).toISOString().slice(0, 10);
}
