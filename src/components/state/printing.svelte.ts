import { drivers } from '#lib/model/lines.ts';
import { guesses } from './guesses.svelte.ts';

/** The question of the home page, in `guesses`. */
export const HOME_GUESS = 'home-total';
/** What is kept there by those who would not guess. */
export const SKIPPED = 'skipped';

const STEP_MS = 180;
/** The six lines, then the total. */
const STEPS = drivers.length + 1;
const inBrowser = typeof window !== 'undefined';

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far the bill of the home page is printed: line by line, in answer to a click. */
class Printing {
  // Who guessed on an earlier visit finds the bill printed.
  #steps = $state(inBrowser && guesses.get(HOME_GUESS) !== undefined ? STEPS : 0);
  /** The same for a bill that is printed anew because another was chosen. */
  #anew = $state(STEPS);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** How many lines are printed so far. */
  get lines(): number {
    return Math.min(this.#steps, drivers.length);
  }
  /** How many lines stand on the paper; all and the total once it is whole. */
  get onPaper(): number {
    const steps = Math.min(this.#steps, this.#anew);
    return steps < STEPS ? steps : Infinity;
  }
  get started(): boolean {
    return this.#steps > 0;
  }
  /** Whether the total is printed too. */
  get done(): boolean {
    return this.#steps >= STEPS;
  }

  /** Prints what is not yet printed; at once for those who want no motion. */
  print(): void {
    if (this.started) return;
    if (still()) this.#steps = STEPS;
    else this.#next();
  }
  #next(): void {
    this.#steps += 1;
    if (!this.done) this.#timer = setTimeout(() => this.#next(), STEP_MS);
  }

  /** Prints the first bill, or another on new paper. */
  reprint(): void {
    if (!this.done) return this.print();
    if (still()) return;
    clearTimeout(this.#timer);
    this.#anew = 0;
    this.#line();
  }
  #line(): void {
    this.#anew += 1;
    if (this.#anew < STEPS) this.#timer = setTimeout(() => this.#line(), STEP_MS / 2);
  }

  /** Back to question marks. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#steps = 0;
    this.#anew = STEPS;
  }
}

export const printing = new Printing();
if (inBrowser && printing.done) window.dispatchEvent(new Event('restored')); // wakes the bill
