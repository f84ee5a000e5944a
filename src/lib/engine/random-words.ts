/**
 * A small seeded generator of evenly spread 32-bit words (mulberry32): the same seed gives the same
 * words on every machine. For scrambling, resampling and sampling; not for secrets.
 */
export function randomWords(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}
