/** Each power of two is cut into 1,024 buckets, so that a bucket is at most 0.1 % wide. */
const PART_BITS = 10;
const PARTS = 2 ** PART_BITS;
/** Sign and exponent of a double. */
const PAGES = 4096;

/** Which 32-bit half of a double has its sign, its exponent and its first bits. */
const TOP = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/**
 * Counts numbers in buckets of equal relative width, taken from the first bits of the double itself, so
 * that quantiles of any number of them need a few hundred kilobytes. Off by less than 0.1 % of the value.
 * Source: the buckets of HdrHistogram (G. Tene); the bound as for C. Masson, J. E. Rim, H. K. Lee,
 * "DDSketch", PVLDB 12, 2195-2205 (2019).
 */
export class Histogram {
  readonly #pages: (Uint32Array | undefined)[] = new Array(PAGES);
  /** How many there are on each page, so that most pages need not be read again. */
  readonly #totals = new Uint32Array(PAGES);
  #count = 0;
  #least = Infinity;
  #most = -Infinity;

  /** Counts the first `count` values; the index of the first that is not finite, or -1. */
  add(values: Float64Array, count = values.length): number {
    const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
    for (let i = 0; i < count; i++) {
      const top = words[2 * i + TOP]!;
      const page = (this.#pages[top >>> 20] ??= new Uint32Array(PARTS));
      this.#totals[top >>> 20]!++;
      page[(top >>> (20 - PART_BITS)) & (PARTS - 1)]!++;
    }
    let [least, most] = [Infinity, -Infinity];
    let size = 0;
    for (let i = 0; i < count; i++) {
      const value = values[i]!;
      size += Math.abs(value);
      least = value < least ? value : least;
      most = value > most ? value : most;
    }
    this.#count += count;
    this.#least = Math.min(this.#least, least);
    this.#most = Math.max(this.#most, most);
    return Number.isFinite(size)
      ? -1
      : values.subarray(0, count).findIndex((value) => !Number.isFinite(value));
  }

  /** The values at rising shares `ps` of those counted: at rank p·(n−1), rounded, as Ensemble's. */
  quantiles(ps: readonly number[]): number[] {
    const found: number[] = [];
    const rankOf = (p: number) => Math.round(p * (this.#count - 1));
    let before = 0;
    for (const page of this.#risingPages()) {
      const after = before + this.#totals[page]!;
      const isNegative = page >= PAGES / 2;
      for (let i = 0; found.length < ps.length && rankOf(ps[found.length]!) < after; i++) {
        const part = isNegative ? PARTS - 1 - i : i;
        const count = this.#pages[page]![part]!;
        while (found.length < ps.length) {
          const rank = rankOf(ps[found.length]!);
          if (rank >= before + count) break;
          found.push(this.#within({ page, part, share: (rank - before + 0.5) / count, rank }));
        }
        before += count;
      }
      before = after;
    }
    return found;
  }

  /** Those that have something in them; of negative numbers those furthest from zero come first. */
  #risingPages(): number[] {
    const used: number[] = [];
    for (let page = 0; page < PAGES; page++) if (this.#totals[page]) used.push(page);
    const place = (page: number) => (page < PAGES / 2 ? page : PAGES / 2 - 1 - page);
    return used.sort((a, b) => place(a) - place(b));
  }

  /** The number at a share of a bucket, as if what is in it lay evenly. */
  #within(of: { page: number; part: number; share: number; rank: number }): number {
    if (of.rank === 0) return this.#least;
    if (of.rank === this.#count - 1) return this.#most;
    const ends = [edge(of.page, of.part), edge(of.page, of.part + 1)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const value = low + (high - low) * of.share;
    return Math.min(Math.max(value, this.#least), this.#most);
  }
}

function edge(page: number, part: number): number {
  halves[TOP] = page * 2 ** 20 + part * 2 ** (20 - PART_BITS);
  halves[1 - TOP] = 0;
  return double[0]!;
}
