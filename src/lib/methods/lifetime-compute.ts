import { ModelError } from '#lib/engine/errors.ts';
import { type Allocation, type LossLaw, loss, lossLaws } from './chinchilla.ts';
import { finite, notNegative, positive } from './refuse.ts';

/** A model sized for its whole life: operations to train it and to use it. */
export interface Lifetime extends Allocation {
  trainingFlop: number;
  inferenceFlop: number;
  totalFlop: number;
}

/**
 * Parameters and tokens that reach a loss with the least FLOP over training and use, 6·N·D + 2·N·D_inf.
 *
 * With x = A ÷ N^alpha and y = B ÷ D^beta, so that x + y is the loss above E, the optimum is where
 * alpha·x ÷ (t·D + u·D_inf) = beta·y ÷ (t·D), t and u being the FLOP per parameter and token. The
 * difference of the two sides only rises with D, so halving its interval finds it.
 * Source: 'sardana-2024'.
 * @param of `inferenceTokens`: read and written over the model's life; `training` and `inference`: FLOP
 *   per parameter and token, or their prices when money counts
 * @throws ModelError `OutOfBounds` for a loss at or below the law's E, which nothing reaches
 */
export function leastLifetimeFlop(
  of: { loss: number; inferenceTokens: number; training?: number; inference?: number },
  law: LossLaw = lossLaws.besiroglu,
): Lifetime {
  const { loss: wanted, inferenceTokens, training = 6, inference = 2 } = of;
  positive({ wanted, training, inference, ...law });
  notNegative({ inferenceTokens });
  const above = wanted - law.E;
  if (above <= 0) {
    throw new ModelError(
      'OutOfBounds',
      'loss',
      `"loss" is ${wanted}, but no model comes below ${law.E}, however large.`,
    );
  }
  const dataTerm = (tokens: number) => law.B / tokens ** law.beta;
  const tooFew = (tokens: number) => {
    const y = dataTerm(tokens);
    return (
      law.alpha * (above - y) * training <
      law.beta * y * (training + (inference * inferenceTokens) / tokens)
    );
  };
  // With fewer tokens than this even endless parameters would not reach the loss.
  let low = Math.log(law.B / above) / law.beta;
  let high = low + 1;
  while (tooFew(Math.exp(high))) high += 1;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (tooFew(Math.exp(middle))) low = middle;
    else high = middle;
  }
  const tokens = finite('tokens', Math.exp(high));
  const params = finite('params', (law.A / (above - dataTerm(tokens))) ** (1 / law.alpha));
  const trainingFlop = training * params * tokens;
  const inferenceFlop = inference * params * inferenceTokens;
  return {
    params,
    tokens,
    tokensPerParam: tokens / params,
    loss: loss({ params, tokens }, law),
    trainingFlop,
    inferenceFlop,
    totalFlop: trainingFlop + inferenceFlop,
  };
}
