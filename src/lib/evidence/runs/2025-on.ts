import type { Run } from './run.ts';

/** Runs published in 2025 and 2026, but for Llama. */
// prettier-ignore
export const runsFrom2025: readonly Run[] = [
  { id: 'deepseek-r1', name: 'DeepSeek-R1, its learning by reward', by: 'DeepSeek', date: '2025-01-20', scope: 'phase', chip: 'h800', chips: 512, chipHours: 147_336, costUsd: 294_000, rentUsd: 2, source: 'deepseek-r1', place: 'summary', grade: 'secondary', circular: { costUsd: 'assumed-rent' }, note: 'Reinforcement learning alone, on top of DeepSeek-V3: 512 chips for 198 and 80 hours and 5,000 hours for data.' },
  { id: 's1-32b', name: 's1, 32 billion, tuned', by: 'Stanford et al.', date: '2025-01-31', scope: 'phase', params: 3.2e10, chip: 'h100', chips: 16, chipHours: 7, source: 'epoch-models', place: 'row s1-32B', grade: 'secondary', note: '26 minutes on 16 chips, on top of an open model.' },
  { id: 'grok-3', name: 'Grok 3', by: 'xAI', date: '2025-02-17', flop: 4.64e26, chip: 'h100', chips: 100_000, days: 100, source: 'epoch-models', place: 'row Grok-3', grade: 'estimate', note: 'xAI has published none of it.' },
  { id: 'olmo-series', name: 'OLMo, all models', by: 'Allen Institute for AI', date: '2025-03', scope: 'project', carbonT: 493, source: 'morrison-2025', place: 'abstract', grade: 'primary', note: 'All models with development and the making of the hardware; development came to half of training.' },
  { id: 'qwen3-8b', name: 'Qwen3, 8 billion, its learning by reward', by: 'Alibaba', date: '2025-05', scope: 'phase', params: 8e9, chipHours: 17_920, source: 'qwen3', place: 'Table 21', grade: 'secondary', note: 'Reinforcement learning; learning from a larger model instead took 1,800 hours.' },
  { id: 'smollm3', name: 'SmolLM3, 3 billion', by: 'Hugging Face', date: '2025-07', params: 3_075_098_624, tokens: 1.12e13, chip: 'h100', chips: 384, days: 24, source: 'smollm3', place: 'text', grade: 'primary', note: 'Stops are in the days.' },
  { id: 'olmo-3', name: 'Olmo 3, the whole project', by: 'Allen Institute for AI', date: '2026-05-01', scope: 'project', energyMwh: 12_300, carbonT: 4251, source: 'olmo-3-lifecycle', place: 'abstract', grade: 'primary', note: 'Everything from experiments to the last version; 82 % of it was development.' },
  { id: 'nanochat-1', name: 'nanochat, first run of GPT-2’s grade', by: 'A. Karpathy', date: '2026-01-29', flop: 4.330784131228946e19, chip: 'h100', chips: 8, days: 0.1267, source: 'nanochat', place: 'dev/LEADERBOARD.md', grade: 'primary', note: 'In part with 8-bit numbers, which the peak does not count.' },
  { id: 'nanochat-speedrun', name: 'nanochat, speedrun', by: 'A. Karpathy et al.', date: '2026-03-14', chip: 'h100', chips: 8, days: 0.06875, costUsd: 48, rentUsd: 3, source: 'nanochat', place: 'README, line 6', grade: 'primary', circular: { costUsd: 'assumed-rent' }, note: 'About two hours at $24, of which 1.65 are training.' },
  { id: 'modded-nanogpt', name: 'modded-nanogpt', by: 'K. Jordan et al.', date: '2026-08', tokens: 4e8, chip: 'h100', chips: 8, days: 0.00087, source: 'modded-nanogpt', place: 'introduction', grade: 'primary', note: 'Under 75 seconds; llm.c needed 45 minutes on the same chips.' },
];
