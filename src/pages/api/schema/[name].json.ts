import type { APIContext } from 'astro';
import { href } from '#layouts/href.ts';
import { dataFiles, schemaOf, type DataFile } from '#components/library/schemas.mjs';

export function getStaticPaths() {
  return Object.keys(dataFiles).map((name) => ({ params: { name } }));
}

/** What a built data file looks like, as a JSON Schema. */
export function GET({ params, site }: APIContext): Response {
  const name = params['name'] as DataFile;
  return Response.json(schemaOf(name, new URL(href(`/api/schema/${name}.json`), site).href));
}
