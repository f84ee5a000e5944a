import type { Fact } from './fact.ts';

/** On what is tried and what breaks. */
// prettier-ignore
export const iterationFacts: readonly Fact[] = [
  { id: 'llama-3.1-interruptions', driver: 'iteration', claim: 'Unexpected interruptions of Llama 3.1 405B in 54 days', value: 419, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },

  // Everything tried
  { id: 'openai-final-share', driver: 'iteration', claim: 'Share of OpenAI’s computing for research in 2024 that went to final runs', value: 0.1, unit: '1', year: 2024, source: 'epoch-final-runs', grade: 'estimate', note: '$0.5 billion of 5.' },
  { id: 'final-share-three', driver: 'iteration', claim: 'Share of final runs in the computing for research of OpenAI, MiniMax and Z.ai', value: 0.2, unit: '1', low: 0.1, high: 0.3, rangeOnly: true, year: 2026, source: 'epoch-final-runs', grade: 'estimate' },
  { id: 'olmo-3-development', driver: 'iteration', claim: 'Share of the computing for Olmo 3 that went to experiments, failed runs and tests', value: 0.822, unit: '1', year: 2026, source: 'olmo-3-lifecycle', grade: 'primary', note: 'Of all its computing, for a family of models of two sizes.' },
  { id: 'olmo-development', driver: 'iteration', claim: 'Energy of developing the OLMo models against that of training them', value: 0.5, unit: '1', year: 2025, source: 'morrison-2025', grade: 'primary', note: '459 MWh against 913: half of the training, so a third of both together. Of the chips alone.' },
  { id: 'llama-project-multiple', driver: 'iteration', claim: 'Energy of the whole LLaMA project against its four final runs', value: 3.4, unit: 'times', year: 2023, source: 'touvron-2023', grade: 'derived', note: '2,638 MWh against 777: about five months of 2,048 chips at their rated power, not counted run by run.' },
  { id: 'bloom-smaller-share', driver: 'iteration', claim: 'Share of the BLOOM project that did not go into its final run', value: 0.63, unit: '1', year: 2022, source: 'epoch-development', grade: 'secondary', note: 'Energy. Epoch AI calls it smaller models; in the table it read, 54 % are other models, and the rest is evaluation and odd jobs.' },
  { id: 'opt-multiple', driver: 'iteration', claim: 'Cost of OPT-175B with tests, comparisons and lost time against its final run', value: 2, unit: 'times', year: 2022, source: 'epoch-development', grade: 'secondary', note: 'Roughly, in a footnote of its paper on carbon.' },
  { id: 'lisa-jobs', driver: 'iteration', claim: 'Training jobs behind one published model (LISA)', value: 4789, unit: 'job', year: 2018, source: 'strubell-2019', grade: 'secondary', note: 'Within 172 days.' },
  { id: 'lisa-job-hours', driver: 'iteration', claim: 'Average length of a training job behind LISA', value: 52, unit: 'h', year: 2018, source: 'strubell-2019', grade: 'secondary', note: 'From three minutes to nine days.' },
  { id: 'reasoning-post-training', driver: 'iteration', claim: 'Energy of teaching Olmo 3 to reason, against teaching it to follow instructions', value: 17, unit: 'times', year: 2026, source: 'olmo-3-lifecycle', grade: 'primary' },
  { id: 'openai-five-rerun', driver: 'iteration', claim: 'Arithmetic of training OpenAI Five again, once the recipe was known', value: 0.19, unit: '1', year: 2019, source: 'epoch-models', grade: 'derived', note: '150 of 770 petaFLOP/s-days.' },
  { id: 'bloom-final-share', driver: 'iteration', claim: 'Share of the final run in the energy of the chips of the whole BLOOM project', value: 0.3724, unit: '1', year: 2022, source: 'luccioni-2022', grade: 'primary', note: 'Table 5: 433,196 of 1,163,088 kWh. Other models, some of them published too, took 54 %.' },
  { id: 'gpt-3-sizes', driver: 'iteration', claim: 'Arithmetic of the eight published sizes of GPT-3 against that of the largest', value: 1.14, unit: 'times', year: 2020, source: 'epoch-development', grade: 'derived', note: 'By the rule of six. Tests and failures came on top.' },

  // What breaks
  { id: 'llama-3.1-chips', driver: 'iteration', claim: 'Chips on which Llama 3.1 405B was trained', value: 16_384, unit: 'chip', year: 2024, source: 'llama-3', grade: 'primary', note: 'Up to that many at a time.' },
  { id: 'llama-3.1-all-interruptions', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B in 54 days, the planned ones too', value: 466, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-between', driver: 'iteration', claim: 'Hours between unexpected interruptions of Llama 3.1 405B', value: 3.09, unit: 'h', year: 2024, source: 'llama-3', grade: 'derived', note: '419 in 54 days.' },
  { id: 'llama-3.1-effective', driver: 'iteration', claim: 'Share of the time in which Llama 3.1 405B made progress', value: 0.9, unit: '1', year: 2024, source: 'llama-3', grade: 'primary', note: 'More than that.' },
  { id: 'llama-3.1-gpu-faults', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because a chip was faulty', value: 148, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-memory-faults', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because of a chip’s memory', value: 72, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-software', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because of software', value: 54, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-network', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because of a switch or cable', value: 35, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-maintenance', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B for unplanned work on a server', value: 32, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-other-faults', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B for all other reasons', value: 78, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary', note: 'In 13 rows of its table; 48 of them are faults of chips as well.' },
  { id: 'rsc-8-days', driver: 'iteration', claim: 'Time between failures of jobs on 8 chips in one of Meta’s research clusters', value: 47.7, unit: 'day', year: 2024, source: 'kokolis-2024', grade: 'secondary' },
  { id: 'rsc-1024-hours', driver: 'iteration', claim: 'Time between failures of jobs on 1,024 chips in one of Meta’s research clusters', value: 7.9, unit: 'h', year: 2024, source: 'kokolis-2024', grade: 'secondary' },
  { id: 'rsc-16384-hours', driver: 'iteration', claim: 'Time between failures of jobs on 16,384 chips, as its authors project', value: 1.8, unit: 'h', year: 2024, source: 'kokolis-2024', grade: 'estimate', note: 'From 6.5 failures in 1,000 days of a server with 8 chips.' },
  { id: 'bloom-failures', driver: 'iteration', claim: 'Failures of hardware in a week of BLOOM, on 384 chips', value: 1, unit: 'failure', year: 2022, source: 'bloom-chronicles', grade: 'primary', note: 'About one.' },
  { id: 'opt-restarts', driver: 'iteration', claim: 'Restarts of OPT-175B and the runs that led to it', value: 90, unit: 'restart', year: 2022, source: 'opt-chronicles', grade: 'primary', note: 'About so many, from late October to early January.' },
  { id: 'opt-machines-lost', driver: 'iteration', claim: 'Machines that OPT-175B lost in a day', value: 2, unit: 'machine', year: 2022, source: 'opt-chronicles', grade: 'primary' },
  { id: 'deepseek-v3-rollbacks', driver: 'iteration', claim: 'Times that DeepSeek-V3 had to go back to a saved state', value: 0, unit: 'time', year: 2024, source: 'deepseek-v3', grade: 'primary' },
  { id: 'llama-3.1-watched', driver: 'iteration', claim: 'Days in which the interruptions of Llama 3.1 405B were counted', value: 54, unit: 'day', year: 2024, source: 'llama-3', grade: 'primary' },

  // Saving the state
  { id: 'bloom-checkpoint', driver: 'iteration', claim: 'Size of a saved state of BLOOM', value: 2.3, unit: 'TB', year: 2022, source: 'bloom-chronicles', grade: 'primary' },
  { id: 'bloom-save-seconds', driver: 'iteration', claim: 'Time to save the state of BLOOM', value: 40, unit: 's', year: 2022, source: 'bloom-chronicles', grade: 'primary' },
  { id: 'bloom-lost-hours', driver: 'iteration', claim: 'Work that one crash of BLOOM undid', value: 7.3, unit: 'h', year: 2022, source: 'bloom-chronicles', grade: 'primary', note: 'It failed two steps before the next save. After another loss it was saved at least every three hours.' },
  { id: 'opt-checkpoint', driver: 'iteration', claim: 'Size of a saved state of OPT-175B', value: 1.6, unit: 'TB', year: 2021, source: 'opt-27', grade: 'primary', note: 'In 992 files.' },
];
