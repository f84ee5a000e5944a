import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent } from '#lib/format/number.ts';
import type { View } from './series.ts';

/** Numbers that the sentences name. */
export interface Known {
  /** Of the runs in our own table. */
  own: {
    runs: number;
    firms: number;
    lastUniversity: string;
    /** Share of firms in the first years, and in those of the guess. */
    byArithmetic: [string, string];
    largestEstimate: string;
  };
  firmModels: { share: number; year: number };
  firmSpeed: number;
  americanModels: number;
  chineseModels: number;
  americanSpeed: number;
  /** Dollars and years of the four firms’ plans and of all universities’ research, and of one of them. */
  plans: { low: number; usd: number; year: number };
  research: { usd: number; year: number };
  university: number;
}

/** The two ends of the plans against a sum: “5.6 to 6”. */
const plansIn = ({ low, usd }: Known['plans'], sum: number) =>
  `${inWords(low / sum, 2)} to ${inWords(usd / sum, 2)}`;

export function titles(known: Known): Record<View, string> {
  const { firmModels, firmSpeed, americanModels, chineseModels, americanSpeed } = known;
  const { plans, research } = known;
  return {
    kind: `Firms made over ${percent(firmModels.share)} of the notable models of ${firmModels.year}, and own ${percent(firmSpeed)} of the speed of the AI supercomputers that are known`,
    country: `In ${firmModels.year} the United States made ${americanModels} notable models and China ${chineseModels}; ${percent(americanSpeed)} of the speed of known AI supercomputers is American`,
    money: `For ${plans.year} four firms planned to spend ${plansIn(plans, research.usd)} times what all American universities spent on research in ${research.year}`,
  };
}

/** What each view says, and what it cannot. */
export function words({ own, plans, university }: Known): Record<View, string> {
  return {
    kind: `The strongest tone is firms, the middle one universities, the empty one the rest; a pointed end is more, or less, than its number. Of the ${own.runs} runs in our table that were among the ten largest by arithmetic when they were published, ${own.firms} were by firms; the last by a university is of ${own.lastUniversity}. Their strips count runs. By arithmetic firms had ${own.byArithmetic[0]} already, but ${own.byArithmetic[1]}, where one guess weighs much: ${own.largestEstimate}. “Notable” is the word of those who count: cited much, used much or new. Runs kept secret are in no row.`,
    country: `The strongest tone is the United States, the middle one China, the faint one Europe, the empty one other countries. In our own rows, which count runs, each maker counts where its owner has its seat, so DeepMind, in London, is American. Strips of notable models show the countries the source names, without the rest. The machines known are a tenth to a fifth of all chips, and Chinese ones are the least known. Runs kept secret are in no row.`,
    money: `The average American university in the survey has ${moneyInWords(university)} a year for research in all its subjects; the plans of the four firms would pay for ${plansIn(plans, university)} such years. The plans are of April 2026, for all purposes and not only AI.`,
  };
}
