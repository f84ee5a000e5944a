/** A method that somebody published, as this library has it. */
export interface PublishedMethod {
  /** Name of its module in this folder. */
  id: string;
  title: string;
  /** Where it is stated; ids of sources. */
  sources: readonly string[];
  /** The file of cases that holds it to others' numbers; absent where only worked examples do. */
  cases?: string;
}

/** Every published method. The page's own methods, such as growth and break-even, are not among them. */
export const publishedMethods: readonly PublishedMethod[] = [
  {
    id: 'transformer-size',
    title: 'Parameters and FLOP of a GPT, PaLM’s rule with attention, 6ND',
    sources: ['nanogpt', 'palm', 'kaplan-2020'],
    cases: 'nanogpt_transformer_sizing',
  },
  {
    id: 'chinchilla-size',
    title: 'Parameters and FLOP of the Chinchilla models',
    sources: ['hoffmann-2022', 'nanogpt'],
    cases: 'nanogpt_scaling_laws',
  },
  {
    id: 'cookbook-size',
    title: 'Parameters and FLOP of a transformer, experts included',
    sources: ['eleuther-cookbook'],
    cases: 'eleuther_calc',
  },
  {
    id: 'training-memory',
    title: 'Memory of training and inference',
    sources: ['eleuther-cookbook', 'korthikanti-2022'],
    cases: 'eleuther_calc',
  },
  {
    id: 'zero-memory',
    title: 'Bytes per GPU by ZeRO stage',
    sources: ['deepspeed-zero', 'deepspeed'],
    cases: 'deepspeed_zero',
  },
  {
    id: 'chinchilla',
    title: 'Loss by parameters and tokens; the best of both for a budget',
    sources: ['hoffmann-2022', 'besiroglu-2024'],
    cases: 'chinchilla_fits',
  },
  {
    id: 'lifetime-compute',
    title: 'Least FLOP over training and use',
    sources: ['sardana-2024'],
    cases: 'chinchilla_fits',
  },
  {
    id: 'amortised-cost',
    title: 'Amortised hardware and energy of a run',
    sources: ['cottier-2024', 'epoch-costs'],
    cases: 'epoch_training_cost',
  },
  {
    id: 'upfront-cost',
    title: 'The hardware bought, and the same hours rented',
    sources: ['cottier-2024', 'epoch-costs'],
    cases: 'epoch_training_cost',
  },
  {
    id: 'staff-cost',
    title: 'Cost of the people of a project',
    sources: ['cottier-2024', 'epoch-development'],
    cases: 'epoch_staff',
  },
  {
    id: 'cost-uncertainty',
    title: '90 % ranges of a cost',
    sources: ['cottier-2024', 'epoch-development'],
    cases: 'epoch_uncertainty',
  },
  {
    id: 'checkpointing',
    title: 'Checkpoint interval, time to the end, goodput',
    sources: ['young-1974', 'daly-2006'],
    cases: 'young_daly',
  },
  {
    id: 'patterson',
    title: 'Energy and carbon from measured power',
    sources: ['patterson-2021'],
  },
  {
    id: 'green-algorithms',
    title: 'Energy and carbon of a job',
    sources: ['lannelongue-2021', 'green-algorithms'],
    cases: 'green_algorithms',
  },
  {
    id: 'ml-co2-impact',
    title: 'Carbon of a device by the hour',
    sources: ['lacoste-2019'],
    cases: 'mlco2_impact',
  },
  {
    id: 'llmcarbon',
    title: 'Operational and embodied carbon of a language model',
    sources: ['llmcarbon-2023'],
    cases: 'llmcarbon',
  },
  {
    id: 'llmcarbon-throughput',
    title: 'GPUs and speed expected of a language model',
    sources: ['llmcarbon-2023'],
    cases: 'llmcarbon',
  },
  {
    id: 'dawid-skene',
    title: 'What labels most likely are, and how good each labeller is',
    sources: ['dawid-skene-1979'],
  },
  {
    id: 'panoptic-quality',
    title: 'How well drawn shapes fit true ones',
    sources: ['kirillov-2019'],
  },
  {
    id: 'sobol-functions',
    title: 'Sobol indices of test functions',
    sources: ['saltelli-2010', 'ishigami-1990'],
    cases: 'salib_sobol',
  },
  {
    id: 'lognormal',
    title: 'Lognormals by their 90 % intervals, and their products',
    sources: ['squiggle', 'epoch-development'],
    cases: 'epoch_uncertainty',
  },
  {
    id: 'lognormal-draws',
    title: 'Formulas of lognormals',
    sources: ['squiggle'],
    cases: 'squiggle',
  },
];
