import type { Fact } from './fact.ts';

/** On what is tried and what breaks. */
// prettier-ignore
export const iterationFacts: readonly Fact[] = [
  { id: 'llama-3.1-interruptions', driver: 'iteration', claim: 'Unexpected interruptions of Llama 3.1 405B in 54 days', value: 419, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },

  // Everything tried
  { id: 'openai-final-share', driver: 'iteration', claim: 'Share of OpenAI’s computing for research in 2024 that went to final runs', value: 0.1, unit: '1', year: 2024, source: 'epoch-final-runs', grade: 'estimate', note: '$0.5 billion of 5.' },
  { id: 'final-share-three', driver: 'iteration', claim: 'Share of final runs in the computing for research of OpenAI, MiniMax and Z.ai', value: 0.2, unit: '1', low: 0.1, high: 0.3, rangeOnly: true, year: 2026, source: 'epoch-final-runs', grade: 'estimate' },
  { id: 'olmo-3-development', driver: 'iteration', claim: 'Share of the computing for Olmo 3 that went to experiments, failed runs and tests', value: 0.822, unit: '1', year: 2026, source: 'olmo-3-lifecycle', grade: 'primary' },
  { id: 'olmo-development', driver: 'iteration', claim: 'Energy of developing the OLMo models against that of training them', value: 0.5, unit: '1', year: 2025, source: 'morrison-2025', grade: 'primary' },
  { id: 'llama-project-multiple', driver: 'iteration', claim: 'Energy of the whole LLaMA project against its four final runs', value: 3.4, unit: 'times', year: 2023, source: 'touvron-2023', grade: 'derived', note: '2,638 MWh against 777.' },
  { id: 'bloom-smaller-share', driver: 'iteration', claim: 'Share of BLOOM’s computing that went to smaller models', value: 0.63, unit: '1', year: 2022, source: 'epoch-development', grade: 'secondary' },
  { id: 'opt-multiple', driver: 'iteration', claim: 'Cost of OPT-175B with tests, comparisons and lost time against its final run', value: 2, unit: 'times', year: 2022, source: 'epoch-development', grade: 'secondary' },
  { id: 'lisa-jobs', driver: 'iteration', claim: 'Training jobs behind one published model (LISA)', value: 4789, unit: 'job', year: 2018, source: 'strubell-2019', grade: 'secondary', note: 'Within 172 days.' },
  { id: 'lisa-job-hours', driver: 'iteration', claim: 'Average length of a training job behind LISA', value: 52, unit: 'h', year: 2018, source: 'strubell-2019', grade: 'secondary', note: 'From three minutes to nine days.' },
  { id: 'reasoning-post-training', driver: 'iteration', claim: 'Energy of teaching Olmo 3 to reason, against teaching it to follow instructions', value: 17, unit: 'times', year: 2026, source: 'olmo-3-lifecycle', grade: 'primary' },
  { id: 'openai-five-rerun', driver: 'iteration', claim: 'Arithmetic of training OpenAI Five again, once the recipe was known', value: 0.19, unit: '1', year: 2019, source: 'epoch-models', grade: 'derived', note: '150 of 770 petaFLOP/s-days.' },

  // What breaks
  { id: 'llama-3.1-all-interruptions', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B in 54 days, the planned ones too', value: 466, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-between', driver: 'iteration', claim: 'Hours between unexpected interruptions of Llama 3.1 405B', value: 3.09, unit: 'h', year: 2024, source: 'llama-3', grade: 'derived', note: '419 in 54 days.' },
  { id: 'llama-3.1-effective', driver: 'iteration', claim: 'Share of the time in which Llama 3.1 405B made progress', value: 0.9, unit: '1', year: 2024, source: 'llama-3', grade: 'primary', note: 'More than that.' },
  { id: 'llama-3.1-gpu-faults', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because a chip was faulty', value: 148, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-memory-faults', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because of a chip’s memory', value: 72, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-software', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because of software', value: 54, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-network', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B because of a switch or cable', value: 35, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-maintenance', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B for unplanned work on a server', value: 32, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'llama-3.1-other-faults', driver: 'iteration', claim: 'Interruptions of Llama 3.1 405B for all other reasons', value: 78, unit: 'interruption', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'rsc-8-days', driver: 'iteration', claim: 'Time between failures of 8 chips in Meta’s research clusters', value: 47.7, unit: 'day', year: 2024, source: 'kokolis-2024', grade: 'secondary' },
  { id: 'rsc-1024-hours', driver: 'iteration', claim: 'Time between failures of 1,024 chips in Meta’s research clusters', value: 7.9, unit: 'h', year: 2024, source: 'kokolis-2024', grade: 'secondary' },
  { id: 'rsc-16384-hours', driver: 'iteration', claim: 'Time between failures of 16,384 chips, by the same rate', value: 1.8, unit: 'h', year: 2024, source: 'kokolis-2024', grade: 'secondary', note: 'A projection of its authors.' },
  { id: 'bloom-failures', driver: 'iteration', claim: 'Failures of hardware in a week of BLOOM, on 384 chips', value: 1, unit: 'failure', year: 2022, source: 'bloom-chronicles', grade: 'primary', note: 'About one.' },
  { id: 'opt-restarts', driver: 'iteration', claim: 'Restarts of OPT-175B in two months', value: 90, unit: 'restart', year: 2022, source: 'opt-chronicles', grade: 'primary', note: 'About so many.' },
  { id: 'opt-machines-lost', driver: 'iteration', claim: 'Machines that OPT-175B lost in a day', value: 2, unit: 'machine', year: 2022, source: 'opt-chronicles', grade: 'primary' },
  { id: 'deepseek-v3-rollbacks', driver: 'iteration', claim: 'Times that DeepSeek-V3 had to go back to a saved state', value: 0, unit: 'time', year: 2024, source: 'deepseek-v3', grade: 'primary' },
  { id: 'llama-3.1-watched', driver: 'iteration', claim: 'Days in which the interruptions of Llama 3.1 405B were counted', value: 54, unit: 'day', year: 2024, source: 'llama-3', grade: 'primary' },

  // Saving the state
  { id: 'bloom-checkpoint', driver: 'iteration', claim: 'Size of a saved state of BLOOM', value: 2.3, unit: 'TB', year: 2022, source: 'bloom-chronicles', grade: 'primary' },
  { id: 'bloom-save-seconds', driver: 'iteration', claim: 'Time to save the state of BLOOM', value: 40, unit: 's', year: 2022, source: 'bloom-chronicles', grade: 'primary' },
  { id: 'bloom-lost-hours', driver: 'iteration', claim: 'Work that one crash of BLOOM undid', value: 7.3, unit: 'h', year: 2022, source: 'bloom-chronicles', grade: 'primary', note: 'After that it was saved at least every three hours.' },
  { id: 'opt-checkpoint', driver: 'iteration', claim: 'Size of a saved state of OPT-175B', value: 1.6, unit: 'TB', year: 2021, source: 'opt-27', grade: 'primary', note: 'In 992 files.' },
];
