import { runs2020To2021 } from './2020-2021.ts';
import { runs2022 } from './2022.ts';
import { runs2023 } from './2023.ts';
import { runs2024 } from './2024.ts';
import { runsFrom2025 } from './2025-on.ts';
import { llamaRuns } from './llama.ts';
import { pythiaRuns } from './pythia.ts';
import type { Run } from './run.ts';
import { runsTo2019 } from './to-2019.ts';

/** Every published training run on record, oldest first. Compiled 2026-11-22 from the sources each names. */
export const runs: readonly Run[] = [
  ...runsTo2019,
  ...runs2020To2021,
  ...runs2022,
  ...runs2023,
  ...runs2024,
  ...runsFrom2025,
  ...llamaRuns,
  ...pythiaRuns,
].toSorted((a, b) => a.date.localeCompare(b.date));

const byId = new Map(runs.map((run) => [run.id, run]));

/** The run with an id, or nothing. */
export const runById = (id: string): Run | undefined => byId.get(id);
