import { cookbookParams } from '#lib/methods/cookbook-size.ts';
import { trainingMemory, type MemoryPlan } from '#lib/methods/training-memory.ts';
import type { Figures } from './compare.ts';
import type { Inputs } from './inputs.ts';
import { CaseProblem } from './problem.ts';

const gib = 1024 ** 3;
/** Bytes of state per parameter, by optimiser. */
const optimizers: Readonly<Record<string, number>> = { adamw: 12, muon: 8, sgd_momentum: 8 };

/** The script's own defaults; and its own rule of what is divided over the chips. */
export function eleutherMemory(inputs: Inputs): Figures {
  if (inputs.has('hf_model_name_or_path') && !inputs.has('hidden_size'))
    throw new CaseProblem(
      'it names a model on Hugging Face in place of a shape; nothing is fetched',
    );
  const low = inputs.number('low_prec_bytes_per_val', 2);
  const mixed = inputs.flag('is_mixed_precision', true);
  const size = {
    layers: inputs.number('num_layers', 44),
    width: inputs.number('hidden_size', 6144),
    context: inputs.number('sequence_length', 2048),
    vocabulary: inputs.number('vocab_size', 51_200),
    kvShare: inputs.number('kv_size_ratio', 1),
    expansion: inputs.number('ffn_expansion_factor', 4),
    linears: inputs.number('num_mlp_linears', 2),
  };
  const experts = inputs.number('num_experts', 0);
  const plan: MemoryPlan = {
    shape: { ...size, heads: inputs.number('num_attention_heads', 64) },
    experts,
    chips: inputs.number('num_gpus', 1),
    tensorParallel: inputs.number('tensor_parallel_size', 1),
    pipelineParallel: inputs.number('pipeline_parallel_size', 1),
    expertParallel: inputs.number('expert_parallelism', 1),
    zeroStage: stageOf(inputs.number('zero_stage', 1)),
    bucket: inputs.number('zero_allgather_bucket_size', 5e8),
    liveParams: inputs.number('zero3_max_live_params', 1e9),
    batch: inputs.number('batch_size_per_gpu', 1),
    recomputes: inputs.flag('checkpoint_activations', false),
    splitsActivations: inputs.flag('partition_activations', false),
    bytesPerParam: mixed ? low : inputs.number('high_prec_bytes_per_val', 4),
    bytesPerActivation: low,
    bytesPerGradient: inputs.number('bytes_per_grad_ele', 4),
    optimizerBytes: bytesOf(inputs.text('optimizer', 'adamw').toLowerCase()),
    otherBytes: inputs.number('misc_mem_gib', 0) * gib,
    rule: 'as-printed',
    ...(inputs.flag('infer', false) && { outputTokens: inputs.number('output_tokens', 1) }),
  };
  const memory = trainingMemory(plan);
  const { feedForward } = cookbookParams(size);
  return {
    total_params: memory.params,
    total_moe_params: memory.params + (experts > 0 ? (experts - 1) * feedForward : 0),
    per_gpu_model_mem: memory.model,
    per_gpu_gradient_mem: memory.gradient,
    per_gpu_optimizer_mem: memory.optimizer,
    per_gpu_communication_mem: memory.communication,
    per_gpu_activation_mem: memory.activation,
    per_gpu_kv_cache_mem: memory.cache,
    per_gpu_mem_gib: memory.total / gib,
    single_replica_mem_gib: memory.replica / gib,
  };
}

function bytesOf(optimizer: string): number {
  const bytes = Object.hasOwn(optimizers, optimizer) ? optimizers[optimizer] : undefined;
  if (bytes !== undefined) return bytes;
  throw new CaseProblem(
    `there is no optimizer "${optimizer}"; there are ${Object.keys(optimizers).join(', ')}`,
  );
}

function stageOf(stage: number): 0 | 1 | 2 | 3 {
  if (stage === 0 || stage === 1 || stage === 2 || stage === 3) return stage;
  throw new CaseProblem(`the input "zero_stage" is ${stage}; there are stages 0 to 3`);
}
