import type { Fact } from './fact.ts';

/** On who can pay, and what gets cheaper. */
// prettier-ignore
export const whoCanPayFacts: readonly Fact[] = [
  { id: 'bloom-grant', driver: 'who-can-pay', claim: 'Worth of the public computer time given to BLOOM', value: 3e6, unit: 'EUR', year: 2022, source: 'bloom-blog', grade: 'primary', note: 'For the whole project; the final run took 37 % of its energy.' },
  { id: 'llm-c-cost', driver: 'who-can-pay', claim: 'Training GPT-2 again on one rented server', value: 672, unit: 'USD', year: 2024, source: 'llm.c-677', grade: 'primary', note: '24 hours at $28.' },
  { id: 'nanochat-cost', driver: 'who-can-pay', claim: 'Reaching the quality of GPT-2 on one rented server', value: 48, unit: 'USD', low: 15, high: 48, year: 2026, source: 'nanochat', grade: 'primary', note: 'About two hours at $24; about $15 on spare capacity.' },
  { id: 'gpt-2-cost', driver: 'who-can-pay', claim: 'Training GPT-2 when it was new', value: 43e3, unit: 'USD', year: 2019, source: 'nanochat', grade: 'estimate', note: 'A. Karpathy’s reckoning: 32 chips for 168 hours at $8. OpenAI has published neither the time nor the price.' },
  { id: 'capex-2026', driver: 'who-can-pay', claim: 'What Amazon, Alphabet, Microsoft and Meta planned to spend on buildings and machines in 2026', value: 700e9, unit: 'USD', low: 650e9, high: 700e9, year: 2026, source: 'capex-2026', grade: 'secondary', note: 'Plans as of April 2026, for all purposes and not only AI.' },

  // What somebody has to spend
  { id: 'nanochat-budget', driver: 'who-can-pay', claim: 'What a run of one enthusiast was first built to cost, answers and all', value: 100, unit: 'USD', year: 2025, source: 'nanochat', grade: 'primary', note: 'Promised in its title: the best ChatGPT that this buys.' },
  { id: 'class-credits', driver: 'who-can-pay', claim: 'Credit for one student’s computing in a course', value: 50, unit: 'USD', year: 2025, source: 'google-education', grade: 'primary', note: 'The example that Google gives for courses in the United States.' },
  { id: 'career-grant', driver: 'who-can-pay', claim: 'Least that a young professor’s grant of the NSF pays, people and all, over five years', value: 400e3, unit: 'USD', year: 2022, source: 'nsf-career', grade: 'secondary', note: 'For computer science and most other fields; the usual award is not much more.' },
  { id: 'yc-deal', driver: 'who-can-pay', claim: 'What Y Combinator puts into each start-up that it takes', value: 500e3, unit: 'USD', year: 2022, source: 'yc-deal', grade: 'primary', note: 'Its standard deal since January 2022.' },
  { id: 'isambard-cost', driver: 'who-can-pay', claim: 'Cost of Isambard-AI, a public computer in Bristol with 5,448 chips', value: 302e6, unit: 'USD', year: 2025, source: 'isambard-2025', grade: 'secondary', note: '£225 million, at the rate of July 2025.' },

  // What gets cheaper
  { id: 'algorithm-halving', driver: 'who-can-pay', claim: 'Time in which the arithmetic for the same quality halves', value: 8, unit: 'month', low: 5, high: 14, year: 2024, source: 'ho-2024', grade: 'estimate', note: 'Its authors’ 95 % interval.' },
  { id: 'price-performance', driver: 'who-can-pay', claim: 'Time in which a dollar buys twice the speed of a graphics chip', value: 2.46, unit: 'years', low: 2.24, high: 2.72, year: 2022, source: 'hobbhahn-2022', grade: 'primary', note: 'Chips made for machine learning: 2.07 years.' },
  { id: 'query-price-fall', driver: 'who-can-pay', claim: 'Fall of the price of answers of the quality of GPT-3.5, in two years', value: 280, unit: 'times', year: 2024, source: 'ai-index-2025', grade: 'primary', note: 'From $20 for a million tokens to $0.07.' },
  { id: 'answer-price-fall', driver: 'who-can-pay', claim: 'Yearly fall of the price of answers of one quality', value: 40, unit: 'times a year', low: 9, high: 900, year: 2025, source: 'epoch-price-trends', grade: 'primary', note: 'As good as GPT-4 on questions of science.' },
  { id: 'open-lag', driver: 'who-can-pay', claim: 'Months by which the best open model is behind the best closed one', value: 3.5, unit: 'month', low: 1.1, high: 5.3, year: 2025, source: 'epoch-open-weights', grade: 'primary' },
  { id: 'gpt-2-scaled-speedrun', driver: 'who-can-pay', claim: 'Reaching the quality of GPT-2 with a faster recipe', value: 233, unit: 'USD', year: 2024, source: 'modded-nanogpt', grade: 'primary', note: 'October 2024: by one test of common sense, and 2.5 times cheaper than the recipe it started from.' },
  { id: 'open-lag-2026', driver: 'who-can-pay', claim: 'Months by which the best open model is behind the best closed one, half a year later', value: 4, unit: 'month', year: 2026, source: 'epoch-open-gap', grade: 'secondary' },
  { id: 'supercomputer-cost-growth', driver: 'who-can-pay', claim: 'Yearly growth of what the leading AI supercomputer costs', value: 1.9, unit: 'times/year', year: 2025, source: 'pilz-2025', grade: 'estimate' },

  // Cheaper ways
  { id: 'lora-fewer', driver: 'who-can-pay', claim: 'Parameters that LoRA trains of GPT-3, against all of them', value: 10e3, unit: 'times fewer', year: 2021, source: 'lora', grade: 'primary' },
  { id: 'lora-memory', driver: 'who-can-pay', claim: 'Memory that LoRA needs for GPT-3, against tuning all of it', value: 3, unit: 'times less', year: 2021, source: 'lora', grade: 'primary' },
  { id: 'qlora-memory', driver: 'who-can-pay', claim: 'Memory on which QLoRA tunes a model of 65 billion parameters', value: 48, unit: 'GB', year: 2023, source: 'qlora', grade: 'primary' },
  { id: 'llama-3.2-qlora-hours', driver: 'who-can-pay', claim: 'Chip-hours of adapting Llama 3.2 3B with QLoRA', value: 1600, unit: 'chip*h', year: 2024, source: 'llama-3.2-card', grade: 'primary' },
  { id: 'llama-3.2-hours', driver: 'who-can-pay', claim: 'Chip-hours of training Llama 3.2 3B', value: 460e3, unit: 'chip*h', year: 2024, source: 'llama-3.2-card', grade: 'primary' },
  { id: 'distillation-hours', driver: 'who-can-pay', claim: 'Chip-hours of teaching Qwen3 8B by a larger model', value: 1800, unit: 'chip*h', year: 2025, source: 'qwen3', grade: 'secondary' },
  { id: 'reward-hours', driver: 'who-can-pay', claim: 'Chip-hours of teaching Qwen3 8B by reward instead', value: 17920, unit: 'chip*h', year: 2025, source: 'qwen3', grade: 'secondary' },
  { id: 'meditron-tokens', driver: 'who-can-pay', claim: 'Text on which Meditron taught an open model of 70 billion parameters medicine', value: 48.1e9, unit: 'token', year: 2023, source: 'meditron', grade: 'primary', note: 'Llama 2 had read 2 trillion tokens before.' },
  { id: 'better-data-compute', driver: 'who-can-pay', claim: 'Arithmetic that a model on better filtered text needed, against the best open one before', value: 0.6, unit: '1', year: 2024, source: 'dclm', grade: 'primary', note: '40 % less, with a better result in the one test its authors compare.' },
  { id: 'experts-compute', driver: 'who-can-pay', claim: 'Arithmetic that a mixture of experts needed to be as good as a dense model of 7 billion parameters', value: 0.4, unit: '1', year: 2024, source: 'deepseek-moe', grade: 'primary', note: 'About; it has 16.4 billion parameters.' },
  { id: 'experts-times', driver: 'who-can-pay', claim: 'Parameters of that mixture of experts, against those of the dense model', value: 2.4, unit: 'times', year: 2024, source: 'deepseek-moe', grade: 'derived', note: '16.4 against 6.7 billion, all of which have to be held in memory.' },
  { id: 'speedrun-factor', driver: 'who-can-pay', claim: 'Fall of the time to train a small GPT-2 on the same eight chips, in two years', value: 36, unit: 'times', year: 2026, source: 'modded-nanogpt', grade: 'primary', note: 'From 45 minutes to under 75 seconds.' },
  { id: 'stable-diffusion-again', driver: 'who-can-pay', claim: 'Training Stable Diffusion 2 again', value: 50e3, unit: 'USD', year: 2023, source: 'mosaic-sd2-2', grade: 'primary', note: 'Under that; an eighth of the first time, its makers say.' },

  // Who trains
  { id: 'industry-models', driver: 'who-can-pay', claim: 'Share of notable models that firms made', value: 0.9, unit: '1', year: 2024, source: 'ai-index-2025', grade: 'primary', note: '60 % the year before.' },
  { id: 'american-models', driver: 'who-can-pay', claim: 'Notable models made in the United States', value: 40, unit: 'model', year: 2024, source: 'ai-index-2025', grade: 'primary' },
  { id: 'chinese-models', driver: 'who-can-pay', claim: 'Notable models made in China', value: 15, unit: 'model', year: 2024, source: 'ai-index-2025', grade: 'primary' },
  { id: 'european-models', driver: 'who-can-pay', claim: 'Notable models made in Europe', value: 3, unit: 'model', year: 2024, source: 'ai-index-2025', grade: 'primary' },
  { id: 'industry-supercomputers', driver: 'who-can-pay', claim: 'Share of firms in the speed of AI supercomputers', value: 0.8, unit: '1', year: 2025, source: 'pilz-2025', grade: 'estimate', note: '40 % in 2019.' },
  { id: 'american-supercomputers', driver: 'who-can-pay', claim: 'Share of the United States in the speed of AI supercomputers', value: 0.75, unit: '1', year: 2025, source: 'pilz-2025', grade: 'estimate', note: 'China has 15 %.' },
  { id: 'industry-models-2023', driver: 'who-can-pay', claim: 'Share of notable models that firms made', value: 0.6, unit: '1', year: 2023, source: 'ai-index-2025', grade: 'primary' },
  { id: 'industry-models-2025', driver: 'who-can-pay', claim: 'Share of notable models that firms made, at least', value: 0.9, unit: '1', year: 2025, source: 'ai-index-2026-research', grade: 'secondary', note: '“Over 90 %”; its authors give no closer number there.' },
  { id: 'american-models-2025', driver: 'who-can-pay', claim: 'Notable models made in the United States', value: 50, unit: 'model', year: 2025, source: 'ai-index-2026-research', grade: 'secondary' },
  { id: 'chinese-models-2025', driver: 'who-can-pay', claim: 'Notable models made in China', value: 30, unit: 'model', year: 2025, source: 'ai-index-2026-research', grade: 'secondary' },
  { id: 'korean-models-2025', driver: 'who-can-pay', claim: 'Notable models made in South Korea', value: 5, unit: 'model', year: 2025, source: 'ai-index-2026-research', grade: 'secondary' },
  { id: 'industry-supercomputers-2019', driver: 'who-can-pay', claim: 'Share of firms in the speed of AI supercomputers', value: 0.4, unit: '1', year: 2019, source: 'epoch-cluster-owners', grade: 'estimate', note: 'Of the machines known: a tenth to a fifth of all.' },
  { id: 'chinese-supercomputers', driver: 'who-can-pay', claim: 'Share of China in the speed of AI supercomputers', value: 0.15, unit: '1', year: 2025, source: 'pilz-2025', grade: 'estimate' },
  { id: 'university-research', driver: 'who-can-pay', claim: 'What all American universities spent on research, in all subjects', value: 117e9, unit: 'USD', year: 2024, source: 'ssti-herd', grade: 'secondary', note: 'Fiscal year 2024; “over” that sum.' },
  { id: 'universities-surveyed', driver: 'who-can-pay', claim: 'American universities in the survey of research spending', value: 925, unit: 'university', year: 2024, source: 'ncses-herd', grade: 'primary' },

  // Open doors
  { id: 'kaggle-hours', driver: 'who-can-pay', claim: 'Hours of a graphics chip that Kaggle’s notebooks give to anybody, each week', value: 30, unit: 'h/week', year: 2025, source: 'free-gpus', grade: 'secondary', note: 'The quota moves a little from week to week.' },
  { id: 'nhr-test-hours', driver: 'who-can-pay', claim: 'Chip-hours of a test project at the German centre NHR@KIT, at most', value: 5000, unit: 'chip*h', year: 2026, source: 'nhr-kit', grade: 'primary' },
  { id: 'nhr-hours', driver: 'who-can-pay', claim: 'Chip-hours of a reviewed project of normal size at NHR@KIT, at most', value: 199_999, unit: 'chip*h', low: 30e3, high: 199_999, year: 2026, source: 'nhr-kit', grade: 'primary' },
  { id: 'airr-gateway-hours', driver: 'who-can-pay', claim: 'Chip-hours of a first project on the United Kingdom’s AI Research Resource, at most', value: 10e3, unit: 'chip*h', year: 2025, source: 'airr-gateway', grade: 'primary' },
  { id: 'airr-open-hours', driver: 'who-can-pay', claim: 'Chip-hours of a project in the open call for Isambard-AI, at most', value: 1.4e6, unit: 'chip*h', low: 50e3, high: 1.4e6, year: 2026, source: 'airr-open', grade: 'primary', note: 'The call closed on 17 July 2026.' },
  { id: 'jean-zay-hours', driver: 'who-can-pay', claim: 'A100-hours on Jean Zay by dynamic access, at most', value: 25e3, unit: 'chip*h', year: 2026, source: 'jean-zay-access', grade: 'primary', note: '50,000 normalised hours, of which an A100-hour counts two.' },
  { id: 'eurohpc-fast-hours', driver: 'who-can-pay', claim: 'Chip-hours on the fast lane of Europe’s AI Factories, at most', value: 50e3, unit: 'chip*h', year: 2026, source: 'eurohpc-access', grade: 'secondary' },
  { id: 'eurohpc-challenge-hours', driver: 'who-can-pay', claim: 'Chip-hours that four start-ups won in Europe’s Large AI Grand Challenge', value: 8e6, unit: 'chip*h', year: 2024, source: 'eurohpc-challenge', grade: 'primary', note: 'Of 94 that applied.' },
  { id: 'swiss-ai-hours', driver: 'who-can-pay', claim: 'Chip-hours put into the Swiss AI Initiative at its start', value: 10e6, unit: 'chip*h', year: 2023, source: 'swiss-ai', grade: 'secondary', note: 'On Alps, for all its projects; the model Apertus came of it.' },
  { id: 'nairr-chips', driver: 'who-can-pay', claim: 'H100 chips as fast as all that the American NAIRR pilot had to share at its start', value: 5000, unit: 'chip', year: 2024, source: 'cset-nairr', grade: 'estimate', note: 'Shared by all projects, and much of it busy with other work.' },
  { id: 'dolma-tokens', driver: 'who-can-pay', claim: 'Tokens in Dolma', value: 3e12, unit: 'token', year: 2024, source: 'dolma', grade: 'primary' },
];
