import { createGenerator } from 'ts-json-schema-generator';

/** The built data files, each with the type that it is made of. */
export const dataFiles = /** @type {const} */ ({
  model: 'ModelFile',
  scenarios: 'ScenariosFile',
  runs: 'RunsFile',
  sources: 'SourcesFile',
});

/** @typedef {import('ts-json-schema-generator').Schema} Schema */
/** @typedef {keyof typeof dataFiles} DataFile */

/** @type {Map<DataFile, Schema>} */
const made = new Map();

/**
 * The JSON Schema (draft 7) of a built data file, from its TypeScript type and the comments there.
 *
 * @param {DataFile} name
 * @param {string} [id] the address at which it is served
 * @returns {Schema}
 */
export function schemaOf(name, id) {
  let schema = made.get(name);
  if (!schema) {
    const type = dataFiles[name];
    schema = createGenerator({
      path: 'src/lib/files.ts',
      type,
      tsconfig: 'tsconfig.json',
      skipTypeCheck: true, // the type checkers of npm test have read it all
      topRef: false,
      additionalProperties: false,
    }).createSchema(type);
    made.set(name, schema);
  }
  return id === undefined ? schema : { $id: id, ...schema };
}
