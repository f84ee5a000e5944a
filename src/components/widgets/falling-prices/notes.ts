import { moneyInWords } from '#lib/format/money.ts';
import { plain } from '#lib/format/number.ts';
import { times, type Given } from './series.ts';

interface Range {
  value: number;
  low: number;
  high: number;
}

/** What stands under the figure whatever the reader sets, so that it is no part of its script. */
export interface Elsewhere {
  /** Published growth of the cost of the largest runs, times a year. */
  published: Range;
  /** The same chips a few years on: how many times faster, in how many years. */
  speedrun: { times: number; years: number };
  /** Stable Diffusion 2 again, in dollars. */
  again: { usd: number; year: number };
  /** Times a year that the price of using a model falls. */
  answers: Range;
}

const ends = ({ low, high }: Range) => `${times(low)} to ${times(high)}`;

/** How the lines are drawn. */
export const drawn = ({ dearest }: Given, { published }: Elsewhere): string =>
  `The band takes both published ranges, scaled to your rates, and lets them err independently. llm.c trained the design of 2019 again, so its price holds little of the better algorithms; the faster recipe and nanochat changed the design too. The rising line is the average of the ten dearest runs of each time, ${times(dearest.value)} times dearer a year (${ends(dearest)}; to 2023 others found ${times(published.value)}, ${ends(published)}): hardware and electricity of the final run in dollars of 2023, as Epoch AI estimates. The prices that fall are rent.`;

/** Other prices that fell, and what is not meant here. */
export function others({ halving }: Given, { speedrun, again, answers }: Elsewhere): string {
  const months = (12 * speedrun.years) / Math.log2(speedrun.times);
  return `The time to train a small GPT-2 on the same eight chips fell ${plain(speedrun.times)} times in ${plain(speedrun.years)} years by better recipes alone, a halving every ${times(months)} months, against ${plain(halving.value)} in the middle of the published range. Stable Diffusion 2 was trained again in ${again.year} for under ${moneyInWords(again.usd)}, an eighth of the first time. The price of using a model falls faster, some ${times(answers.value)} times a year (${ends(answers)}), but that is another price than the one of training.`;
}
