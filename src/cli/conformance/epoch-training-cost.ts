import { indexMonths, priceFactor } from '#lib/evidence/price-index.ts';
import { amortisedCost, chipHours } from '#lib/methods/amortised-cost.ts';
import * as cottier from '#lib/methods/cottier-inputs.ts';
import { upfrontCostUsd } from '#lib/methods/upfront-cost.ts';
import type { Inputs } from './inputs.ts';
import { groupOf, outputsOf, type Method } from './method.ts';
import { CaseProblem } from './problem.ts';

/** What a case leaves out is filled in as the authors fill it in. */
export const epochTrainingCost: Method = {
  figures: ({ inputs }) => {
    const hours = hoursOf(inputs);
    const price = priceOf(inputs);
    const cost = amortisedCost({
      chipHours: hours,
      chipPriceUsd: price.usd,
      yearsOwned: price.years,
      serverOverhead: or(inputs, 'server_overhead', cottier.serverOverhead),
      chipPowerW: inputs.maybe('tdp_w') ?? powerOf(inputs),
      chipToServerPower: or(inputs, 'chip_to_server_power', cottier.chipToServerPower),
      powerShare: or(inputs, 'server_tdp_fraction', cottier.powerShare),
      pue: inputs.maybe('pue') ?? cottier.pueOf(inputs.text('organization')),
      electricityUsdPerKWh: inputs.maybe('energy_price_usd_kwh') ?? electricity(inputs),
      oomsPerYear: inputs.number('price_performance_ooms_per_year', cottier.oomsPerYear),
      interconnectShare: inputs.number('interconnect_fraction', cottier.interconnectShare),
      hoursPerYear: inputs.number('hours_per_year', cottier.hoursPerYear),
      ...(inputs.has('replacement_rate_per_year') && {
        lossPerYear: inputs.number('replacement_rate_per_year'),
      }),
    });
    const factor = inflation(inputs);
    const chips = inputs.maybe('hardware_quantity');
    return {
      chip_hours: hours,
      server_value_per_chip_at_training_start: cost.chipValueUsd,
      ai_chip_cost: cost.chipsUsd,
      other_server_cost: cost.serversUsd,
      interconnect_cost: cost.interconnectUsd,
      energy_cost: cost.energyUsd,
      energy_kwh: cost.energyKWh,
      total_cost_nominal: cost.totalUsd,
      capex_energy: cost.totalUsd * factor,
      ...(chips !== undefined && {
        hardware_acquisition: factor * upfront(inputs, chips, price.usd),
      }),
    };
  },
  references: (of, figures) => {
    const { capex_energy, hardware_acquisition } = groupOf(of.record, 'outputs_inflation_adjusted');
    const outputs = outputsOf(of);
    // The rent of the cloud is left aside: the files do not say at which price.
    const wanted = {
      ...(capex_energy !== undefined && { capex_energy }),
      ...('hardware_acquisition' in figures && {
        hardware_acquisition: hardware_acquisition ?? null,
      }),
    };
    if (Object.keys(wanted).length === 0) return [outputs];
    return [outputs, { ...outputs, group: 'outputs_inflation_adjusted', wanted }];
  },
};

const or = (inputs: Inputs, name: string, usual: (hardware: string) => number) =>
  inputs.maybe(name) ?? usual(inputs.text('hardware'));

function hoursOf(inputs: Inputs): number {
  const names = {
    stated: 'training_chip_hours_given',
    chips: 'hardware_quantity',
    trainingHours: 'training_hours',
    flop: 'training_flop',
    peak: 'flop_per_second',
  };
  const given = Object.entries(names).filter(([, name]) => inputs.has(name));
  const hours = chipHours({
    ...Object.fromEntries(given.map(([key, name]) => [key, inputs.number(name)])),
    mfu: inputs.maybe('mfu') ?? inputs.number('median_mfu_default', cottier.medianMfu),
  });
  if (hours !== undefined) return hours;
  throw new CaseProblem(
    'its chip-hours are unknown: it gives neither training_chip_hours_given, nor hardware_quantity and training_hours, nor training_flop and flop_per_second',
  );
}

/** Price when bought and years since; or, where only that is known, the value when training began. */
function priceOf(inputs: Inputs): { usd: number; years: number } {
  const hardware = inputs.text('hardware', '');
  const list = Object.hasOwn(cottier.tpuPriceUsd, hardware)
    ? cottier.tpuPriceUsd[hardware]
    : undefined;
  const usd =
    inputs.maybe('price_per_chip_at_acquisition') ??
    (list === undefined ? undefined : list * or(inputs, 'server_overhead', cottier.serverOverhead));
  if (usd === undefined)
    return { usd: inputs.number('server_value_per_chip_at_training_start'), years: 0 };
  const years = inputs.maybe('years_since_acquisition');
  if (years !== undefined) return { usd, years };
  const trainingHours = inputs.maybe('training_hours');
  const started = inputs.has('training_start_date')
    ? inputs.text('training_start_date')
    : cottier.trainingStart({
        published: inputs.text('publication_date'),
        ...(trainingHours !== undefined && { trainingHours }),
      });
  const acquired = inputs.text('acquisition_date');
  return { usd, years: cottier.yearsOwned({ acquired, trainingStart: started, hardware }) };
}

function powerOf(inputs: Inputs): number {
  return inputs.text('hardware', '').includes('TPU v4')
    ? cottier.tpuV4PowerW
    : inputs.number('tdp_w');
}

const electricity = (inputs: Inputs) =>
  cottier.electricityPriceUsd(Number(inputs.text('publication_date').slice(0, 4)));

function upfront(inputs: Inputs, chips: number, chipPriceUsd: number): number {
  const interconnectShare = inputs.number('interconnect_fraction', cottier.interconnectShare);
  return upfrontCostUsd({ chips, chipPriceUsd, interconnectShare });
}

/** To the dollars of the last month; from a month without an index the authors convert nothing. */
function inflation(inputs: Inputs): number {
  const month = inputs.text('publication_date', '').slice(0, 7);
  if (month < indexMonths.first || month > indexMonths.last) return 1;
  return priceFactor({ from: month, to: indexMonths.last });
}
