/**
 * Waiting times for what is as likely at every moment, with a mean of one, from evenly spread 32-bit
 * words. Von Neumann’s method of 1951: compare and count, without a logarithm, which machines may round
 * differently; so the same words give the same times everywhere.
 */
export function exponentials(word: () => number): () => number {
  const share = () => (word() + 0.5) / 2 ** 32;
  return () => {
    for (let whole = 0; ; whole += 1) {
      const first = share();
      let [falling, last] = [1, first];
      for (let next = share(); next < last; next = share()) {
        falling += 1;
        last = next;
      }
      // A run of falling numbers has an odd length with chance e^−first.
      if (falling % 2 === 1) return whole + first;
    }
  };
}
