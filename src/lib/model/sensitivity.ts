import { ModelError, type ModelErrorName } from '#lib/engine/errors.ts';
import { factorIndices, type FactorIndices } from '#lib/engine/factor-indices.ts';
import { tornado, type Tornado } from '#lib/engine/tornado.ts';
import { compare, type BillComparison } from './compare.ts';
import { correlations } from './correlations.ts';
import { seek, type Answer, type Wish } from './goal-seek.ts';
import { intervalsOf } from './intervals.ts';
import { model } from './model.ts';
import { resolve, type Picks } from './scenario.ts';

/**
 * What each assumption does to a result by itself, from the low to the high end of its range; the
 * largest first. In the result's unit.
 * @throws ModelError `UnknownName`, `BadQuantity`, `NotFinite` as the engine's tornado()
 */
export function tornadoOf(picks: Picks, result: string): Tornado {
  return tornado(model, resolve(picks).beliefs, result);
}

/**
 * Sobol indices of first and total order of a result, each with its 90 % confidence interval, for every
 * assumption it depends on; those that correlate (correlations.ts) count as one.
 * @param draws base draws
 * @throws ModelError as the engine's factorIndices()
 */
export function indicesOf(
  picks: Picks,
  result: string,
  { draws = 2048, seed = 1 }: { draws?: number; seed?: number } = {},
): FactorIndices {
  return factorIndices(model, resolve(picks).beliefs, result, { draws, seed, correlations });
}

/** What can be asked of a worker: plain data, as are the answers. */
export type Question =
  | { ask: 'intervals'; picks: Picks; draws?: number }
  | { ask: 'tornado'; picks: Picks; result: string }
  | { ask: 'indices'; picks: Picks; result: string; draws?: number }
  | { ask: 'goal'; picks: Picks; wish: Wish }
  | { ask: 'compare'; from: Picks; to: Picks };

interface Answers {
  intervals: ReturnType<typeof intervalsOf>;
  tornado: Tornado;
  indices: FactorIndices;
  goal: Answer;
  compare: BillComparison;
}

/** What went wrong; a ModelError itself would lose its name on the way out of a worker. */
export interface Refusal {
  name: ModelErrorName;
  place: string;
  message: string;
}

/** Answers a question, or says why not. Both can be sent between threads and written as JSON. */
export function answerTo<Q extends Question>(
  question: Q,
): { answer: Answers[Q['ask']] } | { refusal: Refusal } {
  try {
    return { answer: answered(question) as Answers[Q['ask']] };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { name, place, message } = error;
    return { refusal: { name, place, message } };
  }
}

function answered(question: Question): Answers[Question['ask']] {
  switch (question.ask) {
    case 'intervals':
      return intervalsOf(question.picks, question);
    case 'tornado':
      return tornadoOf(question.picks, question.result);
    case 'indices':
      return indicesOf(question.picks, question.result, question);
    case 'goal':
      return seek(question.picks, question.wish);
    case 'compare':
      return compare(question.from, question.to);
  }
}
