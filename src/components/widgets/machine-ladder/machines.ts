import { factById } from '#lib/evidence/facts.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { llama31405b } from '#lib/model/scenarios/llama-3.1-405b.ts';
import { plain } from '#lib/format/number.ts';
import type { Machine } from './series.ts';

const laptop = factById('laptop-peak')!;
const card = factById('rtx-4090-peak')!;
const h100 = factById('h100-peak')!;
const llamaChips = llama31405b.settings['chips']!;

/** The rungs of the ladder, slowest first. Read when the page is built, so that no reader loads the tables of facts. */
export const machines: readonly Machine[] = [
  {
    id: 'laptop',
    label: 'A laptop',
    note: 'the graphics of an Apple M1',
    peak: laptop.value,
    chips: 1,
  },
  { id: 'card', label: 'A card for games', note: 'RTX 4090', peak: card.value, chips: 1 },
  { id: 'h100', label: 'One H100', note: 'a chip for data centres', peak: h100.value, chips: 1 },
  { id: 'server', label: '8 H100s', note: 'one server', peak: h100.value, chips: 8 },
  { id: 'cluster', label: '1,024 H100s', note: '128 such servers', peak: h100.value, chips: 1024 },
  {
    id: 'llama',
    label: `${plain(llamaChips.value, 5)} H100s`,
    note: 'what Llama 3.1 had',
    peak: h100.value,
    chips: llamaChips.value,
  },
];

/** Where the speeds and Llama's count come from, once each. */
export const cited = [laptop.source, card.source, h100.source, llamaChips.source]
  .map((id) => sourceById(id)!)
  .map(({ by, year, url }) => ({ by, year, url: url! }));
