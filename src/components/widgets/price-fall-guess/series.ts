import { moneyInWords } from '#lib/format/money.ts';
import { inWords, plain } from '#lib/format/number.ts';

export const QUESTION = 'who-can-pay-price-fall';

/** The ends of the line the bet is placed on. */
export const ENDS: [number, number] = [1, 100e3];

/** What a model as good as GPT-2 cost to train in a year, as somebody has it. */
export interface Price {
  id: string;
  year: number;
  usd: number;
  /** Below the usual price, where one is known. */
  low: number;
  /** What the sum is made of, and how far it can be trusted. */
  note: string;
  estimate: boolean;
}

/** A price as the sentences have it: a reckoning is “about” its sum. */
export const sum = ({ usd }: Pick<Price, 'usd'>) => `about ${moneyInWords(usd)}`;

const ends = (prices: readonly Price[]) => [prices[0]!, prices.at(-1)!] as const;

/** How many times less the last price is than the first. */
export function fall(prices: readonly Price[]): number {
  const [then, now] = ends(prices);
  return then.usd / now.usd;
}

/** In how many months the price halved, on average. */
export function halvingMonths(prices: readonly Price[]): number {
  const [then, now] = ends(prices);
  return (12 * (now.year - then.year)) / Math.log2(fall(prices));
}

/** A bet as it is kept, if it is a sum on the line; anything else in storage is a skip or no bet. */
export function betOf(kept: number | string | undefined): number | 'skip' | undefined {
  if (kept === 'skip') return 'skip';
  if (typeof kept !== 'number' || !(kept > 0)) return undefined;
  return onTheLine(kept).guess;
}

/** A typed or dragged bet, kept on the line. */
export function onTheLine(usd: number): { guess: number; message: string } {
  const [least, most] = ENDS;
  const guess = Math.min(most, Math.max(least, usd));
  const message =
    guess === usd
      ? ''
      : `The line goes from ${moneyInWords(least)} to ${moneyInWords(most)}; your mark stands at its end.`;
  return { guess, message };
}

/** How far the bet was off. */
export function verdict(bet: number | 'skip' | undefined, prices: readonly Price[]): string {
  const [, now] = ends(prices);
  const answer = `${sum(now)} in ${now.year}`;
  if (typeof bet !== 'number') return `It costs ${answer}.`;
  const said = `You bet ${moneyInWords(bet)}`;
  const off = bet / now.usd;
  if (off < 1.1 && off > 1 / 1.1) return `${said}, and ${answer} it is.`;
  const times = (ratio: number) => (ratio < 10 ? plain(ratio, 2) : inWords(ratio, 2));
  return off > 1
    ? `${said}. It costs ${answer}: your bet was ${times(off)} times too high.`
    : `${said}. It costs ${answer}, ${times(1 / off)} times as much as you bet.`;
}

/** What the fall comes to, and what it leaves out. */
export function meaning(prices: readonly Price[]): string {
  const [then, now] = ends(prices);
  return `${moneyInWords(then.usd)} ÷ ${moneyInWords(now.usd)} is about ${inWords(fall(prices), 1)}: as if the price had halved every ${plain(halvingMonths(prices), 2)} months for ${now.year - then.year} years. Each sum is the rent of the machines for the one run that worked. People, failed tries and text are not in it.`;
}

/** The finding once the answer is out, and the question until then. */
export function title(prices: readonly Price[], revealed: boolean): string {
  const [then, now] = ends(prices);
  return revealed
    ? `A model as good as GPT-2 cost ${sum(then)} in ${then.year} and ${sum(now)} in ${now.year}, some ${inWords(fall(prices), 1)} times less`
    : 'A bet: how far has the price fallen?';
}

export const tableOf = (prices: readonly Price[], bet: number | 'skip' | undefined) => ({
  columns: ['Price', 'Year', 'US dollars', 'Lowest, US dollars', 'What it is'],
  rows: [
    ...(typeof bet === 'number' ? [['your bet', prices.at(-1)!.year, bet, bet, '–']] : []),
    ...prices.map(({ year, usd, low, note }, index) => [
      index === 0 ? 'GPT-2, when it was new' : 'as good as GPT-2',
      year,
      usd,
      low,
      note,
    ]),
  ],
});
