import { didYouMean } from '#lib/engine/closest.ts';
import { ModelError } from '#lib/engine/errors.ts';
import type { Assumption, Choice } from '#lib/engine/quantity.ts';
import { sourceById, sources } from '#lib/evidence/sources.ts';
import { inHomesOf, onGridOf } from './country.ts';
import { editOption } from './edit-by-word.ts';
import { fields, nameOf, objectIn, onlyKeys, textIn, type Fields } from './json-file.ts';
import { model } from './model.ts';
import { scenarioById } from './scenario-by-id.ts';
import type { Scenario, Setting } from './scenario.ts';
import { defaultScenario } from './scenarios.ts';

const words = ['id', 'name', 'short', 'year', 'about'] as const;
const known = ['from', ...words, 'choices', 'grid', 'homes', 'settings'];

/**
 * Reads a scenario from JSON: `from` names the scenario whose numbers stand where the file says
 * nothing, `choices` are options by choice, `grid` and `homes` countries, `settings` numbers by
 * assumption, each a plain number or `{ value, plausible: [low, high], source, note }`.
 * @throws ModelError `BadFile`, `UnknownName`, `NotANumber`, `OutOfBounds`; `place` is the line or the key
 */
export function scenarioFromFile(text: string): Scenario {
  const file = objectIn(text);
  onlyKeys(file, known, 'a scenario file');
  const from = textIn(file, 'from');
  const base = from === undefined ? defaultScenario : scenarioById(from);
  const told = words.flatMap((key) => {
    const word = textIn(file, key);
    return word === undefined ? [] : [[key, word] as const];
  });
  const { basis = base.basis, chip = base.chip, ...choices } = choicesIn(file['choices'] ?? {});
  return {
    ...{ ...base, id: 'file', ...Object.fromEntries(told) },
    basis: basis as Scenario['basis'],
    chip,
    choices: { ...base.choices, ...choices },
    settings: { ...settingsOf(base, chip), ...countries(file), ...settingsIn(file['settings']) },
  };
}

/** What a scenario says of its own chip does not hold for another. */
function settingsOf(base: Scenario, chip: string): Scenario['settings'] {
  if (chip === base.chip) return base.settings;
  const { sets = {} } = choiceOf('chip').options[chip]!;
  return Object.fromEntries(Object.entries(base.settings).filter(([id]) => !(id in sets)));
}

const choiceOf = (id: string) => model.quantities.get(id) as Choice;

function choicesIn(value: unknown): Record<string, string> {
  const all = fields(value, 'choices');
  const ids = model.choices.map(({ id }) => id);
  onlyKeys(all, ids, 'the choices');
  return Object.fromEntries(
    Object.keys(all).map((id) => {
      const option = textIn(all, id) ?? '';
      const { message } = editOption(choiceOf(id), option);
      if (message !== undefined) throw new ModelError('UnknownName', id, message);
      return [id, option];
    }),
  );
}

function countries(file: Fields): Record<string, Setting> {
  const grid = textIn(file, 'grid');
  const home = textIn(file, 'homes');
  return {
    ...(grid !== undefined && sourced(onGridOf(grid))),
    ...(home !== undefined && sourced(inHomesOf(home))),
  };
}

/** Numbers of a country with the source that the table has for them. */
function sourced(numbers: Record<string, number>): Record<string, Setting> {
  return Object.fromEntries(
    Object.entries(numbers).map(([id, value]) => {
      const { source } = model.quantities.get(id) as Assumption;
      return [id, { value, source }];
    }),
  );
}

function settingsIn(value: unknown = {}): Record<string, Setting> {
  return Object.fromEntries(
    Object.entries(fields(value, 'settings')).map(([id, said]) => {
      const assumption = assumptionOf(id);
      return [id, typeof said === 'number' ? plain(assumption, said) : full(assumption, said)];
    }),
  );
}

function assumptionOf(id: string): Assumption {
  const quantity = model.quantities.get(id);
  if (quantity?.kind === 'assumption') return quantity;
  const ids = model.assumptions.map((each) => each.id);
  const why =
    quantity === undefined
      ? `There is no number called "${id.slice(0, 60)}".`
      : `"${id}" cannot be set: it is a ${quantity.kind}.`;
  throw new ModelError('UnknownName', id, `${why} ${didYouMean(id, ids)}`);
}

const plain = (assumption: Assumption, value: number): Setting => ({
  value: inside(assumption, value, 'value'),
  source: 'judgement',
});

function full(assumption: Assumption, said: unknown): Setting {
  const { id } = assumption;
  if (typeof said !== 'object' || said === null) return plain(assumption, said as number);
  const all = fields(said, id);
  onlyKeys(all, ['value', 'plausible', 'source', 'note'], `"${id}"`);
  const value = inside(assumption, all['value'], 'value');
  const source = textIn(all, 'source') ?? 'judgement';
  if (!sourceById(source)) {
    const ids = sources.map((each) => each.id);
    throw new ModelError(
      'UnknownName',
      id,
      `There is no source "${source.slice(0, 60)}" for "${id}". ${didYouMean(source, ids)}`,
    );
  }
  const note = textIn(all, 'note');
  const plausible =
    all['plausible'] === undefined ? undefined : range(assumption, value, all['plausible']);
  return { value, source, ...(plausible && { plausible }), ...(note !== undefined && { note }) };
}

function range(assumption: Assumption, value: number, said: unknown): [number, number] {
  const { id } = assumption;
  if (!Array.isArray(said) || said.length !== 2)
    throw new ModelError(
      'BadFile',
      id,
      `"plausible" of "${id}" has to be a list of two numbers, low and high; it is ${nameOf(said)}.`,
    );
  const [low, high] = said.map((end: unknown) => inside(assumption, end, 'plausible'));
  if (low! <= value && value <= high!) return [low!, high!];
  throw new ModelError(
    'OutOfBounds',
    id,
    `"${id}" is ${value}, outside its own plausible range of ${low} to ${high}; put the smaller end first, and the value between them.`,
  );
}

/** A number inside the bounds of an assumption. @throws ModelError `NotANumber`, `OutOfBounds` */
function inside(
  { id, label, bounds: [min, max] }: Assumption,
  value: unknown,
  key: string,
): number {
  if (typeof value !== 'number')
    throw new ModelError(
      'NotANumber',
      id,
      `"${key}" of "${id}" (${label}) has to be a number; it is ${nameOf(value)}.`,
    );
  if (value >= min && value <= max) return value;
  throw new ModelError(
    'OutOfBounds',
    id,
    `"${key}" of "${id}" (${label}) is ${value}; it has to lie between ${min} and ${max}. The nearest is ${value < min ? min : max}.`,
  );
}
