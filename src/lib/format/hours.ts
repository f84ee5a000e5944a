import { parseTyped, type Typed } from './parse.ts';

const units = new Map([
  ['s', 1 / 3600],
  ['sec', 1 / 3600],
  ['second', 1 / 3600],
  ['', 1 / 60],
  ['min', 1 / 60],
  ['minute', 1 / 60],
  ['h', 1],
  ['hour', 1],
  ['d', 24],
  ['day', 24],
]);

/** Hours from a length of time as people type it: 20 minutes, 1.5 h, 2 days; a bare number is minutes. */
export function parseHours(text: string): Typed {
  const [, digits = '', unit = ''] = /^(.*?)\s*([a-z]*)\.?$/i.exec(text.trim()) ?? [];
  const name = unit.toLowerCase();
  const hours = units.get(name) ?? units.get(name.replace(/s$/, ''));
  if (hours === undefined) return { error: 'Type a time such as 20 minutes or 3 hours.' };
  const typed = parseTyped(digits);
  if ('error' in typed) return typed;
  return typed.value > 0 && typed.value * hours <= 1e6
    ? { value: typed.value * hours }
    : { error: 'Type a time above zero, such as 20 minutes or 3 hours.' };
}
