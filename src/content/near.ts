/** Edit distance between two words: insertions, deletions, changes, and two neighbours swapped. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

const bare = (path: string) =>
  path
    .toLowerCase()
    .replace(/\.html?$|index\.html?$/g, '')
    .replace(/[^a-z0-9]/g, '');
const words = (path: string) =>
  path
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/**
 * The known addresses nearest to a wrong one, nearest first; none when nothing is near. A word that
 * both have counts more than letters in common.
 */
export function nearest(wrong: string, known: readonly string[], count = 3): string[] {
  const wanted = bare(wrong.slice(0, 120));
  const asked = words(wrong.slice(0, 120));
  if (wanted === '') return [];
  return known
    .map((path) => {
      const candidate = bare(path);
      const length = Math.max(wanted.length, candidate.length, 1);
      const own = words(path);
      const shared = asked.filter((word) => word.length > 2 && own.includes(word)).length;
      const common = (2 * shared) / Math.max(1, asked.length + own.length);
      return { path, far: distance(wanted, candidate) / length - common * 0.6 };
    })
    .filter(({ path, far }) => far <= 0.45 && bare(path) !== '')
    .sort((a, b) => a.far - b.far || a.path.length - b.path.length || a.path.localeCompare(b.path))
    .slice(0, count)
    .map(({ path }) => path);
}
