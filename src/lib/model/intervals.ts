import type { Interval } from '#lib/engine/ensemble.ts';
import { streamedQuantiles } from '#lib/engine/streamed.ts';
import { correlations } from './correlations.ts';
import { model } from './model.ts';
import { DRAWS, ensembleOf, type Figure } from './results.ts';
import { resolve, type Picks } from './scenario.ts';
import { valuesOf } from './values.ts';

/** So many draws are kept whole; more are taken in blocks, and the ends are good to 0.1 % then. */
const WHOLE = 16_384;

/**
 * Every result of a scenario with a reader's changes: its value, its 90 % interval and its unit.
 * @param draws how many; any number, in bounded memory
 * @throws ModelError `NotFinite`
 */
export function intervalsOf(
  picks: Picks,
  { draws = DRAWS }: { draws?: number } = {},
): Record<string, Figure & { unit: string }> {
  const values = valuesOf(picks);
  const intervalOf = draws <= WHOLE ? fromEnsemble(picks, draws) : fromStream(picks, draws);
  return Object.fromEntries(
    model.order.map(({ id, unit }) => [id, { value: values.get(id)!, ...intervalOf(id), unit }]),
  );
}

function fromEnsemble(picks: Picks, draws: number): (id: string) => Interval {
  const ensemble = ensembleOf(picks, draws);
  return (id) => ensemble.interval(id);
}

function fromStream(picks: Picks, draws: number): (id: string) => Interval {
  const quantiles = streamedQuantiles(model, resolve(picks).beliefs, { draws, correlations });
  return (id) => {
    const [low, high] = quantiles.get(id)!;
    return { low: low!, high: high! };
  };
}
