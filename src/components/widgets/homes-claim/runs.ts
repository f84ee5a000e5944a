import { accelerators } from '#lib/evidence/accelerators.ts';
import { factById } from '#lib/evidence/facts.ts';
import { runById } from '#lib/evidence/runs/all.ts';
import type { Run } from './series.ts';

// Read when the page is built: the figure’s script gets the few numbers alone.

const runOf = (id: string) => runById(id)!;
/** Chip-hours at a power for each chip, with the building where that is known. */
function worked(id: string, watts = runOf(id).powerW!, pue = runOf(id).pue ?? 1): number {
  const { chipHours, chips = 0, days = 0 } = runOf(id);
  return ((chipHours ?? chips * days * 24) * watts * pue) / 1e6;
}
const rated = (chip: string) => accelerators.find(({ id }) => id === chip)!.powerW!;
const mwh = (id: string) => factById(id)!.value;

/** A tenth for the building, as the makers of LLaMA took; their later models are given the same. */
const BUILDING = 1.1;

const listed: [id: string, name: string, mwh: number, how: Run['how'], counts?: Run['counts']][] = [
  ['nanochat-speedrun', 'GPT-2’s grade', worked('nanochat-speedrun', rated('h100')), 'rated'],
  ['bert-base', 'BERT base', runOf('bert-base').energyMwh!, 'measured'],
  ['t5-11b', 'T5, 11 billion', runOf('t5-11b').energyMwh!, 'measured'],
  ['meena', 'Meena', mwh('meena-energy'), 'measured'],
  ['bloom-176b', 'BLOOM', mwh('bloom-energy'), 'rated'],
  ['glam', 'GLaM', mwh('glam-energy'), 'measured'],
  ['gpt-3', 'GPT-3', mwh('gpt-3-energy'), 'measured'],
  ['llama-65b', 'LLaMA', mwh('llama-project-energy'), 'rated', 'whole project'],
  ['palm', 'PaLM', worked('palm'), 'measured'],
  ['olmo-3', 'Olmo 3', mwh('olmo-3-energy'), 'reported', 'whole project'],
  ['llama-3.1-405b', 'Llama 3.1 405B', worked('llama-3.1-405b', undefined, BUILDING), 'rated'],
];

/** Published runs whose electricity is known or can be worked out, from a server for two hours to months of 16,384 chips. */
export const runs = listed.map(([id, name, energy, how, counts = 'final run']): Run => {
  const year = Number(runOf(id).date.slice(0, 4));
  return {
    id,
    name,
    year,
    mwh: energy,
    counts,
    how,
    ...(id.startsWith('llama') && { building: BUILDING }),
  };
});

/** Ids of the sources behind them. */
export const sources = [...new Set(listed.map(([id]) => runOf(id).source))];
