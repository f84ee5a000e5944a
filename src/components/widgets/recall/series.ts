import type { Question } from '#lib/lessons/lesson.ts';

export interface Feedback {
  right: boolean;
  /** Said before the author's words, so that colour is not the only sign. */
  verdict: string;
  text: string;
}

/** What a chosen option earns: the author's feedback, and whether it was the right one. */
export function feedback({ options, correct }: Question, chosen: number): Feedback {
  const right = chosen === correct;
  return { right, verdict: right ? 'Right.' : 'Not quite.', text: options[chosen]?.feedback ?? '' };
}

/** The right option first, then what is wrong with each of the others. */
export function answers({ options, correct }: Question) {
  const right = options[correct]!;
  return { right, others: options.filter((option) => option !== right) };
}
