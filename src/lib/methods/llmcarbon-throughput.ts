import { positive } from './refuse.ts';

/** a·x² + b·x + c, as the source prints its fits. */
type Parabola = readonly [number, number, number];
const at = ([a, b, c]: Parabola, x: number) => (a * x + b) * x + c;

const tensorTflops: Parabola = [-8.82079068e-20, 1.68591116e-9, 133.954735];
const pipelineTflops: Parabola = [-5.60233749e-23, 8.45435587e-11, 134.546129];
const gpuCount: Parabola = [-2.12910565e-21, 4.39684339e-9, 799.173057];

/** How fast LLMCarbon takes a cluster to be. */
export interface Throughput {
  /** GPUs of a run with the usual settings. */
  gpus: number;
  /** TFLOP per second and GPU. */
  achievedTflops: number;
  /** Over how many GPUs a layer, and over how many stages the layers are spread. */
  tensorParallel: number;
  pipelineParallel: number;
}

/** Billions of parameters that fit into a GB of a GPU's memory. */
const billionsPerGb = 0.03;

/**
 * GPUs and speed that a run of a language model would have, read off runs of Megatron-LM on A100s with
 * 80 GB; a GPU with other memory is taken for a V100, which reaches 7.76 ÷ 33.46 less of a peak of 125
 * instead of 312 TFLOP per second.
 * Source: 'llmcarbon-2023', with the coefficients of its code.
 * @param of `activeParams`: those of the base model with experts; `nodeGpus`: GPUs that share fast links
 * @throws ModelError `OutOfBounds`; also beyond the parabola's end, where it has fewer than no GPUs
 */
export function expectedThroughput(of: {
  activeParams: number;
  nodeGpus: number;
  memoryGb: number;
}): Throughput {
  positive(of);
  const { activeParams, nodeGpus, memoryGb } = of;
  const perGpu = billionsPerGb * memoryGb;
  const billions = activeParams / 1e9;
  const inOneNode = billions < nodeGpus * perGpu;
  const tensorParallel = inOneNode ? Math.ceil(billions / perGpu) : nodeGpus;
  const pipelineParallel = inOneNode ? 1 : Math.ceil(billions / (nodeGpus * perGpu));
  const copy = tensorParallel * pipelineParallel;

  let gpus = toEven(at(gpuCount, activeParams) / copy) * copy;
  if (memoryGb !== 80) gpus = toEven(gpus * 2.5);
  if (memoryGb === 40) gpus *= 2;
  const onA100 = at(pipelineParallel === 1 ? tensorTflops : pipelineTflops, activeParams);
  const achievedTflops = memoryGb === 80 ? onA100 : (onA100 * (1 - 7.76 / 33.46) * 125) / 312;
  positive({ gpus, achievedTflops });
  return { gpus, achievedTflops, tensorParallel, pipelineParallel };
}

/** Rounds to a whole number, a half to the even one, as the source does. */
function toEven(x: number): number {
  const below = Math.floor(x);
  if (x - below !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}
