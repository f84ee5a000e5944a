import type { Interval } from '#lib/engine/ensemble.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { countInWords, inWords, plain } from '#lib/format/number.ts';
import { capital } from '#lib/format/sentence.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('licences', 'tokens', 'epochs');

/** A deal as the picture needs it. */
export interface Deal {
  id: string;
  seller: string;
  buyer: string;
  /** US dollars a year, or once. */
  usd: number;
  low: number;
  high: number;
  year: number;
  once: boolean;
  atLeast: boolean;
  standing: 'public' | 'press';
  source: { by: string; url: string };
}

/** What the reader pays for licences, over the whole project. */
export interface Own extends Interval {
  usd: number;
}

/** The dearest first. */
export const inOrder = (deals: readonly Deal[]): Deal[] =>
  deals.toSorted((a, b) => b.usd - a.usd || a.seller.localeCompare(b.seller, 'en'));

/** “at least $16M a year”, “$25M to $50M once” */
export function priceText({ usd, low, high, once, atLeast }: Deal): string {
  const price = high > low * 1.001 ? `${money(low, 2)} to ${money(high, 2)}` : money(usd, 3);
  return `${atLeast ? 'at least ' : ''}${price} ${once ? 'once' : 'a year'}`;
}

/** Ends of the dollar axis: powers of ten around all, the reader’s own range too where it is more than nothing. */
export function ends(deals: readonly Deal[], own: Own): [number, number] {
  const amounts = [...deals.flatMap(({ low, high }) => [low, high]), own.low, own.high];
  const above = amounts.filter((usd) => usd > 1e3);
  const low = 10 ** Math.floor(Math.log10(Math.min(...above)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...above)));
  return [low, high];
}

export interface Found {
  title: string;
  words: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** What the picture says of the deals and the reader’s own figure. */
export function found(
  deals: readonly Deal[],
  own: Own,
  { perWord, wordsPerToken, tokens }: { perWord: number; wordsPerToken: number; tokens: number },
): Found {
  const sorted = inOrder(deals);
  const [dearest] = sorted as [Deal, ...Deal[]];
  const open = deals.filter(({ standing }) => standing === 'public').length;
  const all = tokens * wordsPerToken * perWord;
  const bought =
    own.usd < 1e3
      ? 'Your bill buys none.'
      : `Your ${moneyInWords(own.usd)} would pay for ${timesOf(own.usd / dearest.usd)} of the dearest.`;
  return {
    title: `Known deals for text and pictures run from ${money(sorted.at(-1)!.low, 2)} to ${money(dearest.high, 2)} a year; few prices are public`,
    words: `${capital(countInWords(open))} of these ${countInWords(deals.length)} figures were given by one of the parties, the rest by people whom reporters do not name. ${bought} At ${moneyInWords(perWord)} a word, which a broker has named as a price, the text you keep would cost ${moneyInWords(all, 2)}.`,
    table: {
      columns: ['Seller', 'Buyer', 'Dollars a year', 'low', 'high', 'Paid', 'Year', 'Known from'],
      rows: sorted.map(({ seller, buyer, usd, low, high, once, year, standing }) => [
        seller,
        buyer,
        usd,
        low,
        high,
        once ? 'once' : 'yearly',
        year,
        standing,
      ]),
    },
  };
}

/** “a third”, “four years” */
function timesOf(years: number): string {
  if (years >= 1.75) return `${inWords(years, 2)} years`;
  if (years >= 0.9) return 'about a year';
  return `${plain(years * 365.25, 2)} days`;
}
