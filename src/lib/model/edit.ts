import type { Assumption } from '#lib/engine/quantity.ts';
import { bareText, quantityText, takesPercent } from '#lib/format/quantity.ts';
import { parseTyped, pointsAsShare, type Typed } from '#lib/format/parse.ts';

/** What became of a number or word that somebody gave for a quantity. */
export type Edit =
  { value: number | string; message?: string } | { value?: undefined; message: string };

/**
 * Takes a number for an assumption: refuses what is not one, and moves what is out of bounds to the
 * bound, with a message that says so.
 */
export function editNumber(assumption: Assumption, value: number): Edit {
  const [min, max] = assumption.bounds;
  if (Number.isNaN(value))
    return { message: `“${assumption.label}” has to be a number; it stays as it is.` };
  if (value >= min && value <= max) return { value };
  const bound = value < min ? min : max;
  return {
    value: bound,
    message: `“${assumption.label}” can be ${bareText(min, assumption)} to ${quantityText(max, assumption)}; it was set to ${bareText(bound, assumption)}.`,
  };
}

/** Reads what was typed for an assumption: 20 for a share of a whole is 20 %, and the note says so. */
export function readTyped(assumption: Assumption, text: string): Typed {
  const typed = parseTyped(text);
  return takesPercent(assumption) ? pointsAsShare(typed, text) : typed;
}

/** Takes what a reader typed for an assumption; what cannot be read leaves the value as it is. */
export function editTyped(assumption: Assumption, text: string): Edit {
  const typed = readTyped(assumption, text);
  if ('error' in typed) return { message: `${typed.error} “${assumption.label}” stays as it is.` };
  const edit = editNumber(assumption, typed.value);
  const messages = [typed.note, edit.message].filter(Boolean);
  return messages.length > 0 ? { ...edit, message: messages.join(' ') } : edit;
}
