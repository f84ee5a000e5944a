/**
 * Share of Student's t distribution between -t and t, for a whole number of degrees of freedom; exact.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 */
function shareWithin(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const cosine = Math.cos(angle);
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < freedom; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k;
    sum += term;
  }
  const share = Math.sin(angle) * sum;
  return odd ? (2 / Math.PI) * (angle + share) : share;
}

/** The t within which a share of Student's distribution lies, on both sides of zero: 0.9 gives the usual 90 % interval. */
export function studentT(of: { share: number; freedom: number }): number {
  let low = 0;
  let high = 1;
  while (shareWithin(high, of.freedom) < of.share) high *= 2;
  // Halving 60 times leaves nothing to halve in a double.
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, of.freedom) < of.share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
