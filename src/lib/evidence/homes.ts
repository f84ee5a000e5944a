/** What an average home with electricity uses in a year. */
export interface HomeUse {
  /** Three letters of ISO 3166; WOR for the world. */
  iso: string;
  country: string;
  kwhPerYear: number;
  year: number;
  /** Id in the evidence registry. */
  source: string;
}

const council = { year: 2010, source: 'wec-homes' } as const;

/**
 * Sixteen countries, of which the World Energy Council’s figures of 2010 are still the only ones made
 * in one way for all; for the United States the newer figure of its own statistics.
 */
// prettier-ignore
export const homes: readonly HomeUse[] = [
  { iso: 'AUS', country: 'Australia', kwhPerYear: 7227, ...council },
  { iso: 'BRA', country: 'Brazil', kwhPerYear: 1834, ...council },
  { iso: 'CAN', country: 'Canada', kwhPerYear: 11_879, ...council },
  { iso: 'CHN', country: 'China', kwhPerYear: 1349, ...council },
  { iso: 'DEU', country: 'Germany', kwhPerYear: 3512, ...council },
  { iso: 'ESP', country: 'Spain', kwhPerYear: 4131, ...council },
  { iso: 'FRA', country: 'France', kwhPerYear: 6343, ...council },
  { iso: 'GBR', country: 'United Kingdom', kwhPerYear: 4648, ...council },
  { iso: 'IND', country: 'India', kwhPerYear: 900, ...council },
  { iso: 'ITA', country: 'Italy', kwhPerYear: 2777, ...council },
  { iso: 'JPN', country: 'Japan', kwhPerYear: 5513, ...council },
  { iso: 'MEX', country: 'Mexico', kwhPerYear: 1809, ...council },
  { iso: 'NGA', country: 'Nigeria', kwhPerYear: 570, ...council },
  { iso: 'RUS', country: 'Russia', kwhPerYear: 2419, ...council },
  { iso: 'USA', country: 'United States', kwhPerYear: 10_715, year: 2020, source: 'eia-homes' },
  { iso: 'ZAF', country: 'South Africa', kwhPerYear: 4389, ...council },
  { iso: 'WOR', country: 'World', kwhPerYear: 3500, ...council },
];
