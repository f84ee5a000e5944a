import type { Fact } from './fact.ts';

/** On people. */
// prettier-ignore
export const talentFacts: readonly Fact[] = [
  { id: 'development-staff', driver: 'talent', claim: 'Share of research staff, with their shares in the firm, in what developing a frontier model costs', value: 0.39, unit: '1', low: 0.29, high: 0.49, rangeOnly: true, year: 2024, source: 'cottier-2024', grade: 'primary', note: 'Four models.' },

  // How many
  { id: 'gpt-3-people', driver: 'talent', claim: 'People that the paper on GPT-3 credits, as Epoch AI counts', value: 25, unit: 'person', year: 2020, source: 'epoch-development', grade: 'derived' },
  { id: 'opt-people', driver: 'talent', claim: 'Authors of OPT-175B, which repeated GPT-3', value: 19, unit: 'person', year: 2022, source: 'epoch-development', grade: 'derived' },
  { id: 'gpt-4-people', driver: 'talent', claim: 'People that OpenAI credits with GPT-4, as Epoch AI counts', value: 284, unit: 'person', year: 2023, source: 'epoch-development', grade: 'derived' },
  { id: 'gemini-people', driver: 'talent', claim: 'People that Google credits with Gemini, as Epoch AI counts', value: 941, unit: 'person', year: 2023, source: 'epoch-development', grade: 'derived' },
  { id: 'gemini-2.5-authors', driver: 'talent', claim: 'Authors of the paper on Gemini 2.5', value: 3295, unit: 'person', year: 2025, source: 'ars-authors', grade: 'secondary' },

  // What they are paid
  { id: 'gpt-4-staff', driver: 'talent', claim: 'Research staff of GPT-4, with their shares in the firm', value: 36e6, unit: 'USD', low: 26.3e6, high: 46.6e6, year: 2023, source: 'epoch-development', grade: 'estimate', note: 'The median of a simulation; nine times in ten within the range.' },
  { id: 'gemini-staff', driver: 'talent', claim: 'Research staff of Gemini 1.0 Ultra, with their shares in the firm', value: 60.8e6, unit: 'USD', low: 31.6e6, high: 116e6, year: 2023, source: 'epoch-development', grade: 'estimate', note: 'The median of a simulation; nine times in ten within the range.' },
  { id: 'lab-offer', driver: 'talent', claim: 'Median of 134 offers of frontier laboratories for a year, with shares', value: 324_350, unit: 'USD', low: 191_800, high: 632_250, year: 2024, source: 'epoch-development', grade: 'secondary', note: 'Collected by aipaygrad.es.' },
  { id: 'research-scientist-pay', driver: 'talent', claim: 'Median pay of a computer and information research scientist in the United States', value: 140_910, unit: 'USD', year: 2024, source: 'startright-2024', grade: 'secondary', note: 'Bureau of Labor Statistics, as reported.' },
  { id: 'research-scientist-jobs', driver: 'talent', claim: 'Jobs of computer and information research scientists in the United States', value: 40_300, unit: 'person', year: 2024, source: 'startright-2024', grade: 'secondary', note: 'Bureau of Labor Statistics, as reported.' },
  { id: 'research-scientist-growth', driver: 'talent', claim: 'Growth of these jobs expected from 2024 to 2034', value: 0.2, unit: '1', year: 2024, source: 'startright-2024', grade: 'secondary', note: 'Bureau of Labor Statistics, as reported.' },
  { id: 'pay-overhead', driver: 'talent', claim: 'Cost of an employee against the pay, with contributions and benefits', value: 1.3, unit: 'times', low: 1.25, high: 1.4, year: 2024, source: 'epoch-development', grade: 'secondary', note: 'The Small Business Administration’s rule, as Epoch AI quotes it.' },

  // How scarce they are
  { id: 'research-scientist-openings', driver: 'talent', claim: 'Openings for computer and information research scientists expected in the United States in a year, from 2022 to 2032', value: 3400, unit: 'person', year: 2022, source: 'bls-2023', grade: 'primary', note: 'Many of them replace people who leave the occupation.' },
  { id: 'conference-authors', driver: 'talent', claim: 'People who published at one of 21 leading conferences on AI in a year', value: 22_400, unit: 'person', year: 2018, source: 'gagne-2019', grade: 'primary' },
  { id: 'high-impact-authors', driver: 'talent', claim: 'Of these, people whose work others cited most', value: 4000, unit: 'person', year: 2018, source: 'gagne-2019', grade: 'primary', note: 'About 18 %, by citations of two years.' },
  { id: 'ai-phds-industry', driver: 'talent', claim: 'Share of new doctors of AI in the United States and Canada who went to industry', value: 0.707, unit: '1', year: 2022, source: 'ai-index-2024', grade: 'secondary', note: '41 % in 2011, and 65.4 % in 2021.' },
  { id: 'ai-phds-academia', driver: 'talent', claim: 'Share of new doctors of AI in the United States and Canada who stayed at universities', value: 0.282, unit: '1', year: 2021, source: 'ai-index-2023', grade: 'secondary', note: 'In that year 65.4 % went to industry.' },
  { id: 'ai-phds-growth', driver: 'talent', claim: 'Growth of the number of new doctors of AI in the United States and Canada from 2022 to 2024', value: 0.22, unit: '1', year: 2024, source: 'ai-index-2026', grade: 'secondary', note: 'Those who make up the increase took jobs at universities, not in industry: the first turn in a decade.' },
  { id: 'days-to-fill', driver: 'talent', claim: 'Average time to fill a position in the United States, all trades', value: 42, unit: 'day', year: 2015, source: 'shrm-2016', grade: 'secondary' },
  { id: 'ai-ad-days', driver: 'talent', claim: 'Average time for which an advertisement of the tech industry for AI work stays online', value: 42.5, unit: 'day', year: 2022, source: 'globaldata-2022', grade: 'primary', note: 'The world over, those taken down in the first quarter; 21.4 % longer than for other jobs. An advertisement that is taken down need not be a chair that is filled.' },
  { id: 'cost-per-hire', driver: 'talent', claim: 'Average cost of hiring one person in the United States, all trades', value: 4700, unit: 'USD', year: 2022, source: 'shrm-recruitment', grade: 'primary', note: '“Nearly $4,700”; without the hours of those who interview.' },
];
