// The part of the library that draws, fetched on its own; see reader.prepare().
export { ensembleOf } from '#lib/model/results.ts';
