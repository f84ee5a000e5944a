import { cookbookParams, type CookbookShape } from './cookbook-size.ts';
import { notNegative, positive } from './refuse.ts';

/** What a run keeps in memory, and over how many chips it is spread. Bytes are per number. */
export interface MemoryPlan {
  shape: Omit<CookbookShape, 'moe'> & { heads: number };
  chips: number;
  /** Chips that share each layer, and stages of layers. */
  tensorParallel?: number;
  pipelineParallel?: number;
  /** What ZeRO spreads: 1 the optimiser's state, 2 gradients too, 3 parameters too. */
  zeroStage?: 0 | 1 | 2 | 3;
  /** Numbers in ZeRO's buffer, and parameters that stage 3 keeps at hand. */
  bucket?: number;
  liveParams?: number;
  /** Sequences on a chip at a time. */
  batch?: number;
  /** Whether activations between layers are forgotten and computed again. */
  recomputes?: boolean;
  /** As printed only: whether activations are split over the chips of a layer. Corrected, they always are. */
  splitsActivations?: boolean;
  bytesPerParam?: number;
  bytesPerActivation?: number;
  bytesPerGradient?: number;
  /** Optimiser's state per parameter: 12 for Adam with a copy of the weights, 8 with momentum only. */
  optimizerBytes?: number;
  /** With experts in every layer, and over how many chips they are spread. */
  experts?: number;
  expertParallel?: number;
  /** Whatever else, per chip. */
  otherBytes?: number;
  /** For inference: how many tokens are written. Nothing is kept for a backward pass then. */
  outputTokens?: number;
  /** Micro-batches whose activations a stage of the pipeline holds at once: up to as many as there are stages. */
  inFlight?: number;
  /**
   * `corrected` divides everything over the chips of a copy, ZeRO's share over the copies, and keeps
   * both keys and values, grouped where they are. `as-printed` does as the cookbook's script: gradients,
   * optimiser, cache and (but for splitsActivations) activations are not divided by tensor and pipeline
   * parallelism, ZeRO divides by all chips, and the cache holds one number per width and token.
   */
  rule?: 'corrected' | 'as-printed';
}

/** Bytes on one chip. */
export interface Memory {
  /** Parameters of the dense model, without experts. */
  params: number;
  model: number;
  gradient: number;
  optimizer: number;
  communication: number;
  activation: number;
  /** Keys and values of the tokens so far; inference only. */
  cache: number;
  total: number;
  /** One whole copy of the model over its chips. */
  replica: number;
}

/**
 * Memory of training or inference, in bytes.
 * Source: 'eleuther-cookbook', calc_transformer_mem.py; activations as 'korthikanti-2022', table 2.
 * It leaves out fragmentation and what the framework itself needs.
 * @throws ModelError `OutOfBounds`
 */
export function trainingMemory(plan: MemoryPlan): Memory {
  const { shape, rule = 'corrected', zeroStage = 1, chips, outputTokens } = plan;
  const [tensor, pipeline] = [plan.tensorParallel ?? 1, plan.pipelineParallel ?? 1];
  const { experts = 0, expertParallel = 1, otherBytes: other = 0 } = plan;
  positive({ chips, tensor, pipeline, expertParallel });
  notNegative({ experts, other });
  const printed = rule === 'as-printed';
  const { total: params, feedForward } = cookbookParams(shape);
  const kept =
    experts > 0 ? params - feedForward + (experts / expertParallel) * feedForward : params;

  const split = tensor * pipeline;
  const copies = printed ? chips : chips / split;
  const spread = (from: number) => (zeroStage >= from ? copies : 1);
  const { bytesPerParam = 2, bytesPerGradient = 4, optimizerBytes = 12 } = plan;
  notNegative({ bytesPerParam, bytesPerGradient, optimizerBytes });
  const held = printed ? kept : kept / split;
  const model = (kept * bytesPerParam) / split / spread(3);
  const gradient = (held * bytesPerGradient) / spread(2);
  const optimizer = (held * optimizerBytes) / spread(1);
  const buffers =
    (zeroStage >= 1 ? (plan.bucket ?? 5e8) : 0) + (zeroStage === 3 ? (plan.liveParams ?? 1e9) : 0);
  const communication = chips > 1 ? bytesPerParam * buffers : 0;

  const whole = activations(plan);
  const activation = whole / (printed ? (plan.splitsActivations ? tensor : 1) : split);
  const cache = cacheBytes(plan) / (printed ? 1 : split);
  const inference = outputTokens !== undefined;
  const state = inference ? cache : gradient + optimizer + communication;
  const wholeState = inference
    ? cache * (printed ? chips : split)
    : kept * (bytesPerGradient + optimizerBytes);
  return {
    params,
    model,
    gradient,
    optimizer,
    communication,
    activation,
    cache,
    total: model + activation + other + state,
    replica: params * bytesPerParam + whole + other * chips + wholeState,
  };
}

/** Bytes of activations of a whole copy: of all layers in training, of one at a time in inference. */
function activations(plan: MemoryPlan): number {
  const { shape, batch = 1, inFlight = 1, bytesPerActivation: bytes = 2 } = plan;
  const { heads, context, width, layers } = shape;
  positive({ heads, inFlight });
  notNegative({ bytes, batch });
  const inference = plan.outputTokens !== undefined;
  const attention = ((2 * bytes + 1) * heads * context) / width;
  const perLayer = 16 * bytes + 2 + (inference || plan.recomputes ? 0 : attention);
  return context * batch * inFlight * width * perLayer * (inference ? 1 : layers);
}

/** Bytes of the keys and values of all tokens read and written; 0 in training. */
function cacheBytes(plan: MemoryPlan): number {
  const { shape, batch = 1, bytesPerActivation: bytes = 2, outputTokens } = plan;
  if (outputTokens === undefined) return 0;
  notNegative({ outputTokens });
  const perWidth = plan.rule === 'as-printed' ? 1 : 2 * (shape.kvShare ?? 1);
  return perWidth * bytes * shape.width * shape.layers * (shape.context + outputTokens) * batch;
}
