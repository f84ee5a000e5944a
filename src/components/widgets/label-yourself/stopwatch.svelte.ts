/** How often the shown seconds follow the clock. */
const TICK_MS = 250;

/** A clock that can be halted and go on; it knows nothing of why. */
export class Stopwatch {
  #before = 0;
  #since = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** Seconds that have run, as shown; they follow in steps. */
  seconds = $state(0);

  get runs(): boolean {
    return this.#ticking !== undefined;
  }
  /** Seconds that have run, to this moment. */
  elapsed(): number {
    return this.#before + (this.runs ? (performance.now() - this.#since) / 1000 : 0);
  }
  /** Starts or goes on. */
  start(): void {
    if (this.runs) return;
    this.#since = performance.now();
    this.#ticking = setInterval(() => (this.seconds = this.elapsed()), TICK_MS);
  }
  stop(): void {
    this.#before = this.elapsed();
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.seconds = this.#before;
  }
  /** Back to nothing, and still. */
  clear(): void {
    this.stop();
    this.#before = 0;
    this.seconds = 0;
  }
}
