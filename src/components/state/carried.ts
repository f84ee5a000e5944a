import type { Interval } from '#lib/engine/ensemble.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';

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

const rounded = (value: number) => Number(value.toPrecision(5));

/** Draws the default bill. For the build; in the browser the page has it. */
export function drawn(): Carried {
  const ensemble = ensembleOf({ scenario: defaultScenario, changes: {} });
  const pair = ({ low, high }: Interval): [number, number] => [rounded(low), rounded(high)];
  return {
    intervals: Object.fromEntries(model.order.map(({ id }) => [id, pair(ensemble.interval(id))])),
    dots: ensemble.quantiles('total', dotShares).map(rounded),
  };
}
