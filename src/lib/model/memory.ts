import type { Quantity } from '#lib/engine/quantity.ts';
import { assume, result } from './define.ts';

/**
 * What has to be held while training: the model, the corrections to it, the optimiser's own numbers,
 * and what each layer computed on the way forward. All parameters count, at work or not.
 */
export const memory: Quantity[] = [
  assume('weightBytes', {
    label: 'bytes for a parameter itself',
    unit: 'B/param',
    value: 2,
    plausible: [2, 2],
    bounds: [0.25, 8],
    shape: 'fixed',
    source: 'deepspeed-zero',
    asOf: '2020-05',
    note: 'Sixteen bits. Half a byte where a frozen model is squeezed into four.',
  }),
  assume('gradientBytes', {
    label: 'bytes for its correction',
    unit: 'B/param',
    value: 4,
    plausible: [4, 4],
    bounds: [0, 8],
    shape: 'fixed',
    source: 'deepspeed-zero',
    asOf: '2020-05',
    note: 'The gradient of each parameter, summed up in 32 bits; two bytes where it is kept in 16.',
  }),
  assume('optimiserBytes', {
    label: 'bytes the optimiser keeps for it',
    unit: 'B/param',
    value: 12,
    plausible: [10, 14],
    bounds: [0, 32],
    shape: 'uniform',
    source: 'deepspeed-zero',
    asOf: '2020-05',
    note: 'A precise copy of the parameter and two running averages, four bytes each. BLOOM’s saved states, which hold them and the parameters, are 13 bytes for each.',
  }),
  assume('activationBytes', {
    label: 'bytes remembered in each layer',
    unit: 'B/token',
    value: 16,
    plausible: [8, 34],
    bounds: [0, 1000],
    shape: 'lognormal',
    source: 'korthikanti-2022',
    asOf: '2022-05',
    note: 'For each token and each number of the layer’s width, until the pass backward: 34 when everything is kept, two when all is computed again.',
  }),
  assume('chipMemory', {
    label: 'memory of a chip',
    unit: 'GB/chip',
    value: 40,
    plausible: [40, 40],
    bounds: [0.001, 1e5],
    shape: 'fixed',
    source: 'epoch-chips',
    asOf: '2020-05',
    note: 'The data sheet’s figure.',
  }),
  result('activationMemory', {
    label: 'memory for what the layers remember',
    unit: 'GB',
    formula: 'activationBytes * layers * width * sequence / bytesPerGigabyte',
    why: 'Every layer keeps something for every token until the pass backward comes by.',
    leavesOut: 'More than one text at a time.',
  }),
  result('memoryNeeded', {
    label: 'memory that training needs',
    unit: 'GB',
    formula:
      'params * (weightBytes + gradientBytes + optimiserBytes) / bytesPerGigabyte + activationMemory',
    why: 'Parameters, corrections, the optimiser’s numbers, and what the layers remember of one text.',
    leavesOut: 'Copies held side by side to save traffic, and space lost between the pieces.',
  }),
  result('fewestChips', {
    label: 'fewest chips that can hold it',
    unit: 'chip',
    formula: 'memoryNeeded / chipMemory',
    why: 'Memory needed divided by the memory of a chip: with fewer, it does not fit.',
  }),
  result('checkpointSize', {
    label: 'size of a saved state',
    unit: 'TB',
    formula: 'params * (weightBytes + optimiserBytes) / bytesPerTerabyte',
    why: 'To go on after a failure one needs the parameters and the optimiser’s numbers.',
  }),
];
