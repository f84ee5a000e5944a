/** The ranges of the default bill, which the built page carries so that nothing is drawn before a reader touches something. */
export interface Carried {
  intervals: Record<string, [number, number]>;
  /** Quantiles of the total at (i + ½)/50, for dots. */
  dots: number[];
}

/** Where the page carries them: `<script type="application/json" id="carried">`. */
export const CARRIED_ID = 'carried';
export const DOTS = 50;

export const dotShares: readonly number[] = Array.from(
  { length: DOTS },
  (_, i) => (i + 0.5) / DOTS,
);
