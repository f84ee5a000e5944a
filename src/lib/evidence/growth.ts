/** A training run on the growth chart. */
export interface GrowthRun {
  name: string;
  by: string;
  /** Day it was published. */
  date: string;
  /** Training arithmetic of the final run, in operations. */
  flop: number;
  /** Cost of the final run in US dollars of 2023; absent when nobody estimated it. */
  costUsd?: number;
  /** What the cost counts, where it is not the share of owned hardware's life plus electricity. */
  costIs?: 'rent';
  /** Whether the arithmetic was guessed by a third party from benchmarks, prices or hearsay. */
  estimate: boolean;
  /** Whether it was among the ten largest when it was published. */
  frontier: boolean;
}

/**
 * Source: Epoch AI, training-cost-trends @ 263c40a159307e917213d1dc433c617e47d55bfe (CC BY 4.0), files
 * "All ML Systems - full view.csv" (to May 2025) and model_costs.csv, divided by 1.00269 to bring dollars
 * of December 2024 to 2023; where that has no row, the first file's column "Training compute cost (2023 USD)".
 * Rows: every model with a stated arithmetic that ranked in the first ten of all published before it, from
 * AlexNet on, tuned copies of other models left out. Every cost is Epoch AI's estimate, of hardware and
 * electricity of the final run alone; `estimate` is about the arithmetic (Epoch AI's confidence below
 * "Confident", or inferred from benchmarks, prices or comparison).
 * Added by hand: BLOOM and DeepSeek-V3, which were not in the first ten (arithmetic of BLOOM: 6 x 176.25e9
 * x 366e9; cost of DeepSeek-V3: its authors' hours at $2), and Grok 4 (Epoch AI's 5e26 as the RAND
 * Forecasting Initiative reports it). Falcon-180B's cost is probably 2.5 times too high, and GPT-2's,
 * on guessed hardware, ten times below what its rent in 2019 is reckoned to be. Compiled 2026-11-22.
 */
// prettier-ignore
export const growthRuns: readonly GrowthRun[] = [
  { name: 'AlexNet', by: 'University of Toronto', date: '2012-09-30', flop: 4.7e17, estimate: false, frontier: true },
  { name: 'DistBelief Speech', by: 'Google', date: '2012-12-03', flop: 3.114e17, estimate: true, frontier: true },
  { name: 'DistBelief NNLM', by: 'Google', date: '2013-01-16', flop: 2.613e18, estimate: true, frontier: true },
  { name: 'ReLU-Speech', by: 'Google', date: '2013-05-26', flop: 1.277e17, estimate: true, frontier: true },
  { name: 'Mitosis', by: 'IDSIA', date: '2013-09-22', flop: 1.37e17, estimate: true, frontier: true },
  { name: 'Visualizing CNNs', by: 'New York University', date: '2013-11-12', flop: 5.32e17, estimate: false, frontier: true },
  { name: 'TransE', by: 'Google', date: '2013-12-05', flop: 1.341e18, estimate: true, frontier: true },
  { name: 'GANs', by: 'University of Montreal', date: '2014-06-10', flop: 5.184e17, estimate: true, frontier: true },
  { name: 'SPPNet', by: 'Microsoft', date: '2014-06-18', flop: 3.411e18, estimate: false, frontier: true },
  { name: 'RNNsearch-50', by: 'Jacobs University Bremen', date: '2014-09-01', flop: 1.555e18, estimate: false, frontier: true },
  { name: 'VGG16', by: 'University of Oxford', date: '2014-09-04', flop: 1.229e19, estimate: false, frontier: true },
  { name: 'VGG19', by: 'University of Oxford', date: '2014-09-04', flop: 1.1e19, estimate: true, frontier: true },
  { name: 'Seq2Seq LSTM', by: 'Google', date: '2014-09-10', flop: 5.6e19, estimate: false, frontier: true },
  { name: 'GoogLeNet / InceptionV1', by: 'Google', date: '2014-09-17', flop: 1.51e18, estimate: false, frontier: true },
  { name: 'SNM-skip', by: 'Google', date: '2014-12-03', flop: 2.976e20, estimate: true, frontier: true },
  { name: 'MSRA (C, PReLU)', by: 'Microsoft Research', date: '2015-02-06', flop: 2.397e19, estimate: false, frontier: true },
  { name: 'AlphaGo Fan', by: 'DeepMind', date: '2015-10-01', flop: 3.8e20, estimate: true, frontier: true },
  { name: 'Inception v3', by: 'Google', date: '2015-12-02', flop: 1e20, costUsd: 1173, estimate: true, frontier: true },
  { name: 'DeepSpeech2 (English)', by: 'Baidu', date: '2015-12-08', flop: 2.6e19, costUsd: 206, estimate: false, frontier: true },
  { name: 'ResNet-152 (ImageNet)', by: 'Microsoft', date: '2015-12-10', flop: 1.041e19, costUsd: 121, estimate: false, frontier: true },
  { name: 'AlphaGo Lee', by: 'DeepMind', date: '2016-01-27', flop: 1.9e21, costUsd: 21370, estimate: true, frontier: true },
  { name: '10 LSTMs + KN-5', by: 'Google Brain', date: '2016-02-11', flop: 8.789e19, estimate: true, frontier: true },
  { name: 'Big LSTM + CNN inputs', by: 'Google Brain', date: '2016-02-11', flop: 1.022e20, estimate: true, frontier: true },
  { name: 'ResNet-200', by: 'Microsoft Research Asia', date: '2016-09-17', flop: 2.974e19, costUsd: 281, estimate: true, frontier: true },
  { name: 'GNMT', by: 'Google', date: '2016-09-26', flop: 6.62e21, costUsd: 193800, estimate: true, frontier: true },
  { name: 'Xception', by: 'Google', date: '2016-10-07', flop: 4.36e20, costUsd: 12620, estimate: false, frontier: true },
  { name: 'NASv3 (CIFAR-10)', by: 'Google Brain', date: '2016-11-05', flop: 2.2e21, costUsd: 20390, estimate: true, frontier: true },
  { name: 'PolyNet', by: 'Chinese University of Hong Kong', date: '2016-11-17', flop: 6.4e19, costUsd: 615, estimate: true, frontier: true },
  { name: 'MoE-Multi', by: 'Google Brain', date: '2017-01-23', flop: 9.394e19, costUsd: 3864, estimate: false, frontier: true },
  { name: 'JFT', by: 'Google Research', date: '2017-07-10', flop: 8.43e20, costUsd: 17240, estimate: false, frontier: true },
  { name: 'OpenAI TI7 DOTA 1v1', by: 'OpenAI', date: '2017-08-11', flop: 6.046e20, estimate: false, frontier: true },
  { name: 'Libratus', by: 'Carnegie Mellon University', date: '2017-08-19', flop: 5.51e20, estimate: true, frontier: true },
  { name: 'AlphaGo Zero', by: 'DeepMind', date: '2017-10-18', flop: 3.41e23, costUsd: 613500, estimate: false, frontier: true },
  { name: 'AlphaGo Master', by: 'DeepMind', date: '2017-10-19', flop: 2e23, costUsd: 354400, estimate: true, frontier: true },
  { name: 'AlphaZero', by: 'DeepMind', date: '2017-12-05', flop: 3.668e22, costUsd: 229900, estimate: true, frontier: true },
  { name: 'ResNeXt-101 32x48d', by: 'Facebook', date: '2018-05-02', flop: 8.744e21, costUsd: 138900, estimate: false, frontier: true },
  { name: 'BigGAN-deep 512x512', by: 'DeepMind', date: '2018-09-28', flop: 1.8e21, costUsd: 5024, estimate: true, frontier: true },
  { name: 'GPT-2 (1.5B)', by: 'OpenAI', date: '2019-02-14', flop: 1.92e21, costUsd: 4337, estimate: true, frontier: true },
  { name: 'MnasNet-A1 + SSDLite', by: 'Google', date: '2019-05-29', flop: 1.5e21, costUsd: 9552, estimate: true, frontier: true },
  { name: 'MnasNet-A3', by: 'Google', date: '2019-05-29', flop: 1.5e21, costUsd: 9226, estimate: true, frontier: true },
  { name: 'XLNet', by: 'Google Brain', date: '2019-06-01', flop: 6.19e21, costUsd: 12700, estimate: false, frontier: true },
  { name: 'RoBERTa Large', by: 'Facebook', date: '2019-07-01', flop: 8.507e21, costUsd: 88450, estimate: false, frontier: true },
  { name: 'Megatron-BERT', by: 'NVIDIA', date: '2019-09-17', flop: 2.2e22, costUsd: 178100, estimate: false, frontier: true },
  { name: 'Megatron-LM (8.3B)', by: 'NVIDIA', date: '2019-09-17', flop: 9.1e21, costUsd: 113200, estimate: true, frontier: true },
  { name: 'T5-11B', by: 'Google', date: '2019-10-23', flop: 3.3e22, costUsd: 72660, estimate: false, frontier: true },
  { name: 'T5-3B', by: 'Google', date: '2019-10-23', flop: 9e21, costUsd: 16140, estimate: false, frontier: true },
  { name: 'AlphaStar', by: 'DeepMind', date: '2019-10-30', flop: 5.925e22, costUsd: 121100, estimate: false, frontier: true },
  { name: 'XLM-RoBERTa', by: 'Facebook AI', date: '2019-11-05', flop: 2.076e22, costUsd: 80670, estimate: false, frontier: true },
  { name: 'Noisy Student (L2)', by: 'Google', date: '2019-11-11', flop: 2.612e22, costUsd: 42190, estimate: false, frontier: true },
  { name: 'OpenAI Five', by: 'OpenAI', date: '2019-12-13', flop: 6.7e22, costUsd: 4166000, estimate: false, frontier: true },
  { name: 'OpenAI Five Rerun', by: 'OpenAI', date: '2019-12-13', flop: 1.3e22, costUsd: 320200, estimate: false, frontier: true },
  { name: 'Meena', by: 'Google Brain', date: '2020-01-28', flop: 1.12e23, costUsd: 198500, estimate: false, frontier: true },
  { name: 'GPT-3 175B (davinci)', by: 'OpenAI', date: '2020-05-28', flop: 3.14e23, costUsd: 2192000, estimate: false, frontier: true },
  { name: 'iGPT-XL', by: 'OpenAI', date: '2020-06-17', flop: 3.3e22, costUsd: 104300, estimate: true, frontier: true },
  { name: 'GShard (dense)', by: 'Google', date: '2020-06-30', flop: 4.765e22, costUsd: 244700, estimate: false, frontier: true },
  { name: 'mT5-XXL', by: 'Google', date: '2020-10-20', flop: 8.2e22, costUsd: 230900, estimate: false, frontier: true },
  { name: 'DALL-E', by: 'OpenAI', date: '2021-01-05', flop: 4.7e22, costUsd: 125500, estimate: true, frontier: true },
  { name: 'Switch', by: 'Google', date: '2021-01-11', flop: 8.22e22, costUsd: 131800, estimate: false, frontier: true },
  { name: 'Meta Pseudo Labels', by: 'Google Brain', date: '2021-03-01', flop: 4.79e22, costUsd: 50640, estimate: true, frontier: true },
  { name: 'PanGu-α', by: 'Huawei Noah’s Ark Lab', date: '2021-04-25', flop: 5.112e22, estimate: true, frontier: true },
  { name: 'ProtT5-XXL', by: 'Technical University of Munich', date: '2021-05-04', flop: 7.37e22, costUsd: 80430, estimate: false, frontier: true },
  { name: 'ByT5-XXL', by: 'Google', date: '2021-05-28', flop: 8.1e22, costUsd: 86660, estimate: true, frontier: true },
  { name: 'Wu Dao 2.0', by: 'Beijing Academy of Artificial Intelligence', date: '2021-05-31', flop: 1.029e25, estimate: true, frontier: true },
  { name: 'Jurassic-1-Jumbo', by: 'AI21 Labs', date: '2021-08-11', flop: 3.7e23, costUsd: 805300, estimate: false, frontier: true },
  { name: 'HyperCLOVA 204B', by: 'NAVER', date: '2021-09-10', flop: 2e23, costUsd: 425200, estimate: true, frontier: true },
  { name: 'Megatron-Turing NLG 530B', by: 'Microsoft', date: '2021-10-11', flop: 8.586e23, costUsd: 3704000, estimate: false, frontier: true },
  { name: 'Yuan 1.0', by: 'Inspur', date: '2021-10-12', flop: 3.538e23, costUsd: 507600, estimate: false, frontier: true },
  { name: 'Gopher (280B)', by: 'DeepMind', date: '2021-12-08', flop: 6.31e23, costUsd: 572000, estimate: false, frontier: true },
  { name: 'GLaM', by: 'Google', date: '2021-12-13', flop: 3.636e23, costUsd: 525900, estimate: false, frontier: true },
  { name: 'ERNIE 3.0 Titan', by: 'Baidu', date: '2021-12-23', flop: 1.042e24, estimate: false, frontier: true },
  { name: 'LaMDA', by: 'Google', date: '2022-02-10', flop: 3.55e23, costUsd: 210400, estimate: false, frontier: true },
  { name: 'Chinchilla', by: 'DeepMind', date: '2022-03-29', flop: 5.76e23, estimate: false, frontier: true },
  { name: 'PaLM (540B)', by: 'Google Research', date: '2022-04-04', flop: 2.527e24, costUsd: 2857000, estimate: false, frontier: true },
  { name: 'OPT-175B', by: 'Meta AI', date: '2022-05-02', flop: 4.3e23, costUsd: 731700, estimate: false, frontier: true },
  { name: 'BIG-G 137B', by: 'Google', date: '2022-06-09', flop: 5.6e23, estimate: false, frontier: true },
  { name: 'Parti', by: 'Google Research', date: '2022-06-22', flop: 5.096e23, costUsd: 426000, estimate: false, frontier: true },
  { name: 'BLOOM-176B', by: 'BigScience', date: '2022-07-11', flop: 3.87e23, costUsd: 901000, estimate: false, frontier: false },
  { name: 'GPT-3.5', by: 'OpenAI', date: '2022-11-28', flop: 2.578e24, costUsd: 4626000, estimate: true, frontier: true },
  { name: 'LLaMA-65B', by: 'Meta AI', date: '2023-02-24', flop: 5.5e23, costUsd: 576500, estimate: false, frontier: true },
  { name: 'GPT-4', by: 'OpenAI', date: '2023-03-15', flop: 2.1e25, costUsd: 40590000, estimate: true, frontier: true },
  { name: 'PaLM 2', by: 'Google', date: '2023-05-10', flop: 7.34e24, costUsd: 4624000, estimate: true, frontier: true },
  { name: 'Inflection-1', by: 'Inflection AI', date: '2023-06-23', flop: 1e24, estimate: true, frontier: true },
  { name: 'InternLM', by: 'Shanghai AI Lab', date: '2023-07-06', flop: 9.984e23, costUsd: 1501000, estimate: false, frontier: true },
  { name: 'Claude 2', by: 'Anthropic', date: '2023-07-11', flop: 3.866e24, costUsd: 4719000, estimate: true, frontier: true },
  { name: 'Falcon-180B', by: 'Technology Innovation Institute', date: '2023-09-06', flop: 3.76e24, costUsd: 10340000, estimate: false, frontier: true },
  { name: 'Hunyuan', by: 'Tencent', date: '2023-09-07', flop: 1.2e24, estimate: false, frontier: true },
  { name: 'Amazon Titan', by: 'Amazon', date: '2023-09-28', flop: 4.8e24, costUsd: 7636000, estimate: true, frontier: true },
  { name: 'Mi:dm 200B', by: 'KT', date: '2023-10-31', flop: 1.2e24, estimate: false, frontier: true },
  { name: 'Grok-1', by: 'xAI', date: '2023-11-04', flop: 2.9e24, costUsd: 3226000, estimate: true, frontier: true },
  { name: 'GPT-4 Turbo', by: 'OpenAI', date: '2023-11-06', flop: 2.2e25, costUsd: 24430000, estimate: true, frontier: true },
  { name: 'Inflection-2', by: 'Inflection AI', date: '2023-11-22', flop: 1.001e25, costUsd: 12960000, estimate: true, frontier: true },
  { name: 'Gemini 1.0 Ultra', by: 'Google DeepMind', date: '2023-12-06', flop: 5e25, costUsd: 28230000, estimate: true, frontier: true },
  { name: 'Gemini 1.5 Pro', by: 'Google DeepMind', date: '2024-02-15', flop: 1.58e25, costUsd: 7733000, estimate: true, frontier: true },
  { name: 'MegaScale (Production)', by: 'ByteDance', date: '2024-02-23', flop: 3.9e24, costUsd: 2607000, estimate: true, frontier: true },
  { name: 'Mistral Large', by: 'Mistral AI', date: '2024-02-26', flop: 1.12e25, costUsd: 14070000, estimate: true, frontier: true },
  { name: 'Aramco Metabrain AI', by: 'Saudi Aramco', date: '2024-03-04', flop: 1.05e25, costUsd: 10540000, estimate: true, frontier: true },
  { name: 'Claude 3 Opus', by: 'Anthropic', date: '2024-03-04', flop: 1.64e25, costUsd: 16470000, estimate: true, frontier: true },
  { name: 'Inflection-2.5', by: 'Inflection AI', date: '2024-03-07', flop: 1e25, costUsd: 11770000, estimate: true, frontier: true },
  { name: 'GPT-4o', by: 'OpenAI', date: '2024-05-13', flop: 3.81e25, costUsd: 36030000, estimate: true, frontier: true },
  { name: 'Nemotron-4 340B', by: 'NVIDIA', date: '2024-06-14', flop: 1.8e25, costUsd: 20470000, estimate: false, frontier: true },
  { name: 'Claude 3.5 Sonnet', by: 'Anthropic', date: '2024-06-20', flop: 2.7e25, costUsd: 24900000, estimate: true, frontier: true },
  { name: 'Llama 3.1-405B', by: 'Meta AI', date: '2024-07-23', flop: 3.8e25, costUsd: 50900000, estimate: false, frontier: true },
  { name: 'Mistral Large 2', by: 'Mistral AI', date: '2024-07-24', flop: 2.13e25, costUsd: 19120000, estimate: true, frontier: true },
  { name: 'Grok-2', by: 'xAI', date: '2024-08-13', flop: 2.96e25, costUsd: 30420000, estimate: true, frontier: true },
  { name: 'GLM-4-Plus', by: 'Zhipu AI', date: '2024-08-29', flop: 3.6e25, costUsd: 31480000, estimate: true, frontier: true },
  { name: 'Doubao-pro', by: 'ByteDance', date: '2024-10-28', flop: 2.505e25, costUsd: 20980000, estimate: true, frontier: true },
  { name: 'DeepSeek-V3', by: 'DeepSeek', date: '2024-12-26', flop: 3.408e24, costUsd: 5576000, costIs: 'rent', estimate: false, frontier: false },
  { name: 'Grok-3', by: 'xAI', date: '2025-02-17', flop: 4.64e26, costUsd: 300100000, estimate: true, frontier: true },
  { name: 'Claude 3.7 Sonnet', by: 'Anthropic', date: '2025-02-24', flop: 3.35e25, costUsd: 29550000, estimate: true, frontier: true },
  { name: 'GPT-4.5', by: 'OpenAI', date: '2025-02-27', flop: 2.1e26, costUsd: 184800000, estimate: true, frontier: true },
  { name: 'Llama 4 Behemoth (preview)', by: 'Meta AI', date: '2025-04-05', flop: 5.184e25, costUsd: 43650000, estimate: true, frontier: true },
  { name: 'Grok 4', by: 'xAI', date: '2025-07-09', flop: 5e26, estimate: true, frontier: true },
];
