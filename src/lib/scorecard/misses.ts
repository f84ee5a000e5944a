import type { Reported } from '#lib/evidence/runs/run.ts';

const EXPERTS =
  'A mixture of experts sends more data between its chips than a dense model, so it reaches a smaller share of their peak.';
const TAUGHT =
  'A small model that learned from the answers of larger ones, which ran beside it; their work is in the hours, and not in six operations for each parameter and token.';
const SMALL =
  'A small model on a cluster made for large ones, and hours that may hold more than one run: what they come to is less than half of the usual utilisation.';
const OTHER_MAKE =
  'The calculator that its authors used takes a make of the chip with a lower rated power, and neither servers nor cooling.';
const CHIPS_ONLY =
  'The reported energy is the rated power of the chips; the model adds the servers around them.';

/** Why a large miss is one, as far as it is known, by run and figure. */
const misses: Readonly<Record<string, Partial<Record<Reported, string>>>> = {
  arctic: { chipHours: `The hours are an upper bound. ${EXPERTS}` },
  'bloomberg-gpt': {
    days: 'Parts of the work were done twice to save memory, which takes time and is not utilisation.',
  },
  'deepseek-v2': { chipHours: EXPERTS },
  'gemini-ultra': {
    costUsd:
      'The list price of the cloud stands in for the rent; the estimate takes that of a commitment of three years.',
  },
  glam: {
    carbonT:
      'The reported tonnes are net of clean energy that was bought; the average American grid stands in for it.',
  },
  'glm-130b': {
    energyMwh: CHIPS_ONLY,
    carbonT:
      'The run was in China, whose grid carries more carbon than the American one that stands in.',
  },
  'gpt-neox-20b': {
    energyMwh:
      'Neither the days nor the energy were read in the source, and they do not fit each other.',
  },
  'granite-8b': {
    chipHours:
      'The source gives no reason; the smaller model of the same family comes much closer.',
  },
  'grok-3': {
    days: 'Chips, days and arithmetic are estimates of third parties, each from other hints.',
  },
  'llama-3-8b': { chipHours: SMALL },
  'llama-3.1-8b': { chipHours: SMALL },
  'llama-3.2-1b': { chipHours: TAUGHT },
  'llama-3.2-3b': { chipHours: TAUGHT },
  'llama-4-scout': { chipHours: EXPERTS },
  'llm.c-124m': {
    days: 'Code written by hand for one kind of model, on one server where no chip waits for the network, reaches more than the usual utilisation.',
  },
  'megatron-lm': {
    chipHours:
      'The arithmetic is a third party’s estimate, and does not fit the hours at the stated utilisation.',
  },
  'olmo-2-7b': {
    energyMwh:
      'Neither its utilisation nor the average power of its chips is published, so both are assumed; it was slower than usual, or its chips drew more.',
    carbonT:
      'It follows from an energy that is itself assumed, and the tonnes were not read in the source.',
  },
  olmoe: { days: EXPERTS },
  openba: {
    chipHours:
      'The model has an encoder and a decoder, and each token passes through one of the two; six operations for every parameter are too many.',
    energyMwh: CHIPS_ONLY,
  },
  'phi-3.5-moe': { days: EXPERTS },
  'pythia-70m': {
    chipHours: 'So small a model keeps a large chip waiting between its steps.',
  },
  'stable-diffusion-1': { carbonT: OTHER_MAKE },
  'stable-diffusion-2': { carbonT: OTHER_MAKE },
  starcoder: {
    carbonT:
      'The grid was not read in the source; the tonnes fit one that is cleaner than the American average.',
  },
  yalm: {
    days: 'What the days come to is a third of the usual utilisation; the source does not say why.',
  },
};

/** Why a run's figure is missed, where that is on record. */
export const missOf = (run: string, output: Reported): string | undefined => misses[run]?.[output];

/** Every run and figure with a reason, for checks. */
export const missesOnRecord: readonly { run: string; output: Reported }[] = Object.entries(
  misses,
).flatMap(([run, of]) => (Object.keys(of) as Reported[]).map((output) => ({ run, output })));
