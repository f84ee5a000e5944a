import type { Fact } from './fact.ts';

/** On what stands around the chips. */
// prettier-ignore
export const infrastructureFacts: readonly Fact[] = [
  { id: 'colossus-chips', driver: 'infrastructure', claim: 'Chips of xAI’s Colossus, the largest AI supercomputer of March 2025', value: 200e3, unit: 'chip', year: 2025, source: 'pilz-2025', grade: 'estimate' },
  { id: 'colossus-cost', driver: 'infrastructure', claim: 'Cost of the hardware of xAI’s Colossus', value: 7e9, unit: 'USD', year: 2025, source: 'pilz-2025', grade: 'estimate' },

  // What stands around a chip
  { id: 'network-share', driver: 'infrastructure', claim: 'Share of network in the price of a cluster', value: 0.19, unit: '1', year: 2024, source: 'cottier-2024', grade: 'estimate' },
  { id: 'server-factor', driver: 'infrastructure', claim: 'Price of a server against its chips alone', value: 1.64, unit: 'times', low: 1.54, high: 1.69, year: 2024, source: 'cottier-2024', grade: 'estimate', note: 'Three known servers.' },
  { id: 'development-network', driver: 'infrastructure', claim: 'Share of network in what developing a frontier model costs', value: 0.11, unit: '1', low: 0.09, high: 0.13, rangeOnly: true, year: 2024, source: 'cottier-2024', grade: 'primary', note: 'Four models.' },
  { id: 'cluster-per-chip', driver: 'infrastructure', claim: 'Price of a cluster of 16,384 H100s, for each chip', value: 49_248, unit: 'USD', low: 45_810, high: 51_613, year: 2024, source: 'tech-talk-cto', grade: 'estimate', note: 'With its network, and with the hall and its upkeep for life; prices of August 2024, the range by size.' },
  { id: 'cluster-servers', driver: 'infrastructure', claim: 'Of it the servers, for each chip', value: 38_750, unit: 'USD', year: 2024, source: 'tech-talk-cto', grade: 'estimate', note: '$310,000 for eight chips.' },
  { id: 'cluster-network', driver: 'infrastructure', claim: 'Of it switches, plugs and cables, for each chip', value: 4248, unit: 'USD', year: 2024, source: 'tech-talk-cto', grade: 'derived', note: '$69.6 million for 16,384 chips: 9.9 % of servers and network.' },
  { id: 'cluster-hall', driver: 'infrastructure', claim: 'Of it the hall and its upkeep, for each chip', value: 6250, unit: 'USD', year: 2024, source: 'tech-talk-cto', grade: 'estimate', note: 'For as long as the cluster lives.' },
  { id: 'llama-3-storage', driver: 'infrastructure', claim: 'Storage of the cluster that trained Llama 3', value: 240, unit: 'PB', year: 2024, source: 'llama-3', grade: 'secondary', note: 'On 7,500 servers.' },
  { id: 'llama-3-cluster', driver: 'infrastructure', claim: 'Chips of the cluster that trained Llama 3', value: 24e3, unit: 'chip', year: 2024, source: 'llama-3', grade: 'secondary', note: 'Up to 16,384 worked on the largest model.' },
  { id: 'dgx-price', driver: 'infrastructure', claim: 'Price of a server with eight H100s', value: 270e3, unit: 'USD', year: 2023, source: 'epoch-prices', grade: 'secondary', note: 'About that; its parts cost some $80,000, analysts guess.' },
  { id: 'dgx-parts', driver: 'infrastructure', claim: 'What the parts of a server with eight H100s cost its maker, chips included', value: 80e3, unit: 'USD', year: 2023, source: 'epoch-development', grade: 'estimate', note: 'Analysts of SemiAnalysis, as reported by Epoch AI; design and other costs of the firm come on top.' },
  { id: 'building-per-megawatt', driver: 'infrastructure', claim: 'Price of building a data centre, for each megawatt', value: 11.7e6, unit: 'USD', low: 9.3e6, high: 15e6, year: 2025, source: 'cushman-2025', grade: 'primary', note: 'Of critical load, which is what the computers may draw; without computers and land.' },
  { id: 'hall-rent', driver: 'infrastructure', claim: 'Rent of a place in a data centre, for each kilowatt and month', value: 184.06, unit: 'USD', year: 2024, source: 'cbre-2025', grade: 'primary', note: 'Asked for 250 to 500 kilowatts in the main markets of the United States at the end of 2024.' },
  { id: 'server-life', driver: 'infrastructure', claim: 'Years that cloud firms reckon a server lasts', value: 5, unit: 'years', low: 3, high: 6, year: 2023, source: 'epoch-development', grade: 'secondary', note: 'By their filings; three in 2020.' },

  // Renting
  { id: 'commitment-1', driver: 'infrastructure', claim: 'Cut in the rent of a chip for who commits for a year', value: 0.37, unit: '1', low: 0.25, high: 0.41, year: 2024, source: 'epoch-costs', grade: 'derived', note: 'Azure, Google and Amazon; the value is the middle one.' },
  { id: 'commitment-3', driver: 'infrastructure', claim: 'Cut in the rent of a chip for who commits for three years', value: 0.56, unit: '1', low: 0.49, high: 0.64, year: 2024, source: 'epoch-costs', grade: 'derived', note: 'Azure, Google and Amazon; the value is the middle one.' },
  { id: 'spot-cut', driver: 'infrastructure', claim: 'Cut in the rent of a chip that may be taken away at any moment', value: 0.7, unit: '1', low: 0.34, high: 0.9, year: 2023, source: 'full-stack-gpus', grade: 'derived', note: 'Median of 79 offers.' },
  { id: 'cluster-use', driver: 'infrastructure', claim: 'Share of the time in which the chips of two research clusters of Meta were in use', value: 0.8, unit: '1', year: 2024, source: 'kokolis-2024', grade: 'secondary' },
  { id: 'egress-price', driver: 'infrastructure', claim: 'Price of moving a gigabyte out of a cloud', value: 0.09, unit: 'USD', year: 2025, source: 'aws-egress', grade: 'secondary', note: 'Amazon, for the first ten terabytes of a month.' },
  { id: 'on-call-team', driver: 'infrastructure', claim: 'People that a team in one place needs to have two of them on call at all hours, by Google’s rule', value: 8, unit: 'person', year: 2016, source: 'sre-book', grade: 'primary', note: 'Nobody is on call for more than a quarter of the time.' },
  { id: 'enterprise-licence', driver: 'infrastructure', claim: 'Licence of NVIDIA’s software for a chip and year', value: 4500, unit: 'USD', year: 2023, source: 'nvidia-enterprise', grade: 'primary' },
];
