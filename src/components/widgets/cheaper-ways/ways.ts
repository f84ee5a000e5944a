import { citation } from '#lib/evidence/citation.ts';
import { factById } from '#lib/evidence/facts.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { OURS, type Numbers } from './series.ts';
import type { Way } from './words.ts';

const fact = (id: string) => factById(id)!.value;

/** Read while the page is built, so that the browser need not load all facts for ten of them. */
export const numbers: Numbers = {
  adaptTokens: fact('meditron-tokens'),
  dataShare: fact('better-data-compute'),
  expertShare: fact('experts-compute'),
  expertTimes: fact('experts-times'),
};

const { adaptTokens, dataShare, expertShare, expertTimes } = numbers;

/** What each way does, what it costs in quality or risk, and who says so. */
export const ways: readonly Way[] = [
  {
    id: 'open',
    name: 'Start from open weights',
    brief: 'open weights',
    does: `Reads ${inWords(adaptTokens)} tokens more, as Meditron did, instead of everything; that it takes half as long is our assumption.`,
    price: 'You inherit its licence, its blind spots and its unknown reading.',
    cited: ['meditron'],
  },
  {
    id: 'lora',
    name: 'Adapt a small part only (LoRA)',
    brief: 'LoRA',
    does: `The downloaded numbers stay as they are, so four operations for each token do instead of six. After open weights the run is a small part of the bill, so a third off it shows little; what it saves is memory. For Llama 3.2 3B the lighter QLoRA took ${inWords(fact('llama-3.2-qlora-hours'))} chip-hours, its training ${inWords(fact('llama-3.2-hours'))}; with QLoRA ${fact('qlora-memory')} GB are enough for 65 billion parameters.`,
    price: 'It learns less that is new than tuning every number.',
    cited: ['lora-less', 'llama-3.2-card', 'qlora'],
  },
  {
    id: 'data',
    name: 'Better data',
    brief: 'better data',
    does: `${percent(1 - dataShare)} less text for as good a result, ${plain(1 / OURS.keptLeft)} times as much of it sifted (our assumption).`,
    price: 'Measured in one test of knowledge; what the filter dislikes, the model never sees.',
    cited: ['dclm'],
  },
  {
    id: 'experts',
    name: 'Mixture of experts',
    brief: 'a mixture of experts',
    does: `${percent(expertShare)} of the arithmetic of a dense model as good; DeepSeek-V3 uses 37 of 671 billion parameters at a time.`,
    price: `${plain(expertTimes)} times the parameters must fit in memory, in training and in every answer.`,
    cited: ['deepseek-moe', 'deepseek-v3'],
  },
  {
    id: 'smaller',
    name: 'Smaller, trained longer',
    brief: 'a smaller model',
    does: 'Half the parameters, and as much more text as the same quality then takes.',
    price: 'The saving comes later: each answer takes half the arithmetic. Training can cost more.',
    cited: ['besiroglu-2024'],
  },
  {
    id: 'spot',
    name: 'Spare (spot) chips',
    brief: 'spare chips',
    does: `The discount for spare capacity comes off the rent; ${percent(1 - OURS.spotProgress)} more time is lost (our assumption).`,
    price: 'The landlord may take the chips back at any minute.',
    cited: ['full-stack-gpus'],
  },
  {
    id: 'distil',
    name: 'Learn from a larger model (distil)',
    brief: 'a teacher model',
    does: `Its answers replace labels and comparisons by people. In chip-hours, which the bill does not hold: ${inWords(fact('distillation-hours'))} for Qwen3 8B, against ${inWords(fact('reward-hours'), 4)} by reward.`,
    price: 'Seldom better than its teacher, whose licence may forbid it.',
    cited: ['zephyr', 'qwen3'],
  },
].map(({ cited, ...way }) => ({ ...way, cited: cited.map(citation) })) as Way[];
