import { factById } from '#lib/evidence/facts.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import type { Measured } from './series.ts';

const stages: readonly [stage: Measured['stage'], id: string, name: string][] = [
  ['product', 'a100-ceiling', 'A100'],
  ['product', 'h100-ceiling', 'H100'],
  ['product', 'mi300x-ceiling', 'MI300X'],
  ['running', 'palm-mfu', 'PaLM'],
  ['running', 'llama-3.1-mfu', 'Llama 3.1'],
  ['whole', 'palm-mfu-whole', 'PaLM'],
  ['whole', 'llama-3.1-mfu-whole', 'Llama 3.1'],
  ['whole', 'gpt-3-mfu', 'GPT-3'],
];

/** Shares of the peak that were measured. Read when the page is built, so that no reader loads the tables. */
export const measured: readonly Measured[] = stages.map(([stage, id, name]) => {
  const { value, low, high } = factById(id)!;
  return { id, stage, name, share: value, low: low ?? value, high: high ?? value };
});

/** Where they come from, each once. */
export const cited = [...new Set(stages.map(([, id]) => factById(id)!.source))]
  .map((id) => sourceById(id)!)
  .map(({ by, year, url }) => ({ by, year, url: url! }));
