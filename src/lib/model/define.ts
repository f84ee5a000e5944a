import type { Assumption, Choice, Constant, Result } from '#lib/engine/quantity.ts';

/** The four kinds of rows a driver's table is made of. The id comes first, as a link shows it. */
export const assume = (id: string, of: Omit<Assumption, 'kind' | 'id'>): Assumption => ({
  kind: 'assumption',
  id,
  ...of,
});
export const result = (id: string, of: Omit<Result, 'kind' | 'id'>): Result => ({
  kind: 'result',
  id,
  ...of,
});
export const constant = (id: string, of: Omit<Constant, 'kind' | 'id'>): Constant => ({
  kind: 'constant',
  id,
  ...of,
});
export const choice = (id: string, of: Omit<Choice, 'kind' | 'id' | 'unit'>): Choice => ({
  kind: 'choice',
  unit: '1',
  id,
  ...of,
});
