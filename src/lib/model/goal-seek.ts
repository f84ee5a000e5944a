import { goalSeek, type Goal } from '#lib/engine/goal-seek.ts';
import { quantityText } from '#lib/format/quantity.ts';
import { listed } from '#lib/format/sentence.ts';
import { model } from './model.ts';
import { resolve, type Picks } from './scenario.ts';

/** A goal for the model: `result` is to be `target`, in its unit, by changing `vary` alone. */
export interface Wish {
  vary: string;
  result: string;
  target: number;
}

/** What came of it, with one or two sentences that say it. */
export type Answer = Goal & { message: string };

/**
 * Which value of one assumption brings a result of a scenario, with a reader's changes, to a target;
 * or why none within its bounds does, and how near one comes.
 * @throws ModelError as the engine's goalSeek()
 */
export function seek(picks: Picks, wish: Wish): Answer {
  const goal = goalSeek(model, resolve(picks).values, wish);
  return { ...goal, message: messageOf(wish, goal) };
}

function messageOf({ vary, result, target }: Wish, goal: Goal): string {
  const [by, of] = [model.quantities.get(vary)!, model.quantities.get(result)!];
  const text = (value: number) => quantityText(value, of);
  if (goal.found) {
    const others = goal.others.map((value) => quantityText(value, by));
    const also = others.length > 0 ? ` So it is with ${listed(others, 'or')}.` : '';
    return `“${of.label}” is ${text(target)} when “${by.label}” is ${quantityText(goal.input, by)}.${also}`;
  }
  if (goal.reason === 'no effect') {
    return `“${of.label}” is ${text(goal.closest.output)} whatever “${by.label}” is: it does not depend on it here.`;
  }
  return `“${of.label}” cannot be ${text(target)} by “${by.label}” alone: within its bounds it lies between ${text(goal.least)} and ${text(goal.most)}. It comes nearest, ${text(goal.closest.output)}, at ${quantityText(goal.closest.input, by)}.`;
}
