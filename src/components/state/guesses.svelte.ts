import { read, write } from './saved.ts';

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
