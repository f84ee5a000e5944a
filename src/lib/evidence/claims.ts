import type { ArticleId } from '#lib/lessons/lesson.ts';

/** Something that is often said of training, and what the evidence says instead. */
export interface Claim {
  /** Kebab words; never renamed. */
  id: string;
  /** In our own words, as a sentence. */
  said: string;
  /** `{fact}` stands for the number of a fact, `{fact:range}` for both its ends. */
  better: string;
  /** The article and the section that treat it. */
  article: ArticleId;
  section: string;
}

/** In the order of the bill. */
export const claims: readonly Claim[] = [
  {
    id: 'thousands-a-chip',
    said: 'A high-end GPU costs thousands of dollars.',
    better:
      'A graphics card for games costs a thousand or two: an RTX 4090 came out at {rtx-4090-price} in 2022. The chips of data centres cost tens of thousands: an A100 {a100-price:range} in 2020, an H100 {h100-price:range} in 2025.',
    article: 'compute',
    section: 'chips',
  },
  {
    id: 'custom-chip',
    said: 'The H100 is a chip made for AI alone.',
    better:
      'It is a GPU, the grandchild of a graphics card: beside its {h100-tensor-cores} units for whole little tables it has {h100-cores} lanes for any arithmetic. Chips made for neural networks and nothing else are Google’s TPU, Amazon’s Trainium and Intel’s Gaudi.',
    article: 'compute',
    section: 'chips',
  },
  {
    id: 'price-of-a-model',
    said: 'DeepSeek-V3 was made for less than six million dollars.',
    better:
      '{deepseek-v3-cost} is its final run alone: {deepseek-v3-hours} chip-hours at an assumed rent. Its authors say plainly that the research and the experiments before it are not counted.',
    article: 'compute',
    section: 'buy-or-rent',
  },
  {
    id: 'trained-once',
    said: 'What a model cost is what its training run cost.',
    better:
      'The final run is the tip. Of OpenAI’s computing for research in 2024 about {openai-final-share} went into final runs, Epoch AI estimates. The makers of Olmo 3 count {olmo-3-development} of their computing as everything but the final runs.',
    article: 'iteration',
    section: 'never-once',
  },
  {
    id: 'days-or-weeks',
    said: 'Training takes days or weeks.',
    better:
      'Small models take that, or hours. The final runs of large ones took two or three months: {palm-days} for PaLM, at least {llama-3.1-days} for Llama 3.1 405B.',
    article: 'iteration',
    section: 'calendar',
  },
  {
    id: 'hundreds-of-homes',
    said: 'One training run takes as much electricity as hundreds of homes in a year.',
    better:
      'Some do; small ones take far less, and the largest ten times as much. Counted in American homes: BLOOM’s final run {bloom-homes}, GPT-3 {gpt-3-homes}, the whole LLaMA project {llama-project-homes}, the chips of Llama 3.1 405B, with a tenth for the building and without their servers, {llama-3.1-homes}.',
    article: 'energy',
    section: 'homes',
  },
  {
    id: 'five-cars',
    said: 'Training one model puts as much carbon into the air as five cars in their whole lives.',
    better:
      'Those {search-estimate} tonnes were an estimate from outside, and of a search through thousands of models. The search as it was run put out {search-real}, say those who ran it: by their own count the estimate was {search-too-high} times too high.',
    article: 'energy',
    section: 'where',
  },
  {
    id: 'mostly-electricity',
    said: 'It is the electricity that makes training so dear.',
    better:
      'Electricity was {development-energy:range} of what four frontier models cost to develop, and hardware {development-hardware:range}. It weighs more on the climate and on the grid than on the bill.',
    article: 'energy',
    section: 'share',
  },
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** The claim with an id, or nothing. */
export const claimById = (id: string): Claim | undefined => byId.get(id);

/** A piece of a correction: words, or the number of a fact. */
export type Piece = { text: string } | { fact: string; as: 'value' | 'range' };

/** The correction, taken apart at its facts. */
export function piecesOf({ better }: Claim): Piece[] {
  return better.split(/(\{[^}]+\})/).flatMap((piece): Piece[] => {
    const [, fact, as] = /^\{([^:}]+)(:range)?\}$/.exec(piece) ?? [];
    if (fact) return [{ fact, as: as ? 'range' : 'value' }];
    return piece ? [{ text: piece }] : [];
  });
}

/** The ids of the facts that a correction rests on. */
export const factsOf = (claim: Claim): string[] =>
  piecesOf(claim).flatMap((piece) => ('fact' in piece ? [piece.fact] : []));
