import type { Source } from '#lib/evidence/sources.ts';

const grades: Readonly<Record<Source['grade'], string>> = {
  primary: 'read in the source itself',
  secondary: 'as reported by others',
  derived: 'worked out from published numbers',
  estimate: 'an estimate by third parties',
  judgement: 'this project’s own judgement',
};

/** How far a number can be trusted, in words. */
export function gradeInWords(grade: Source['grade']): string {
  return grades[grade];
}
