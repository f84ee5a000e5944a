import type { Fact } from './fact.ts';

/** On what the chips do and cost. */
// prettier-ignore
export const computeFacts: readonly Fact[] = [
  // What GPT-4 cost
  { id: 'gpt-4-amortised', driver: 'compute', claim: 'What GPT-4’s final run used up of owned hardware, with electricity', value: 40_695_706, unit: 'USD', low: 12.2e6, high: 163e6, year: 2023, source: 'epoch-costs', grade: 'estimate', note: 'Dollars of December 2024. The range is Cottier et al.’s for any single run: 0.3 to 4 times.' },
  { id: 'gpt-4-cloud', driver: 'compute', claim: 'GPT-4’s final run at the prices of a cloud', value: 78_562_017, unit: 'USD', year: 2023, source: 'epoch-costs', grade: 'estimate', note: 'At the rate of a three-year commitment.' },
  { id: 'gpt-4-purchase', driver: 'compute', claim: 'Buying the hardware that trained GPT-4', value: 778_066_899, unit: 'USD', year: 2023, source: 'epoch-costs', grade: 'estimate', note: 'All of it, though the run used up a small part of its life.' },
  { id: 'gpt-4-said', driver: 'compute', claim: 'OpenAI’s head was asked whether GPT-4 cost this much, and said that it was more', value: 100e6, unit: 'USD', year: 2023, source: 'wired-2023', grade: 'secondary', note: 'What is in it was not said.' },
  { id: 'gpt-4-development', driver: 'compute', claim: 'Hardware, electricity and research staff of GPT-4 for the whole project', value: 124.7e6, unit: 'USD', year: 2023, source: 'epoch-development', grade: 'estimate', note: 'Dollars of 2023; staff are 36 million of it, chips 39, servers 26, network 15, electricity 8.' },
  { id: 'gpt-4-flop', driver: 'compute', claim: 'Arithmetic of GPT-4’s training', value: 2.1e25, unit: 'FLOP', low: 8.2e24, high: 4.4e25, year: 2023, source: 'epoch-models', grade: 'estimate', note: 'OpenAI has not published it.' },

  // What others cost
  { id: 'llama-3.1-405b-amortised', driver: 'compute', claim: 'What the final run of Llama 3.1 405B used up of owned hardware, with electricity', value: 51_040_524, unit: 'USD', year: 2024, source: 'epoch-costs', grade: 'estimate' },
  { id: 'llama-3.1-405b-cloud', driver: 'compute', claim: 'The final run of Llama 3.1 405B at the prices of a cloud', value: 169_828_008, unit: 'USD', year: 2024, source: 'epoch-costs', grade: 'estimate', note: 'Rests on about $5.50 for an hour of an H100, a large cloud’s price for a three-year commitment; at $2 to $3 the same hours are 62 to 93 million.' },
  { id: 'llama-3.1-405b-purchase', driver: 'compute', claim: 'Buying the hardware that trained Llama 3.1 405B', value: 896_044_949, unit: 'USD', year: 2024, source: 'epoch-costs', grade: 'estimate' },
  { id: 'deepseek-v3-cost', driver: 'compute', claim: 'The final run of DeepSeek-V3 at an assumed rent', value: 5.576e6, unit: 'USD', year: 2024, source: 'deepseek-v3', grade: 'primary', note: 'Its authors’ hours at $2; research and experiments are left out, as they say.' },
  { id: 'deepseek-v3-hours', driver: 'compute', claim: 'Chip-hours of DeepSeek-V3’s final run', value: 2.788e6, unit: 'chip*h', year: 2024, source: 'deepseek-v3', grade: 'primary' },
  { id: 'bloom-hours', driver: 'compute', claim: 'Chip-hours of BLOOM’s final run', value: 1_082_990, unit: 'chip*h', year: 2022, source: 'luccioni-2022', grade: 'primary' },

  // How fast it grows
  { id: 'cost-growth', driver: 'compute', claim: 'Yearly growth of what the largest runs cost, since 2016', value: 2.4, unit: 'times/year', low: 2, high: 2.9, year: 2024, source: 'cottier-2024', grade: 'primary', note: 'Hardware used up and electricity; 90 % confidence.' },
  { id: 'compute-growth', driver: 'compute', claim: 'Yearly growth of the arithmetic of the largest runs', value: 4.5, unit: 'times/year', low: 4, high: 5, rangeOnly: true, year: 2024, source: 'epoch-compute-growth', grade: 'primary', note: 'Its authors call the years since 2018 a growth of 4.' },
  { id: 'billion-dollar-year', driver: 'compute', claim: 'By this year the largest run costs more than a billion dollars, if growth goes on', value: 2027, unit: 'year', year: 2024, source: 'cottier-2024', grade: 'primary', note: 'A forecast.' },
  { id: 'alexnet-flop', driver: 'compute', claim: 'Arithmetic of AlexNet’s training', value: 4.7e17, unit: 'FLOP', year: 2012, source: 'epoch-models', grade: 'estimate' },
  { id: 'alexnet-days', driver: 'compute', claim: 'Time that AlexNet’s training took', value: 5.5, unit: 'day', low: 5, high: 6, rangeOnly: true, year: 2012, source: 'alexnet', grade: 'primary' },
  { id: 'alexnet-chips', driver: 'compute', claim: 'Chips that trained AlexNet, both made for games', value: 2, unit: 'chip', year: 2012, source: 'alexnet', grade: 'primary' },
  { id: 'grok-4-flop', driver: 'compute', claim: 'Arithmetic of Grok 4’s training', value: 5e26, unit: 'FLOP', year: 2025, source: 'rand-grok-4', grade: 'secondary', note: 'An estimate by Epoch AI.' },

  // How much of the peak is reached
  { id: 'six-operations', driver: 'compute', claim: 'Operations of training for each parameter and token', value: 6, unit: 'FLOP/param/token', year: 2020, source: 'kaplan-2020', grade: 'primary', note: 'Two forward, four backward; the attention between tokens is left out.' },
  { id: 'median-mfu', driver: 'compute', claim: 'Median utilisation of 48 published runs', value: 0.36, unit: '1', low: 0.17, high: 0.565, year: 2025, source: 'epoch-models', grade: 'derived', note: 'Of those whose training time is known; the range is the lowest and the highest.' },
  { id: 'palm-mfu', driver: 'compute', claim: 'PaLM’s utilisation while it was running', value: 0.462, unit: '1', year: 2022, source: 'palm', grade: 'primary' },
  { id: 'palm-mfu-whole', driver: 'compute', claim: 'PaLM’s utilisation over all chip-hours set aside for it', value: 0.304, unit: '1', year: 2022, source: 'palm', grade: 'derived', note: '2.53e24 operations in 8,404,992 chip-hours at 275e12 a second.' },
  { id: 'gpt-3-mfu', driver: 'compute', claim: 'GPT-3’s utilisation', value: 0.197, unit: '1', low: 0.197, high: 0.213, year: 2020, source: 'patterson-2021', grade: 'derived', note: '24.6 of 125 teraFLOP/s; the authors of PaLM have 21.3 %.' },
  { id: 'llama-3.1-mfu', driver: 'compute', claim: 'Utilisation of Llama 3.1 405B while it was running, on 16,384 chips', value: 0.41, unit: '1', low: 0.38, high: 0.43, year: 2024, source: 'llama-3', grade: 'primary', note: '43 % on 8,192 chips, 38 % with long texts.' },
  { id: 'llama-3.1-mfu-whole', driver: 'compute', claim: 'Utilisation of Llama 3.1 405B over all its chip-hours', value: 0.346, unit: '1', year: 2024, source: 'llama-3.1-card', grade: 'derived', note: '3.8e25 operations in 30.84 million chip-hours at 989e12 a second.' },
  { id: 'h100-ceiling', driver: 'compute', claim: 'Share of its peak that an H100 reaches on large matrix products', value: 0.803, unit: '1', year: 2025, source: 'ml-engineering', grade: 'primary', note: '794.5 of 989 teraFLOP/s.' },
  { id: 'a100-ceiling', driver: 'compute', claim: 'Share of its peak that an A100 reaches on large matrix products', value: 0.869, unit: '1', year: 2025, source: 'ml-engineering', grade: 'primary', note: '271.2 of 312 teraFLOP/s.' },
  { id: 'mi300x-ceiling', driver: 'compute', claim: 'Share of its peak that an MI300X reaches on large matrix products', value: 0.511, unit: '1', year: 2025, source: 'ml-engineering', grade: 'primary', note: '668.4 of 1,307 teraFLOP/s.' },

  // Chips
  { id: 'h100-cores', driver: 'compute', claim: 'Arithmetic lanes (FP32 cores) of an H100', value: 16_896, unit: 'lane', year: 2022, source: 'hopper', grade: 'primary' },
  { id: 'h100-tensor-cores', driver: 'compute', claim: 'Units for matrix products (tensor cores) of an H100', value: 528, unit: 'unit', year: 2022, source: 'hopper', grade: 'primary' },
  { id: 'h100-peak', driver: 'compute', claim: 'Peak speed of an H100 with 16-bit numbers', value: 989e12, unit: 'FLOP/s', year: 2022, source: 'epoch-chips', grade: 'secondary', note: 'NVIDIA prints twice that, for matrices that are half zeros.' },
  { id: 'rtx-4090-peak', driver: 'compute', claim: 'Peak speed of an RTX 4090, a card for games, with 16-bit numbers', value: 165.2e12, unit: 'FLOP/s', year: 2022, source: 'ada-whitepaper', grade: 'primary', note: 'With sums kept in 32 bits.' },
  { id: 'laptop-peak', driver: 'compute', claim: 'Peak speed of a laptop’s graphics (Apple M1)', value: 2.6e12, unit: 'FLOP/s', year: 2020, source: 'apple-m1', grade: 'primary', note: 'Apple does not say with which numbers; presumably 32-bit.' },
  { id: 'rtx-4090-price', driver: 'compute', claim: 'Price of an RTX 4090 when it came out', value: 1599, unit: 'USD', year: 2022, source: 'tomsguide-4090', grade: 'secondary' },
  { id: 'a100-price', driver: 'compute', claim: 'List price of a single A100 when it was new', value: 16_200, unit: 'USD', low: 15_000, high: 17_500, rangeOnly: true, year: 2020, source: 'epoch-prices', grade: 'secondary', note: 'With 40 and with 80 GB of memory.' },
  { id: 'h100-price', driver: 'compute', claim: 'Price of an H100 within a server, at resellers', value: 36_700, unit: 'USD', low: 28_750, high: 46_875, rangeOnly: true, year: 2025, source: 'epoch-prices', grade: 'secondary', note: 'March 2025.' },
  { id: 'h100-rent', driver: 'compute', claim: 'Rent of an H100 for an hour, from the cheapest to the dearest of one comparison', value: 3.15, unit: 'USD', low: 1.99, high: 5, rangeOnly: true, year: 2026, source: 'mercatus-2026', grade: 'primary', note: 'May 2026.' },
  { id: 'h100-rent-2025', driver: 'compute', claim: 'Rent of an H100 for an hour, the median of eight price lists', value: 3.62, unit: 'USD', low: 2.45, high: 12.29, year: 2025, source: 'epoch-prices', grade: 'derived', note: 'March 2025; the range is the lowest and the highest.' },
  { id: 'h100-contract', driver: 'compute', claim: 'Rent of an H100 for an hour in a contract for a year, up from its lowest', value: 2.35, unit: 'USD', low: 1.7, high: 2.35, year: 2026, source: 'tech-reader-2026', grade: 'secondary', note: 'March 2026, against October 2025; SemiAnalysis, as reported.' },
  { id: 'aws-cut', driver: 'compute', claim: 'Cut that Amazon made in the rent of an H100 in June 2025', value: 0.44, unit: '1', year: 2025, source: 'compux-2026', grade: 'secondary' },

  // Many chips together
  { id: 'a100-link', driver: 'compute', claim: 'Speed of an A100’s link to other servers', value: 200, unit: 'Gb/s', year: 2020, source: 'dgx-a100', grade: 'primary', note: 'In NVIDIA’s own server, one link for each chip.' },
  { id: 'h100-link', driver: 'compute', claim: 'Speed of an H100’s link to other servers', value: 400, unit: 'Gb/s', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'gpt-3-batch', driver: 'compute', claim: 'Tokens per step of GPT-3', value: 3.2e6, unit: 'token', year: 2020, source: 'brown-2020', grade: 'secondary', note: 'Table 2.1, as Epoch AI records it.' },
  { id: 'bloom-batch', driver: 'compute', claim: 'Tokens per step of BLOOM', value: 4_194_304, unit: 'token', year: 2022, source: 'bloom-paper', grade: 'derived', note: '2,048 texts of 2,048 tokens.' },
  { id: 'llama-3.1-batch', driver: 'compute', claim: 'Tokens per step of Llama 3.1 405B', value: 16e6, unit: 'token', year: 2024, source: 'llama-3', grade: 'primary' },
  { id: 'gpt-4-batch', driver: 'compute', claim: 'Tokens per step that GPT-4 had reached by the end, as SemiAnalysis claims', value: 60e6, unit: 'token', year: 2023, source: 'gpt-4-architecture', grade: 'estimate', note: 'OpenAI has not confirmed it.' },
  { id: 'palm-days', driver: 'compute', claim: 'Days that PaLM’s training took', value: 64, unit: 'day', year: 2022, source: 'epoch-models', grade: 'derived', note: '1,200 and 336 hours.' },
  { id: 'llama-3.1-days', driver: 'compute', claim: 'Days that the training of Llama 3.1 405B took at least', value: 78.4, unit: 'day', year: 2024, source: 'llama-3.1-card', grade: 'derived', note: '30.84 million chip-hours on 16,384 chips.' },

  // Where the money goes
  { id: 'development-hardware', driver: 'compute', claim: 'Share of hardware in what developing a frontier model costs', value: 0.555, unit: '1', low: 0.47, high: 0.64, rangeOnly: true, year: 2024, source: 'cottier-2024', grade: 'primary', note: 'Four models.' },
  { id: 'palm-chips', driver: 'compute', claim: 'Chips that trained PaLM, TPU v4', value: 6144, unit: 'chip', year: 2022, source: 'palm', grade: 'primary', note: 'For 1,200 of its 1,536 hours; for the other 336, half as many.' },
];
