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
  /** Whether activations are split over the chips of a layer. */
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
  /**
   * `as-printed` does as the cookbook's script: neither gradients nor the optimiser's state are
   * divided by tensor and pipeline parallelism, and ZeRO divides by all chips instead of by the copies.
   */
  sharding?: 'whole' | 'as-printed';
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
  const { shape, sharding = 'whole', zeroStage = 1, chips, outputTokens } = plan;
  const [tensor, pipeline] = [plan.tensorParallel ?? 1, plan.pipelineParallel ?? 1];
  positive({ chips, tensor, pipeline, heads: shape.heads });
  const inference = outputTokens !== undefined;
  const { heads, ...size } = shape;
  const { total: params, feedForward } = cookbookParams(size);
  const experts = plan.experts ?? 0;
  const kept =
    experts > 0
      ? params - feedForward + (experts / (plan.expertParallel ?? 1)) * feedForward
      : params;

  const split = tensor * pipeline;
  const copies = sharding === 'as-printed' ? chips : chips / split;
  const held = sharding === 'as-printed' ? kept : kept / split;
  const weights = plan.bytesPerParam ?? 2;
  const model = ((kept * weights) / split) * (zeroStage === 3 ? 1 / copies : 1);
  const gradientWhole = kept * (plan.bytesPerGradient ?? 4);
  const gradient = held * (plan.bytesPerGradient ?? 4) * (zeroStage >= 2 ? 1 / copies : 1);
  const optimizerWhole = kept * (plan.optimizerBytes ?? 12);
  const optimizer = held * (plan.optimizerBytes ?? 12) * (zeroStage >= 1 ? 1 / copies : 1);
  const communication =
    chips > 1
      ? weights *
        ((zeroStage >= 1 ? (plan.bucket ?? 5e8) : 0) +
          (zeroStage === 3 ? (plan.liveParams ?? 1e9) : 0))
      : 0;

  const bytes = plan.bytesPerActivation ?? 2;
  const batch = plan.batch ?? 1;
  const other = plan.otherBytes ?? 0;
  notNegative({ weights, bytes, batch, other, experts });
  const { context, width, layers } = size;
  const attention = ((2 * bytes + 1) * heads * context) / width;
  const perLayer = 16 * bytes + 2 + (inference || plan.recomputes ? 0 : attention);
  const activationWhole = context * batch * width * perLayer * (inference ? 1 : layers);
  const activation = activationWhole / (plan.splitsActivations ? tensor : 1);
  const cache = inference ? bytes * width * layers * (context + outputTokens) * batch : 0;

  const state = gradient + optimizer + communication;
  const total = model + activation + other + (inference ? cache : state);
  const replica =
    params * weights +
    activationWhole +
    other * chips +
    (inference ? chips * cache : gradientWhole + optimizerWhole);
  return { params, model, gradient, optimizer, communication, activation, cache, total, replica };
}
