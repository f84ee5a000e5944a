import { describe, expect, test } from 'vitest';
import { articles, isComponent, isParagraph, plainText, wordsIn } from './article.ts';
import { grade, sentencesIn, syllables } from './reading.ts';

test.each([
  ['a', 1],
  ['make', 1],
  ['makes', 1],
  ['asked', 1],
  ['needed', 2],
  ['table', 2],
  ['token', 2],
  ['model', 2],
  ['training', 2],
  ['machine', 2],
  ['arithmetic', 4],
  ['parameter', 4],
  ['utilisation', 5],
])('"%s" has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('an abbreviation or a decimal does not end a sentence', () => {
  expect(sentencesIn('Llama 3.1 took 54 days. It was large! Was it dear? Yes.')).toHaveLength(4);
});

test('“The cat sat on the mat.” is of grade −1.45: 0.39 × 6 + 11.8 × 6/6 − 15.59', () => {
  expect(grade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
});

describe.each(articles)('article $id', ({ blocks }) => {
  // A short line before a figure is no paragraph to measure: one long word would be half of it.
  const paragraphs = blocks
    .filter(isParagraph)
    .map((block) => plainText(block))
    .filter((text) => wordsIn(text).length >= 20);
  const graded = paragraphs.map((text) => ({ text, grade: grade(text) }));

  test('has 1,200 to 1,800 words', () => {
    const words = blocks.filter(isParagraph).flatMap((block) => wordsIn(plainText(block)));
    expect(words.length).toBeGreaterThanOrEqual(1200);
    expect(words.length).toBeLessThanOrEqual(1800);
  });

  test('is of grade 10 or lower in the middle', () => {
    const grades = graded.map((each) => each.grade).sort((a, b) => a - b);
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(10);
  });

  test('has no paragraph above grade 14', () => {
    expect(graded.filter((each) => each.grade > 14)).toEqual([]);
  });

  test('shows something at least every 300 words', () => {
    const gaps: string[] = [];
    let words = 0;
    for (const block of blocks) {
      if (isComponent(block)) words = 0;
      else words += wordsIn(plainText(block)).length;
      if (words > 300) gaps.push(`${words} words before “${block.slice(0, 60)}…”`);
    }
    expect(gaps).toEqual([]);
  });
});
