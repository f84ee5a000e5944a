import { about, known, near, type Scenario } from '../scenario.ts';
import { insideMfu, wholeRunMfu } from './mfu.ts';

const run = { activeParams: 176_247_271_424, tokens: 366e9, chipHours: 1_082_990, peakFlops: 312e12 };
const asPublished = 'The authors counted 400 watts for each chip-hour, without servers or cooling.';

export const bloom176b: Scenario = {
  id: 'bloom-176b',
  name: 'BLOOM, 176 billion parameters',
  short: 'BLOOM, open lab, 2022',
  year: '2022',
  basis: 'rent',
  chip: 'a100-80gb',
  about:
    'An open project on a public computer in France, and the best documented of all: hours, energy, carbon and the grant are published. Hours of the volunteers are assumed.',
  settings: {
    params: known(run.activeParams, 'bloom-paper'),
    activeShare: known(1, 'bloom-paper', 'Every parameter works on every token.'),
    tokens: known(run.tokens, 'bloom-paper'),
    mfu: known(wholeRunMfu(run), 'bloom-paper', 'Worked back from 1,082,990 chip-hours.'),
    goodput: known(1, 'bloom-paper', insideMfu),
    chips: known(384, 'bloom-paper'),
    chipRent: about(1.13, 0.9, 1.8, 'bloom-blog', 'A grant worth €3 million, of which the final run took 37 %: about €1.03 for an hour.'),
    chipAge: about(0.5, 0, 1, 'judgement'),
    serverPower: known(1, 'luccioni-2022', asPublished),
    powerFraction: known(1, 'luccioni-2022', asPublished),
    pue: known(1, 'luccioni-2022', asPublished),
    gridIntensity: known(0.057, 'luccioni-2022', 'The French grid, most of it nuclear.'),
    electricityPrice: about(0.1, 0.07, 0.16, 'judgement'),
    projectMultiple: about(2.69, 2.4, 3, 'cottier-2024', 'The final run used 37.24 % of the project’s energy.'),
    keepRate: about(0.2, 0.1, 0.4, 'judgement', 'Chosen by hand rather than crawled.'),
    bytesPerToken: about(4.7, 4.4, 5, 'bloom-paper', '1.61 terabytes of text in 59 languages.'),
    licences: known(0, 'bloom-paper'),
    labels: known(0, 'bloom-paper'),
    preferencePairs: known(0, 'bloom-paper'),
    projectMonths: known(12, 'bloom-blog', 'May 2021 to May 2022.'),
    researchers: about(15, 7, 30, 'judgement', 'More than a thousand volunteers, most of them for a few hours.'),
    engineers: about(10, 5, 20, 'judgement'),
    dataPeople: about(8, 4, 16, 'judgement'),
    researcherPay: about(80e3, 55e3, 115e3, 'judgement', 'Public research and small firms in Europe.'),
    engineerPay: about(75e3, 50e3, 110e3, 'judgement'),
    dataPay: about(65e3, 45e3, 95e3, 'judgement'),
    equity: known(0, 'bloom-card', 'Volunteers, or lent by their employers.'),
    hiredShare: about(0.05, 0.02, 0.15, 'judgement'),
    platformStaff: about(3, 1.5, 6, 'judgement'),
    securityCost: about(5e3, 2e3, 15e3, 'judgement'),
    softwarePrice: about(150, 50, 450, 'judgement'),
    batchTokens: near(4.2e6, 'judgement'),
    chipsPerCopy: near(48, 'judgement'),
    linkSpeed: about(6.25e9, 4e9, 12.5e9, 'bloom-paper', 'Four links of 100 Gb/s for eight chips.'),
  },
};
