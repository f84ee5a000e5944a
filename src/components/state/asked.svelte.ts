import { untrack } from 'svelte';

interface Props<Question, Answer> {
  /** Makes the thread, which answers each message with one. */
  thread: () => Worker;
  /** What tells two questions apart. */
  keyOf: (question: Question) => string;
  /** What the page was built with, and so is never asked. */
  first: { question: Question; answer: Answer };
}

/**
 * What another thread is asked, so that the page never waits: one question at a time, and of those
 * that come meanwhile only the latest is asked next.
 */
export class Asked<Question, Answer> {
  #of: Props<Question, Answer>;
  #worker: Worker | undefined;
  #busy = false;
  #latest: Question;
  #answered: { question: Question; answer: Answer } = $state.raw()!;
  #problem = $state('');

  constructor(of: Props<Question, Answer>) {
    this.#of = of;
    this.#latest = of.first.question;
    this.#answered = of.first;
  }
  /** The last answer, together with what was asked. */
  get answered(): { question: Question; answer: Answer } {
    return this.#answered;
  }
  /** A sentence, while the latest question could not be answered. */
  get problem(): string {
    return this.#problem;
  }
  /** Whether the last answer is to another question than this. */
  isStale(question: Question): boolean {
    return this.#of.keyOf(question) !== this.#of.keyOf(this.#answered.question);
  }
  ask(question: Question): void {
    untrack(() => {
      this.#latest = question;
      if (!this.#busy) this.#post();
    });
  }
  #post(): void {
    const { keyOf, first } = this.#of;
    const question = this.#latest;
    this.#problem = '';
    if (keyOf(question) === keyOf(first.question)) this.#answered = first;
    if (!this.isStale(question)) return;
    try {
      this.#worker ??= this.#of.thread();
      this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        this.#busy = false;
        this.#answered = { question, answer: data };
        this.#post();
      };
      this.#worker.onerror = () => this.#fail(question);
      this.#worker.onmessageerror = () => this.#fail(question);
      this.#busy = true;
      this.#worker.postMessage(question);
    } catch {
      this.#fail(question);
    }
  }
  /** The thread is given up; only another question is tried again, on a new one. */
  #fail(question: Question): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#busy = false;
    if (this.#of.keyOf(question) === this.#of.keyOf(this.#latest))
      this.#problem = 'This could not be worked out here; what is shown is from before.';
    else this.#post();
  }
}
