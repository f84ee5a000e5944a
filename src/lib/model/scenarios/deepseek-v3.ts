import { about, known, near, type Scenario } from '../scenario.ts';
import { insideMfu, wholeRunMfu } from './mfu.ts';

const run = { activeParams: 37e9, tokens: 14.8e12, chipHours: 2.788e6, peakFlops: 989e12 };

export const deepseekV3: Scenario = {
  id: 'deepseek-v3',
  name: 'DeepSeek-V3, 671 billion parameters',
  short: 'DeepSeek-V3, 2024',
  year: '2024',
  basis: 'rent',
  chip: 'h800',
  about:
    'The famous $5.576 million is 2.788 million chip-hours at $2, “excluding” research and experiments, as its authors say. People, trials and data are assumed here.',
  settings: {
    params: known(671e9, 'deepseek-v3'),
    activeShare: known(
      37 / 671,
      'deepseek-v3',
      'A mixture of experts: 37 of 671 billion parameters work on each token.',
    ),
    tokens: known(run.tokens, 'deepseek-v3'),
    mfu: known(
      wholeRunMfu(run),
      'deepseek-v3',
      'Worked back from 2.788 million chip-hours, against the 16-bit peak; the run used 8-bit arithmetic.',
    ),
    goodput: known(1, 'deepseek-v3', insideMfu),
    chips: known(2048, 'deepseek-v3'),
    chipRent: known(2, 'deepseek-v3', 'The rent that the authors assume.'),
    chipAge: about(0.8, 0.3, 1.3, 'judgement'),
    serverPower: about(1.82, 1.5, 2, 'epoch-development'),
    pue: about(1.25, 1.12, 1.4, 'epoch-development'),
    gridIntensity: about(0.582, 0.45, 0.7, 'codecarbon', 'China, 2023.'),
    electricityPrice: about(0.09, 0.06, 0.13, 'judgement'),
    projectMultiple: about(
      2.7,
      1.7,
      4.3,
      'judgement',
      'Two to four times the final run is a guess by N. Lambert.',
    ),
    licences: near(0.5e6, 'judgement'),
    labels: near(50e3, 'judgement'),
    labelWage: about(12, 5, 29, 'judgement'),
    preferencePairs: near(300e3, 'judgement'),
    projectMonths: near(12, 'judgement'),
    researchers: about(60, 30, 120, 'judgement', 'About 200 people are named as authors.'),
    engineers: about(50, 25, 100, 'judgement', 'About 200 people are named as authors.'),
    dataPeople: about(25, 12, 50, 'judgement'),
    researcherPay: about(120e3, 75e3, 190e3, 'judgement', 'Pay in China.'),
    engineerPay: about(90e3, 60e3, 135e3, 'judgement', 'Pay in China.'),
    dataPay: about(50e3, 30e3, 80e3, 'judgement', 'Pay in China.'),
    equity: about(40e3, 10e3, 150e3, 'judgement'),
    platformStaff: about(10, 5, 20, 'judgement'),
    securityCost: about(30e3, 10e3, 90e3, 'judgement'),
    batchTokens: near(60e6, 'judgement'),
    chipsPerCopy: near(128, 'judgement'),
    linkSpeed: about(50e9, 25e9, 50e9, 'judgement'),
  },
};
