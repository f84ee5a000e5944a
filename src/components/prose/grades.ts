import type { Source } from '#lib/evidence/sources.ts';

const grades: Readonly<Record<Source['grade'], string>> = {
  primary: 'read in the source itself',
  secondary: 'as reported by others',
  derived: 'worked out from published numbers',
  estimate: 'an estimate by third parties',
  judgement: 'this project’s own judgement',
};

/** The grades, from the firmest to the weakest, with what each asks of its number. */
export const gradesExplained: readonly { id: Source['grade']; name: string; means: string }[] = [
  {
    id: 'primary',
    name: 'Primary',
    means:
      'Whoever measured, published or sells the thing says so. Read there, or in the copy or quotation that is named.',
  },
  {
    id: 'derived',
    name: 'Derived',
    means: 'Worked out here from numbers that others state.',
  },
  {
    id: 'secondary',
    name: 'Secondary',
    means: 'Somebody reports what others said. The report was read; the thing itself was not.',
  },
  {
    id: 'estimate',
    name: 'Estimate',
    means: 'Outsiders inferred it, from prices, benchmarks or hearsay. It may be well off.',
  },
  {
    id: 'judgement',
    name: 'Judgement',
    means: 'Nobody has published it. The project chose it, with a range wide enough to say so.',
  },
];

/** How far a number can be trusted, in words. */
export function gradeInWords(grade: Source['grade']): string {
  return grades[grade];
}
