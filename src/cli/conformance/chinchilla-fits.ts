import { computeOptimum, loss, tokensForLoss } from '#lib/methods/chinchilla.ts';
import { leastLifetimeFlop } from '#lib/methods/lifetime-compute.ts';
import type { Figures } from './compare.ts';
import type { Inputs } from './inputs.ts';
import type { Method } from './method.ts';
import { CaseProblem } from './problem.ts';
import { flopPerParamToken, lawOf } from './loss-law.ts';

export const chinchillaFits: Method = { figures: ({ inputs }) => lossFigures(inputs) };

/** Which question it is shows in what is given: a budget, an inference demand, or a size. */
export function lossFigures(inputs: Inputs): Figures {
  const law = lawOf(inputs);
  if (inputs.has('C')) {
    const best = computeOptimum(
      { flop: inputs.number('C'), flopPerParamToken: flopPerParamToken(inputs) },
      law,
    );
    const { params: N, tokens: D, tokensPerParam, loss: reached, G, a, b } = best;
    return { N, D, tokens_per_param: tokensPerParam, loss: reached, G, a, b };
  }
  if (inputs.has('D_inference')) return lifetime(inputs);
  if (inputs.has('N', 'D')) {
    const [N, D] = [inputs.number('N'), inputs.number('D')];
    return { loss: loss({ params: N, tokens: D }, law), tokens_per_param: D / N };
  }
  if (inputs.has('N', 'loss')) {
    const params = inputs.number('N');
    const D = tokensForLoss({ params, loss: inputs.number('loss') }, law);
    return { D, tokens_per_param: D / params };
  }
  throw new CaseProblem(
    'its inputs are none of C; N and D; N and loss; or loss and D_inference, so it is unclear what is asked',
  );
}

function lifetime(inputs: Inputs): Figures {
  const objective = inputs.text('objective', 'min 6*N*D + 2*N*D_inf').replaceAll(' ', '');
  const [, training, inference] =
    /^min(\d+(?:\.\d+)?)\*?N\*?D\+(\d+(?:\.\d+)?)\*?N\*?D_inf/.exec(objective) ?? [];
  if (!training || !inference)
    throw new CaseProblem(`the objective "${objective}" is not of the form min 6*N*D + 2*N*D_inf`);
  const best = leastLifetimeFlop(
    {
      loss: inputs.number('loss'),
      inferenceTokens: inputs.number('D_inference'),
      training: Number(training),
      inference: Number(inference),
    },
    lawOf(inputs),
  );
  return {
    N: best.params,
    D: best.tokens,
    loss: best.loss,
    train_flop: best.trainingFlop,
    inference_flop: best.inferenceFlop,
    total_flop: best.totalFlop,
    tokens_per_param: best.tokensPerParam,
  };
}
