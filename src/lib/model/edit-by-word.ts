import { didYouMean } from '#lib/engine/closest.ts';
import type { Choice } from '#lib/engine/quantity.ts';
import { editNumber, type Edit } from './edit.ts';
import { model } from './model.ts';

/** Takes an option of a choice by name. */
export function editOption(choice: Choice, option: string): Edit {
  if (Object.hasOwn(choice.options, option)) return { value: option };
  return {
    message: `“${option.slice(0, 40)}” is not one of the options for “${choice.label}”. ${didYouMean(option, Object.keys(choice.options))}`,
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
