import { lossLaws, type LossLaw } from '#lib/methods/chinchilla.ts';
import { didYouMean } from '#lib/engine/closest.ts';
import type { Inputs } from './inputs.ts';
import { CaseProblem } from './problem.ts';

/** Names that a case may call a fit by. */
const fits: Readonly<Record<string, LossLaw>> = {
  besiroglu: lossLaws.besiroglu,
  hoffmann: lossLaws.hoffmannPrinted,
  'hoffmann-texsource': lossLaws.hoffmannTex,
};

/** The constants that a case states, or the fit that it names, or the library's default. */
export function lawOf(inputs: Inputs): LossLaw {
  const constants = ['E', 'A', 'B', 'alpha', 'beta'] as const;
  if (constants.some((name) => inputs.has(name))) {
    const [E, A, B, alpha, beta] = constants.map((name) => inputs.number(name));
    return { E: E!, A: A!, B: B!, alpha: alpha!, beta: beta! };
  }
  if (!inputs.has('fit')) return lossLaws.besiroglu;
  const name = inputs.text('fit');
  const law = Object.hasOwn(fits, name) ? fits[name] : undefined;
  if (law) return law;
  throw new CaseProblem(`there is no fit "${name}". ${didYouMean(name, Object.keys(fits))}`);
}

/** FLOP per parameter and token, from a constraint such as C=6ND. */
export function flopPerParamToken(inputs: Inputs): number {
  const text = inputs.text('constraint', 'C=6ND').replaceAll(/[\s*]/g, '');
  const [, factor] = /^C=(\d+(?:\.\d+)?)ND$/.exec(text) ?? [];
  if (factor) return Number(factor);
  throw new CaseProblem(`the constraint "${text}" is not of the form C=6ND`);
}
