import { secondsText } from '#lib/format/duration.ts';
import { inWords, plain } from '#lib/format/number.ts';
import { WORKING_YEAR } from '#lib/format/working-year.ts';
import type { Bet } from '#lib/lessons/bet.ts';

/** What can be bet on: seconds for one outline. */
export const bets = [
  { value: 5, label: '5 seconds' },
  { value: 20, label: '20 seconds' },
  { value: 80, label: '80 seconds' },
  { value: 300, label: '5 minutes' },
] as const;

/** A set of pictures in which people drew round every thing. */
export interface Outlined {
  /** How many outlines there are. */
  objects: number;
  /** Seconds for one. */
  seconds: number;
}

/** Working years of one person for all outlines at a pace. */
export const yearsAt = (seconds: number, { objects }: Pick<Outlined, 'objects'>) =>
  (seconds * objects) / 3600 / WORKING_YEAR;

/** How far the bet was from the answer. */
export function verdict(bet: Bet, { seconds }: Outlined): string {
  const answer = `about ${secondsText(seconds)}`;
  if (bet === undefined || bet === 'skip') return `One outline took ${answer}.`;
  const said = `You bet on ${secondsText(bet)}`;
  const off = bet / seconds;
  if (Math.abs(off - 1) < 0.005) return `${said}, and ${answer} it was.`;
  return off < 1
    ? `${said}. It took ${answer}, ${plain(1 / off, 2)} times as long.`
    : `${said}. It took less, ${answer}.`;
}

/** What a time for one means for all of them. */
export function meaning(of: Outlined): string {
  const hours = (of.seconds * of.objects) / 3600;
  return `A minute and a bit is nothing. But there were ${inWords(of.objects)} things to go round, so the outlines alone took some ${inWords(hours, 2)} hours: one person, ${plain(yearsAt(of.seconds, of), 2)} working years. Finding the things and checking the outlines came on top.`;
}

/** The finding once the answer is out, and the question until then. */
export const title = (of: Outlined, revealed: boolean) =>
  revealed
    ? `${secondsText(of.seconds)} an outline, ${inWords(of.objects)} outlines: ${plain(yearsAt(of.seconds, of), 2)} working years`
    : 'A bet: how long does one outline take?';

export const paceTable = (of: Outlined) => ({
  columns: ['Seconds for an outline', 'Hours for all', 'Working years'],
  rows: [...new Set([...bets.map(({ value }) => value as number), of.seconds])]
    .sort((a, b) => a - b)
    .map((seconds) => [
      seconds,
      Math.round((seconds * of.objects) / 3600),
      Number(yearsAt(seconds, of).toPrecision(2)),
    ]),
});
