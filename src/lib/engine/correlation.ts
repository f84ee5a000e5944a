import { ModelError } from './errors.ts';

/** Two assumptions that are off in the same direction (or, below zero, in opposite ones). */
export interface Correlation {
  a: string;
  b: string;
  /** Spearman's rank correlation, between -1 and 1, both excluded. */
  rank: number;
}

/** For each correlated assumption, whose standard normals its own are made of, and how much of each. */
export type Mixture = ReadonlyMap<string, readonly { id: string; weight: number }[]>;

/**
 * How independent standard normals are mixed so that pairs of them correlate as declared (Gaussian
 * copula, by Cholesky's factors). Each mixture has variance 1 again, so that every assumption
 * keeps its own distribution. Pairs of one group that are not declared do not correlate.
 * Source of rank to normal correlation, 2 sin(π·rank/6): K. Pearson 1907; see W. H. Kruskal,
 * "Ordinal measures of association", J. Am. Stat. Assoc. 53, 814-861 (1958).
 * @throws ModelError `BadCorrelation` when a correlation is not between -1 and 1, of a thing with
 *   itself, declared twice, or cannot be true together with the others
 */
export function mixtureOf(correlations: readonly Correlation[]): Mixture {
  const mixture = new Map<string, { id: string; weight: number }[]>();
  for (const ids of groupsOf(correlations)) {
    const matrix = matrixOf(ids, correlations);
    const rows = cholesky(matrix);
    if (!rows) throw impossible(ids, matrix);
    rows.forEach((row, i) => {
      const parts = row.map((weight, j) => ({ id: ids[j]!, weight }));
      mixture.set(
        ids[i]!,
        parts.filter(({ weight }) => weight !== 0),
      );
    });
  }
  return mixture;
}

/** The assumptions that hang together by correlations, each group in the order of first mention. */
export function groupsOf(correlations: readonly Correlation[]): string[][] {
  const groups: string[][] = [];
  for (const { a, b } of correlations) {
    const touched = groups.filter((ids) => ids.includes(a) || ids.includes(b));
    const joined = [...new Set([...touched.flat(), a, b])];
    if (touched[0]) groups[groups.indexOf(touched[0])] = joined;
    else groups.push(joined);
    for (const other of touched.slice(1)) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

function matrixOf(ids: readonly string[], correlations: readonly Correlation[]): number[][] {
  const matrix = ids.map((_, i) => ids.map((__, j) => Number(i === j)));
  for (const { a, b, rank } of correlations) {
    const [i, j] = [ids.indexOf(a), ids.indexOf(b)];
    if (i < 0) continue;
    const twice = matrix[i]![j] !== 0;
    if (twice || !(Math.abs(rank) < 1)) {
      throw bad(
        `${a}, ${b}`,
        twice
          ? `The correlation of "${a}" and "${b}" is declared twice, or of one thing with itself; keep one of two different things.`
          : `The correlation of "${a}" and "${b}" is ${rank}; it has to lie between -1 and 1.`,
      );
    }
    matrix[i]![j] = matrix[j]![i] = 2 * Math.sin((Math.PI * rank) / 6);
  }
  return matrix;
}

/** The lower triangle L with L·Lᵀ = matrix, row by row; undefined unless it is positive definite. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const rows: number[][] = [];
  for (const [i, wanted] of matrix.entries()) {
    const row: number[] = [];
    for (let j = 0; j < i; j++) {
      const known = row.reduce((sum, weight, k) => sum + weight * rows[j]![k]!, 0);
      row.push((wanted[j]! - known) / rows[j]![j]!);
    }
    const rest = 1 - row.reduce((sum, weight) => sum + weight * weight, 0);
    if (!(rest > 1e-9)) return undefined;
    rows.push([...row, Math.sqrt(rest)]);
  }
  return rows;
}

function impossible(ids: readonly string[], matrix: readonly (readonly number[])[]): ModelError {
  const shrunk = (by: number) => matrix.map((row, i) => row.map((r, j) => (i === j ? r : r * by)));
  let hundredths = 99;
  while (!cholesky(shrunk(hundredths / 100))) hundredths--;
  return bad(
    ids.join(', '),
    `The correlations of ${ids.join(', ')} cannot all be true at once: they are not positive definite. About ${hundredths} % of each would be possible.`,
  );
}

const bad = (place: string, message: string) => new ModelError('BadCorrelation', place, message);
