import { percent } from './number.ts';

/** What was read from a typed text: a number, perhaps with a note on how it was read, or a reason why not. */
export type Typed = { value: number; note?: string } | { error: string };

const words: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  t: 1e12,
  tn: 1e12,
  quadrillion: 1e15,
  q: 1e15,
  '%': 0.01,
  percent: 0.01,
};

/**
 * Reads a number as people type it: 25,000; 1.8 trillion; 70B; 2.1e25; 2.1 × 10^25; $3.50; 36 %.
 * A comma that does not group thousands is a decimal comma, and the note says so.
 */
export function parseTyped(text: string): Typed {
  const cleaned = text
    .slice(0, 80)
    .trim()
    .toLowerCase()
    .replace(/[−–]/g, '-')
    .replace(/^(-?)\s*(usd|\$)\s*/, '$1');
  if (cleaned === '') return { error: 'Nothing was typed.' };
  const superscript = cleaned.replace(
    /10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)/,
    (_, raised: string) => `10^${[...raised].map(digit).join('')}`,
  );
  const match = /^(-?[\d.,\s']*\d\.?(?:e[+-]?\d+)?)\s*(?:[×x*]\s*10\^(-?\d+))?\s*([a-z%]*)$/.exec(
    superscript,
  );
  if (!match) return { error: `“${shown(text)}” is not a number.` };
  const [, digits = '', exponent, word = ''] = match;
  const factor = word === '' ? 1 : words[word];
  if (factor === undefined)
    return { error: `“${shown(word)}” is not a number or a scale such as million.` };
  const { plain, note } = separators(digits.replace(/[\s']/g, ''));
  const value = Number(plain) * factor * 10 ** Number(exponent ?? 0);
  if (Number.isNaN(value)) return { error: `“${shown(text)}” is not a number.` };
  if (!Number.isFinite(value)) return { error: `“${shown(text)}” is too large a number.` };
  return note ? { value: tidy(value), note } : { value: tidy(value) };
}

/** Takes a bare 20 for 20 % where a share can be no more than `most`, and notes that it did. */
export function pointsAsShare(typed: Typed, text: string, most = 1): Typed {
  if ('error' in typed || typed.value <= Math.max(1, most) || typed.value > 100) return typed;
  if (/%|percent/i.test(text)) return typed;
  const value = tidy(typed.value / 100);
  return { value, note: `Read as ${percent(value)}.` };
}

/**
 * Reads a share between two ends: 20 %, 0.2, or 20 where the ends leave no other meaning for it.
 * What has a per cent sign is taken at its word, so 150 % is never 1.5 %.
 */
export function parseShare({ least = 0, most }: { least?: number; most: number }) {
  return (text: string): Typed => {
    const typed = pointsAsShare(parseTyped(text), text, most);
    if ('error' in typed || (typed.value >= least && typed.value <= most)) return typed;
    return { error: `Type a share from ${percent(least)} to ${percent(most)}.` };
  };
}

/** 1,500 groups thousands; 1,5 is one and a half. */
function separators(digits: string): { plain: string; note?: string } {
  if (!digits.includes(',')) return { plain: digits };
  if (/^-?\d{1,3}(,\d{3})+(\.\d*)?(e[+-]?\d+)?$/.test(digits))
    return { plain: digits.replaceAll(',', '') };
  const plain = digits.replace(',', '.');
  return { plain, note: `Read as ${plain}: the comma was taken for a decimal point.` };
}

const digit = (raised: string) => (raised === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(raised));
const shown = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
/** 36 % is 0.36 and not 0.36000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(15));
