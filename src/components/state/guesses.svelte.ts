import { betOf, type Bet } from '#lib/lessons/bet.ts';
import { read, write } from './saved.ts';

/** The question of the seconds for one outline, whose bet two figures show. */
export const OUTLINE_GUESS = 'data-outline';

const STORED = 'training-bill-guesses';
const inBrowser = typeof window !== 'undefined';

function stored(): Record<string, number | string> {
  try {
    const kept: unknown = JSON.parse(read(() => localStorage, STORED) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        ([, v]) => (typeof v === 'number' && Number.isFinite(v)) || typeof v === 'string',
      ),
    );
  } catch {
    return {};
  }
}

/** What the reader guessed before seeing the answer, by question; kept in this browser, never sent. */
class Guesses {
  #made: Record<string, number | string> = $state.raw(inBrowser ? stored() : {});

  get(question: string): number | string | undefined {
    return this.#made[question];
  }
  /** The same where only some bets can be made. */
  bet(question: string, bets: readonly { value: number }[]): Bet {
    return betOf(this.#made[question], bets);
  }
  make(question: string, guess: number | string): void {
    this.#made = { ...this.#made, [question]: guess };
    write(() => localStorage, STORED, JSON.stringify(this.#made));
  }
  forget(question: string): void {
    this.#made = Object.fromEntries(Object.entries(this.#made).filter(([id]) => id !== question));
    write(() => localStorage, STORED, JSON.stringify(this.#made));
  }
}

export const guesses = new Guesses();
