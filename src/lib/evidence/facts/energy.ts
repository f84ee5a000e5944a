import type { Fact } from './fact.ts';

/** On electricity, carbon and water. */
// prettier-ignore
export const energyFacts: readonly Fact[] = [
  { id: 'power-growth', driver: 'energy', claim: 'Yearly growth of the power that the largest runs need', value: 2.2, unit: 'times/year', low: 1.9, high: 2.6, year: 2024, source: 'cottier-2024', grade: 'primary' },
  { id: 'colossus-power', driver: 'energy', claim: 'Power that xAI’s Colossus needs', value: 300, unit: 'MW', year: 2025, source: 'pilz-2025', grade: 'estimate' },
  { id: 'development-energy', driver: 'energy', claim: 'Share of electricity in what developing a frontier model costs', value: 0.04, unit: '1', low: 0.02, high: 0.06, rangeOnly: true, year: 2024, source: 'cottier-2024', grade: 'primary', note: 'Four models.' },
  { id: 'gpt-3-energy', driver: 'energy', claim: 'Electricity of GPT-3’s training', value: 1287, unit: 'MWh', year: 2020, source: 'patterson-2021', grade: 'primary' },

  // Published runs
  { id: 'gpt-3-carbon', driver: 'energy', claim: 'Carbon of GPT-3’s training', value: 552.1, unit: 't', year: 2020, source: 'patterson-2021', grade: 'primary' },
  { id: 'bloom-energy', driver: 'energy', claim: 'Electricity of BLOOM’s final run, by the rated power of its chips', value: 433.196, unit: 'MWh', year: 2022, source: 'luccioni-2022', grade: 'primary' },
  { id: 'bloom-carbon', driver: 'energy', claim: 'Carbon of BLOOM’s final run on the French grid', value: 24.7, unit: 't', year: 2022, source: 'luccioni-2022', grade: 'primary', note: '50.5 with the making of the hardware and idle time.' },
  { id: 'bloom-carbon-american', driver: 'energy', claim: 'Carbon of BLOOM’s final run, had it been on the American average grid', value: 183, unit: 't', year: 2023, source: 'touvron-2023', grade: 'primary', note: 'With a tenth for the building.' },
  { id: 'llama-project-energy', driver: 'energy', claim: 'Electricity of the whole LLaMA project', value: 2638, unit: 'MWh', year: 2023, source: 'touvron-2023', grade: 'primary', note: 'Rated power of the chips and a tenth for the building.' },
  { id: 'gopher-carbon', driver: 'energy', claim: 'Carbon of Gopher’s training', value: 380, unit: 't', year: 2021, source: 'gopher', grade: 'primary' },
  { id: 'glam-energy', driver: 'energy', claim: 'Electricity of GLaM’s training, with measured power', value: 456, unit: 'MWh', year: 2021, source: 'glam', grade: 'primary' },
  { id: 'meena-energy', driver: 'energy', claim: 'Electricity of Meena’s training, with measured power', value: 232, unit: 'MWh', year: 2020, source: 'patterson-2021', grade: 'primary' },
  { id: 'llama-3.1-carbon', driver: 'energy', claim: 'Carbon of the training of Llama 3.1 405B', value: 8930, unit: 't', year: 2024, source: 'llama-3.1-card', grade: 'primary', note: 'By the rated power of its chips.' },
  { id: 'olmo-3-energy', driver: 'energy', claim: 'Electricity of the whole Olmo 3 project', value: 12300, unit: 'MWh', year: 2026, source: 'olmo-3-lifecycle', grade: 'primary' },

  // In homes
  { id: 'home-use', driver: 'energy', claim: 'Electricity of an average American home in a year', value: 10_715, unit: 'kWh', year: 2020, source: 'eia-homes', grade: 'primary' },
  { id: 'gpt-3-homes', driver: 'energy', claim: 'American homes supplied for a year by what GPT-3’s training took', value: 120, unit: 'home', year: 2020, source: 'patterson-2021', grade: 'derived', note: '1,287 MWh at 10,715 kWh a home.' },
  { id: 'bloom-homes', driver: 'energy', claim: 'American homes supplied for a year by what BLOOM’s final run took', value: 40.4, unit: 'home', year: 2022, source: 'luccioni-2022', grade: 'derived', note: '433 MWh at 10,715 kWh a home.' },
  { id: 'llama-project-homes', driver: 'energy', claim: 'American homes supplied for a year by what the LLaMA project took', value: 246, unit: 'home', year: 2023, source: 'touvron-2023', grade: 'derived', note: '2,638 MWh at 10,715 kWh a home.' },
  { id: 'llama-3.1-homes', driver: 'energy', claim: 'American homes supplied for a year by what the chips of Llama 3.1 405B took at full rating, without their servers', value: 2216, unit: 'home', year: 2024, source: 'llama-3.1-card', grade: 'derived', note: '30.84 million chip-hours at 700 watts and a tenth for the building.' },

  // From chip to meter
  { id: 'v100-watts', driver: 'energy', claim: 'Power of a V100 with its share of the system, measured while training', value: 325, unit: 'W', year: 2021, source: 'patterson-2021', grade: 'primary', note: 'Rated at 300 by itself.' },
  { id: 'p100-watts', driver: 'energy', claim: 'Power of a P100 with its share of the system, measured while training', value: 271, unit: 'W', year: 2021, source: 'patterson-2021', grade: 'primary' },
  { id: 'tpu-v2-watts', driver: 'energy', claim: 'Power of a TPU v2 with its share of the system, measured while training', value: 221, unit: 'W', year: 2021, source: 'patterson-2021', grade: 'primary' },
  { id: 'tpu-v3-watts', driver: 'energy', claim: 'Power of a TPU v3 with its share of the system, measured while training', value: 283, unit: 'W', year: 2021, source: 'patterson-2021', grade: 'primary' },
  { id: 'power-swings', driver: 'energy', claim: 'Share of its highest power that hardware draws during one run', value: 0.5, unit: '1', low: 0.15, high: 0.85, rangeOnly: true, year: 2025, source: 'morrison-2025', grade: 'primary' },
  { id: 'pue-average', driver: 'energy', claim: 'What a data centre draws for each watt of its computers, average of a survey', value: 1.58, unit: 'times', year: 2023, source: 'uptime-2023', grade: 'primary' },

  // Where
  { id: 'bloom-grids', driver: 'energy', claim: 'Carbon of BLOOM on the American average grid against the French', value: 7.4, unit: 'times', year: 2022, source: 'touvron-2023', grade: 'derived', note: '183 against 24.7 tonnes.' },
  { id: 'iowa-grid', driver: 'energy', claim: 'Carbon of a kilowatt-hour at Google in Iowa, less clean energy bought', value: 0.08, unit: 'kg/kWh', year: 2020, source: 'patterson-2021', grade: 'primary' },
  { id: 'iowa-grid-gross', driver: 'energy', claim: 'Carbon of a kilowatt-hour of the grid in Iowa', value: 0.478, unit: 'kg/kWh', year: 2020, source: 'patterson-2021', grade: 'primary' },
  { id: 'search-estimate', driver: 'energy', claim: 'Carbon of a search for an architecture as it was estimated in 2019: five cars', value: 284, unit: 't', year: 2019, source: 'strubell-2019', grade: 'estimate', note: '626,155 pounds; of a search, and not of training one model.' },
  { id: 'search-real', driver: 'energy', claim: 'Carbon of that search as it was run', value: 3.2, unit: 't', year: 2021, source: 'patterson-2021', grade: 'primary' },
  { id: 'search-too-high', driver: 'energy', claim: 'How many times too high the estimate of that search was', value: 88, unit: 'times', year: 2021, source: 'patterson-2021', grade: 'secondary', note: 'As its authors say, of 284 tonnes against 3.2: other hardware, a more efficient building, and a search through small copies.' },

  // Water and trend
  { id: 'gpt-3-water', driver: 'energy', claim: 'Water evaporated on site in training GPT-3', value: 700e3, unit: 'L', year: 2023, source: 'li-2023', grade: 'estimate', note: 'As reported; 5.4 million with that of power stations.' },
  { id: 'olmo-3-water', driver: 'energy', claim: 'Water of the whole Olmo 3 project, all of it at power stations', value: 15.887e6, unit: 'L', year: 2026, source: 'olmo-3-lifecycle', grade: 'primary' },
  { id: 'data-centre-water', driver: 'energy', claim: 'Water that American data centres evaporated on site', value: 64e9, unit: 'L', year: 2023, source: 'lbnl-2024', grade: 'secondary' },
  { id: 'largest-run-power', driver: 'energy', claim: 'Power of the largest training runs', value: 100, unit: 'MW', year: 2025, source: 'epoch-power-2030', grade: 'estimate', note: 'More than that.' },
  { id: 'power-2030', driver: 'energy', claim: 'Power of the largest training run in 2030, as foreseen', value: 10e3, unit: 'MW', low: 4000, high: 16000, rangeOnly: true, year: 2025, source: 'epoch-power-2030', grade: 'estimate', note: 'A forecast.' },

  // Prices
  { id: 'new-mexico-price', driver: 'energy', claim: 'Price of electricity for industry in New Mexico', value: 0.0575, unit: 'USD/kWh', year: 2023, source: 'eia-prices', grade: 'primary', note: 'Average of the year.' },
  { id: 'california-price', driver: 'energy', claim: 'Price of electricity for industry in California', value: 0.1864, unit: 'USD/kWh', year: 2023, source: 'eia-prices', grade: 'primary', note: 'Average of the year.' },
  { id: 'hawaii-price', driver: 'energy', claim: 'Price of electricity for industry in Hawaii', value: 0.3528, unit: 'USD/kWh', year: 2023, source: 'eia-prices', grade: 'primary', note: 'Average of the year.' },
  { id: 'hawaii-home-price', driver: 'energy', claim: 'Price of electricity for homes in Hawaii', value: 0.4239, unit: 'USD/kWh', year: 2023, source: 'eia-prices', grade: 'primary', note: 'Average of the year.' },
  // Buildings and their cooling
  { id: 'pue-meta', driver: 'energy', claim: 'What Meta’s data centres draw for each watt of their computers, on average', value: 1.08, unit: 'times', year: 2024, source: 'dcd-pue', grade: 'secondary', note: 'About that.' },
  { id: 'pue-google', driver: 'energy', claim: 'What Google’s data centres draw for each watt of their computers, on average', value: 1.1, unit: 'times', year: 2024, source: 'dcd-pue', grade: 'secondary', note: 'About that.' },
  { id: 'pue-amazon', driver: 'energy', claim: 'What Amazon’s data centres draw for each watt of their computers, on average', value: 1.15, unit: 'times', year: 2023, source: 'dcd-pue', grade: 'secondary' },
  { id: 'pue-microsoft', driver: 'energy', claim: 'What Microsoft’s data centres draw for each watt of their computers, on average', value: 1.18, unit: 'times', year: 2024, source: 'dcd-pue', grade: 'secondary', note: 'Its newest about 1.12.' },
  { id: 'water-cooling-saves', driver: 'energy', claim: 'Electricity that Google’s buildings cooled with water save against those cooled with air', value: 0.1, unit: '1', year: 2023, source: 'google-cooling', grade: 'secondary', note: 'About that, by its own account.' },
  { id: 'microsoft-water', driver: 'energy', claim: 'Water that Microsoft’s data centres take for each kilowatt-hour', value: 0.3, unit: 'L/kWh', year: 2024, source: 'dcd-zero-water', grade: 'secondary', note: 'Its new design evaporates none and is expected to draw a little more electricity.' },
  { id: 'gpt-3-water-all', driver: 'energy', claim: 'Water evaporated in training GPT-3, at the building and at power stations', value: 5.4e6, unit: 'L', year: 2023, source: 'li-2023', grade: 'estimate', note: 'As reported.' },
  { id: 'water-at-home', driver: 'energy', claim: 'Water that an American uses at home in a day', value: 310, unit: 'L', year: 2015, source: 'usgs-2015', grade: 'primary', note: '82 gallons, indoors and outdoors; most of it goes back down the drain.' },
  { id: 'power-growth-2024', driver: 'energy', claim: 'Yearly growth of the power that the largest runs draw, by another count', value: 2.1, unit: 'times/year', low: 1.9, high: 2.2, year: 2024, source: 'epoch-power-growth', grade: 'estimate' },
  { id: 'palo-verde-power', driver: 'energy', claim: 'Power of Palo Verde, the largest nuclear power station of the United States', value: 3937, unit: 'MW', year: 2020, source: 'eia-nuclear', grade: 'primary', note: 'Three reactors, in summer.' },
];
