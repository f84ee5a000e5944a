import { percent, plain } from '#lib/format/number.ts';
import type { Powers } from './powers.ts';
import { between, powerText, type Claims } from './series.ts';

// Sentences without a number of the reader: written when the site is built.

/** How to read the marks, and what the one run that has both says. */
export function marksInWords({ runs }: Pick<Powers, 'runs'>): string {
  const both = runs.find(({ rated, measured }) => rated && measured)!;
  return `Squares are rated power: chips, servers and building by their data sheets. Circles rest on watts that were measured. GPT-3 has both: it was rated at ${powerText(both.rated!)} and drew ${powerText(both.measured!)}, ${percent(Number((both.measured! / both.rated!).toPrecision(2)))} of that. Hollow marks are estimates: others guessed the chips, or the watts were measured in another run.`;
}

export function growthInWords({ growth }: Pick<Powers, 'growth'>, { growths }: Claims): string {
  const found = growths.map((each) => `${plain(each.factor, 2)} (${between(each)})`);
  return `The line goes through what ${growth.count} of the largest runs drew: as measured, or ${percent(growth.share)} of the rating. Two fits by Epoch AI in 2024, with more runs and its own guesses, gave ${found.join(' and ')}.`;
}

export function beyondInWords({ beyond, beyondBand }: Powers, { forecast }: Claims): string {
  const [[, mw]] = beyond.slice(-1) as [[number, number]];
  const [[, low, high]] = beyondBand.slice(-1) as [[number, number, number]];
  return `Drawn on, the line stands at ${powerText(mw)} at the start of 2030 (its 90\u00a0% band: ${powerText(low)} to ${powerText(high)}) if nothing changes, which it will. Epoch AI and the power industry’s research institute foresee ${plain(forecast.low / 1000)} to ${plain(forecast.high / 1000)} GW: a forecast of 2025, not a measurement.`;
}
