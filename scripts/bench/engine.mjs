import { Ensemble } from '#lib/engine/ensemble.ts';
import { correlations } from '#lib/model/correlations.ts';
import { model } from '#lib/model/model.ts';
import { resolve } from '#lib/model/scenario.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { medianTime } from './figure.mjs';
import { writtenOut } from './written-out.mjs';

const draws = 10_000;

/**
 * How long the whole bill takes, with all its draws and all its ranges: from nothing, again, and after
 * a step of the assumption that reaches most results; and a plain loop that does the same.
 *
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function engineFigures() {
  const { beliefs } = resolve({ scenario: defaultScenario, changes: {} });
  const made = (seed = 1) => new Ensemble(model, beliefs, { draws, seed, correlations });
  const cold = await medianTime(() => intervals(made()), { warmUp: 0, runs: 1 });
  const whole = await medianTime(() => intervals(made()));
  const anew = await medianTime((run) => intervals(made(2 + run)));
  const loop = await medianTime(writtenOut(model, beliefs, draws), { warmUp: 5, runs: 15 });

  const ensemble = made();
  intervals(ensemble);
  const [widest] = model.assumptions
    .filter(({ shape }) => shape !== 'fixed')
    .sort((a, b) => reach(b.id) - reach(a.id));
  if (!widest) throw new Error('The model has no assumption with a range.');
  const { value, low, high } = /** @type {import('#lib/engine/distribution.ts').Belief} */ (
    beliefs.get(widest.id)
  );
  const step = await medianTime((run) => {
    const by = 1 + (run % 7) / 100;
    ensemble.update(
      new Map(beliefs).set(widest.id, { value: value * by, low: low * by, high: high * by }),
    );
    intervals(ensemble);
  });

  const size = `${model.order.length} results of ${model.assumptions.length} assumptions`;
  return [
    { what: 'Whole model, the very first time', value: cold, unit: 'ms' },
    { what: `Whole model, ${size}, 10,000 draws`, value: whole, unit: 'ms', most: 16 },
    {
      what: `One assumption changed (${widest.id}, reaching ${reach(widest.id)} results)`,
      value: step,
      unit: 'ms',
      most: 4,
    },
    { what: 'Whole model, its normals drawn anew', value: anew, unit: 'ms' },
    {
      what: '… a plain loop over the draws, all formulas written out in it',
      value: loop,
      unit: 'ms',
    },
    { what: '… times as long as the plain loop', value: anew / loop, unit: '×', most: 3 },
  ];
}

/** @param {string} id */
const reach = (id) => model.reaches.get(id)?.length ?? 0;

/** @param {Ensemble} ensemble */
function intervals(ensemble) {
  for (const { id } of model.order) ensemble.interval(id);
  return ensemble;
}
