import type { FailingRun } from '#lib/simulations/failing-run.ts';
import { thread } from './thread.ts';

/** How many runs show what luck does; their seeds are 1 to this. */
export const RUNS = 200;

type Asked = Omit<FailingRun, 'seed'>;

/** What tells two questions apart; the last digits differ between machines. */
export const keyOf = (run: Asked): string =>
  Object.entries(run)
    .map(([name, value]) => `${name} ${Number(value).toPrecision(9)}`)
    .join();

/** What many runs with the same numbers come to; worked out on another thread, one question at a time. */
export class Luck {
  #worker: Worker | undefined;
  #asked: Asked | undefined;
  #busy = false;
  #answered: { key: string; shares: readonly number[] } = $state.raw({ key: '', shares: [] });

  /** @param first what the page was built with */
  constructor(first: { key: string; shares: readonly number[] }) {
    this.#answered = first;
  }
  get shares(): readonly number[] {
    return this.#answered.shares;
  }
  /** Whether the answer is that to this question. */
  isOf(run: Asked): boolean {
    return keyOf(run) === this.#answered.key;
  }
  /** Only the latest question is asked next. */
  ask(run: Asked): void {
    this.#asked = run;
    if (!this.#busy && keyOf(run) !== this.#answered.key) this.#post(run);
  }
  #post(run: Asked): void {
    this.#busy = true;
    this.#worker ??= thread();
    this.#worker.onmessage = ({ data }: MessageEvent<{ run: Asked; shares: number[] }>) => {
      this.#busy = false;
      this.#answered = { key: keyOf(data.run), shares: data.shares };
      if (this.#asked) this.ask(this.#asked);
    };
    this.#worker.postMessage({ run, runs: RUNS });
  }
}
