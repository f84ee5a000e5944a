import { about, known, near, type Scenario } from '../scenario.ts';
import { insideMfu, wholeRunMfu } from './mfu.ts';

const run = { activeParams: 175e9, tokens: 300e9, chipHours: 10_000 * 14.8 * 24, peakFlops: 125e12 };

export const gpt3: Scenario = {
  id: 'gpt-3',
  name: 'GPT-3, 175 billion parameters',
  short: 'GPT-3, 2020',
  year: '2020',
  basis: 'rent',
  chip: 'v100',
  about:
    'Size, tokens, power and energy are published; 10,000 chips for 14.8 days is how Patterson et al. divide the hours. People and trials are assumed.',
  settings: {
    params: known(run.activeParams, 'brown-2020'),
    activeShare: known(1, 'brown-2020', 'Every parameter works on every token.'),
    tokens: known(run.tokens, 'brown-2020'),
    mfu: known(wholeRunMfu(run), 'patterson-2021', 'Worked back from 24.6 of 125 teraFLOP/s and 14.8 days on 10,000 chips.'),
    goodput: known(1, 'patterson-2021', insideMfu),
    chips: about(10_000, 8000, 12_500, 'patterson-2021', 'Assumed by the authors, who had the hours but not the count.'),
    chipRent: about(1.85, 1.16, 3.06, 'epoch-prices', 'Azure in March 2020: $1.16 committed for three years, $3.06 on demand; the geometric middle.'),
    chipAge: about(1.5, 0.5, 2.5, 'judgement'),
    serverCost: about(1.69, 1.3, 2.1, 'cottier-2024'),
    chipPower: known(330, 'patterson-2021', 'Measured, with server and network, so those count once here.'),
    serverPower: known(1, 'patterson-2021', 'In the measured 330 watts already.'),
    powerFraction: known(1, 'patterson-2021', 'In the measured 330 watts already.'),
    pue: known(1.1, 'patterson-2021'),
    gridIntensity: known(0.429, 'patterson-2021', 'The average of the United States that year.'),
    electricityPrice: about(0.067, 0.04, 0.11, 'epoch-costs'),
    projectMultiple: about(2.2, 1.2, 4, 'epoch-development', 'At least 1.14: the smaller sizes that were published alongside.'),
    keepRate: about(0.0127, 0.01, 0.03, 'brown-2020', '45 terabytes of web text before filtering, 570 gigabytes after.'),
    licences: known(0, 'judgement', 'None were reported.'),
    labels: known(0, 'brown-2020', 'The model was trained on text alone.'),
    preferencePairs: known(0, 'brown-2020', 'The model was trained on text alone.'),
    projectMonths: near(12, 'judgement'),
    researchers: about(4, 2, 8, 'epoch-development', '31 authors, a fifth of their time on average.'),
    engineers: about(3, 1.5, 6, 'epoch-development', '31 authors, a fifth of their time on average.'),
    dataPeople: about(1, 0.5, 2, 'judgement'),
    platformStaff: about(2, 1, 4, 'judgement'),
    securityCost: about(10e3, 3e3, 30e3, 'judgement'),
    batchTokens: known(3.2e6, 'brown-2020'),
    chipsPerCopy: about(64, 32, 128, 'judgement'),
    linkSpeed: about(12.5e9, 6.25e9, 25e9, 'judgement', '100 Gb/s for each chip.'),
  },
};
