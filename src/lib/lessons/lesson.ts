import { drivers, type Driver } from '#lib/model/lines.ts';

/** What an article is called in addresses: a line of the bill, or the question at its end. */
export type ArticleId = Driver | 'who-can-pay';

/** All articles, in the order in which they are read. */
export const articleIds: readonly ArticleId[] = [...drivers, 'who-can-pay'];

/** Something to reach by moving one number, checked by the model itself. */
export interface Goal {
  id: string;
  /** What to do, one sentence; “{goal}” stands for the amount. */
  text: string;
  /** The result that is watched. */
  metric: string;
  op: '<' | '>';
  value: number;
  /** The assumptions that may be moved; all others stay as the preset has them. */
  only: readonly [string, ...string[]];
  /** Soft ends of the slider; a solution lies between them. */
  range: readonly [number, number];
  scenario: string;
  /** What differs from the preset at the start. */
  start?: Readonly<Record<string, number | string>>;
  /** What the reader pays for it elsewhere, said once it is done. */
  price: string;
}

/** An answer to choose; the feedback of a wrong one names the misconception behind it. */
export interface Option {
  text: string;
  feedback: string;
}

/** A recall question. No score is kept. */
export interface Question {
  id: string;
  text: string;
  options: readonly Option[];
  /** Index of the right option. */
  correct: number;
}

/** What there is to do at the end of an article; the teachers' material is made of it too. */
export interface Lesson {
  article: ArticleId;
  goals: readonly Goal[];
  questions: readonly Question[];
  /** Questions without one right answer. */
  discussion: readonly string[];
}
