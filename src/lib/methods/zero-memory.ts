import { notNegative, positive } from './refuse.ts';

/**
 * Bytes per chip of parameters, gradients and the state of Adam in mixed precision, by ZeRO stage:
 * 2 + 2 + 12 bytes a parameter, of which stage 1 spreads the last over the chips, stage 2 the last
 * two, stage 3 all. Activations and buffers come on top.
 * Source: 'deepspeed-zero'.
 * @throws ModelError `OutOfBounds`
 */
export function zeroBytes(of: {
  params: number;
  chips: number;
  stage: 0 | 1 | 2 | 3;
  bytesPerGradient?: number;
}): number {
  const { params, chips, stage, bytesPerGradient = 2 } = of;
  positive({ params, chips, bytesPerGradient });
  const parts = [2, bytesPerGradient, 12];
  // Stage 1 spreads the last part, stage 2 the last two, stage 3 all three.
  const perParam = parts.map((bytes, i) => (i >= 3 - stage ? bytes / chips : bytes));
  return params * perParam.reduce((sum, bytes) => sum + bytes);
}

/** Bytes as DeepSpeed's estimators state them: on one GPU, and in the memory of one node. */
export interface ZeroEstimate {
  gpuBytes: number;
  cpuBytes: number;
}

/** A model on a cluster whose state is sharded by stages 1 or 2. */
export interface ZeroPlan {
  params: number;
  gpusPerNode?: number;
  nodes?: number;
  /** Whether gradients and the optimiser's state are kept in the node's memory. */
  offload?: boolean;
  /** What the node's memory is multiplied by for buffers. */
  bufferFactor?: number;
}

/**
 * DeepSpeed's estimate for stage 2: 2 bytes a parameter, and 18 spread over the GPUs.
 * Source: 'deepspeed', estimate_zero2_model_states_mem_needs. Whole bytes, rounded down.
 * @throws ModelError `OutOfBounds`
 */
export function zero2Estimate(plan: ZeroPlan): ZeroEstimate {
  const { params, perNode, gpus, offload, buffer } = whole(plan);
  return offload
    ? {
        gpuBytes: 2 * params,
        cpuBytes: Math.trunc(params * Math.max(4 * gpus, 16) * buffer),
      }
    : {
        gpuBytes: 2 * params + Math.trunc((18 * params) / gpus),
        cpuBytes: Math.trunc(params * 4 * perNode * buffer),
      };
}

/** The same by stage 3, which shards the parameters as well. */
export interface Zero3Plan extends ZeroPlan {
  /** Parameters of the largest layer, which is gathered to be used. */
  largestLayer: number;
  /** Whether parameters are kept in the node's memory too; only with `offload`. */
  offloadParams?: boolean;
  /** Whether the model is spread while it is made, so that no node ever holds all of it. */
  zeroInit?: boolean;
}

/**
 * DeepSpeed's estimate for stage 3: 18 bytes a parameter spread over the GPUs, and the largest layer.
 * Source: 'deepspeed', estimate_zero3_model_states_mem_needs. Whole bytes, rounded down.
 * @throws ModelError `OutOfBounds`
 */
export function zero3Estimate(plan: Zero3Plan): ZeroEstimate & { largestLayerBytes: number } {
  const { params, perNode, nodes, gpus, offload, buffer } = whole(plan);
  const { largestLayer, offloadParams = true, zeroInit = true } = plan;
  positive({ largestLayer });
  const largestLayerBytes = 4 * largestLayer;
  if (!offload) {
    return {
      gpuBytes: largestLayerBytes + Math.trunc((18 * params) / gpus),
      cpuBytes: Math.trunc((zeroInit ? largestLayer : params) * 4 * perNode * buffer),
      largestLayerBytes,
    };
  }
  // The products stand in the order of the source: rounding down shows the last digit.
  const inNode = (offloadParams ? 18 : 16) * (1 / nodes);
  const cpu = zeroInit
    ? params * (offloadParams ? 18 : 16) * (1 / nodes) * buffer
    : params * Math.max(4 * perNode, inNode) * buffer;
  return {
    gpuBytes: largestLayerBytes + (offloadParams ? 0 : Math.trunc((2 * params) / gpus)),
    cpuBytes: Math.trunc(cpu),
    largestLayerBytes,
  };
}

function whole(plan: ZeroPlan) {
  const { params, gpusPerNode = 1, nodes = 1, offload = true, bufferFactor = 1.5 } = plan;
  positive({ params, gpusPerNode, nodes });
  notNegative({ bufferFactor });
  const gpus = nodes * gpusPerNode;
  return { params, perNode: gpusPerNode, nodes, gpus, offload, buffer: bufferFactor };
}
