import type { Run } from './run.ts';

/** EleutherAI’s Pythia models: eight sizes, one recipe. Hours follow from the time of a step. */
// prettier-ignore
export const pythiaRuns: readonly Run[] = [
  { id: 'pythia-70m', name: 'Pythia 70M', by: 'EleutherAI', date: '2023-04', params: 70_426_624, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 32, chipHours: 510, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
  { id: 'pythia-160m', name: 'Pythia 160M', by: 'EleutherAI', date: '2023-04', params: 162_322_944, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 32, chipHours: 1030, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
  { id: 'pythia-410m', name: 'Pythia 410M', by: 'EleutherAI', date: '2023-04', params: 405_334_016, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 32, chipHours: 2540, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
  { id: 'pythia-1b', name: 'Pythia 1B', by: 'EleutherAI', date: '2023-04', params: 1_011_781_632, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 64, chipHours: 4830, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
  { id: 'pythia-1.4b', name: 'Pythia 1.4B', by: 'EleutherAI', date: '2023-04', params: 1_414_647_808, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 64, chipHours: 7120, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
  { id: 'pythia-2.8b', name: 'Pythia 2.8B', by: 'EleutherAI', date: '2023-04', params: 2_775_208_960, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 64, chipHours: 14_240, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
  { id: 'pythia-6.9b', name: 'Pythia 6.9B', by: 'EleutherAI', date: '2023-04', params: 6_857_302_016, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 128, chipHours: 33_500, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
  { id: 'pythia-12b', name: 'Pythia 12B', by: 'EleutherAI', date: '2023-04', params: 11_846_072_320, tokens: 299_892_736_000, chip: 'a100-40gb', chips: 256, chipHours: 72_300, source: 'pythia', place: 'Table 5', grade: 'primary', note: 'Hours from the time of a step, and not from a bill.' },
];
