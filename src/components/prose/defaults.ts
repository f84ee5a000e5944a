import { ensembleOf } from '#lib/model/results.ts';
import { valuesOf } from '#lib/model/values.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import type { Figures } from './text.ts';

const picks = { scenario: defaultScenario, changes: {} };
const values = valuesOf(picks);
const ensemble = ensembleOf(picks);

/** The figures a page is built with. For the build only: it draws. */
export const defaults: Figures = {
  value: (id) => values.get(id)!,
  interval: (id) => ensemble.interval(id),
};
