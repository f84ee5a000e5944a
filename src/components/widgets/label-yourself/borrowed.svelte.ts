/** What of the reader's numbers is needed to put one there and take it out again. */
interface Numbers {
  value: (id: string) => number;
  isChanged: (id: string) => boolean;
  set: (id: string, value: number) => unknown;
  reset: (id: string) => void;
}

/** One number of the reader's that a figure puts on the bill for a while, and what stood there before. */
export class Borrowed {
  readonly #numbers: Numbers;
  readonly #id: string;
  #put: { value: number; before: number | undefined } | undefined = $state.raw();

  constructor(numbers: Numbers, id: string) {
    this.#numbers = numbers;
    this.#id = id;
  }

  /** Whether what was put there last still stands there; a hand may have changed it since. */
  get stands(): boolean {
    return this.#put !== undefined && this.#numbers.value(this.#id) === this.#put.value;
  }
  put(value: number): void {
    const own = this.#numbers.isChanged(this.#id) ? this.#numbers.value(this.#id) : undefined;
    const before = this.stands ? this.#put?.before : own;
    this.#numbers.set(this.#id, value);
    this.#put = { value: this.#numbers.value(this.#id), before };
  }
  /** Brings back what the reader had before: a number of theirs, or the bill's own. */
  takeOut(): void {
    if (!this.stands) return;
    const before = this.#put?.before;
    if (before === undefined) this.#numbers.reset(this.#id);
    else this.#numbers.set(this.#id, before);
    this.#put = undefined;
  }
}
