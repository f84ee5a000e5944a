import { ModelError } from '#lib/engine/errors.ts';
import { finite, positive } from './refuse.ts';

/** Constants of a loss law L(N, D) = E + A ÷ N^alpha + B ÷ D^beta; loss in nats per token. */
export interface LossLaw {
  E: number;
  A: number;
  B: number;
  alpha: number;
  beta: number;
}

/** The published fits; each with its source. */
export const lossLaws = {
  /** Fitted again to the points of Hoffmann et al.: the one to use. Source: 'besiroglu-2024'. */
  besiroglu: { E: 1.8172, A: 482.01, B: 2085.43, alpha: 0.3478, beta: 0.3658 },
  /**
   * As the paper prints it. Rounded so far that it asks for 93 tokens per parameter at Chinchilla's
   * budget; never to be paired with the paper's own 20. Source: 'hoffmann-2022'.
   */
  hoffmannPrinted: { E: 1.69, A: 406.4, B: 410.7, alpha: 0.34, beta: 0.28 },
  /** With the digits of the paper's TeX file. Source: 'besiroglu-2024'. */
  hoffmannTex: {
    E: Math.exp(0.5267228),
    A: Math.exp(6.0073404),
    B: Math.exp(6.0179186),
    alpha: 0.33917084,
    beta: 0.2849083,
  },
} as const satisfies Record<string, LossLaw>;

/**
 * Loss of a model with N parameters after D tokens, in nats per token.
 * @throws ModelError `OutOfBounds` for a number that is not above zero
 */
export function loss(
  of: { params: number; tokens: number },
  law: LossLaw = lossLaws.besiroglu,
): number {
  positive({ ...of, ...law });
  return law.E + law.A / of.params ** law.alpha + law.B / of.tokens ** law.beta;
}

/**
 * Tokens after which a model of N parameters has a loss.
 * @throws ModelError `OutOfBounds` for a loss that this many parameters never reach
 */
export function tokensForLoss(
  of: { params: number; loss: number },
  law: LossLaw = lossLaws.besiroglu,
): number {
  positive({ ...of, ...law });
  const floor = law.E + law.A / of.params ** law.alpha;
  if (of.loss <= floor) {
    throw new ModelError(
      'OutOfBounds',
      'loss',
      `"loss" is ${of.loss}, but ${of.params} parameters cannot come below ${floor}, however many tokens they read.`,
    );
  }
  return finite('tokens', (law.B / (of.loss - floor)) ** (1 / law.beta));
}

/** How many parameters and how many tokens, and the loss that comes of it (nats per token). */
export interface Allocation {
  params: number;
  tokens: number;
  tokensPerParam: number;
  loss: number;
}

/**
 * Parameters and tokens that reach the lowest loss with a budget of FLOP, C = flopPerParamToken · N · D.
 *
 *     a = beta ÷ (alpha + beta)    b = alpha ÷ (alpha + beta)    G = (alpha·A ÷ beta·B)^(1 ÷ (alpha + beta))
 *     N = G · (C ÷ 6)^a            D = (C ÷ 6)^b ÷ G
 *
 * Source: 'hoffmann-2022', equation 4.
 * @throws ModelError `OutOfBounds`
 */
export function computeOptimum(
  of: { flop: number; flopPerParamToken?: number },
  law: LossLaw = lossLaws.besiroglu,
): Allocation & { a: number; b: number; G: number } {
  const { flop, flopPerParamToken = 6 } = of;
  positive({ flop, flopPerParamToken, ...law });
  const sum = law.alpha + law.beta;
  const [a, b] = [law.beta / sum, law.alpha / sum];
  const G = ((law.alpha * law.A) / (law.beta * law.B)) ** (1 / sum);
  const product = flop / flopPerParamToken;
  return { ...allocation(G * product ** a, product ** b / G, law), a, b, G };
}

/**
 * The same by trying: the lowest loss over a list of parameter counts.
 * Source: 'nanogpt', scaling_laws.ipynb.
 * @throws ModelError `OutOfBounds`; `BadQuantity` for an empty list
 */
export function bestOnGrid(
  of: { flop: number; params: readonly number[]; flopPerParamToken?: number },
  law: LossLaw = lossLaws.besiroglu,
): Allocation {
  const { flop, params, flopPerParamToken = 6 } = of;
  positive({ flop, flopPerParamToken });
  let best: Allocation | undefined;
  for (const n of params) {
    const tried = allocation(n, flop / (flopPerParamToken * n), law);
    if (!best || tried.loss < best.loss) best = tried;
  }
  if (best) return best;
  throw new ModelError('BadQuantity', 'params', 'There is no number of parameters to try.');
}

function allocation(params: number, tokens: number, law: LossLaw): Allocation {
  return {
    params,
    tokens,
    tokensPerParam: tokens / params,
    loss: loss({ params, tokens }, law),
  };
}
