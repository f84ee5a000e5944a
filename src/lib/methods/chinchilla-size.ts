import { positive } from './refuse.ts';

/** A transformer as in Hoffmann et al.: relative positions, its own width of the feed-forward layer. */
export interface ChinchillaShape {
  layers: number;
  heads: number;
  width: number;
  /** Width of the feed-forward layer. */
  feedForward: number;
  context: number;
  vocabulary: number;
}

/**
 * Parameters of a Chinchilla model with biases, norms, relative positions and output layer; the token
 * embedding is not counted, as in the paper's own table.
 * Source: 'hoffmann-2022', table A9, as 'nanogpt', scaling_laws.ipynb, counts it.
 * @throws ModelError `OutOfBounds` for a size that is not above zero
 */
export function chinchillaParams(shape: ChinchillaShape): number {
  const { layers, width, feedForward, vocabulary } = shape;
  positive({ ...shape });
  return layers * (block(width, feedForward) + width ** 2 + 2 * width) + head(width, vocabulary);
}

/**
 * Parameters of a GPT with biases, counted the same way: no embedding, no relative positions.
 * Source: 'nanogpt', scaling_laws.ipynb.
 * @throws ModelError `OutOfBounds` for a size that is not above zero
 */
export function gptParamsWithBias(of: {
  layers: number;
  width: number;
  vocabulary: number;
}): number {
  positive(of);
  return of.layers * block(of.width, 4 * of.width) + head(of.width, of.vocabulary);
}

/** Attention, its projection, feed-forward and two norms, each with biases. */
const block = (d: number, f: number) =>
  3 * d ** 2 + 3 * d + d ** 2 + d + d * f + f + f * d + d + 4 * d;

/** The last norm and the output layer. */
const head = (d: number, vocabulary: number) => 2 * d + d * vocabulary;

/**
 * Training FLOP of one sequence, softmax included. Embedding and output layer are not counted: without
 * them the paper's table of ratios to 6ND comes out.
 * Source: 'hoffmann-2022', appendix F, as 'nanogpt', scaling_laws.ipynb, reads it.
 * @throws ModelError `OutOfBounds` for a size that is not above zero
 */
export function chinchillaFlop(shape: ChinchillaShape): number {
  const { layers, heads, width, feedForward, context } = shape;
  positive({ ...shape });
  const inner = heads * Math.floor(width / heads);
  const attention =
    2 * 3 * context * width * inner +
    2 * context ** 2 * inner +
    3 * heads * context ** 2 +
    2 * context ** 2 * inner +
    2 * context * inner * width;
  return 3 * layers * (attention + 4 * context * width * feedForward);
}
