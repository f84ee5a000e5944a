import type { Interval } from '#lib/engine/ensemble.ts';
import { countInWords, inWords, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { around, CHEAPEST, DEAREST } from '#lib/format/money-line.ts';

export { around, CHEAPEST, DEAREST, lineEnds, START } from '#lib/format/money-line.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('total');

/** A bill and a guess at it. */
export interface Guessed extends Interval {
  guess: number;
  value: number;
}

const few = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** “about 43 times”: how many times one amount is another, `ratio` at least 1. */
export function timesInWords(ratio: number): string {
  if (ratio < 1.25) return 'a little';
  if (ratio < 1.75) return 'about one and a half times';
  const word = few[Math.round(ratio) - 2];
  if (word) return `about ${word} times`;
  return `about ${ratio < 1e6 ? plain(ratio, 2) : inWords(ratio, 2)} times`;
}

/** How far the guess is off the bill: nothing inside the 90 % interval, else “about 43 times too low”. */
export function distance({ guess, value, low, high }: Guessed): string | undefined {
  if (guess < low) return `${timesInWords(Math.max(1, value / guess))} too low`;
  if (guess > high) return `${timesInWords(Math.max(1, guess / value))} too high`;
  return undefined;
}

/** The headline once the bill is printed. `asked` is whether it is still the bill the guess was for. */
export function verdict({ asked, ...guessed }: Guessed & { asked: boolean }): string {
  const off = distance(guessed);
  if (!asked) return off ? `For this bill, ${off}.` : 'For this bill, within the range.';
  if (off) return `You were ${off}.`;
  const { guess, value } = guessed;
  const near = Math.max(guess / value, value / guess) < 1.1;
  return near ? 'You were almost exactly right.' : 'You were within the range: very good.';
}

/** A share of the bill in words: “about a tenth”. */
export function shareInWords(share: number): string {
  const parts = [
    'half',
    'a third',
    'a quarter',
    'a fifth',
    'a sixth',
    'a seventh',
    'an eighth',
    'a ninth',
    'a tenth',
  ];
  if (share < 0.01) return 'less than a hundredth';
  if (share < 0.095) return 'less than a tenth';
  if (share < 0.6) return `about ${parts[Math.min(10, Math.round(1 / share)) - 2]}`;
  if (share < 0.7) return 'about two thirds';
  return share < 0.8 ? 'about three quarters' : 'most';
}

/** The sentence under the headline: the range, everything counted, and the chips' part in it. */
export function answer({
  name,
  low,
  high,
  chips,
  total,
}: Interval & { name: string; chips: number; total: number }): string {
  return `The bill for ${name}${name.includes(',') ? ',' : ''} most likely comes to between ${around(low)} and ${around(high)}, everything counted. The chips of the final run are ${shareInWords(chips / total)} of it.`.replace(
    /(\$[\d.,]+) /g,
    '$1\u00a0',
  );
}

/** What the picture shows, as a sentence. */
export function finding({
  dots,
  guess,
}: {
  dots: readonly number[];
  guess?: number | undefined;
}): string {
  const all = dots.length === 50 ? 'fifty' : String(dots.length);
  if (guess === undefined) {
    const middle = dots[Math.floor(dots.length / 2)] ?? 0;
    return `Half of ${all} equally likely bills are above ${around(middle)}`;
  }
  const below = dots.filter((dot) => dot < guess).length;
  const yours = `your guess of ${around(guess)}`;
  if (below === 0) return `Of ${all} equally likely bills, not one is as low as ${yours}`;
  if (below === dots.length)
    return `Of ${all} equally likely bills, not one is as high as ${yours}`;
  return `Of ${all} equally likely bills, ${countInWords(below)} ${below === 1 ? 'is' : 'are'} lower than ${yours} and ${countInWords(dots.length - below)} ${dots.length - below === 1 ? 'is' : 'are'} not`;
}

/** A typed or dragged guess, kept on the line. */
export function onTheLine(usd: number): { guess: number; message: string } {
  const guess = Math.min(DEAREST, Math.max(CHEAPEST, usd));
  const message =
    guess === usd
      ? ''
      : `The line goes from ${around(CHEAPEST)} to ${around(DEAREST)}; your marker stands at its end.`;
  return { guess, message };
}

/** Why the middle of the dots is not the bill's total, when it is not: nothing within two percent. */
export function middleInWords({ value, dots }: { value: number; dots: readonly number[] }): string {
  const middle = dots[Math.floor(dots.length / 2)] ?? value;
  if (Math.abs(middle / value - 1) < 0.02) return '';
  const [side, reach] =
    middle > value ? ['higher', 'further up than down'] : ['lower', 'further down than up'];
  return `The total takes the best guess for each number, ${around(value)}; the ranges reach ${reach}, so the middle of the dots lies ${side}, at ${around(middle)}.`;
}

/** The numbers behind the picture: the reader's mark, the bill, and what others have published. */
export function tableOf({
  guess,
  value,
  low,
  high,
  published,
}: Interval & {
  guess?: number | undefined;
  value: number;
  published: readonly { usd: number; what: string; who: string }[];
}) {
  const round = (usd: number) => Number(usd.toPrecision(3));
  return {
    columns: [
      'Amount',
      'who says so',
      'US dollars',
      'low end of 90\u00a0%',
      'high end of 90\u00a0%',
    ],
    rows: [
      ...(guess === undefined ? [] : [['your guess', 'you', guess, '', '']]),
      ['the whole bill', 'this model', round(value), round(low), round(high)],
      ...published.map(({ what, who, usd }) => [what, who, round(usd), '', '']),
    ],
  };
}
