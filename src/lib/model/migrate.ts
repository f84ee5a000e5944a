type Pairs = readonly (readonly [key: string, word: string])[];

/** What became of a key of a link when a version of the model was left behind. */
type Step = Readonly<Record<string, (value: number) => Pairs>>;

const pair = (key: string, value: number) => [key, String(Number(value.toPrecision(12)))] as const;

/** By the version that is left: the model of version n + 1 in the words of version n. */
const steps: readonly Step[] = [
  {
    // What is kept became two numbers. Both are said, since scenarios differ in the second.
    keepRate: (kept) => [pair('keepRate', kept), pair('uniqueShare', 1)],
    // Saved bytes became the parameter's own two and those of the optimiser.
    bytesPerParam: (bytes) => {
      const own = Math.min(bytes, 2);
      return [pair('weightBytes', own), pair('optimiserBytes', bytes - own)];
    },
  },
];

/**
 * A key and its value from a link of an older model, as this model says the same thing; what did not
 * change meaning stays as it is.
 * @param version of the model that made the link
 */
export function migrated(key: string, word: string, version: number): Pairs {
  let pairs: Pairs = [[key, word]];
  for (const step of steps.slice(Math.max(0, version - 1))) {
    pairs = pairs.flatMap(([name, text]): Pairs => {
      const move = Object.hasOwn(step, name) ? step[name] : undefined;
      const value = Number(text);
      return move && text !== '' && Number.isFinite(value) ? move(value) : [[name, text]];
    });
  }
  return pairs;
}
