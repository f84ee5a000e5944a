import {
  gptFlop,
  gptParams,
  palmFlopPerToken,
  sixNd,
  trainingSeconds,
} from '#lib/methods/transformer-size.ts';
import type { Method } from './method.ts';

export const nanogptTransformerSizing: Method = {
  figures: ({ inputs }) => {
    const shape = {
      layers: inputs.number('n_layer'),
      heads: inputs.number('n_head'),
      width: inputs.number('n_embd'),
      context: inputs.number('block_size', 1024),
      vocabulary: inputs.number('vocab_size', 50_257),
    };
    const params = gptParams({
      ...shape,
      tied: inputs.flag('tied_embeddings', true),
      bias: inputs.flag('bias', false),
    });
    const flop = gptFlop(shape);
    const { layers, heads, context } = shape;
    const perToken = palmFlopPerToken({
      params: params.total - params.position,
      layers,
      heads,
      headWidth: Math.floor(shape.width / heads),
      context,
    });
    const tokens = inputs.maybe('tokens');
    const needed = tokens === undefined ? undefined : sixNd({ params: params.total, tokens });
    const peak = inputs.maybe('peak_flops');
    const seconds =
      needed === undefined || peak === undefined
        ? undefined
        : trainingSeconds({
            flop: needed,
            peak,
            chips: inputs.number('gpus', 1),
            mfu: inputs.number('mfu'),
          });
    return {
      params_total: params.total,
      params_embedding: params.embedding,
      params_position: params.position,
      params_block: params.block,
      params_transformer: params.transformer,
      // Weights and the two moments of Adam, four bytes each.
      checkpoint_bytes_fp32_adam: 12 * params.total,
      flops_forward_per_sequence: flop.forward,
      flops_backward_per_sequence: flop.total - flop.forward,
      flops_total_per_sequence: flop.total,
      flops_attention_per_layer: flop.attentionPerLayer,
      flops_mlp_per_layer: flop.feedForwardPerLayer,
      flops_dense: flop.logits,
      palm_flops_per_sequence: perToken * context,
      ...(needed !== undefined && { flops_needed_6ND: needed }),
      ...(seconds !== undefined && { time_needed_s: seconds, days: seconds / 86_400 }),
    };
  },
};
