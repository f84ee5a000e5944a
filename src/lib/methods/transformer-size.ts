import { positive } from './refuse.ts';

/** A decoder in the shape of GPT-2: learned positions, a feed-forward layer four times as wide as the model. */
export interface GptShape {
  layers: number;
  heads: number;
  /** Width of the model, d. */
  width: number;
  /** Tokens in a sequence, T. */
  context: number;
  vocabulary: number;
  /** Whether the output layer uses the weights of the token embedding. */
  tied?: boolean;
  /** Whether linear layers and norms have a bias. */
  bias?: boolean;
}

/** Parameters of a GPT by part. */
export interface GptParams {
  /** Token and position embeddings. */
  embedding: number;
  position: number;
  /** One block: attention, feed-forward, two norms. */
  block: number;
  /** All blocks. */
  transformer: number;
  total: number;
}

/**
 * Parameters of a GPT, each weight and norm counted.
 * Source: 'nanogpt', transformer_sizing.ipynb; with `bias` and untied weights as its model.py has them.
 * @throws ModelError `OutOfBounds` for a size that is not above zero
 */
export function gptParams({ tied = true, bias = false, ...shape }: GptShape): GptParams {
  const { layers, width, context, vocabulary } = shape;
  positive({ ...shape });
  const norm = bias ? 2 * width : width;
  const position = width * context;
  const embedding = position + width * vocabulary;
  const attention = norm + 3 * width ** 2 + width ** 2 + (bias ? 4 * width : 0);
  const feedForward = norm + 8 * width ** 2 + (bias ? 5 * width : 0);
  const block = attention + feedForward;
  const transformer = layers * block;
  const total = embedding + transformer + norm + (tied ? 0 : width * vocabulary);
  return { embedding, position, block, transformer, total };
}

/** Operations of one forward pass of a GPT by part. */
export interface GptFlop {
  attentionPerLayer: number;
  feedForwardPerLayer: number;
  /** The output layer. */
  logits: number;
  forward: number;
  /** Forward and backward; the backward pass counts twice the forward one. */
  total: number;
}

/**
 * FLOP of one sequence through a GPT, matrix products only, two for each multiplication with its
 * addition. Causal masking is not discounted; norms, softmax and biases are left out.
 * Source: 'nanogpt', transformer_sizing.ipynb.
 * @throws ModelError `OutOfBounds` for a size that is not above zero
 */
export function gptFlop(shape: Omit<GptShape, 'tied' | 'bias'>): GptFlop {
  const { layers, heads, width, context, vocabulary } = shape;
  positive({ layers, heads, width, context, vocabulary });
  const scores = 2 * context ** 2 * width;
  const values = 2 * context ** 2 * heads * Math.floor(width / heads);
  const attentionPerLayer = 2 * context * 4 * width ** 2 + scores + values;
  const feedForwardPerLayer = 2 * context * 8 * width ** 2;
  const logits = 2 * context * width * vocabulary;
  const forward = layers * (attentionPerLayer + feedForwardPerLayer) + logits;
  return { attentionPerLayer, feedForwardPerLayer, logits, forward, total: 3 * forward };
}

/**
 * Training FLOP per token with attention: 6N + 12·L·H·Q·T.
 * Source: 'palm', appendix B. N leaves out position embeddings; causal masking is not discounted.
 * @throws ModelError `OutOfBounds` for a number that is not above zero
 */
export function palmFlopPerToken(of: {
  params: number;
  layers: number;
  heads: number;
  /** Width of one head, Q. */
  headWidth: number;
  context: number;
}): number {
  positive(of);
  return 6 * of.params + 12 * of.layers * of.heads * of.headWidth * of.context;
}

/**
 * Training FLOP by the rule C = 6·N·D: two for each parameter and token forward, four backward.
 * It leaves out attention between tokens and what is computed twice to save memory.
 * Source: 'kaplan-2020'.
 * @throws ModelError `OutOfBounds` for a number that is not above zero
 */
export function sixNd(of: { params: number; tokens: number }): number {
  positive(of);
  return 6 * of.params * of.tokens;
}

/**
 * Seconds that some FLOP take.
 * @param of `peak` in FLOP per second and chip, `mfu` between 0 and 1
 * @throws ModelError `OutOfBounds`
 */
export function trainingSeconds(of: {
  flop: number;
  chips: number;
  peak: number;
  mfu: number;
}): number {
  positive(of);
  return of.flop / (of.chips * of.peak * of.mfu);
}
