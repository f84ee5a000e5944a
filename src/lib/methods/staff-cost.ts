import { ModelError } from '#lib/engine/errors.ts';
import { normals } from '#lib/engine/draws.ts';
import { randomWords } from '#lib/engine/random-words.ts';
import { dimensions } from '#lib/engine/sobol.ts';
import { spreadOf, type Spread } from './lognormal-draws.ts';
import { lognormalOf, type Range90 } from './lognormal.ts';
import { notNegative, positive } from './refuse.ts';

/** What Cottier et al. take for people at the developers of large models; US dollars a year, 90 % intervals. */
export const staffRanges = {
  // Geometric means of what two sites report of the 5 % and the 95 %.
  salary: [Math.sqrt(148_000 * 132_000), Math.sqrt(335_000 * 210_000)],
  equity: [Math.sqrt(34_000 * 37_000), Math.sqrt(760_000 * 331_250)],
  /** Employer's payroll taxes and benefits, as a multiple of the salary. */
  overhead: [1.25, 1.4],
  /** Share of a year that each contributor works on this project. */
  fullTimeShare: [0.05, 0.8],
} as const satisfies Record<string, Range90>;

/** Listed contributors: a few dozen to a thousand so far. */
const most = 20_000;

/** Who worked on a model, for how long, and for how much. */
export interface Staff {
  contributors: number;
  /** How long the project took: a number, or its 90 % interval. */
  years: number | Range90;
  salary?: Range90;
  equity?: Range90;
  overhead?: Range90;
  fullTimeShare?: Range90;
  draws?: number;
  seed?: number;
}

/**
 * Cost of the people of a project, US dollars: Σ (salary · overhead + equity) · share of full time · years,
 * each person drawn alone.
 * Source: 'epoch-development' (development_cost.ipynb), 'cottier-2024'. There the equity of a
 * person is the same in all draws, which makes its interval a little too narrow; here it is drawn anew.
 * It leaves out everybody whom the paper does not list.
 * @throws ModelError `OutOfBounds`
 */
export function staffCost(staff: Staff): Spread {
  const { contributors, years, draws = 16_384, seed = 1 } = staff;
  positive({ contributors, draws });
  if (contributors > most) {
    throw new ModelError(
      'OutOfBounds',
      'contributors',
      `"contributors" is ${contributors}; each is drawn alone, which is done for up to ${most}.`,
    );
  }
  if (typeof years === 'number') notNegative({ years });
  const of = (range: Range90) => lognormalOf(range);
  const salary = of(staff.salary ?? staffRanges.salary);
  const equity = of(staff.equity ?? staffRanges.equity);
  const overhead = of(staff.overhead ?? staffRanges.overhead);
  const part = of(staff.fullTimeShare ?? staffRanges.fullTimeShare);
  const pay = { mu: salary.mu + overhead.mu, sigma: Math.hypot(salary.sigma, overhead.sigma) };

  const next = normalsFrom({ count: draws, seed });
  const time = typeof years === 'number' ? undefined : lognormalOf(years);
  const z = time ? next() : undefined;
  const total = new Float64Array(draws);
  for (let person = 0; person < Math.round(contributors); person++) {
    const [p, e, f] = [next(), next(), next()];
    for (let i = 0; i < draws; i++) {
      const cost =
        Math.exp(pay.mu + pay.sigma * p[i]!) + Math.exp(equity.mu + equity.sigma * e[i]!);
      total[i]! += cost * Math.exp(part.mu + part.sigma * f[i]!);
    }
  }
  for (let i = 0; i < draws; i++)
    total[i]! *= time ? Math.exp(time.mu + time.sigma * z![i]!) : (years as number);
  return spreadOf(total);
}

/**
 * Columns of standard normals, one after the other and valid until the next but two: the Sobol sequence
 * as long as it has dimensions, then chance from a seed. Where dozens of people add up, chance is good
 * enough.
 */
function normalsFrom({ count, seed }: { count: number; seed: number }): () => Float64Array {
  let dimension = 0;
  const word = randomWords(seed);
  const table = normals({ dimension: 0, count: STRATA, seed: 1 });
  const columns = [0, 1, 2].map(() => new Float64Array(count));
  return () => {
    if (dimension < dimensions) return normals({ dimension: dimension++, count, seed });
    const column = columns[dimension++ % columns.length]!;
    for (let i = 0; i < count; i++) column[i] = table[word() >>> (32 - STRATA_BITS)]!;
    return column;
  };
}

/** So many points of the sequence hold each of as many normal quantiles once: any of them by chance is a draw. */
const STRATA_BITS = 14;
const STRATA = 2 ** STRATA_BITS;
