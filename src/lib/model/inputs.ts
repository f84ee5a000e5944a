import { model } from './model.ts';

/** The assumptions a result depends on, in the model's order: what a link to it must hold. */
export function inputsOf(...results: readonly string[]): string[] {
  return model.assumptions
    .map(({ id }) => id)
    .filter((id) => model.reaches.get(id)?.some((reached) => results.includes(reached)));
}
