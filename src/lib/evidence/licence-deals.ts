import { factById } from './facts.ts';

/** A licence for training data whose price became known. */
export interface LicenceDeal {
  /** Id of the fact that holds its price and source. */
  fact: string;
  seller: string;
  buyer: string;
  /** Years over which the price is paid; 1 for what is paid for a year, or once. */
  years: number;
  /** The price is for the whole time at once, not for each year. */
  once?: true;
  /** public: one of the two said it, in a filing, a statement or a call. press: reported from unnamed people. */
  standing: 'public' | 'press';
  /** At least this much. */
  atLeast?: true;
}

/** Deals on text and pictures, those with the clearest figures. */
// prettier-ignore
export const licenceDeals: readonly LicenceDeal[] = [
  { fact: 'reddit-filing', seller: 'Reddit', buyer: 'all buyers', years: 1, standing: 'public', atLeast: true },
  { fact: 'reddit-google', seller: 'Reddit', buyer: 'Google', years: 1, standing: 'press' },
  { fact: 'news-corp-openai', seller: 'News Corp', buyer: 'OpenAI', years: 5, standing: 'press' },
  { fact: 'shutterstock-deal', seller: 'Shutterstock', buyer: 'each large firm', years: 1, once: true, standing: 'public' },
  { fact: 'wiley-books', seller: 'Wiley', buyer: 'a large firm', years: 1, once: true, standing: 'public' },
  { fact: 'nyt-amazon', seller: 'New York Times', buyer: 'Amazon', years: 1, standing: 'press' },
  { fact: 'dotdash-openai', seller: 'Dotdash Meredith', buyer: 'OpenAI', years: 1, standing: 'press', atLeast: true },
  { fact: 'informa-microsoft', seller: 'Informa', buyer: 'Microsoft', years: 1, standing: 'public', atLeast: true },
  { fact: 'axel-springer-openai', seller: 'Axel Springer', buyer: 'OpenAI', years: 3, standing: 'press', atLeast: true },
  { fact: 'openai-offers', seller: 'publishers', buyer: 'OpenAI (its offers)', years: 1, standing: 'press' },
];

/** A deal’s price in US dollars a year, with the range its source gives. */
export function perYear(deal: LicenceDeal): {
  usd: number;
  low: number;
  high: number;
  year: number;
} {
  const fact = factById(deal.fact);
  if (!fact)
    throw new Error(`There is no fact "${deal.fact}" behind the deal with ${deal.seller}.`);
  const { value, low = value, high = value, year } = fact;
  return { usd: value / deal.years, low: low / deal.years, high: high / deal.years, year };
}
