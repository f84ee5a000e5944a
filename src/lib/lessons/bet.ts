/** What somebody bet before seeing the answer: a value, that they skipped it, or nothing yet. */
export type Bet = number | 'skip' | undefined;

/** Under which the bet on the seconds for one outline is kept: two figures show it. */
export const OUTLINE_QUESTION = 'data-outline';

/** A bet as it is kept, if it is one of those that can be made; anything else in storage is no bet. */
export function betOf(kept: number | string | undefined, values: readonly number[]): Bet {
  return kept === 'skip' ? 'skip' : values.find((value) => value === kept);
}
