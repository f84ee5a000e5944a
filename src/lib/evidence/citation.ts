import { sourceById } from './sources.ts';

/** A source as the line under a figure names it. */
export interface Citation {
  /** Authors or organisation, without where they work. */
  by: string;
  year: number;
  url: string;
}

/** @throws Error for an id that is not in the registry, so that the build stops */
export function citation(id: string): Citation {
  const source = sourceById(id);
  if (!source) throw new Error(`There is no source "${id}" in the evidence registry.`);
  const { by, year, url = '' } = source;
  return { by: by.replace(/ \(.*$/, ''), year, url };
}
