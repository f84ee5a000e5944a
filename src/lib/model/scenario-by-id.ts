import { didYouMean } from '#lib/engine/closest.ts';
import { ModelError } from '#lib/engine/errors.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';

/**
 * The scenario of that id, such as “gpt-3”.
 * @throws ModelError `UnknownName` with the nearest scenario ids
 */
export function scenarioById(id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found) return found;
  const ids = scenarios.map((scenario) => scenario.id);
  throw new ModelError(
    'UnknownName',
    id,
    `There is no scenario "${id.slice(0, 60)}". ${didYouMean(id, ids)}`,
  );
}
