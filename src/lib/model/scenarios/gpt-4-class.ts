import { about, type Scenario } from '../scenario.ts';

/** The model's default: all but one of its numbers are the table's own. */
export const gpt4Class: Scenario = {
  id: 'gpt-4-class',
  name: 'a GPT-4-class model',
  short: 'GPT-4 class, 2022',
  year: '2022',
  basis: 'own',
  chip: 'a100-40gb',
  about:
    'OpenAI has published none of these numbers. Size, tokens, chips and days are claims of third parties that agree with each other because they come from one report; the rest is assumed.',
  settings: {
    chipAge: about(1.75, 1, 2.5, 'cottier-2024', 'Bought in 2020 and 2021, as far as is known.'),
  },
};
