import { defaultBelief, movedBelief, type Belief } from '#lib/engine/distribution.ts';
import type { Assumption, Choice } from '#lib/engine/quantity.ts';
import type { ChipOption } from './chips.ts';
import { model } from './model.ts';

/** What a scenario says of one assumption. Without a range, the table's range moves along with the value. */
export interface Setting {
  value: number;
  plausible?: readonly [number, number];
  source: string;
  note?: string;
}

/** A case with sources: one training run, by someone, at some time. */
export interface Scenario {
  id: string;
  /** As the bill's heading has it: “a GPT-4-class model”. */
  name: string;
  /** In a list, a few words: “GPT-4 class, 2022”. */
  short: string;
  /** The year of the run, and of the dollars. */
  year: string;
  basis: 'rent' | 'own';
  chip: string;
  /** Options of other choices that differ from the table's. */
  choices?: Readonly<Record<string, string>>;
  /** One or two sentences: what was published and what is assumed. */
  about: string;
  settings: Readonly<Record<string, Setting>>;
}

/** What a reader has chosen: a scenario, and the numbers and options changed from it. */
export interface Picks {
  scenario: Scenario;
  /** New values of assumptions, and option names of choices. */
  changes: Readonly<Record<string, number | string>>;
}

/** Where the value of an assumption comes from. */
export type Origin = 'reader' | 'chip' | 'scenario' | 'table';

/** The value of a number in the published source: no range. */
export const known = (value: number, source: string, note?: string): Setting =>
  setting({ value, plausible: [value, value], source, note });
/** A number with a 90 % range of its own. */
export const about = (
  value: number,
  low: number,
  high: number,
  source: string,
  note?: string,
): Setting => setting({ value, plausible: [low, high], source, note });
/** A number whose range is as wide as the table's. */
export const near = (value: number, source: string, note?: string): Setting =>
  setting({ value, source, note });

function setting({ note, ...rest }: Omit<Setting, 'note'> & { note: string | undefined }): Setting {
  return note === undefined ? rest : { ...rest, note };
}

/** The option of a choice that is in force. */
export function optionOf(picks: Picks, choice: Choice): string {
  const changed = picks.changes[choice.id];
  if (typeof changed === 'string') return changed;
  if (choice.id === 'chip') return picks.scenario.chip;
  if (choice.id === 'basis') return picks.scenario.basis;
  return picks.scenario.choices?.[choice.id] ?? choice.value;
}

/** What is believed of an assumption before the reader changes it, and who says so. */
export function beliefBefore(
  picks: Picks,
  assumption: Assumption,
): { belief: Belief; origin: Origin } {
  const table = defaultBelief(assumption);
  const chip = chipValue(picks, assumption.id);
  const chipIsNew = choicesSetting(assumption.id).some((id) => changesOption(picks, id));
  const setting = picks.scenario.settings[assumption.id];
  if (chip !== undefined && (chipIsNew || !setting)) {
    return { belief: movedBelief(assumption, table, chip), origin: 'chip' };
  }
  if (!setting) return { belief: table, origin: 'table' };
  const { value, plausible } = setting;
  const belief = plausible
    ? { value, low: plausible[0], high: plausible[1] }
    : movedBelief(assumption, table, value);
  return { belief, origin: 'scenario' };
}

/** Whether the reader took another option than the scenario's. */
function changesOption({ scenario, changes }: Picks, id: string): boolean {
  const before = optionOf({ scenario, changes: {} }, model.quantities.get(id) as Choice);
  return typeof changes[id] === 'string' && changes[id] !== before;
}

/** The choices that an assumption's value comes with: the chip and, for its peak, the numbers used. */
export function choicesSetting(id: string): string[] {
  if (id === 'peak') return ['chip', 'precision'];
  const chips = Object.values((model.quantities.get('chip') as Choice).options);
  return chips.some(({ sets = {} }) => id in sets) ? ['chip'] : [];
}

/** What the chip says of an assumption; of its peak, for the numbers that are used. */
function chipValue(picks: Picks, id: string): number | undefined {
  const option = (choice: string) => optionOf(picks, model.quantities.get(choice) as Choice);
  const chips = (model.quantities.get('chip') as Choice).options;
  const chip = chips[option('chip')] as ChipOption | undefined;
  return (id === 'peak' ? chip?.peaks[option('precision')] : undefined) ?? chip?.sets?.[id];
}

/** What is believed of an assumption with the reader's numbers in. */
export function beliefOf(picks: Picks, assumption: Assumption): Belief {
  const { belief } = beliefBefore(picks, assumption);
  const changed = picks.changes[assumption.id];
  return typeof changed === 'number' ? movedBelief(assumption, belief, changed) : belief;
}

/** Everything the engine needs: values for evaluate(), beliefs for an Ensemble. */
export function resolve(picks: Picks): {
  values: Map<string, number>;
  beliefs: Map<string, Belief | number>;
} {
  const values = new Map<string, number>();
  const beliefs = new Map<string, Belief | number>();
  for (const assumption of model.assumptions) {
    const belief = beliefOf(picks, assumption);
    values.set(assumption.id, belief.value);
    beliefs.set(assumption.id, belief);
  }
  for (const choice of model.choices) {
    const { code } = choice.options[optionOf(picks, choice)]!;
    values.set(choice.id, code);
    beliefs.set(choice.id, code);
  }
  return { values, beliefs };
}
