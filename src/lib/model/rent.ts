import type { Quantity } from '#lib/engine/quantity.ts';
import { assume, choice } from './define.ts';

/** What chips cost to rent, and what a contract takes off. */
export const rent: Quantity[] = [
  choice('contract', {
    label: 'how chips are rented',
    value: 'stated',
    options: {
      stated: { label: 'at the rent as it stands', code: 0 },
      year: { label: 'reserved for a year', code: 1 },
      'three-years': { label: 'reserved for three years', code: 3 },
      spot: { label: 'spare capacity, taken away at short notice', code: 9 },
    },
    note: 'All but the first take a discount off the rent, which should then be the price on demand.',
  }),
  assume('chipRent', {
    label: 'rent of a chip',
    unit: 'USD/chip/h',
    value: 1.45,
    plausible: [1, 2.3],
    bounds: [0.001, 1000],
    shape: 'lognormal',
    source: 'epoch-prices',
    asOf: '2021-06',
    note: 'Server, network, power and the provider’s profit included. Three-year commitment, between $1.03 and $2.27 in 21 price lists of 2022 and 2023; on demand about three times as dear.',
  }),
  assume('reservedYear', {
    label: 'discount for reserving a year',
    unit: '1',
    value: 0.35,
    plausible: [0.25, 0.41],
    bounds: [0, 0.99],
    shape: 'logitnormal',
    source: 'epoch-costs',
    asOf: '2024-05',
    note: 'Off the price on demand: a quarter at Azure, 41 % at Amazon. The median of 104 price lists is 31 %.',
  }),
  assume('reservedThree', {
    label: 'discount for reserving three years',
    unit: '1',
    value: 0.56,
    plausible: [0.49, 0.64],
    bounds: [0, 0.99],
    shape: 'logitnormal',
    source: 'epoch-costs',
    asOf: '2024-05',
    note: 'Off the price on demand; the median of 107 price lists is 55 %.',
  }),
  assume('spotDiscount', {
    label: 'discount for spare capacity',
    unit: '1',
    value: 0.7,
    plausible: [0.34, 0.9],
    bounds: [0, 0.99],
    shape: 'logitnormal',
    source: 'full-stack-gpus',
    asOf: '2023',
    note: 'Median of 79 offers. The landlord may take the chips back at any time, so more runs are cut short: lower the chip-hours between failures with it.',
  }),
];
