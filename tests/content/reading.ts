import { wordsIn } from './article.ts';

/**
 * Syllables of an English word, by the usual rule of thumb: groups of vowels, less a silent e at the
 * end and the e of a silent -ed or -es, at least one. Right for about nine words in ten, and wrong
 * both ways alike, which is enough for a grade over a paragraph.
 */
export function syllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const silent = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .replace(/^y/, '');
  return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Sentences end with . ! or ? before a space and a capital, or at the end; a colon does not end one. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?])["”’]?\s+(?=["“‘]?[A-Z0-9])/).filter((sentence) => /\w/.test(sentence));

/**
 * The grade of a text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas for Navy
 * Enlisted Personnel, Research Branch Report 8-75 (1975).
 */
export function grade(text: string): number {
  const words = wordsIn(text);
  const sentences = sentencesIn(text).length || 1;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}
