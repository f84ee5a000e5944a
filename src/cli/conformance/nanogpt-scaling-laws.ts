import { bestOnGrid } from '#lib/methods/chinchilla.ts';
import {
  chinchillaFlop,
  chinchillaParams,
  gptParamsWithBias,
} from '#lib/methods/chinchilla-size.ts';
import { sixNd } from '#lib/methods/transformer-size.ts';
import type { Figures } from './compare.ts';
import type { Inputs } from './inputs.ts';
import type { Method } from './method.ts';
import { CaseProblem } from './problem.ts';
import { lossFigures } from './chinchilla-fits.ts';
import { flopPerParamToken, lawOf } from './loss-law.ts';

export const nanogptScalingLaws: Method = {
  figures: ({ inputs }) => {
    if (inputs.has('d_model')) return sizes(inputs);
    return inputs.has('C', 'grid') ? onGrid(inputs) : lossFigures(inputs);
  },
};

function sizes(inputs: Inputs): Figures {
  const layers = inputs.number('num_layers');
  const width = inputs.number('d_model');
  const vocabulary = inputs.number('vocab_size', 32_000);
  if (!inputs.has('ffw_size')) return { N: gptParamsWithBias({ layers, width, vocabulary }) };
  const context = inputs.number('seq_len');
  const shape = {
    layers,
    heads: inputs.number('num_heads'),
    width,
    feedForward: inputs.number('ffw_size'),
    context,
    vocabulary,
  };
  const N = chinchillaParams(shape);
  const flop = chinchillaFlop(shape);
  const rule = sixNd({ params: N, tokens: context });
  return { N, flops_per_sequence: flop, approx_6ND: rule, ratio: flop / rule };
}

function onGrid(inputs: Inputs): Figures {
  const best = bestOnGrid(
    {
      flop: inputs.number('C'),
      params: gridOf(inputs.text('grid')),
      flopPerParamToken: flopPerParamToken(inputs),
    },
    lawOf(inputs),
  );
  const { params: N, tokens: D, loss, tokensPerParam } = best;
  return { N, D, loss, tokens_per_param: tokensPerParam };
}

const plain = String.raw`-?\d+(?:\.\d+)?(?:e-?\d+)?`;
const gridForm = new RegExp(
  String.raw`^10\*\*(?:np\.)?arange\((${plain}),(${plain}),(${plain})(?:\*\*(${plain}))?\)$`,
);

/** Powers of ten from a text such as 10**arange(7,14,2**-8); the end is left out. */
function gridOf(text: string): number[] {
  const [, start, end, base, exponent] = gridForm.exec(text.replaceAll(' ', '')) ?? [];
  const step = Number(base) ** Number(exponent ?? 1);
  const count = Math.ceil((Number(end) - Number(start)) / step);
  if (count > 0 && count <= 1e6)
    return Array.from({ length: count }, (_, i) => 10 ** (Number(start) + i * step));
  throw new CaseProblem(`the grid "${text}" is not of the form 10**arange(7,14,2**-8)`);
}
