/** What somebody bet before seeing the answer: a value, that they skipped it, or nothing yet. */
export type Bet = number | 'skip' | undefined;

/** A bet as it is kept, if it is one of those that can be made; anything else in storage is no bet. */
export function betOf(kept: number | string | undefined, bets: readonly { value: number }[]): Bet {
  return kept === 'skip' ? 'skip' : bets.find(({ value }) => value === kept)?.value;
}
