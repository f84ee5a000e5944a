import { computeLesson } from './compute.ts';
import { dataLesson } from './data.ts';
import { energyLesson } from './energy.ts';
import { infrastructureLesson } from './infrastructure.ts';
import { iterationLesson } from './iteration.ts';
import type { ArticleId, Lesson } from './lesson.ts';
import { talentLesson } from './talent.ts';
import { whoCanPayLesson } from './who-can-pay.ts';

/** What there is to do at the end of each article, in reading order. */
export const lessons: readonly Lesson[] = [
  computeLesson,
  dataLesson,
  talentLesson,
  iterationLesson,
  energyLesson,
  infrastructureLesson,
  whoCanPayLesson,
];

/** The lesson of an article. @throws Error for an article that has none */
export function lessonOf(article: ArticleId): Lesson {
  const lesson = lessons.find((each) => each.article === article);
  if (!lesson) throw new Error(`There is no lesson for "${article}".`);
  return lesson;
}
