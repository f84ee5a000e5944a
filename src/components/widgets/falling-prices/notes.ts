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
  /** How many runs the rising line goes through, and the one that is farthest above it. */
  trend: { runs: number; far: { name: string; usd: number; times: number } };
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

/** Two growths of the largest runs that differ, and why. */
export const rises = ({ dearest }: Given, { published }: Elsewhere): string =>
  `The largest runs: ${times(dearest.value)} times dearer a year by our trend up to 2025 (${ends(dearest)}), ${times(published.value)} by a study up to 2023 (${ends(published)}). The ranges overlap.`;

/** How the lines are drawn. */
export const drawn = ({ trend }: Elsewhere): string =>
  `The band takes both published ranges, scaled to your rates, and lets them err independently. llm.c trained the design of 2019 again, so its price holds little of the better algorithms; the faster recipe and nanochat changed the design too. The rising line is a trend: on this scale the straight line nearest to the costs of ${trend.runs} runs since 2016, each among the ten largest by arithmetic when it was published. It goes through their middle, not along the dearest: ${trend.far.name}, ${moneyInWords(trend.far.usd)}, stands ${plain(trend.far.times, 2)} times above it. Costs are hardware and electricity of the final run in dollars of 2023, as Epoch AI estimates. The prices that fall are rent.`;

/** Other prices that fell, and what is not meant here. */
export function others({ halving }: Given, { speedrun, again, answers }: Elsewhere): string {
  const months = (12 * speedrun.years) / Math.log2(speedrun.times);
  return `The time to train a small GPT-2 on the same eight chips fell ${plain(speedrun.times)} times in ${plain(speedrun.years)} years by better recipes alone, a halving every ${times(months)} months, against ${plain(halving.value)} in the middle of the published range. Stable Diffusion 2 was trained again in ${again.year} for under ${moneyInWords(again.usd)}, an eighth of the first time. The price of using a model falls faster, some ${times(answers.value)} times a year (${ends(answers)}), but that is another price than the one of training.`;
}
