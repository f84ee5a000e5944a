import { model, modelVersion } from './model.ts';
import { beliefOf, optionOf, type Picks } from './scenario.ts';
import { defaultScenario } from './scenarios.ts';

/** Choices of every scenario's own, so that a link without them would change its meaning with it. */
const ALWAYS = new Set(['basis', 'chip']);

/**
 * The `s` of a link: `key-value` pairs joined by `~`. Only what differs from the defaults, unless
 * `keys` name what must stand in the link all the same, so that it keeps its meaning when a default changes.
 */
export function toLink(picks: Picks, keys: readonly string[] = []): string {
  const pairs: string[] = [];
  const whole = keys.length > 0;
  if (whole || picks.scenario.id !== defaultScenario.id)
    pairs.push(`scenario-${picks.scenario.id}`);
  for (const choice of model.choices) {
    const written = choice.id in picks.changes || keys.includes(choice.id);
    if (written || (whole && ALWAYS.has(choice.id)))
      pairs.push(`${choice.id}-${optionOf(picks, choice)}`);
  }
  for (const assumption of model.assumptions) {
    if (!(assumption.id in picks.changes) && !keys.includes(assumption.id)) continue;
    pairs.push(`${assumption.id}-${numberWord(beliefOf(picks, assumption).value)}`);
  }
  return pairs.join('~');
}

/** A number in the letters a link may hold: 70e9 rather than 70000000000, no plus sign. */
function numberWord(value: number): string {
  const plain = String(Number(value.toPrecision(12)));
  const power = Number(value.toPrecision(12)).toExponential().replace('e+', 'e');
  return (power.length < plain.length ? power : plain).replace('+', '');
}

/** The query of a link: model version, state, and the total it shows, for the notice when that has changed. */
export function linkQuery(
  picks: Picks,
  { keys = [], total }: { keys?: readonly string[]; total?: number } = {},
): string {
  const s = toLink(picks, keys);
  if (s === '') return '';
  const was = total === undefined ? '' : `&was=${Math.round(total)}`;
  return `?m=${modelVersion}&s=${s}${was}`;
}
