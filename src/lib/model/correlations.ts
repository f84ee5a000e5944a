import type { Correlation } from '#lib/engine/correlation.ts';

/** Two assumptions that are not off independently of each other, and how that is known. */
export interface SourcedCorrelation extends Correlation {
  /** Why, in one sentence. */
  why: string;
  /** Id in the evidence registry. */
  source: string;
}

const teams = 'Large teams are large in every role.';
const market = 'The same firms pay both, on one labour market.';

/** Spearman's rank correlations. What is not listed is taken to be independent. */
export const correlations: readonly SourcedCorrelation[] = [
  {
    a: 'chipPrice',
    b: 'chipRent',
    rank: 0.6,
    source: 'epoch-prices',
    why: 'Landlords buy the chips they let. Over the 16 chips with a price and a three-year rent in Epoch AI’s table the rank correlation is 0.60, on demand 0.79; that between chips stands in for that of one chip.',
  },
  {
    a: 'researchers',
    b: 'engineers',
    rank: 0.7,
    source: 'epoch-development',
    why: 'Both are counted from one list of authors, and nobody knows what share of full time its names worked.',
  },
  { a: 'researchers', b: 'dataPeople', rank: 0.5, source: 'judgement', why: teams },
  { a: 'engineers', b: 'dataPeople', rank: 0.5, source: 'judgement', why: teams },
  { a: 'researchers', b: 'supportStaff', rank: 0.5, source: 'judgement', why: teams },
  { a: 'engineers', b: 'supportStaff', rank: 0.5, source: 'judgement', why: teams },
  { a: 'dataPeople', b: 'supportStaff', rank: 0.5, source: 'judgement', why: teams },
  { a: 'researcherPay', b: 'engineerPay', rank: 0.7, source: 'judgement', why: market },
  { a: 'researcherPay', b: 'dataPay', rank: 0.5, source: 'judgement', why: market },
  { a: 'engineerPay', b: 'dataPay', rank: 0.5, source: 'judgement', why: market },
  { a: 'researcherPay', b: 'supportPay', rank: 0.4, source: 'judgement', why: market },
  { a: 'engineerPay', b: 'supportPay', rank: 0.4, source: 'judgement', why: market },
  { a: 'dataPay', b: 'supportPay', rank: 0.4, source: 'judgement', why: market },
  {
    a: 'crawlPrice',
    b: 'cleaningPrice',
    rank: 0.5,
    source: 'judgement',
    why: 'Both are mostly hours of rented processors, at one price.',
  },
  {
    a: 'labelWage',
    b: 'preferencePrice',
    rank: 0.5,
    source: 'judgement',
    why: 'A comparison is paid like a label: by the time of the same people.',
  },
  {
    a: 'mfu',
    b: 'powerFraction',
    rank: 0.4,
    source: 'judgement',
    why: 'A chip that computes more of the time draws more power.',
  },
];
