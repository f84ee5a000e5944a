import type { Fact } from './fact.ts';

/** On people. */
// prettier-ignore
export const talentFacts: readonly Fact[] = [
  { id: 'development-staff', driver: 'talent', claim: 'Share of research staff, with their shares in the firm, in what developing a frontier model costs', value: 0.39, unit: '1', low: 0.29, high: 0.49, rangeOnly: true, year: 2024, source: 'cottier-2024', grade: 'estimate', note: 'Four models, from simulations.' },

  // How many
  { id: 'gpt-3-people', driver: 'talent', claim: 'People that the paper on GPT-3 credits, as Epoch AI counts', value: 25, unit: 'person', year: 2020, source: 'epoch-development', grade: 'derived' },
  { id: 'opt-people', driver: 'talent', claim: 'Authors of OPT-175B, which repeated GPT-3', value: 19, unit: 'person', year: 2022, source: 'epoch-development', grade: 'derived' },
  { id: 'gpt-4-people', driver: 'talent', claim: 'People that OpenAI credits with GPT-4, as Epoch AI counts', value: 284, unit: 'person', year: 2023, source: 'epoch-development', grade: 'derived' },
  { id: 'gemini-people', driver: 'talent', claim: 'People that Google credits with Gemini, as Epoch AI counts', value: 941, unit: 'person', year: 2023, source: 'epoch-development', grade: 'derived' },
  { id: 'gemini-2.5-authors', driver: 'talent', claim: 'Authors of the paper on Gemini 2.5', value: 3295, unit: 'person', year: 2025, source: 'ars-authors', grade: 'secondary' },

  // What they are paid
  { id: 'gpt-4-staff', driver: 'talent', claim: 'Research staff of GPT-4, with their shares in the firm', value: 35.8e6, unit: 'USD', low: 27.8e6, high: 44.5e6, year: 2023, source: 'epoch-development', grade: 'estimate', note: 'The median of a simulation; nine times in ten within the range. Dollars of December 2023.' },
  { id: 'gemini-staff', driver: 'talent', claim: 'Research staff of Gemini 1.0 Ultra, with their shares in the firm', value: 61.4e6, unit: 'USD', low: 35.5e6, high: 104.5e6, year: 2023, source: 'epoch-development', grade: 'estimate', note: 'The median of a simulation; nine times in ten within the range. Dollars of December 2023.' },
  { id: 'lab-offer', driver: 'talent', claim: 'Median of 134 pay packages of AI researchers for a year, with shares', value: 324_350, unit: 'USD', low: 191_800, high: 632_250, year: 2024, source: 'epoch-development', grade: 'secondary', note: 'Collected by aipaygrad.es; nine in ten lie within the range.' },
  { id: 'research-scientist-pay', driver: 'talent', claim: 'Median pay of a computer and information research scientist in the United States', value: 140_910, unit: 'USD', year: 2024, source: 'startright-2024', grade: 'secondary', note: 'Bureau of Labor Statistics, as reported.' },
  { id: 'research-scientist-jobs', driver: 'talent', claim: 'Jobs of computer and information research scientists in the United States', value: 40_300, unit: 'person', year: 2024, source: 'startright-2024', grade: 'secondary', note: 'Bureau of Labor Statistics, as reported.' },
  { id: 'research-scientist-growth', driver: 'talent', claim: 'Growth of these jobs expected from 2024 to 2034', value: 0.2, unit: '1', year: 2024, source: 'startright-2024', grade: 'secondary', note: 'Bureau of Labor Statistics, as reported.' },
  { id: 'pay-overhead', driver: 'talent', claim: 'Cost of an employee against the pay, with contributions and benefits', value: 1.325, unit: 'times', low: 1.25, high: 1.4, year: 2024, source: 'epoch-development', grade: 'secondary', note: 'What Epoch AI takes for contributions and benefits, on the salary alone.', rangeOnly: true },
];
