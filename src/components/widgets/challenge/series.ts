import type { Interval } from '#lib/engine/ensemble.ts';
import type { Goal } from '#lib/lessons/lesson.ts';
import { listed } from '#lib/format/sentence.ts';
import { amountText } from './amount.ts';

/** A goal's figure on its preset, with nothing moved yet. */
export interface AtStart extends Interval {
  value: number;
  /** The preset's name, short. */
  preset: string;
}

/** What the page knows of the reader's numbers. */
export interface Standing {
  value: number;
  scenario: string;
  /** What the reader has changed, with the new values. */
  changes: Readonly<Record<string, number | string>>;
  label: (id: string) => string;
}

export interface Judgement {
  reached: boolean;
  /** Reached, from the preset, by the named number alone. */
  met: boolean;
  /** Why a reached goal does not count, or what has to be put back first. */
  objection: string;
}

export const reaches = ({ op, value }: Pick<Goal, 'op' | 'value'>, figure: number) =>
  op === '<' ? figure < value : figure > value;

/** The goal's sentence with its amount. */
export const goalText = ({ text, metric, value }: Pick<Goal, 'text' | 'metric' | 'value'>) =>
  text.replace('{goal}', amountText(metric, value).replace(' ', '\u00a0'));

function list(names: string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return listed(names);
}

/** Whether the reader's bill is one that the goal can be reached from: its preset, with its start. */
export function isBegun(
  { only, scenario: preset, start = {} }: Goal,
  { scenario, changes }: Pick<Standing, 'scenario' | 'changes'>,
): boolean {
  const set = Object.entries(start).filter(([id]) => !only.includes(id));
  return scenario === preset && set.every(([id, at]) => changes[id] === at);
}

/** Whether a goal that was begun is met, and if not by its rules, what else was changed. */
export function judge(goal: Goal, { value, changes, label }: Standing): Judgement {
  const reached = reaches(goal, value);
  const start = goal.start ?? {};
  const others = Object.keys(changes).filter(
    (id) => !goal.only.includes(id) && changes[id] !== start[id],
  );
  if (others.length > 0) {
    const only = list(goal.only.map(label));
    return {
      reached,
      met: false,
      objection: `You have also changed: ${list(others.map(label))}. The goal asks for ${only} alone.`,
    };
  }
  return { reached, met: reached, objection: '' };
}

/** “$51 million above the goal” */
export function gap(goal: Pick<Goal, 'metric' | 'op' | 'value'>, figure: number): string {
  const off = figure - goal.value;
  if (Math.abs(off) < goal.value * 0.005)
    return reaches(goal, figure) ? 'just past the goal' : 'almost at the goal';
  return `${amountText(goal.metric, Math.abs(off), 2)} ${off > 0 ? 'above' : 'below'} the goal`;
}

/** The end of the picture's axis: it stays where it is while the figure moves near the goal. */
export function axisEnd(goal: Pick<Goal, 'value'>, { high }: { high: number }): number {
  return Math.max(4.2 * goal.value, 1.08 * high);
}

/** Marks over the whole axis, at the goal and its multiples: each, or each second or third where they are many. */
export function axisTicks({ value }: Pick<Goal, 'value'>, end: number): number[] {
  const most = Math.floor(end / value + 1e-9);
  const every = Math.ceil(most / 12);
  return Array.from({ length: Math.floor(most / every) + 1 }, (_, i) => i * every * value);
}
