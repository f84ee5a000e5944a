import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ModelError } from '#lib/engine/errors.ts';
import { quantityText } from '#lib/format/quantity.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inHomesOf, onGridOf } from '#lib/model/country.ts';
import { drivers, lines } from '#lib/model/lines.ts';
import { editByWord } from '#lib/model/edit-by-word.ts';
import { model, modelVersion } from '#lib/model/model.ts';
import { billOf, ensembleOf } from '#lib/model/results.ts';
import { valuesOf, warningsOf } from '#lib/model/values.ts';
import { optionOf, type Picks, type Scenario } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { scenarioFromFile } from '#lib/model/scenario-file.ts';
import type { Choice } from '#lib/engine/quantity.ts';

const usage = `npm run bill -- [--scenario <id> | --file <scenario.json>] [--set key=value]… [--basis rent|own] [--json]

Prints what training costs. Scenarios: ${scenarios.map(({ id }) => id).join(', ')}.
Keys of --set are the numbers of the model, such as params, tokens, mfu, chips, chipRent, pue, its
choices, such as chip, precision, attention, contract, and the countries grid and homes.
A file holds a scenario of your own: { "from": "gpt-3", "choices": { "chip": "h100" }, "grid": "France",
"settings": { "mfu": 0.4, "tokens": { "value": 2e12, "plausible": [1e12, 4e12] } } }.
With --json: npm run --silent bill -- --json`;

/** A mistake of the caller: the sentence to print, with exit code 2. */
class Misuse extends Error {}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Misuse || error instanceof ModelError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function run(args: string[]): string {
  const options = read(args);
  if (options.help) return `${usage}\n`;
  const picks = picksOf(options);
  return options.json ? `${JSON.stringify(json(picks), null, 2)}\n` : table(picks);
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        scenario: { type: 'string' },
        file: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        basis: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Misuse(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`);
  }
}

function picksOf(options: ReturnType<typeof read>): Picks {
  const changes: Record<string, number | string> = {};
  const pairs = [
    ...options.set,
    ...(options.basis === undefined ? [] : [`basis=${options.basis}`]),
  ];
  for (const pair of pairs) {
    const [key = '', ...rest] = pair.split('=');
    if (rest.length === 0)
      throw new Misuse(
        `--set takes key=value, for example --set mfu=0.4; “${pair.slice(0, 60)}” has no value.`,
      );
    const ofCountry = { grid: onGridOf, homes: inHomesOf }[key.trim()];
    if (ofCountry) {
      Object.assign(changes, ofCountry(rest.join('=')));
      continue;
    }
    const edit = editByWord(key.trim(), rest.join('=').trim());
    // A page repairs a number that is out of bounds; a script should hear of it.
    if (edit.message !== undefined || edit.value === undefined) {
      throw new Misuse(refusal(key.trim(), rest.join('='), edit.message ?? ''));
    }
    changes[key.trim()] = edit.value;
  }
  return { scenario: scenarioOf(options), changes };
}

function scenarioOf({ scenario, file }: ReturnType<typeof read>): Scenario {
  if (file === undefined) return scenarioById(scenario ?? defaultScenario.id);
  if (scenario !== undefined)
    throw new Misuse('Take --scenario or --file; a file names the scenario it starts from itself.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Misuse(
      `The file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}); check its name and folder.`,
    );
  }
  return scenarioFromFile(text);
}

function refusal(key: string, word: string, message: string): string {
  const quantity = model.quantities.get(key);
  if (quantity?.kind !== 'assumption') return message.replaceAll(/[“”]/g, '"');
  const [min, max] = quantity.bounds;
  return `${key}=${word.slice(0, 40)} will not do: the ${quantity.label} has to be a number between ${min} and ${max} (${quantityText(min, quantity)} to ${quantityText(max, quantity)}).`;
}

function json(picks: Picks) {
  const values = valuesOf(picks);
  const ensemble = ensembleOf(picks);
  const quantities = [...model.quantities.values()].filter(
    (q) => q.kind === 'assumption' || q.kind === 'result',
  );
  return {
    model: modelVersion,
    scenario: picks.scenario.id,
    basis: optionOf(picks, model.quantities.get('basis') as Choice),
    chip: optionOf(picks, model.quantities.get('chip') as Choice),
    unit: 'USD',
    ...billOf(picks),
    quantities: Object.fromEntries(
      quantities.map(({ id, unit }) => [
        id,
        { value: values.get(id)!, ...ensemble.interval(id), unit },
      ]),
    ),
    warnings: warningsOf(values),
  };
}

function table(picks: Picks): string {
  const bill = billOf(picks);
  const values = valuesOf(picks);
  const row = (
    name: string,
    { value, low, high }: { value: number; low: number; high: number },
    indent = '',
  ) =>
    `${(indent + name).padEnd(42)}${money(value).padStart(10)}   ${`${money(low)} to ${money(high)}`.padStart(22)}`;
  const rule = '─'.repeat(77);
  const { scenario } = picks;
  const basis = model.quantities.get('basis') as Choice;
  const out = [
    'THE TRAINING BILL',
    `${scenario.name} · ${scenario.year} · ${basis.options[optionOf(picks, basis)]!.label} · model ${modelVersion}`,
    rule,
    `${''.padEnd(42)}${'US dollars'.padStart(10)}   ${'90 % interval'.padStart(22)}`,
  ];
  for (const driver of drivers) {
    const { parts, ...figure } = bill.lines[driver];
    out.push(row(lines[driver].name, figure));
    for (const [id, part] of Object.entries(parts)) {
      if (part.high > 0) out.push(row(model.quantities.get(id)!.label, part, '  '));
    }
  }
  out.push(rule, row('Total', bill.total), rule);
  out.push(
    `The final run alone: ${moneyInWords(values.get('finalRun')!)}.`,
    scenario.about,
    ...warningsOf(values),
  );
  const changed = Object.keys(picks.changes);
  if (changed.length > 0) out.push(`Changed: ${changed.join(', ')}.`);
  return `${out.join('\n')}\n`;
}
