import { model } from './model.ts';
import { choicesSetting } from './scenario.ts';

/**
 * The assumptions and choices behind what a figure shows, in the model's order: what a link to it
 * must hold. An assumption or choice that is shown itself is one of them, and so is the chip where
 * any of them comes with it.
 */
export function keysOf(...shown: readonly string[]): string[] {
  const named = new Set(shown);
  const direct = [...model.assumptions, ...model.choices]
    .map(({ id }) => id)
    .filter((id) => named.has(id) || model.reaches.get(id)!.some((result) => named.has(result)));
  const keys = new Set([...direct, ...direct.flatMap(choicesSetting)]);
  return [...model.quantities.keys()].filter((id) => keys.has(id));
}
