/** A line “key: value” of a CITATION.cff, without quotes. @throws Error when it is not there */
export function citationField(file: string, key: string): string {
  const value = new RegExp(`^${key}: *'?([^'\\n]*)'?$`, 'm').exec(file)?.[1]?.trim();
  if (!value) throw new Error(`CITATION.cff has no "${key}".`);
  return value;
}
