import { editByWord } from './edit.ts';
import { model, modelVersion } from './model.ts';
import { beliefOf, optionOf, type Picks } from './scenario.ts';
import { defaultScenario, scenarioById } from './scenarios.ts';

/** Longer texts are not from a link of ours; what comes after is not read. */
const LONGEST = 8000;

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
    if (whole || choice.id in picks.changes) pairs.push(`${choice.id}-${optionOf(picks, choice)}`);
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

/**
 * Reads the `s` of a link. Never throws: what cannot be read is left out or repaired, and the
 * messages say what and why.
 */
export function fromLink(text: string): { picks: Picks; messages: string[] } {
  const messages: string[] = [];
  if (text.length > LONGEST)
    messages.push(
      `The link is too long to be one of ours; only its first ${LONGEST} characters were read.`,
    );
  let scenario = defaultScenario;
  const changes: Record<string, number | string> = {};
  for (const pair of text.slice(0, LONGEST).split('~')) {
    if (pair === '') continue;
    const dash = pair.indexOf('-');
    if (dash < 1) {
      messages.push(`The link says “${pair.slice(0, 40)}”, which is not a name and a value.`);
      continue;
    }
    const key = pair.slice(0, dash);
    const word = pair.slice(dash + 1);
    if (key === 'scenario') {
      try {
        scenario = scenarioById(word);
      } catch (error) {
        messages.push((error as Error).message);
      }
      continue;
    }
    const { value, message } = editByWord(key, word);
    if (message) messages.push(message);
    if (value !== undefined) changes[key] = value;
  }
  const said = [...new Set(messages)];
  const shown = said.length > 6 ? [...said.slice(0, 5), `… and ${said.length - 5} more.`] : said;
  return { picks: withoutEchoes({ scenario, changes }), messages: shown };
}

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
