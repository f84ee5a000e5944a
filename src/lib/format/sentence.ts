/** The same text with its first letter up, to open a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Several things in a sentence: “a”, “a and b”, “a, b and c”; nothing for none. */
export function listed(texts: readonly string[], word: 'and' | 'or' = 'and'): string {
  return texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
