/** What shows that a reader is there. */
const SIGNS = ['scroll', 'pointermove', 'touchstart', 'keydown'] as const;

/**
 * Calls back when a reader first stirs, so that what may be wanted is there even if the network goes.
 *
 * @returns what ends the waiting
 */
export function whenStirred(run: () => void): () => void {
  const ended = new AbortController();
  const once = () => {
    ended.abort();
    run();
  };
  for (const sign of SIGNS)
    window.addEventListener(sign, once, { passive: true, signal: ended.signal });
  return () => ended.abort();
}
