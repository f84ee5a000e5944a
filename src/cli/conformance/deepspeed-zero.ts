import { zero2Estimate, zero3Estimate } from '#lib/methods/zero-memory.ts';
import type { Method } from './method.ts';

export const deepspeedZero: Method = {
  figures: ({ id, inputs }) => {
    const plan = {
      params: inputs.number('total_params'),
      gpusPerNode: inputs.number('num_gpus_per_node', 1),
      nodes: inputs.number('num_nodes', 1),
      offload: inputs.flag('cpu_offload', true),
      bufferFactor: inputs.number('additional_buffer_factor', 1.5),
    };
    const third = id.includes('zero3') || inputs.has('largest_layer_params');
    if (!third) {
      const { gpuBytes, cpuBytes } = zero2Estimate(plan);
      return { gpu_mem_bytes: gpuBytes, cpu_mem_bytes: cpuBytes };
    }
    const { gpuBytes, cpuBytes, largestLayerBytes } = zero3Estimate({
      ...plan,
      largestLayer: inputs.number('largest_layer_params'),
      offloadParams: inputs.flag('cpu_offload_params', true),
      zeroInit: inputs.flag('zero_init', true),
    });
    return {
      gpu_mem_bytes: gpuBytes,
      cpu_mem_bytes: cpuBytes,
      largest_layer_memory: largestLayerBytes,
    };
  },
};
