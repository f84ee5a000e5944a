import { didYouMean } from '#lib/engine/closest.ts';
import { ModelError } from '#lib/engine/errors.ts';

/** What a JSON object holds, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON text that has to be an object.
 * @throws ModelError `BadFile` with the line, as far as it is known
 */
export function objectIn(text: string): Fields {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new ModelError(
      'BadFile',
      lineOf(message, text),
      `This is not JSON (${lineOf(message, text)}): ${message.replaceAll(/\s+/g, ' ')}. Check commas, quotation marks and brackets there.`,
    );
  }
  return fields(data, 'the file');
}

/** Where the reader of JSON stopped: it says a position, or quotes what is around it. */
function lineOf(message: string, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  const quoted = /, (\.\.\.)?"([\s\S]+)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  let at = position === undefined ? text.length : Number(position);
  // The quotation begins ten letters before the place, or with the file.
  if (quoted) at = quoted[1] ? text.indexOf(quoted[2]!) + 10 : 0;
  return `line ${text.slice(0, at).split('\n').length}`;
}

/** A value that has to be an object. @throws ModelError `BadFile` */
export function fields(value: unknown, place: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ModelError(
    'BadFile',
    place,
    `${place} has to be an object, written { "name": value }; it is ${nameOf(value)}.`,
  );
}

/** A value that has to be a text; undefined when it is not there. @throws ModelError `BadFile` */
export function textIn(all: Fields, key: string): string | undefined {
  const value = all[key];
  if (value === undefined || typeof value === 'string') return value;
  throw new ModelError(
    'BadFile',
    key,
    `"${key}" has to be a text in quotation marks; it is ${nameOf(value)}.`,
  );
}

/** Refuses keys that nothing reads, so that a misspelt one is not passed over. @throws ModelError `UnknownName` */
export function onlyKeys(all: Fields, known: readonly string[], place: string): void {
  for (const key of Object.keys(all)) {
    if (known.includes(key)) continue;
    throw new ModelError(
      'UnknownName',
      key,
      `There is no "${key.slice(0, 60)}" in ${place}. ${didYouMean(key, known)}`,
    );
  }
}

export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`;
  return typeof value === 'object' ? 'an object' : String(value);
}
