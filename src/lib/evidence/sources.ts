/** Somewhere a number comes from. */
export interface Source {
  id: string;
  title: string;
  /** Authors or organisation. */
  by: string;
  year: number;
  /** Absent for the project's own judgement, which has no address. */
  url?: string;
  /**
   * primary: it measured, published or sells what it states. secondary: it quotes others. derived:
   * worked out from what others state. estimate: its authors' inference. judgement: this project's own.
   */
  grade: 'primary' | 'secondary' | 'derived' | 'estimate' | 'judgement';
  /** Who quotes it, where the source itself was not read. */
  via?: string;
  licence?: string;
  /** Day the numbers taken from it were compared with it, or with who quotes it. */
  checked: '2026-11-22' | '2026-11-23' | '2026-11-24';
}

const checked = '2026-11-22';
const nextDay = '2026-11-23';
const thirdDay = '2026-11-24';
const epochRepository = 'https://github.com/epoch-research/training-cost-trends';
const epochFiles = `${epochRepository}/tree/263c40a159307e917213d1dc433c617e47d55bfe`;

/** Every source, by driver as far as that goes; `via` says who was read instead. */
// prettier-ignore
export const sources: readonly Source[] = [
  { id: 'judgement', title: 'The project’s own judgement: nobody has published this number', by: 'The Training Bill', year: 2026, grade: 'judgement', checked },

  // Costs and runs, across drivers
  { id: 'cottier-2024', title: 'The rising costs of training frontier AI models', by: 'B. Cottier, R. Rahman, L. Fattorini, N. Maslej, T. Besiroglu, D. Owen', year: 2024, url: 'https://arxiv.org/abs/2405.21015', grade: 'estimate', checked },
  { id: 'epoch-models', title: 'Training cost trends: data on AI models (All ML Systems)', by: 'Epoch AI', year: 2025, url: `${epochFiles}/data`, grade: 'estimate', licence: 'CC BY 4.0', checked },
  { id: 'epoch-costs', title: 'Training cost trends: costs of models and price of electricity (model_costs.csv, cost_analysis_standalone.py)', by: 'Epoch AI', year: 2025, url: epochFiles, grade: 'estimate', licence: 'CC BY 4.0', checked },
  { id: 'epoch-prices', title: 'Training cost trends: hardware prices, each with its seller’s archived page (Hardware prices.csv)', by: 'Epoch AI', year: 2025, url: `${epochFiles}/data`, grade: 'secondary', licence: 'CC BY 4.0', checked },
  { id: 'epoch-chips', title: 'Training cost trends: chip data sheets (Chip dataset-Grid view.csv)', by: 'Epoch AI', year: 2025, url: `${epochFiles}/data`, grade: 'secondary', licence: 'CC BY 4.0', checked },
  { id: 'epoch-development', title: 'Training cost trends: notebooks on development cost and uncertainty, branches dev-cost and 2025-11-update', by: 'Epoch AI', year: 2025, url: `${epochRepository}/tree/dev-cost`, grade: 'estimate', licence: 'Apache-2.0', checked },
  { id: 'gpt-4-architecture', title: 'GPT-4 Architecture, Infrastructure, Training Dataset, Costs, Vision, MoE', by: 'D. Patel, G. Wong (SemiAnalysis)', year: 2023, url: 'https://www.semianalysis.com/p/gpt-4-architecture-infrastructure', grade: 'estimate', via: 'full-text copies; OpenAI has confirmed nothing in it', checked },
  { id: 'wired-2023', title: 'OpenAI’s CEO Says the Age of Giant AI Models Is Already Over', by: 'W. Knight (WIRED)', year: 2023, url: 'https://www.wired.com/story/openai-ceo-sam-altman-the-age-of-giant-ai-models-is-already-over/', grade: 'secondary', via: 'a stored copy of its opening, and quotations', checked },
  { id: 'epoch-compute-growth', title: 'Training compute of frontier AI models grows by 4-5x per year', by: 'Epoch AI', year: 2024, url: 'https://epoch.ai/blog/training-compute-of-frontier-ai-models-grows-by-4-5x-per-year', grade: 'estimate', checked },
  { id: 'rand-grok-4', title: 'Question 1657: Will a U.S. or non-U.S. entity train an artificial intelligence model with at least 10^27 operations before 1 June 2027?', by: 'RAND Forecasting Initiative', year: 2026, url: 'https://www.randforecastinginitiative.org/questions/1657-will-a-u-s-or-non-u-s-entity-train-an-artificial-intelligence-model-at-least-10-27-computational-operations-flops-before-1-june-2027', grade: 'secondary', checked },
  { id: 'pilz-2025', title: 'Trends in AI Supercomputers', by: 'K. Pilz et al.', year: 2025, url: 'https://arxiv.org/abs/2504.16026', grade: 'estimate', via: 'two copies of its abstract', checked },
  { id: 'capex-2026', title: 'The ChatGPT Observer, edition 47 (spending plans of Amazon, Alphabet, Microsoft and Meta)', by: 'itaura.tech', year: 2026, url: 'https://itaura.tech/the-chatgpt-observer/edition-47/', grade: 'secondary', checked },

  // Published runs
  { id: 'alexnet', title: 'ImageNet Classification with Deep Convolutional Neural Networks', by: 'A. Krizhevsky, I. Sutskever, G. Hinton', year: 2012, url: 'https://proceedings.neurips.cc/paper/2012/hash/c399862d3b9d6b76c8436e924a68c45b-Abstract.html', grade: 'primary', checked },
  { id: 'brown-2020', title: 'Language Models are Few-Shot Learners', by: 'T. Brown et al. (OpenAI)', year: 2020, url: 'https://arxiv.org/abs/2005.14165', grade: 'primary', checked },
  { id: 'patterson-2021', title: 'Carbon Emissions and Large Neural Network Training', by: 'D. Patterson et al. (Google, UC Berkeley)', year: 2021, url: 'https://arxiv.org/abs/2104.10350', grade: 'primary', checked },
  { id: 'palm', title: 'PaLM: Scaling Language Modeling with Pathways', by: 'A. Chowdhery et al. (Google)', year: 2022, url: 'https://arxiv.org/abs/2204.02311', grade: 'primary', via: 'a page-by-page transcription', checked },
  { id: 'bloom-paper', title: 'BLOOM: A 176B-Parameter Open-Access Multilingual Language Model', by: 'BigScience Workshop', year: 2022, url: 'https://arxiv.org/abs/2211.05100', grade: 'primary', via: 'page-by-page transcriptions that agree', checked },
  { id: 'luccioni-2022', title: 'Estimating the Carbon Footprint of BLOOM, a 176B Parameter Language Model', by: 'A. S. Luccioni, S. Viguier, A.-L. Ligozat', year: 2022, url: 'https://arxiv.org/abs/2211.02001', grade: 'primary', via: 'its abstract, and page-by-page transcriptions that agree', checked },
  { id: 'bloom-blog', title: 'Introducing The World’s Largest Open Multilingual Language Model: BLOOM', by: 'BigScience (Hugging Face)', year: 2022, url: 'https://huggingface.co/blog/bloom', grade: 'primary', checked },
  { id: 'bloom-card', title: 'BLOOM: model card', by: 'BigScience', year: 2022, url: 'https://huggingface.co/bigscience/bloom/discussions/4/files', grade: 'primary', checked },
  { id: 'bloom-chronicles', title: 'Chronicles of the 176B training (tr11-176B-ml)', by: 'BigScience', year: 2022, url: 'https://github.com/bigscience-workshop/bigscience/blob/master/train/tr11-176B-ml/chronicles.md', grade: 'primary', checked },
  { id: 'touvron-2023', title: 'LLaMA: Open and Efficient Foundation Language Models', by: 'H. Touvron et al. (Meta)', year: 2023, url: 'https://arxiv.org/abs/2302.13971', grade: 'primary', checked },
  { id: 'llama-3', title: 'The Llama 3 Herd of Models', by: 'Llama team (Meta)', year: 2024, url: 'https://arxiv.org/abs/2407.21783', grade: 'primary', checked },
  { id: 'llama-3.1-card', title: 'Llama 3.1: model card', by: 'Meta', year: 2024, url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/MODEL_CARD.md', grade: 'primary', checked },
  { id: 'deepseek-v3', title: 'DeepSeek-V3 Technical Report', by: 'DeepSeek-AI', year: 2024, url: 'https://arxiv.org/abs/2412.19437', grade: 'primary', checked },
  { id: 'llm.c-677', title: 'llm.c, discussion 677 (GPT-2 with 1.6 billion parameters in 24 hours for $672)', by: 'A. Karpathy', year: 2024, url: 'https://github.com/karpathy/llm.c/discussions/677', grade: 'primary', checked },
  { id: 'llm.c-script', title: 'llm.c: scripts/run_gpt2_1558M.sh', by: 'A. Karpathy', year: 2024, url: 'https://github.com/karpathy/llm.c/blob/master/scripts/run_gpt2_1558M.sh', grade: 'primary', licence: 'MIT', checked },
  { id: 'nanochat', title: 'nanochat: README and dev/LEADERBOARD.md', by: 'A. Karpathy', year: 2026, url: 'https://github.com/karpathy/nanochat/tree/92d63d4e8bb4df75c3b71618f31ddde2378b2bcd', grade: 'primary', licence: 'MIT', checked },
  { id: 'strubell-2019', title: 'Energy and Policy Considerations for Deep Learning in NLP', by: 'E. Strubell, A. Ganesh, A. McCallum', year: 2019, url: 'https://arxiv.org/abs/1906.02243', grade: 'primary', checked },
  { id: 'mt-nlg', title: 'Using DeepSpeed and Megatron to Train Megatron-Turing NLG 530B', by: 'S. Smith et al. (Microsoft, NVIDIA)', year: 2022, url: 'https://arxiv.org/abs/2201.11990', grade: 'primary', via: 'a page-by-page transcription', checked },
  { id: 'gopher', title: 'Scaling Language Models: Methods, Analysis & Insights from Training Gopher', by: 'J. Rae et al. (DeepMind)', year: 2021, url: 'https://arxiv.org/abs/2112.11446', grade: 'primary', checked },
  { id: 'glam', title: 'GLaM: Efficient Scaling of Language Models with Mixture-of-Experts', by: 'N. Du et al. (Google)', year: 2021, url: 'https://arxiv.org/abs/2112.06905', grade: 'primary', checked },
  { id: 'opt-chronicles', title: 'OPT-175B: final update on the training (projects/OPT/chronicles/final_update.md)', by: 'Meta AI', year: 2022, url: 'https://github.com/facebookresearch/metaseq/blob/f7ffa5fd61cf90f498a36d365c13dd7f1a912ff7/projects/OPT/chronicles/final_update.md', grade: 'primary', checked },
  { id: 'gpt-neox', title: 'GPT-NeoX-20B: An Open-Source Autoregressive Language Model', by: 'S. Black et al. (EleutherAI)', year: 2022, url: 'https://arxiv.org/abs/2204.06745', grade: 'primary', via: 'quotations', checked },
  { id: 'lamda', title: 'LaMDA: Language Models for Dialog Applications', by: 'R. Thoppilan et al. (Google)', year: 2022, url: 'https://arxiv.org/abs/2201.08239', grade: 'primary', via: 'a copy of its text, section 10', checked },
  { id: 'hoffmann-2022', title: 'Training Compute-Optimal Large Language Models', by: 'J. Hoffmann et al. (DeepMind)', year: 2022, url: 'https://arxiv.org/abs/2203.15556', grade: 'primary', checked },
  { id: 'glm-130b', title: 'GLM-130B: An Open Bilingual Pre-trained Model', by: 'A. Zeng et al. (Tsinghua University)', year: 2022, url: 'https://arxiv.org/abs/2210.02414', grade: 'primary', via: 'a page-by-page transcription; energy as the authors of OpenBA quote it', checked },
  { id: 'stable-diffusion-1', title: 'Stable Diffusion v1: model card', by: 'R. Rombach, P. Esser (CompVis, Stability AI)', year: 2022, url: 'https://github.com/CompVis/stable-diffusion/blob/21f890f9da3cfbeaba8e2ac3c425ee9e998d5229/Stable_Diffusion_v1_Model_Card.md', grade: 'primary', checked },
  { id: 'stable-diffusion-2', title: 'Stable Diffusion v2-base: model card', by: 'R. Rombach, P. Esser (Stability AI)', year: 2022, url: 'https://huggingface.co/stabilityai/stable-diffusion-2-base', grade: 'primary', via: 'two copies that agree', checked },
  { id: 'llama-2-card', title: 'Llama 2: model card', by: 'Meta', year: 2023, url: 'https://github.com/meta-llama/llama-models/blob/a9c89c471f793423afd4cc3ca8671d6e56fe64cb/models/llama2/MODEL_CARD.md', grade: 'primary', checked },
  { id: 'llama-3-card', title: 'Llama 3: model card', by: 'Meta', year: 2024, url: 'https://github.com/meta-llama/llama-models/blob/a9c89c471f793423afd4cc3ca8671d6e56fe64cb/models/llama3/MODEL_CARD.md', grade: 'primary', checked },
  { id: 'llama-3.2-card', title: 'Llama 3.2: model card', by: 'Meta', year: 2024, url: 'https://github.com/meta-llama/llama-models/blob/a9c89c471f793423afd4cc3ca8671d6e56fe64cb/models/llama3_2/MODEL_CARD.md', grade: 'primary', checked },
  { id: 'llama-4-card', title: 'Llama 4: model card', by: 'Meta', year: 2025, url: 'https://github.com/meta-llama/llama-models/blob/a9c89c471f793423afd4cc3ca8671d6e56fe64cb/models/llama4/MODEL_CARD.md', grade: 'primary', checked },
  { id: 'pythia', title: 'Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling', by: 'S. Biderman et al. (EleutherAI)', year: 2023, url: 'https://arxiv.org/abs/2304.01373', grade: 'primary', via: 'a page-by-page transcription of Table 5', checked },
  { id: 'mosaic-sd2-1', title: 'Training Stable Diffusion from Scratch Costs <$160k', by: 'MosaicML', year: 2023, url: 'https://www.mosaicml.com/blog/training-stable-diffusion-from-scratch-costs-160k', grade: 'primary', checked },
  { id: 'mosaic-sd2-2', title: 'Training Stable Diffusion from Scratch for <$50k with MosaicML (Part 2)', by: 'MosaicML', year: 2023, url: 'https://www.databricks.com/blog/stable-diffusion-2', grade: 'primary', checked },
  { id: 'bloomberg-gpt', title: 'BloombergGPT: A Large Language Model for Finance', by: 'S. Wu et al. (Bloomberg)', year: 2023, url: 'https://arxiv.org/abs/2303.17564', grade: 'primary', via: 'a page-by-page transcription', checked },
  { id: 'mpt-7b', title: 'Introducing MPT-7B: A New Standard for Open-Source, Commercially Usable LLMs', by: 'MosaicML', year: 2023, url: 'https://www.databricks.com/blog/mpt-7b', grade: 'primary', via: 'a transcription', checked },
  { id: 'mpt-30b', title: 'MPT-30B: Raising the bar for open-source foundation models', by: 'MosaicML', year: 2023, url: 'https://www.databricks.com/blog/mpt-30b', grade: 'primary', via: 'what Epoch AI quotes of it', checked },
  { id: 'starcoder', title: 'StarCoder: may the source be with you!', by: 'R. Li et al. (BigCode)', year: 2023, url: 'https://arxiv.org/abs/2305.06161', grade: 'primary', via: 'a page-by-page transcription', checked },
  { id: 'falcon-180b', title: 'Spread Your Wings: Falcon 180B is here', by: 'Hugging Face', year: 2023, url: 'https://huggingface.co/blog/falcon-180b', grade: 'primary', via: 'a transcription, with Table 1 of the paper', checked },
  { id: 'openba', title: 'OpenBA: An Open-sourced 15B Bilingual Asymmetric seq2seq Model Pre-trained from Scratch', by: 'J. Li et al. (Soochow University)', year: 2023, url: 'https://arxiv.org/abs/2309.10706', grade: 'primary', checked },
  { id: 'tinyllama', title: 'TinyLlama: README', by: 'P. Zhang et al. (Singapore University of Technology and Design)', year: 2023, url: 'https://github.com/jzhang38/TinyLlama/blob/bf122247c486b6b897050e98cbb7bedae8eeba73/README.md', grade: 'primary', checked },
  { id: 'olmo-1', title: 'OLMo: Accelerating the Science of Language Models', by: 'D. Groeneveld et al. (Allen Institute for AI)', year: 2024, url: 'https://arxiv.org/abs/2402.00838', grade: 'primary', via: 'a page-by-page transcription of Table 6', checked },
  { id: 'olmo-2', title: '2 OLMo 2 Furious', by: 'Team OLMo (Allen Institute for AI)', year: 2025, url: 'https://arxiv.org/abs/2501.00656', grade: 'primary', via: 'a page-by-page transcription of Table 19', checked },
  { id: 'morrison-2025', title: 'Holistically Evaluating the Environmental Impact of Creating Language Models', by: 'J. Morrison, C. Na, J. Fernandez, T. Dettmers, E. Strubell, J. Dodge', year: 2025, url: 'https://arxiv.org/abs/2503.05804', grade: 'primary', checked },
  { id: 'olmo-3-lifecycle', title: 'The Hidden Cost of Thinking: Energy Use and Environmental Impact of LMs Beyond Pretraining', by: 'J. Morrison, N. A. Smith, E. Strubell', year: 2026, url: 'https://arxiv.org/abs/2605.01158', grade: 'primary', via: 'copies of its abstract that agree', checked },
  { id: 'deepseek-v2', title: 'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model', by: 'DeepSeek-AI', year: 2024, url: 'https://arxiv.org/abs/2405.04434', grade: 'primary', via: 'five copies of its sentence that agree', checked },
  { id: 'deepseek-r1', title: 'How much DeepSeek-R1’s learning by reward cost, as told in Nature (AI News, from The Register)', by: 'ainews247.org', year: 2025, url: 'https://ainews247.org/story/13497', grade: 'secondary', checked },
  { id: 'llm.c-481', title: 'llm.c, discussion 481 (GPT-2 with 124 million parameters in 90 minutes for $20)', by: 'A. Karpathy', year: 2024, url: 'https://github.com/karpathy/llm.c/discussions/481', grade: 'primary', via: 'a summary', checked },
  { id: 'qwen3', title: 'Qwen3 Technical Report', by: 'Qwen team (Alibaba)', year: 2025, url: 'https://arxiv.org/abs/2505.09388', grade: 'primary', via: 'quotations of Table 21', checked },
  { id: 'smollm3', title: 'SmolLM3: smol, multilingual, long-context reasoner', by: 'Hugging Face', year: 2025, url: 'https://huggingface.co/blog/smollm3', grade: 'primary', via: 'a transcription', checked },
  { id: 'modded-nanogpt', title: 'modded-nanogpt: README', by: 'K. Jordan et al.', year: 2026, url: 'https://github.com/KellerJordan/modded-nanogpt/blob/f411b3d346aa52d3504324ca93c230fd84c6c07f/README.md', grade: 'primary', checked },

  // Compute: arithmetic and chips
  { id: 'kaplan-2020', title: 'Scaling Laws for Neural Language Models', by: 'J. Kaplan et al. (OpenAI)', year: 2020, url: 'https://arxiv.org/abs/2001.08361', grade: 'primary', checked },
  { id: 'lora', title: 'LoRA: Low-Rank Adaptation of Large Language Models', by: 'E. Hu et al. (Microsoft)', year: 2021, url: 'https://arxiv.org/abs/2106.09685', grade: 'primary', checked },
  { id: 'korthikanti-2022', title: 'Reducing Activation Recomputation in Large Transformer Models', by: 'V. Korthikanti et al. (NVIDIA)', year: 2022, url: 'https://arxiv.org/abs/2205.05198', grade: 'primary', via: 'its formulas as two calculators carry them', checked },
  { id: 'deepspeed-zero', title: 'ZeRO: Memory Optimizations Toward Training Trillion Parameter Models', by: 'S. Rajbhandari et al. (Microsoft)', year: 2020, url: 'https://arxiv.org/abs/1910.02054', grade: 'primary', via: 'DeepSpeed’s own calculator', checked },
  { id: 'ml-engineering', title: 'Machine Learning Engineering: accelerators, measured speed of matrix products', by: 'S. Bekman', year: 2025, url: 'https://github.com/stas00/ml-engineering/blob/744d01e18b79512572f64a6bbd8b5f4a725203a7/compute/accelerator/README.md', grade: 'primary', checked },
  { id: 'hopper', title: 'NVIDIA Hopper Architecture In-Depth', by: 'NVIDIA', year: 2022, url: 'https://developer.nvidia.com/blog/nvidia-hopper-architecture-in-depth/', grade: 'primary', checked },
  { id: 'dgx-a100', title: 'Defining AI Innovation with NVIDIA DGX A100', by: 'NVIDIA', year: 2020, url: 'https://developer.nvidia.com/blog/defining-ai-innovation-with-dgx-a100', grade: 'primary', checked },
  { id: 'ada-whitepaper', title: 'NVIDIA Ada GPU Architecture (white paper, appendix A)', by: 'NVIDIA', year: 2022, url: 'https://images.nvidia.com/aem-dam/Solutions/geforce/ada/nvidia-ada-gpu-architecture.pdf', grade: 'primary', via: 'its table as several repositories quote it', checked },
  { id: 'tomsguide-4090', title: 'Nvidia GeForce RTX 4090 price, specs, release date and more', by: 'Tom’s Guide', year: 2022, url: 'https://www.tomsguide.com/news/nvidia-geforce-rtx-4090', grade: 'secondary', checked },
  { id: 'apple-m1', title: 'Apple unleashes M1', by: 'Apple', year: 2020, url: 'https://www.apple.com/newsroom/2020/11/apple-unleashes-m1/', grade: 'primary', via: 'a copy', checked },
  { id: 'mercatus-2026', title: 'Cloud GPU pricing', by: 'Mercatus', year: 2026, url: 'https://www.mercatus-ai.com/blog/cloud-gpu-pricing', grade: 'primary', checked },
  { id: 'tech-reader-2026', title: 'H100 Reserved Capacity Hits $2.35/Hour Floor in 2026', by: 'Tech Reader Daily', year: 2026, url: 'https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026', grade: 'secondary', checked },
  { id: 'full-stack-gpus', title: 'Cloud GPU table (cloud-gpus.csv)', by: 'The Full Stack', year: 2023, url: 'https://github.com/the-full-stack/website/blob/2bddc6d52544dc258e7e34396c6958377f72816b/docs/cloud-gpus/cloud-gpus.csv', grade: 'derived', checked },
  { id: 'compux-2026', title: 'GPU pricing trends 2026', by: 'compux.net', year: 2026, url: 'https://compux.net/docs/guides/gpu-pricing-trends-2026', grade: 'secondary', checked },

  // Data
  { id: 'villalobos-2024', title: 'Will we run out of data? Limits of LLM scaling based on human-generated data', by: 'P. Villalobos et al. (Epoch AI)', year: 2024, url: 'https://arxiv.org/abs/2211.04325', grade: 'estimate', via: 'the page of one of its authors at Epoch AI', checked },
  { id: 'ai-index-2025', title: 'AI Index Report 2025, chapter 1: Research and Development', by: 'Stanford Institute for Human-Centered AI', year: 2025, url: 'https://hai.stanford.edu/ai-index/2025-ai-index-report/research-and-development', grade: 'primary', checked },
  { id: 'fineweb-blog', title: 'FineWeb: decanting the web for the finest text data at scale', by: 'Hugging Face', year: 2024, url: 'https://huggingface.co/spaces/HuggingFaceFW/blogpost-fineweb-v1', grade: 'primary', via: 'a translation', checked },
  { id: 'wanjuan-cc', title: 'WanJuan-CC: A Safe and High-Quality Open-sourced English Webtext Dataset', by: 'J. Qiu et al. (Shanghai AI Laboratory)', year: 2024, url: 'https://arxiv.org/abs/2402.19282', grade: 'primary', checked },
  { id: 'aiwatch-licensing', title: 'Tracker of licences for training data', by: 'aiwatch.dog', year: 2025, url: 'https://aiwatch.dog/licensing', grade: 'secondary', checked },
  { id: 'allmo-deals', title: 'Unbundling AI: a list of public training data deals (October 2025)', by: 'allmo.ai', year: 2025, url: 'https://allmo.ai/articles/unbundling-ai-a-list-of-public-training-data-deals-october-2025/', grade: 'secondary', checked },
  { id: 'reddit-s1', title: 'Form S-1, registration statement', by: 'Reddit, Inc.', year: 2024, url: 'https://www.sec.gov/Archives/edgar/data/1713445/000162828024006294/reddits-1q423.htm', grade: 'primary', via: 'two word-for-word quotations', checked: nextDay },
  { id: 'nyt-amazon', title: 'Amazon to pay The New York Times $20 million to $25 million a year', by: 'The Wall Street Journal', year: 2025, url: 'https://todaybeam.com/?p=1196', grade: 'secondary', via: 'the summary at this address and two others that agree', checked: nextDay },
  { id: 'informa-microsoft', title: 'Business events giant Informa enjoys sales boost amid Microsoft AI deal', by: 'The Standard', year: 2024, url: 'https://standard.co.uk/business/business-news/business-events-giant-informa-enjoys-sales-boost-amid-microsoft-ai-deal-b1165913.html', grade: 'secondary', checked: nextDay },
  { id: 'engadget-ft', title: 'OpenAI will train its AI models on the Financial Times’ journalism', by: 'Engadget', year: 2024, url: 'https://www.engadget.com/openai-will-train-its-ai-models-on-the-financial-times-journalism-173249177.html', grade: 'secondary', checked: nextDay },
  { id: 'wiley-pw', title: 'Wiley wraps up divestiture program, looks at AI opportunities', by: 'Publishers Weekly', year: 2024, url: 'https://publishersweekly.com/pw/by-topic/industry-news/financial-reporting/article/95870-wiley-wraps-up-divestiture-program-looks-at-ai-opportunities.html', grade: 'secondary', checked: nextDay },
  { id: 'media-machine', title: '5 Takeaways from the AI Content Licensing Deals I’m Tracking', by: 'Media & the Machine', year: 2024, url: 'https://mediaandthemachine.substack.com/p/5-takeaways-from-the-ai-content-licensing', grade: 'secondary', checked },
  { id: 'media-machine-points', title: 'The 7 deal points of AI content licensing', by: 'Media & the Machine', year: 2024, url: 'https://mediaandthemachine.substack.com/p/the-7-deal-points-of-ai-content-licensing', grade: 'secondary', checked },
  { id: 'photutorial', title: 'Your old photos could be training AI: Shutterstock’s licences to big technology firms (from Reuters)', by: 'Photutorial', year: 2024, url: 'https://photutorial.com/your-old-photos-could-be-training-ai-shutterstock-licenses-to-big-tech/', grade: 'secondary', checked },
  { id: 'ybx-shutterstock', title: 'Apple’s deal with Shutterstock and the competition for training data (from Reuters)', by: 'YBX', year: 2024, url: 'https://ybx.com/ai-news/apples-2550-million-deal-with-shutterstock-underscores-intense-competition-for-ai-training-data-4521', grade: 'secondary', checked },
  { id: 'sf-standard-2025', title: 'Anthropic agrees to $1.5 billion settlement with book authors', by: 'The San Francisco Standard', year: 2025, url: 'https://sfstandard.com/2025/09/05/anthropic-agrees-1-5-billion-settlement-book-authors/', grade: 'secondary', checked },
  { id: 'coco', title: 'Microsoft COCO: Common Objects in Context', by: 'T.-Y. Lin et al.', year: 2014, url: 'https://arxiv.org/abs/1405.0312', grade: 'primary', via: 'its abstract; hours from a summary', checked },
  { id: 'wring-ground-truth', title: 'Amazon SageMaker Ground Truth: a guide to its prices', by: 'Wring', year: 2026, url: 'https://www.wring.co/blog/aws-sagemaker-ground-truth-pricing-guide', grade: 'secondary', checked },
  { id: 'openai-tokenizer', title: 'Tokenizer', by: 'OpenAI', year: 2023, url: 'https://platform.openai.com/tokenizer', grade: 'primary', via: 'its sentence as several repositories quote it', checked },
  { id: 'fineweb', title: 'The FineWeb Datasets: Decanting the Web for the Finest Text Data at Scale', by: 'G. Penedo et al. (Hugging Face)', year: 2024, url: 'https://arxiv.org/abs/2406.17557', grade: 'primary', checked },
  { id: 'refinedweb', title: 'The RefinedWeb Dataset for Falcon LLM', by: 'G. Penedo et al.', year: 2023, url: 'https://arxiv.org/abs/2306.01116', grade: 'primary', via: 'two quotations', checked },
  { id: 'txt360', title: 'TxT360: dataset page', by: 'LLM360', year: 2024, url: 'https://huggingface.co/spaces/LLM360/TxT360', grade: 'primary', via: 'a copy', checked },
  { id: 'mc4-dataflow', title: 'tensorflow/datasets, issue 2711: what making mC4 costs', by: 'a team of the National Library of Norway', year: 2020, url: 'https://github.com/tensorflow/datasets/issues/2711', grade: 'derived', checked },
  { id: 'redpajama-v2', title: 'RedPajama-Data-v2: an Open Dataset with 30 Trillion Tokens for Training Large Language Models (README)', by: 'Together', year: 2023, url: 'https://github.com/togethercomputer/RedPajama-Data/blob/180d189a191c639a7462ef3631de3da665235f8f/README.md', grade: 'primary', checked: nextDay },
  { id: 'redpajama', title: 'RedPajama-Data, issue 35: time for one index of Common Crawl', by: 'a maintainer of RedPajama (Together)', year: 2023, url: 'https://github.com/togethercomputer/RedPajama-Data/issues/35', grade: 'derived', checked },
  { id: 'hara-2018', title: 'A Data-Driven Analysis of Workers’ Earnings on Amazon Mechanical Turk', by: 'K. Hara et al.', year: 2018, url: 'https://arxiv.org/abs/1712.05796', grade: 'primary', via: 'its first page', checked: nextDay },
  { id: 'mercor-pay', title: 'A profile of Mercor, which pays experts $95 an hour on average', by: 'Financial Times (B. Staton)', year: 2025, url: 'https://www.everydays.wtf/link-a-profile-of-mercor-which-pays-about-2m-daily-to-30k-experts-training-ai-models-at-95-hour-on-average-with-roles-like-radiologists-earning-up-to-375-hour-bethan-staton-financial-ti', grade: 'secondary', via: 'the summary at this address', checked: nextDay },
  { id: 'time-2023', title: 'Exclusive: OpenAI Used Kenyan Workers on Less Than $2 Per Hour to Make ChatGPT Less Toxic', by: 'TIME', year: 2023, url: 'https://time.com/6247678/openai-chatgpt-kenya-workers/', grade: 'secondary', checked },
  { id: 'vindr-cxr', title: 'VinDr-CXR: An open dataset of chest X-rays with radiologist’s annotations', by: 'Vingroup Big Data Institute', year: 2020, url: 'https://github.com/vinbigdata-medical/vindr-cxr', grade: 'primary', checked },
  { id: 'chexpert', title: 'CheXpert: A Large Chest Radiograph Dataset with Uncertainty Labels and Expert Comparison', by: 'J. Irvin et al. (Stanford)', year: 2019, url: 'https://arxiv.org/abs/1901.07031', grade: 'primary', via: 'a summary of its page, https://github.com/sfu-db/covid19-datasets', checked },
  { id: 'cityscapes', title: 'The Cityscapes Dataset for Semantic Urban Scene Understanding', by: 'M. Cordts et al.', year: 2016, url: 'https://arxiv.org/abs/1604.01685', grade: 'primary', via: 'its abstract', checked },
  { id: 'scaling-anno', title: 'Scaling up instance annotation: project page', by: 'D. Papadopoulos, E. Weber, A. Torralba (MIT)', year: 2021, url: 'https://scaling-anno.csail.mit.edu/', grade: 'secondary', checked },
  { id: 'rlhf-book', title: 'RLHF Book', by: 'N. Lambert', year: 2025, url: 'https://rlhfbook.com', grade: 'estimate', checked },
  { id: 's3-price', title: 'Amazon S3 pricing', by: 'Amazon Web Services', year: 2022, url: 'https://aws.amazon.com/s3/pricing/', grade: 'primary', via: 'a transcription, https://gist.github.com/EverettBerry/a37438006529a55f42da6fdbc44a505c', checked },
  { id: 'aws-egress', title: 'Understanding AWS S3 pricing: a complete cost breakdown with examples', by: 'devnotes.tech', year: 2025, url: 'https://devnotes.tech/understanding-aws-s3-pricing-a-complete-cost-breakdown-with-examples', grade: 'secondary', checked },

  // Iteration and infrastructure
  { id: 'epoch-final-runs', title: 'Final training runs account for a minority of R&D compute spending', by: 'J.-S. Denain, C. Wu (Epoch AI)', year: 2026, url: 'https://epochai.substack.com/p/final-training-runs-account-for-a', grade: 'estimate', via: 'copies', checked },
  { id: 'opt-27', title: 'OPT-175B: update at 27 percent of the training (projects/OPT/chronicles/27_percent_update.md)', by: 'Meta AI', year: 2021, url: 'https://github.com/facebookresearch/metaseq/blob/main/projects/OPT/chronicles/27_percent_update.md', grade: 'primary', checked },
  { id: 'tech-talk-cto', title: 'What clusters of H100s cost, by size (spreadsheet)', by: 'E. Cheah (Tech Talk CTO)', year: 2024, url: 'https://docs.google.com/spreadsheets/d/1Ft3RbeZ-w43kYSiLfYc1vxO41mK5lmJpcPC9GOYHAWc', grade: 'estimate', checked },
  { id: 'cushman-2025', title: 'Data Center Development Cost Guide 2025', by: 'Cushman & Wakefield', year: 2025, url: 'https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/8-9', grade: 'primary', checked },
  { id: 'ars-authors', title: 'Why it takes 3,295 people to write one Google AI paper (from Ars Technica)', by: 'briefly.co', year: 2025, url: 'https://briefly.co/anchor/Artificial_intelligence/story/why-it-takes-3295-people-to-write-one-google-ai-paper', grade: 'secondary', checked },
  { id: 'startright-2024', title: 'Computer and information research scientists: pay and jobs (from the Bureau of Labor Statistics)', by: 'startrightcareers.com', year: 2024, url: 'https://www.startrightcareers.com/occupation/computer-and-information-research-scientists', grade: 'secondary', checked },
  { id: 'ho-2024', title: 'Algorithmic progress in language models', by: 'A. Ho et al. (Epoch AI)', year: 2024, url: 'https://arxiv.org/abs/2403.05812', grade: 'estimate', checked },
  { id: 'hobbhahn-2022', title: 'Trends in GPU price-performance', by: 'M. Hobbhahn, T. Besiroglu', year: 2022, url: 'https://www.alignmentforum.org/posts/c6KFvQcZggQKZzxr9/trends-in-gpu-price-performance', grade: 'primary', checked },
  { id: 'epoch-price-trends', title: 'LLM inference price trends', by: 'Epoch AI', year: 2025, url: 'https://epoch.ai/data-insights/llm-inference-price-trends', grade: 'primary', checked },
  { id: 'epoch-open-weights', title: 'Open-weights against closed-weights models', by: 'Epoch AI', year: 2025, url: 'https://epoch.ai/data-insights/open-weights-vs-closed-weights-models', grade: 'primary', checked },
  { id: 'qlora', title: 'QLoRA: Efficient Finetuning of Quantized LLMs', by: 'T. Dettmers et al.', year: 2023, url: 'https://arxiv.org/abs/2305.14314', grade: 'primary', checked },
  { id: 'kokolis-2024', title: 'Revisiting Reliability in Large-Scale Machine Learning Research Clusters', by: 'A. Kokolis et al. (Meta)', year: 2024, url: 'https://arxiv.org/abs/2410.21680', grade: 'primary', via: 'two summaries', checked },
  { id: 'meta-100k', title: 'Fault-tolerant training on 100,000 chips', by: 'Meta', year: 2026, url: 'https://arxiv.org/abs/2602.00277', grade: 'primary', via: 'a summary', checked },
  { id: 'nvidia-enterprise', title: 'NVIDIA: earnings call for the third quarter of fiscal 2024', by: 'J. Huang (NVIDIA)', year: 2023, url: 'https://insidermonkey.com/blog/nvidia-corporation-nasdaqnvda-q3-2024-earnings-call-transcript-1227317/5', grade: 'primary', via: 'a transcript', checked },

  // Energy
  { id: 'uptime-2023', title: 'Large data centers are mostly more efficient, analysis confirms', by: 'Uptime Intelligence', year: 2023, url: 'https://intelligence.uptimeinstitute.com/resource/large-data-centers-are-mostly-more-efficient-analysis-confirms', grade: 'primary', checked },
  { id: 'li-2023', title: 'Making AI Less “Thirsty”: Uncovering and Addressing the Secret Water Footprint of AI Models', by: 'P. Li, J. Yang, M. A. Islam, S. Ren', year: 2023, url: 'https://arxiv.org/abs/2304.03271', grade: 'estimate', via: 'a report of it', checked },
  { id: 'epoch-power-2030', title: 'How much power will frontier AI training demand in 2030?', by: 'Epoch AI, Electric Power Research Institute', year: 2025, url: 'https://epoch.ai/blog/power-demands-of-frontier-ai-training', grade: 'estimate', checked },
  { id: 'green-algorithms', title: 'Green Algorithms: default values of PUE (defaults_PUE.csv)', by: 'Green Algorithms', year: 2023, url: 'https://github.com/GreenAlgorithms/green-algorithms-tool', grade: 'secondary', licence: 'CC BY 4.0', checked },
  { id: 'codecarbon', title: 'CodeCarbon: carbon intensity by country, from Our World in Data and Ember (global_energy_mix.json)', by: 'CodeCarbon', year: 2023, url: 'https://github.com/mlco2/codecarbon/blob/b05965e43b690cdc53787c7577adbe6e2caf4ed9/codecarbon/data/private_infra/global_energy_mix.json', grade: 'secondary', licence: 'MIT; data CC BY 4.0', checked },
  { id: 'ecologits', title: 'EcoLogits: carbon and water of electricity by country (electricity_mixes.csv)', by: 'GenAI Impact', year: 2024, url: 'https://github.com/genai-impact/ecologits', grade: 'secondary', licence: 'MPL-2.0', checked },
  { id: 'eia-homes', title: 'Frequently asked questions: how much electricity does an American home use?', by: 'U.S. Energy Information Administration', year: 2021, url: 'https://www.eia.gov/tools/faqs/faq.php?id=97&t=3', grade: 'primary', licence: 'public domain', checked },
  { id: 'wec-homes', title: 'Average household electricity use around the world (World Energy Council, 2010)', by: 'L. Wilson (Shrink That Footprint)', year: 2013, url: 'https://shrinkthatfootprint.com/average-household-electricity-consumption', grade: 'secondary', via: 'a list of its chart’s numbers, https://www.gilbertelectricalsystems.com/blogpost.aspx?ID=1022', checked },
  { id: 'lbnl-2024', title: '2024 United States Data Center Energy Usage Report', by: 'A. Shehabi et al. (Lawrence Berkeley National Laboratory)', year: 2024, url: 'https://eta-publications.lbl.gov/sites/default/files/2024-12/lbnl-2024-united-states-data-center-energy-usage-report_1.pdf', grade: 'primary', via: 'three pages that quote it, with page numbers', checked },

  // Published methods
  { id: 'nanogpt', title: 'nanoGPT: transformer_sizing.ipynb, scaling_laws.ipynb, model.py', by: 'A. Karpathy', year: 2023, url: 'https://github.com/karpathy/nanoGPT/tree/3adf61e154c3fe3fca428ad6bc3818b27a3b8291', grade: 'primary', licence: 'MIT', checked },
  { id: 'eleuther-cookbook', title: 'The Cookbook: calculators of FLOP, parameters and memory (calc/)', by: 'Q. Anthony, B. Millidge, H. Schoelkopf, B. Minhas (EleutherAI)', year: 2024, url: 'https://github.com/EleutherAI/cookbook/tree/827ee3b293a63f14403f1467d08c91fda213f4e6/calc', grade: 'primary', checked },
  { id: 'deepspeed', title: 'DeepSpeed: estimators of memory for ZeRO (stage_1_and_2.py, stage3.py)', by: 'Microsoft', year: 2025, url: 'https://github.com/deepspeedai/DeepSpeed/tree/edaa7221267243c7be7fb49c5d5f5c4fb97b4641/deepspeed/runtime/zero', grade: 'primary', licence: 'Apache-2.0', checked },
  { id: 'dawid-skene-1979', title: 'Maximum Likelihood Estimation of Observer Error-Rates Using the EM Algorithm', by: 'A. P. Dawid, A. M. Skene', year: 1979, url: 'https://www.jstor.org/stable/2346806', grade: 'primary', via: 'programs that state its equations and reprint its table of data', checked: nextDay },
  { id: 'kirillov-2019', title: 'Panoptic Segmentation', by: 'A. Kirillov, K. He, R. Girshick, C. Rother, P. Dollár', year: 2019, url: 'https://arxiv.org/abs/1801.00868', grade: 'primary', via: 'the documentation of TorchMetrics, which states its formula', checked: nextDay },
  { id: 'besiroglu-2024', title: 'Chinchilla Scaling: A replication attempt', by: 'T. Besiroglu, E. Erdil, M. Barnett, J. You (Epoch AI)', year: 2024, url: 'https://arxiv.org/abs/2404.10102', grade: 'primary', via: 'its abstract, its authors’ page and their repository', checked },
  { id: 'sardana-2024', title: 'Beyond Chinchilla-Optimal: Accounting for Inference in Language Model Scaling Laws', by: 'N. Sardana, J. Portes, S. Doubov, J. Frankle', year: 2024, url: 'https://arxiv.org/abs/2401.00448', grade: 'primary', via: 'its opening and abstract', checked },
  { id: 'young-1974', title: 'A first order approximation to the optimum checkpoint interval', by: 'J. W. Young', year: 1974, url: 'https://doi.org/10.1145/361147.361115', grade: 'primary', via: 'its abstract and a summary with the formula', checked },
  { id: 'daly-2006', title: 'A higher order estimate of the optimum checkpoint interval for restart dumps', by: 'J. T. Daly (Los Alamos National Laboratory)', year: 2006, url: 'https://doi.org/10.1016/j.future.2004.11.016', grade: 'primary', via: 'its abstract and figures; the formulas agree with a simulation within 0.1 %', checked },
  { id: 'lannelongue-2021', title: 'Green Algorithms: Quantifying the Carbon Footprint of Computation', by: 'L. Lannelongue, J. Grealey, M. Inouye', year: 2021, url: 'https://doi.org/10.1002/advs.202100707', grade: 'primary', via: 'its opening, and the code of its calculator', checked },
  { id: 'lacoste-2019', title: 'Quantifying the Carbon Emissions of Machine Learning', by: 'A. Lacoste, A. Luccioni, V. Schmidt, T. Dandres', year: 2019, url: 'https://arxiv.org/abs/1910.09700', grade: 'primary', via: 'its abstract, and figures of its calculator', checked },
  { id: 'llmcarbon-2023', title: 'LLMCarbon: Modeling the End-to-End Carbon Footprint of Large Language Models', by: 'A. Faiz et al.', year: 2023, url: 'https://arxiv.org/abs/2309.14393', grade: 'primary', via: 'its abstract, and its code at github.com/SotaroKaneda/MLCarbon', checked },
  { id: 'saltelli-2010', title: 'Variance based sensitivity analysis of model output. Design and estimator for the total sensitivity index', by: 'A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto, S. Tarantola', year: 2010, url: 'https://doi.org/10.1016/j.cpc.2009.09.018', grade: 'primary', via: 'its abstract; the estimators agree with analytic values', checked },
  { id: 'ishigami-1990', title: 'An importance quantification technique in uncertainty analysis for computer models', by: 'T. Ishigami, T. Homma', year: 1990, url: 'https://search.r-project.org/CRAN/refmans/sensobol/html/ishigami_Fun.html', grade: 'primary', via: 'documentation of the packages that carry its function', checked },
  { id: 'squiggle', title: 'Squiggle: a language for estimates with ranges (squiggle-lang 0.10.0)', by: 'Quantified Uncertainty Research Institute', year: 2024, url: 'https://github.com/quantified-uncertainty/squiggle/tree/cf0b65dd839d8deb0c39fa8fa9a9ee230adffb69', grade: 'primary', licence: 'MIT', checked },
  { id: 'bls-ppi-hosting', title: 'Producer price index, data processing, hosting and related services (PCU518210518210)', by: 'U.S. Bureau of Labor Statistics', year: 2025, url: 'https://fred.stlouisfed.org/series/PCU518210518210', grade: 'primary', licence: 'public domain', checked },
  { id: 'bergstra-2012', title: 'Random Search for Hyper-Parameter Optimization', by: 'J. Bergstra, Y. Bengio', year: 2012, url: 'https://jmlr.org/papers/v13/bergstra12a.html', grade: 'primary', via: 'its abstract', checked: thirdDay },
  { id: 'jamieson-2016', title: 'Non-stochastic Best Arm Identification and Hyperparameter Optimization', by: 'K. Jamieson, A. Talwalkar', year: 2016, url: 'https://arxiv.org/abs/1502.07943', grade: 'primary', via: 'its abstract and opening, and a textbook that states the method', checked: thirdDay },
  { id: 'li-2018', title: 'Hyperband: A Novel Bandit-Based Approach to Hyperparameter Optimization', by: 'L. Li, K. Jamieson, G. DeSalvo, A. Rostamizadeh, A. Talwalkar', year: 2018, url: 'https://arxiv.org/abs/1603.06560', grade: 'primary', via: 'its abstract, and the documentation of mlr3hyperband, which states its rounds', checked: thirdDay },
  { id: 'wortsman-2023', title: 'Small-scale proxies for large-scale Transformer training instabilities', by: 'M. Wortsman et al. (Google DeepMind)', year: 2023, url: 'https://arxiv.org/abs/2309.14322', grade: 'primary', via: 'its abstract and opening', checked: thirdDay },
  { id: 'cs231n-learning', title: 'CS231n: Deep Learning for Computer Vision, course notes on learning (neural-networks-3.md)', by: 'Stanford University (CS231n)', year: 2015, url: 'https://cs231n.github.io/neural-networks-3/', grade: 'primary', licence: 'MIT', checked: thirdDay },
];

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source with an id, or nothing. */
export const sourceById = (id: string): Source | undefined => byId.get(id);
