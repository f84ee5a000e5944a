import { about, known, type Scenario } from '../scenario.ts';
import { hobby } from './hobby.ts';
import { insideMfu, wholeRunMfu } from './mfu.ts';

const run = {
  activeParams: 1.558e9,
  tokens: 32_000 * 1_048_576,
  chipHours: 8 * 24,
  peakFlops: 989e12,
};

export const gpt2Again: Scenario = {
  id: 'gpt-2-again',
  name: 'GPT-2 again, 1.6 billion parameters',
  short: 'GPT-2 again, 2024',
  year: '2024',
  basis: 'rent',
  chip: 'h100',
  about:
    'A. Karpathy repeated GPT-2 with llm.c on one rented server with eight chips: 24 hours at $28. Data that others cleaned is free to him, and his own time is not on the bill.',
  settings: {
    ...hobby,
    params: known(run.activeParams, 'llm.c-script'),
    tokens: known(run.tokens, 'llm.c-script', '32,000 steps of 1,048,576 tokens.'),
    layers: known(48, 'llm.c-script'),
    width: known(1600, 'llm.c-script'),
    sequence: known(1024, 'llm.c-script'),
    mfu: known(
      wholeRunMfu(run),
      'llm.c-script',
      'Worked back from 24 hours on eight chips; about a half while running.',
    ),
    goodput: known(1, 'llm.c-script', insideMfu),
    chips: known(8, 'llm.c-677'),
    chipRent: known(3.5, 'llm.c-677', '$28 an hour for eight.'),
    projectMultiple: about(
      1.3,
      1.05,
      1.8,
      'judgement',
      'Trial runs before the one that was published.',
    ),
    projectMonths: about(0.25, 0.1, 0.6, 'judgement'),
    batchTokens: known(1_048_576, 'llm.c-script'),
  },
};
