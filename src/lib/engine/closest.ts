/** Edit distance between two words, letter case ignored (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, substitution));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Case and punctuation do not make a name another: gpt4 is near gpt-4-class. */
const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The up to `count` names nearest to `word`, nearest first; a name that contains it counts as near. */
export function closest(word: string, names: Iterable<string>, count = 3): string[] {
  const wanted = bare(word.slice(0, 60));
  return [...names]
    .map((name) => {
      const candidate = bare(name);
      const contains =
        wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
      return { name, score: distance(wanted, candidate) - (contains ? 4 : 0) };
    })
    .sort((a, b) => a.score - b.score || a.name.localeCompare(b.name))
    .slice(0, count)
    .map((entry) => entry.name);
}

/** "Did you mean a, b or c?" for an unknown word; empty when there is nothing to suggest. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = closest(word, names);
  if (near.length === 0) return '';
  const last = near.pop()!;
  return `Did you mean ${near.length > 0 ? `${near.join(', ')} or ${last}` : last}?`;
}
