import { normalQuantile } from './normal.ts';
import { randomWords } from './random-words.ts';

/**
 * Fills `out` with standard normals, one from the middle of each of as many equal shares, in a random
 * order (Latin hypercube sampling): for dimensions beyond those of the Sobol sequence.
 * Source: M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21, 239-245 (1979).
 */
export function fillShuffled(out: Float64Array, { seed }: { seed: number }): void {
  const next = randomWords(seed);
  for (let i = 0; i < out.length; i++) {
    // Fisher and Yates, from the front.
    const j = Math.floor((next() / 2 ** 32) * (i + 1));
    out[i] = out[j]!;
    out[j] = normalQuantile((i + 0.5) / out.length);
  }
}
