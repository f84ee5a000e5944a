import { factById } from '#lib/evidence/facts.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

/** A quantity of the default bill, perhaps with some numbers changed, or of another bill. */
export function value(
  id: string,
  changes: Record<string, number | string> = {},
  scenario: string = defaultScenario.id,
): number {
  return valuesOf({ scenario: scenarioById(scenario), changes }).get(id)!;
}

/** What a fact says. @throws Error for an id that is not in the registry */
export function fact(id: string): number {
  const found = factById(id);
  if (!found) throw new Error(`There is no fact "${id}" for the lesson.`);
  return found.value;
}

/** Both ends of a fact's range. @throws Error for a fact that has none */
export function ends(id: string): [low: number, high: number] {
  const { low, high } = factById(id) ?? {};
  if (low === undefined || high === undefined)
    throw new Error(`The fact "${id}" has no range for the lesson.`);
  return [low, high];
}
