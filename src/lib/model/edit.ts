import type { Assumption, Choice } from '#lib/engine/quantity.ts';
import { didYouMean } from '#lib/engine/closest.ts';
import { bareText, quantityText } from '#lib/format/quantity.ts';
import { parseTyped } from '#lib/format/parse.ts';
import { model } from './model.ts';

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

/** Takes what a reader typed for an assumption; what cannot be read leaves the value as it is. */
export function editTyped(assumption: Assumption, text: string): Edit {
  const typed = parseTyped(text);
  if ('error' in typed) return { message: `${typed.error} “${assumption.label}” stays as it is.` };
  const edit = editNumber(assumption, typed.value);
  const messages = [typed.note, edit.message].filter(Boolean);
  return messages.length > 0 ? { ...edit, message: messages.join(' ') } : edit;
}

/** Takes an option of a choice by name. */
export function editOption(choice: Choice, option: string): Edit {
  if (Object.hasOwn(choice.options, option)) return { value: option };
  return {
    message: `“${option.slice(0, 40)}” is not a ${choice.label}. ${didYouMean(option, Object.keys(choice.options))}`,
  };
}

/** Takes a plain number or option word for any quantity by id, as a link or the command line gives it. */
export function editByWord(id: string, word: string): Edit {
  const quantity = model.quantities.get(id);
  if (quantity?.kind === 'choice') return editOption(quantity, word);
  if (quantity?.kind === 'assumption') {
    const value = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : NaN;
    return editNumber(quantity, value);
  }
  if (quantity)
    return {
      message: `“${id}” follows from other numbers and cannot be set; change one it depends on.`,
    };
  const keys = [...model.assumptions, ...model.choices].map((each) => each.id);
  return { message: `There is no number called “${id.slice(0, 40)}”. ${didYouMean(id, keys)}` };
}
