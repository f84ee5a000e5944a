/** Who stands behind a training run on the growth chart. */
export interface Organisation {
  /** A firm lives from selling; an institute is public or lives from gifts; BLOOM’s makers were volunteers. */
  kind: 'firm' | 'university' | 'institute';
  /** Where its owner has its seat. */
  country: 'United States' | 'China' | 'Europe' | 'elsewhere';
}

const firm = (country: Organisation['country']): Organisation => ({ kind: 'firm', country });
const university = (country: Organisation['country']): Organisation => ({
  kind: 'university',
  country,
});
const institute = (country: Organisation['country']): Organisation => ({
  kind: 'institute',
  country,
});

/**
 * This project’s own sorting of the makers named in growth.ts, one each: the first named, where several
 * worked together. A maker counts where its owner has its seat, so that DeepMind in London is American
 * (Google bought it in 2014) and so is Microsoft Research Asia. OpenAI, a non-profit that has run a firm
 * since 2019, counts as a firm throughout. State-owned firms are firms; the institutes of Beijing,
 * Shanghai and Abu Dhabi are public. Europe is the continent.
 */
export const organisations: Readonly<Record<string, Organisation>> = {
  'AI21 Labs': firm('elsewhere'),
  Amazon: firm('United States'),
  Anthropic: firm('United States'),
  Baidu: firm('China'),
  'Beijing Academy of Artificial Intelligence': institute('China'),
  BigScience: institute('Europe'),
  ByteDance: firm('China'),
  'Carnegie Mellon University': university('United States'),
  'Chinese University of Hong Kong': university('China'),
  DeepMind: firm('United States'),
  DeepSeek: firm('China'),
  Facebook: firm('United States'),
  'Facebook AI': firm('United States'),
  Google: firm('United States'),
  'Google Brain': firm('United States'),
  'Google DeepMind': firm('United States'),
  'Google Research': firm('United States'),
  'Huawei Noah’s Ark Lab': firm('China'),
  IDSIA: institute('Europe'),
  'Inflection AI': firm('United States'),
  Inspur: firm('China'),
  'Jacobs University Bremen': university('Europe'),
  KT: firm('elsewhere'),
  'Meta AI': firm('United States'),
  Microsoft: firm('United States'),
  'Microsoft Research': firm('United States'),
  'Microsoft Research Asia': firm('United States'),
  'Mistral AI': firm('Europe'),
  NAVER: firm('elsewhere'),
  NVIDIA: firm('United States'),
  'New York University': university('United States'),
  OpenAI: firm('United States'),
  'Saudi Aramco': firm('elsewhere'),
  'Shanghai AI Lab': institute('China'),
  'Technical University of Munich': university('Europe'),
  'Technology Innovation Institute': institute('elsewhere'),
  Tencent: firm('China'),
  'University of Montreal': university('elsewhere'),
  'University of Oxford': university('Europe'),
  'University of Toronto': university('elsewhere'),
  'Zhipu AI': firm('China'),
  xAI: firm('United States'),
};
