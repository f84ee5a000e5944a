import type { ScenariosFile } from '#lib/files.ts';
import { modelVersion } from '#lib/model/model.ts';
import { scenarios } from '#lib/model/scenarios.ts';

/** Every scenario with its settings, their ranges, notes and source ids. */
export function GET(): Response {
  const file: ScenariosFile = { model: modelVersion, scenarios };
  return Response.json(file);
}
