import type { Interval } from '#lib/engine/ensemble.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { dotShares, type Carried } from './carried.ts';

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
