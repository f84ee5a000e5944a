import { factById } from '#lib/evidence/facts.ts';
import { bloom176b } from '#lib/model/scenarios/bloom-176b.ts';
import { llama31405b } from '#lib/model/scenarios/llama-3.1-405b.ts';
import type { Published } from './runs.ts';

const fact = (id: string) => factById(id)!.value;

/** What is published of both runs, from the registry and the presets; on the server alone. */
export const published: Published = {
  llama: {
    chips: llama31405b.settings.chips!.value,
    chipHoursPerFailure: llama31405b.settings.chipHoursPerFailure!.value,
    days: fact('llama-3.1-watched'),
    interruptions: fact('llama-3.1-interruptions'),
    effective: fact('llama-3.1-effective'),
    causes: [
      { label: 'a faulty chip', count: fact('llama-3.1-gpu-faults') },
      { label: 'a chip’s memory', count: fact('llama-3.1-memory-faults') },
      { label: 'software', count: fact('llama-3.1-software') },
      { label: 'a switch or cable', count: fact('llama-3.1-network') },
      { label: 'repairs to a server', count: fact('llama-3.1-maintenance') },
      { label: 'something else', count: fact('llama-3.1-other-faults') },
    ],
  },
  bloom: {
    chips: bloom176b.settings.chips!.value,
    chipHoursPerFailure: bloom176b.settings.chipHoursPerFailure!.value,
    chipHours: fact('bloom-hours'),
    saveSeconds: fact('bloom-save-seconds'),
  },
};
