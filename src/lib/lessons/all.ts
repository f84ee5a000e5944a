import type { Driver } from '#lib/model/lines.ts';
import { computeLesson } from './compute.ts';
import { dataLesson } from './data.ts';
import { iterationLesson } from './iteration.ts';
import type { Lesson } from './lesson.ts';
import { talentLesson } from './talent.ts';

/** What there is to do at the end of each article, in the order of the bill. */
export const lessons: readonly Lesson[] = [
  computeLesson,
  dataLesson,
  talentLesson,
  iterationLesson,
];

/** The lesson of an article. @throws Error for a driver that has none yet */
export function lessonOf(driver: Driver): Lesson {
  const lesson = lessons.find((each) => each.driver === driver);
  if (!lesson) throw new Error(`There is no lesson for "${driver}".`);
  return lesson;
}
