import { facts } from '#lib/evidence/facts.ts';
import { sources } from '#lib/evidence/sources.ts';

/** The evidence registry: sources, and the facts that rest on them. */
export function GET(): Response {
  return Response.json({ sources, facts });
}
