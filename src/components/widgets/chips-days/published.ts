import { factById } from '#lib/evidence/facts.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { valuesOf } from '#lib/model/values.ts';
import { deepseekV3 } from '#lib/model/scenarios/deepseek-v3.ts';
import { llama31405b } from '#lib/model/scenarios/llama-3.1-405b.ts';
import type { PublishedRun } from './series.ts';

const deepseek = valuesOf({ scenario: deepseekV3, changes: {} });
const palmChips = factById('palm-chips')!;
const palmDays = factById('palm-days')!;
const llamaChips = llama31405b.settings['chips']!;
const llamaDays = factById('llama-3.1-days')!;

/** Runs with published chips and days. Read when the page is built, so that no reader loads the tables. */
export const published: readonly PublishedRun[] = [
  { name: 'DeepSeek-V3', chips: deepseek.get('chips')!, days: deepseek.get('days')! },
  { name: 'PaLM', chips: palmChips.value, days: palmDays.value },
  { name: 'Llama 3.1 405B', chips: llamaChips.value, days: llamaDays.value },
];

/** Where their numbers come from. */
export const cited = ['deepseek-v3', palmChips.source, llamaDays.source]
  .map((id) => sourceById(id)!)
  .map(({ by, year, url }) => ({ by, year, url: url! }));
