import { cookbookFlop, cookbookParams } from '#lib/methods/cookbook-size.ts';
import type { Figures } from './compare.ts';
import type { Inputs } from './inputs.ts';
import type { Method } from './method.ts';
import { eleutherMemory } from './eleuther-memory.ts';

export const eleutherCalc: Method = {
  figures: ({ id, inputs }) => {
    const has = (...names: string[]) => names.some((name) => inputs.has(name));
    if (id.includes('-mem/') || has('num_gpus', 'zero_stage', 'batch_size_per_gpu'))
      return eleutherMemory(inputs);
    const isFlop = id.includes('-flops/') || has('tokens', 'checkpoint_activations', 'infer');
    return isFlop ? flop(inputs) : params(inputs);
  },
};

/** The scripts' own defaults; the two scripts differ in those for experts. */
function shapeOf(inputs: Inputs, experts: number, interval: number) {
  return {
    layers: inputs.number('num_layers', 44),
    width: inputs.number('hidden_size', 6144),
    context: inputs.number('sequence_length', 2048),
    vocabulary: inputs.number('vocab_size', 51_200),
    kvShare: inputs.number('kv_size_ratio', 1),
    // The script takes a width of its own for the feed-forward layer, and does not use it.
    expansion: inputs.number('ffn_expansion_factor', 4),
    linears: inputs.number('num_mlp_linears', 2),
    ...(inputs.flag('moe', false) && {
      moe: {
        experts: inputs.number('num_experts', experts),
        interval: inputs.number('expert_interval', interval),
        topK: inputs.number('topk', 1),
      },
    }),
  };
}

function params(inputs: Inputs): Figures {
  const tied = inputs.flag('tied_embeddings', false);
  const counted = cookbookParams({ ...shapeOf(inputs, 8, 1), tied });
  return {
    embedding_params: counted.embedding,
    position_embedding_params: counted.position,
    attention_params: counted.attention,
    layernorm_params: counted.norm,
    ffn_params: counted.feedForward,
    gating_params: counted.gate,
    total_params: counted.total,
  };
}

function flop(inputs: Inputs): Figures {
  const training = inputs.flag('checkpoint_activations', true) ? 'recomputing' : 'training';
  const counted = cookbookFlop({
    ...shapeOf(inputs, 128, 2),
    tokens: inputs.number('tokens', 300e9),
    pass: inputs.flag('infer', false) ? 'inference' : training,
    denseLayers: 'as-printed',
  });
  return {
    iter_factor: counted.factor,
    qkv_flops: counted.queryKeyValue,
    attention_matrix_flops: counted.scores,
    attention_over_values_flops: counted.values,
    linear_projection_flops: counted.projection,
    ffn_flops: counted.feedForward,
    embedding_flops: counted.embedding,
    gating_flops: counted.gate,
    total_flops: counted.total,
  };
}
