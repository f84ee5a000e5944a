import { about, known, near, type Scenario } from '../scenario.ts';
import { insideMfu, wholeRunMfu } from './mfu.ts';

const run = {
  activeParams: 405_853_388_800,
  tokens: 15.6e12,
  chipHours: 30.84e6,
  peakFlops: 989e12,
};
const asPublished =
  'Meta counts the rated power of the chips and the building, without the servers; they would add about a third.';

export const llama31405b: Scenario = {
  id: 'llama-3.1-405b',
  name: 'Llama 3.1, 405 billion parameters',
  short: 'Llama 3.1 405B, 2024',
  year: '2024',
  basis: 'own',
  chip: 'h100',
  about:
    'Meta published size, tokens, chip-hours and carbon. What Meta pays for chips and people is assumed.',
  settings: {
    params: known(run.activeParams, 'llama-3.1-card'),
    activeShare: known(1, 'llama-3', 'Every parameter works on every token.'),
    tokens: known(run.tokens, 'llama-3'),
    layers: known(126, 'llama-3'),
    width: known(16_384, 'llama-3'),
    sequence: known(8192, 'llama-3', '131,072 in the last part of the training.'),
    epochs: known(1, 'judgement', 'More was at hand than could be read.'),
    mfu: known(
      wholeRunMfu(run),
      'llama-3.1-card',
      'Worked back from 30.84 million chip-hours; while running, 38 to 43 % is reported.',
    ),
    goodput: known(1, 'llama-3.1-card', insideMfu),
    chips: known(16_384, 'llama-3'),
    chipAge: about(0.5, 0.2, 0.9, 'judgement'),
    serverCost: near(1.64, 'cottier-2024'),
    chipPower: known(700, 'llama-3.1-card'),
    serverPower: known(1, 'llama-3.1-card', asPublished),
    powerFraction: known(1, 'llama-3.1-card', asPublished),
    pue: known(
      1.1,
      'touvron-2023',
      'Meta’s figure for an earlier model; the card does not print it.',
    ),
    gridIntensity: known(0.3761, 'llama-3.1-card', 'Worked back from the published 8,930 tonnes.'),
    electricityPrice: about(0.077, 0.046, 0.13, 'epoch-costs'),
    projectMultiple: about(2, 1.2, 3.3, 'judgement'),
    licences: near(5e6, 'judgement'),
    labels: near(
      500e3,
      'judgement',
      'Most of the examples were made by models; what people wrote is not published.',
    ),
    preferencePairs: near(2e6, 'judgement', 'Over 1.4 million for Llama 2.'),
    projectMonths: about(15, 11, 20, 'judgement'),
    researchers: about(100, 50, 200, 'judgement', 'The report names 220 core contributors.'),
    engineers: about(90, 45, 180, 'judgement', 'The report names 220 core contributors.'),
    dataPeople: about(40, 20, 80, 'judgement'),
    supportStaff: about(20, 10, 40, 'judgement'),
    platformStaff: about(40, 20, 80, 'judgement'),
    chipHoursPerFailure: known(
      50_700,
      'llama-3',
      '419 unexpected interruptions in 54 days of 16,384 chips.',
    ),
    securityCost: about(150e3, 50e3, 450e3, 'judgement'),
    batchTokens: known(16e6, 'llama-3'),
    chipsPerCopy: about(128, 64, 256, 'judgement'),
    linkSpeed: known(50e9, 'llama-3', '400 Gb/s for each chip.'),
  },
};
