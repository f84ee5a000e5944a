import { costRatio, factorsRatio, type CostRanges } from '#lib/methods/cost-uncertainty.ts';
import { quantileOf } from '#lib/methods/lognormal.ts';
import { staffCost } from '#lib/methods/staff-cost.ts';
import { didYouMean } from '#lib/engine/closest.ts';
import type { Figures } from './compare.ts';
import type { Inputs } from './inputs.ts';
import type { Method } from './method.ts';
import { CaseProblem } from './problem.ts';

/** The share that a name such as q05 or q975 stands for. */
function shareOf(name: string): number | undefined {
  const [, digits] = /^q(\d+)$/.exec(name) ?? [];
  return digits === undefined ? undefined : Number(`0.${digits}`);
}

export const epochStaff: Method = {
  figures: ({ inputs, wanted }) => {
    const range = (name: string) => inputs.maybeRange(name);
    const years = inputs.isList('project_years')
      ? range('project_years')!
      : inputs.number('project_years');
    const ranges = {
      salary: range('salary_90'),
      equity: range('equity_90'),
      overhead: range('overhead_90'),
      fullTimeShare: range('fte_90'),
    };
    const known = Object.entries(ranges).filter(([, value]) => value !== undefined);
    const { mean, quantile } = staffCost({
      contributors: inputs.number('contributors'),
      years,
      ...Object.fromEntries(known),
    });
    const asked = wanted.filter((name) => shareOf(name) !== undefined);
    return {
      mean,
      median: quantile(0.5),
      ...Object.fromEntries(asked.map((name) => [name, quantile(shareOf(name)!)])),
    };
  },
};

/** What a case may call a factor, and the factor. */
const factors: Readonly<Record<string, keyof CostRanges>> = {
  quantity: 'quantity',
  hardware_quantity: 'quantity',
  price: 'price',
  hardware_price: 'price',
  server_overhead: 'serverOverhead',
  server_cost_overhead: 'serverOverhead',
  interconnect: 'interconnect',
  cluster_interconnect_overhead: 'interconnect',
  price_performance: 'oomsPerYear',
  price_performance_ooms_per_year: 'oomsPerYear',
  years_since: 'years',
  training_time: 'trainingTime',
  training_compute: 'compute',
  compute: 'compute',
  peak_flop_per_second: 'peak',
  peak: 'peak',
  hardware_utilization: 'utilisation',
  utilization: 'utilisation',
  avg_power_ratio: 'powerShare',
  power_ratio: 'powerShare',
  pue_hyperscalers: 'pueOfLarge',
  pue_non_hyperscalers: 'pueOfOthers',
  energy_price: 'electricityPrice',
};

/** Not lognormal, so that their product with others is not either. */
const normal = new Set<keyof CostRanges>(['oomsPerYear', 'years', 'utilisation']);

export const epochUncertainty: Method = {
  figures: ({ id, inputs, wanted }) => {
    const quantile = ratioOf(id, inputs);
    const asked = wanted.filter((name) => name.startsWith('ratio_to_median'));
    const listed = asked.map((name) => {
      const shares = name.split('_').map(shareOf);
      return [name, shares.filter((p) => p !== undefined).map(quantile)] as const;
    });
    return Object.fromEntries(listed) as Figures;
  },
};

/** Acquisition, amortised or energy, of GPUs or TPUs, by the name of the case. */
function ratioOf(id: string, inputs: Inputs): (p: number) => number {
  const cost = /amort/i.test(id) ? 'amortised' : /energy/i.test(id) ? 'energy' : 'acquisition';
  const ranges = inputs.names
    .filter((name) => inputs.isList(name))
    .map((name) => [name, inputs.maybeRange(name)!] as const);
  if (cost === 'acquisition' && ranges.length > 0) {
    const ratio = factorsRatio(Object.fromEntries(ranges));
    return (p) => quantileOf(ratio, p);
  }
  const stated = ranges.map(([name, range]) => [factorOf(name), range] as const);
  // A product of lognormals alone is one, whichever they are.
  if (stated.length > 0 && !stated.some(([factor]) => normal.has(factor))) {
    const ratio = factorsRatio(Object.fromEntries(ranges));
    return (p) => quantileOf(ratio, p);
  }
  const hardware = /tpu/i.test(id) ? 'tpu' : 'gpu';
  return costRatio({ cost, hardware, ranges: Object.fromEntries(stated) }).quantile;
}

function factorOf(name: string): keyof CostRanges {
  const factor = Object.hasOwn(factors, name) ? factors[name] : undefined;
  if (factor) return factor;
  throw new CaseProblem(
    `"${name}" is no factor of this cost. ${didYouMean(name, Object.keys(factors))}`,
  );
}
