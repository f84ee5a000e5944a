import { parseTyped, type Typed } from '#lib/format/parse.ts';

/** A seed: a whole number from 1 up. */
export function parseSeed(text: string): Typed {
  const typed = parseTyped(text);
  if ('error' in typed) return typed;
  return Number.isInteger(typed.value) && typed.value >= 1 && typed.value < 2 ** 32
    ? typed
    : { error: 'Type a whole number from 1 up.' };
}
