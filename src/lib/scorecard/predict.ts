import { evaluate, type Values } from '#lib/engine/evaluate.ts';
import { accelerators } from '#lib/evidence/accelerators.ts';
import type { Reported, Run } from '#lib/evidence/runs/run.ts';
import { chipOptions } from '#lib/model/chips.ts';
import { model } from '#lib/model/model.ts';
import { resolve } from '#lib/model/scenario.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { statedFor, type Stated } from './stated.ts';

/** The figure of a run as the model works it out, and from what. */
export interface Prediction extends Stated {
  value: number;
}

/** How each figure follows from the model's quantities; lost time is on the chips too. */
const read: Record<Reported, (values: Values) => number> = {
  chipHours: (values) => values.get('chipHours')! + values.get('lostHours')!,
  days: (values) => values.get('days')!,
  energyMwh: (values) => values.get('energy')!,
  carbonT: (values) => values.get('carbon')!,
  costUsd: (values) => values.get('finalRun')!,
};

/**
 * What the model says of one figure of a run, told only what the run's source states. The rest has
 * the defaults of the table, with the run's chip, rented.
 * @returns nothing when the source states too little
 * @throws ModelError `NotFinite` naming a result that has no finite value
 */
export function predict(run: Run, output: Reported): Prediction | undefined {
  const stated = statedFor(run, output);
  if (!stated) return undefined;
  const { values, assumed, fields } = stated;
  const inputs = new Map([...defaultsFor(run), ...Object.entries(values)]);
  // A result that the source states takes the place of its formula.
  const order = model.order.filter(({ id }) => !(id in values));
  return { value: read[output](evaluate({ ...model, order }, inputs)), values, assumed, fields };
}

function defaultsFor({ chip = defaultScenario.chip }: Run): Map<string, number> {
  const offered = chip in chipOptions;
  const { values } = resolve({
    scenario: {
      ...defaultScenario,
      settings: {},
      basis: 'rent',
      chip: offered ? chip : defaultScenario.chip,
    },
    changes: {},
  });
  const listed = accelerators.find(({ id }) => id === chip)?.rent?.usdPerHour;
  if (!offered && listed !== undefined) values.set('chipRent', listed);
  return values;
}
