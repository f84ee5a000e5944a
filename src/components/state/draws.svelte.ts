import type { Ensemble } from '#lib/engine/ensemble.ts';
import { resolve } from '#lib/model/scenario.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import type { readerAt } from './here.svelte.ts';

/**
 * Draws of the reader's numbers, for a figure whose ranges are of something that is no quantity of the
 * model. Called while the figure's component is made. Nothing is fetched or drawn before the first
 * change: until then the figure shows what the page was built with.
 */
export function drawsOf(reader: ReturnType<typeof readerAt>, { draws }: { draws: number }) {
  let ensemble = $state.raw<Ensemble>();
  const untouched = $derived(reader.scenario === defaultScenario && reader.changedIds.length === 0);
  $effect(() => {
    if (untouched || ensemble) return;
    void import('./ensemble.ts').then(
      ({ ensembleOf }) => (ensemble = ensembleOf(reader.picks, draws)),
      () => {}, // no network: the figure goes on without its ranges
    );
  });
  return {
    /** Whether all numbers are those that the page was built with. */
    get untouched(): boolean {
      return untouched;
    },
    /** The draws with the reader's numbers in; nothing until the code that draws is there. */
    get current(): Ensemble | undefined {
      ensemble?.update(resolve(reader.picks).beliefs);
      return ensemble;
    },
  };
}
