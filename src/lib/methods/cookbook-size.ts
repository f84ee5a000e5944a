import { ModelError } from '#lib/engine/errors.ts';
import { notNegative, positive, share } from './refuse.ts';

/** A transformer as the EleutherAI cookbook describes it. */
export interface CookbookShape {
  layers: number;
  width: number;
  context: number;
  vocabulary: number;
  /** Key and value heads as a share of query heads; 1 without grouping. */
  kvShare?: number;
  /** Width of the feed-forward layer ÷ width. */
  expansion?: number;
  /** Linear layers in the feed-forward part: 2, or 3 with a gate. */
  linears?: number;
  /** With experts: a feed-forward layer of `experts`, in every `interval`-th layer, `topK` of them used. */
  moe?: { experts: number; interval: number; topK: number };
}

type Whole = Required<Omit<CookbookShape, 'moe'>> & Pick<CookbookShape, 'moe'>;

function whole({ kvShare = 1, expansion = 4, linears = 2, moe, ...sizes }: CookbookShape): Whole {
  positive({ ...sizes, expansion, linears, ...moe });
  share({ kvShare });
  if (moe && moe.topK > moe.experts) {
    throw new ModelError(
      'OutOfBounds',
      'topK',
      `"topK" is ${moe.topK}, but there are ${moe.experts} experts to choose from.`,
    );
  }
  return { kvShare, expansion, linears, ...sizes, ...(moe && { moe }) };
}

/** Parameters of a transformer by part. */
export interface CookbookParams {
  embedding: number;
  position: number;
  attention: number;
  norm: number;
  feedForward: number;
  /** The layer that chooses experts; 0 without. */
  gate: number;
  total: number;
}

/**
 * Parameters of a transformer, experts included. Norms are counted with biases, and eight a layer.
 * Source: 'eleuther-cookbook', calc_transformer_params.py.
 * @throws ModelError `OutOfBounds`
 */
export function cookbookParams(of: CookbookShape & { tied?: boolean }): CookbookParams {
  const { tied = false, ...shape } = of;
  const { layers, width, context, vocabulary, kvShare, expansion, linears, moe } = whole(shape);
  const embedding = (tied ? 1 : 2) * width * vocabulary;
  const position = width * context;
  const attention = 2 * (1 + kvShare) * layers * width ** 2;
  const norm = 8 * layers * width + 2 * width;
  const expertLayers = moe ? layers / moe.interval : 0;
  const feedForwards = layers - expertLayers + expertLayers * (moe?.experts ?? 0);
  const feedForward = linears * expansion * feedForwards * width ** 2;
  const gate = expertLayers * width * (moe?.experts ?? 0);
  const total = embedding + position + attention + norm + feedForward + gate;
  return { embedding, position, attention, norm, feedForward, gate, total };
}

export interface CookbookRun extends CookbookShape {
  tokens: number;
  /** training: forward and backward. recomputing: with the forward pass done twice to save memory. */
  pass: 'inference' | 'training' | 'recomputing';
  /**
   * What of the layers between those with experts. `as-printed` leaves them out when more than one
   * expert is used, as the cookbook's script does; `counted` counts each once.
   */
  denseLayers?: 'counted' | 'as-printed';
}

/** Operations of a training step by part. */
export interface CookbookFlop {
  /** How often the forward pass is paid for: 1, 3 or 4. */
  factor: number;
  queryKeyValue: number;
  scores: number;
  values: number;
  projection: number;
  feedForward: number;
  /** Embedding and output layer, forward only: the cookbook counts no backward pass for them. */
  embedding: number;
  gate: number;
  total: number;
}

const factors = { inference: 1, training: 3, recomputing: 4 };

/**
 * FLOP of training on, or reading, some tokens.
 * Source: 'eleuther-cookbook', calc_transformer_flops.py.
 * @throws ModelError `OutOfBounds`
 */
export function cookbookFlop(of: CookbookRun): CookbookFlop {
  const { tokens, pass, denseLayers = 'counted', ...shape } = of;
  const { layers, width, context, vocabulary, kvShare, expansion, linears, moe } = whole(shape);
  notNegative({ tokens });
  const factor = factors[pass];
  const product = factor * 2 * layers * tokens * width ** 2;
  const queryKeyValue = (1 + 2 * kvShare) * product;
  const scores = factor * 2 * layers * tokens * context * width;
  const feedForward = linears * expansion * product * used(moe, denseLayers);
  const embedding = tokens * (4 * width + 2 * width * vocabulary);
  const gate = moe ? (2 * factor * tokens * moe.experts * width * layers) / moe.interval : 0;
  const total = queryKeyValue + 2 * scores + product + feedForward + embedding + gate;
  return {
    factor,
    queryKeyValue,
    scores,
    values: scores,
    projection: product,
    feedForward,
    embedding,
    gate,
    total,
  };
}

/** Feed-forward layers that a token passes, as a share of the layers. */
function used(moe: CookbookShape['moe'], denseLayers: 'counted' | 'as-printed'): number {
  if (!moe || moe.topK === 1) return 1;
  const withExperts = moe.topK / moe.interval;
  return denseLayers === 'as-printed' ? withExperts : withExperts + 1 - 1 / moe.interval;
}
