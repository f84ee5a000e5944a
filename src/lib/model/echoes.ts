import { model } from './model.ts';
import { beliefOf, optionOf, type Picks } from './scenario.ts';

/** Drops changes that say what the scenario says anyway, so that the count of changed numbers is honest. */
export function withoutEchoes(picks: Picks): Picks {
  const changes: Record<string, number | string> = {};
  for (const [id, value] of Object.entries(picks.changes)) {
    const quantity = model.quantities.get(id)!;
    const rest = {
      scenario: picks.scenario,
      changes: { ...picks.changes } as Record<string, number | string>,
    };
    delete rest.changes[id];
    const before =
      quantity.kind === 'choice'
        ? optionOf(rest, quantity)
        : quantity.kind === 'assumption'
          ? beliefOf(rest, quantity).value
          : undefined;
    const same =
      typeof value === 'number' && typeof before === 'number'
        ? Math.abs(value - before) <= Math.abs(before) * 1e-9
        : value === before;
    if (!same) changes[id] = value;
  }
  return { scenario: picks.scenario, changes };
}
