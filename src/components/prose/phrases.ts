import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, plain } from '#lib/format/number.ts';
import { drivers, lines, type Driver } from '#lib/model/lines.ts';
import type { Figures } from './text.ts';

/** “seven times”, “a third of”: a ratio as people say it. */
export function ratioInWords(ratio: number): string {
  const few = [
    '',
    '',
    'twice',
    'three times',
    'four times',
    'five times',
    'six times',
    'seven times',
    'eight times',
    'nine times',
    'ten times',
  ];
  const parts = [
    '',
    '',
    'half',
    'a third of',
    'a quarter of',
    'a fifth of',
    'a sixth of',
    'a seventh of',
    'an eighth of',
    'a ninth of',
    'a tenth of',
  ];
  if (ratio > 0.93 && ratio < 1.07) return 'about as much as';
  if (ratio >= 1.07 && ratio < 1.75) return `${plain(ratio, 2)} times`;
  if (ratio >= 1.75) return few[Math.round(ratio)] ?? `${inWords(ratio, 2)} times`;
  if (ratio > 0.62) return 'most of';
  const part = parts[Math.round(1 / ratio)];
  if (part === undefined) return 'a small part of';
  const off = ratio * Math.round(1 / ratio);
  return off > 1.05
    ? `a little more than ${part}`
    : off < 0.95
      ? `a little less than ${part}`
      : part;
}

export const LAPTOP_FLOPS = 2.6e12;
export const WORDS_A_MINUTE = 238;
export const WORDS_PER_TOKEN = 0.75;

/** What part of the bill a line or another sum is, in words. */
const ofTotal =
  (id: string) =>
  ({ value }: Figures) =>
    ratioInWords(value(id) / value('total'));

/** What part of the bill each line is: “compute-of-total”. */
const shares = Object.fromEntries(
  drivers.map((driver) => [`${driver}-of-total`, ofTotal(lines[driver].sum)]),
) as Record<`${Driver}-of-total`, ReturnType<typeof ofTotal>>;

/**
 * Words that follow the reader's numbers, by name, so that no sentence turns false when a number is
 * moved. The constants are the facts `laptop-peak`, `reading-speed` and `words-per-token`; a test
 * holds them together.
 */
export const phrases = {
  ...shares,
  'laptop-time': ({ value }) =>
    duration(value('trainingFlop') / (LAPTOP_FLOPS * value('mfu') * value('goodput')) / 86_400),
  'reading-time': ({ value }) =>
    duration((value('tokens') * WORDS_PER_TOKEN) / WORDS_A_MINUTE / 60 / 24),
  'researcher-cost': ({ value }) =>
    moneyInWords(value('researcherPay') * value('payOverhead') + value('equity')),
  'one-chip-time': ({ value }) => duration(value('chipHours') / value('goodput') / 24),
  'run-of-total': ofTotal('finalRun'),
  'dense-or-mixture': ({ value }) =>
    value('activeShare') >= 0.999
      ? 'every parameter works on every token'
      : 'only some of the parameters work on each token',
  'machines-of-total': ofTotal('machines'),
} satisfies Record<string, (figures: Figures) => string>;

export type PhraseName = keyof typeof phrases;
