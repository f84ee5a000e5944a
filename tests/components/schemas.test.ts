import { Ajv, type AnySchema } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { facts } from '#lib/evidence/facts.ts';
import { sources } from '#lib/evidence/sources.ts';
import { lines } from '#lib/model/lines.ts';
import { model, modelVersion } from '#lib/model/model.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { tables } from '#lib/model/table.ts';
import { scorecardFile } from '#lib/scorecard/files.ts';
import { dataFiles, schemaOf, type DataFile } from '#components/library/schemas.mjs';

/** As they are written: through JSON, where what is undefined is absent. */
const files: Record<DataFile, unknown> = {
  model: { model: modelVersion, count: model.quantities.size, lines, quantities: tables },
  scenarios: { model: modelVersion, scenarios },
  runs: scorecardFile(),
  sources: { sources, facts },
};
const written = (name: DataFile) => JSON.parse(JSON.stringify(files[name])) as object;

let ajv: Ajv;
beforeAll(() => {
  ajv = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true, allErrors: true });
});
const check = (name: DataFile) => ajv.compile(structuredClone(schemaOf(name)) as AnySchema);

describe.each(Object.keys(dataFiles) as DataFile[])('%s.json', (name) => {
  test('is as its schema says', () => {
    const valid = check(name);
    valid(written(name));
    expect(valid.errors ?? []).toEqual([]);
  }, 20_000);

  test('has a schema that refuses what does not belong', () => {
    const valid = check(name);
    expect(valid({ ...written(name), surplus: 1 })).toBe(false);
    expect(valid({})).toBe(false);
  }, 20_000);

  test('every field is told apart by a name and the file by a sentence', () => {
    expect(schemaOf(name).description).toMatch(/^\/api\/\w+\.json: /);
  });
});
