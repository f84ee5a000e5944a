import { about, known, type Scenario } from '../scenario.ts';
import { hobby } from './hobby.ts';
import { wholeRunMfu } from './mfu.ts';

const run = { activeParams: 729.8e6, tokens: 5.84e9, chipHours: 8 * 1.65, peakFlops: 989e12 };

export const gpt2Speedrun: Scenario = {
  id: 'gpt-2-speedrun',
  name: 'GPT-2 quality, as fast as it goes',
  short: 'GPT-2 quality, 2026',
  year: '2026',
  basis: 'rent',
  chip: 'h100',
  about:
    'The nanochat project reaches the quality of GPT-2 in 1.65 hours of training on eight rented chips; with evaluation and set-up about two hours, for which it says $48.',
  settings: {
    ...hobby,
    params: known(
      run.activeParams,
      'nanochat',
      'Those that do arithmetic, worked out from its code; look-up tables come on top.',
    ),
    tokens: known(run.tokens, 'nanochat', 'Eight for each of those parameters.'),
    layers: known(24, 'nanochat'),
    width: known(1536, 'nanochat', 'Sixty-four for each layer.'),
    sequence: known(2048, 'nanochat'),
    mfu: known(
      wholeRunMfu(run),
      'nanochat',
      'Worked back from 1.65 hours, against the 16-bit peak; the run uses 8-bit arithmetic.',
    ),
    goodput: known(
      1.65 / 2,
      'nanochat',
      '1.65 of about two hours are training; the rest is evaluation and set-up.',
    ),
    chips: known(8, 'nanochat'),
    chipRent: about(3, 2, 4, 'nanochat', 'About $24 an hour for eight.'),
    utilisation: known(1, 'nanochat', 'The two hours contain the set-up.'),
    projectMultiple: known(1, 'nanochat', 'The recipe is known: it works the first time.'),
    projectMonths: about(0.03, 0.01, 0.1, 'judgement'),
    batchTokens: known(524_288, 'nanochat'),
  },
};
