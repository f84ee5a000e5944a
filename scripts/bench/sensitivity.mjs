import { compare } from '#lib/model/compare.ts';
import { seek } from '#lib/model/goal-seek.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { indicesOf, tornadoOf } from '#lib/model/sensitivity.ts';
import { medianTime } from './figure.mjs';

/** @type {import('#lib/model/scenario.ts').Picks} */
const picks = { scenario: defaultScenario, changes: {} };

/**
 * How long the questions about a bill take that are answered off the main thread.
 *
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function sensitivityFigures() {
  const { factors } = indicesOf(picks, 'total');
  const inputs = factors.flatMap(({ ids }) => ids).length;
  const often = { warmUp: 3, runs: 9 };
  const other = { scenario: scenarioById('gpt-3'), changes: {} };
  const { changes } = compare(other, picks);
  return [
    {
      what: `Sobol indices of ${inputs} inputs (${factors.length} factors) for the total, 2,048 base draws`,
      value: await medianTime(() => indicesOf(picks, 'total'), often),
      unit: 'ms',
      most: 1000,
    },
    {
      what: 'Tornado of the total',
      value: await medianTime(() => tornadoOf(picks, 'total'), often),
      unit: 'ms',
    },
    {
      what: 'Goal seek: tokens for half the total',
      value: await medianTime(
        () =>
          seek(picks, {
            vary: 'tokens',
            result: 'total',
            target: tornadoOf(picks, 'total').value / 2,
          }),
        often,
      ),
      unit: 'ms',
    },
    {
      what: `Two scenarios compared, ${changes.length} inputs differing, every part explained`,
      value: await medianTime(() => compare(other, picks), often),
      unit: 'ms',
    },
  ];
}
