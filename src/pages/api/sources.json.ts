import type { SourcesFile } from '#lib/files.ts';
import { facts } from '#lib/evidence/facts.ts';
import { sources } from '#lib/evidence/sources.ts';

/** The evidence registry: sources, and the facts that rest on them. */
export function GET(): Response {
  const file: SourcesFile = { sources, facts };
  return Response.json(file);
}
